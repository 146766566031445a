import type { Token } from '../tokens.ts';
import type { Marking } from './marking.ts';

/** What a club does or has: no day is followed by these. */
const deeds =
  /^(?:were|was|are|had|have|has|went|took|led|lost|won|drew|beat|came|hit|scored|can|could|would|will|did|do|must|should|who|boss|manager|coach|captain|keeper|goalkeeper|striker|defender|fans|supporters|side|players)$/u;
/** What is done to a club: a day stands behind "on", "last" and the like. */
const doneTo = /^(?:beat|against|over|past|v|vs|facing|put|gave|gives|giving|kept|left|saw|helped|stunned|held)$/u;
/** Where a sentence or clause begins. */
const opensClause = /^(?:but|and|as|when|while|,)$/u;
/** "Wednesday's win": the one of that day, unless somebody owns what only a club has. */
const owned =
  /^(?:defender|defence|keeper|goalkeeper|striker|captain|manager|fans|supporters|players|lead|goal|equaliser|season|first|second|third|third-placed|unbeaten)$/u;

/**
 * "Wednesday had led the table" where the report tells of Sheffield Wednesday: a club and no day. Only at the head of a
 * sentence or behind what is done to a side, and only before what a side does.
 */
export function isClubOfADay(tokens: readonly Token[], at: number, to: number, { vocabulary, text }: Marking): boolean {
  if (to !== at + 1 || tokens[at]?.capital !== true) return false;
  const found = vocabulary.entries.longest(tokens, at);
  const told = found?.entry.senses.some((sense) => sense.type === 'team' && text.includes(sense.team.name)) ?? false;
  if (!told) return false;
  const [before, next, behind] = [tokens[at - 1]?.word, tokens[at + 1]?.word ?? '', tokens[at + 2]?.word ?? ''];
  if (next === "'s") return owned.test(behind);
  return doneTo.test(before ?? '') || ((before === undefined || opensClause.test(before)) && deeds.test(next));
}
