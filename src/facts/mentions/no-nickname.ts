import { type Token } from '../tokens.ts';
import type { Sense } from '../entries.ts';
import type { Marking } from './marking.ts';

/** "Carrick headed in" where the report has a Michael Carrick and never the club in full: the short name of a club, or its town, is his. */
export function isSurname(word: string, senses: readonly Sense[], { names }: Marking): boolean {
  if (names.isSurname(word)) return true;
  if (!names.isKnown(word) || senses.length === 0) return false;
  return senses.every(
    (sense) =>
      (sense.type === 'team' && sense.how !== 'name' && !names.holds(sense.team.name)) || sense.type === 'town',
  );
}

/** "Well, they did it": an everyday word before a comma at the beginning of a sentence is no nickname, as "City, who won," is one. */
export function isInterjection(tokens: readonly Token[], at: number, to: number, { vocabulary }: Marking): boolean {
  const word = tokens[0]?.word ?? '';
  return (
    at === 0 && to === 1 && tokens[1]?.word === ',' && vocabulary.common.has(word) && !vocabulary.clubWords.has(word)
  );
}

/** "Boss Ann Reed was pleased": an everyday word that opens a sentence is no nickname. */
export function isOpeningWord(tokens: readonly Token[], at: number, to: number, { names }: Marking): boolean {
  const word = tokens[at]?.word ?? '';
  return at === 0 && to === 1 && names.isEveryday(word) && tokens[1]?.kind === 'word' && tokens[1].capital;
}

/** "Republic Day", "City Hall": a nickname before another capital that is no name of its own begins some other name. */
export function isBeginningOfName(tokens: readonly Token[], to: number, { vocabulary }: Marking): boolean {
  const next = tokens[to];
  return next?.kind === 'word' && next.capital && vocabulary.common.has(next.word);
}

/** "Victory takes Arden top", "Round of 16: Beat Arden": a word of the game that opens a sentence is written large there whatever it means. */
export function isOpeningNoun(
  tokens: readonly Token[],
  at: number,
  to: number,
  senses: readonly Sense[],
  { names }: Marking,
): boolean {
  if (to !== at + 1 || !senses.some((sense) => sense.type === 'class')) return false;
  if (tokens[at - 1]?.word !== ':' && !tokens.slice(0, at).every(({ kind }) => kind === 'mark')) return false;
  // "Victory have", "Victory, bottom of the table," in a report on Melbourne Victory: one win is no "they".
  return !isSideBefore(tokens, to) || !senses.some((sense) => sense.type === 'team' && names.holds(sense.team.name));
}

function isSideBefore(tokens: readonly Token[], to: number): boolean {
  const [next, behind] = [tokens[to]?.word ?? '', tokens[to + 1]?.word ?? ''];
  if (next === ',')
    return /^(?:who|whose|bottom|top|second|third|already|beaten|unbeaten|winless|without|champions|runners|on|playing)$/u.test(
      behind,
    );
  return /^(?:have|are|were|'ve|host|remain|face|sit|lie|travel|meet|play)$/u.test(next);
}
