import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { People } from '../../people.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { personOfWhose } from '../recalled/described-by.ts';
import { reach } from '../matches/result-reach.ts';
import { openingTitle } from '../competitions/title-for-team.ts';

/** "Wednesday, who drew 1-1 in October": whoever the pronoun right before the verb stands for, it is nobody told before. */
export function isOfUnknownWho(
  items: readonly Item[],
  { from, subject }: ResultReading,
  teams: ReadonlyMap<Item, TeamRef>,
): boolean {
  const who = items[from - 1];
  if (subject === null && isOfSomeSide(items, from)) return true;
  return subject === null && who?.wordClass === 'who' && !teams.has(who) && items[from - 3]?.type === 'DATE';
}

const beginsClause =
  /^(?:[,:;]|and|but|while|as|when|where|after|champions?|holders?|leaders?|hosts?|visitors|visiting|placed|side|club|outfit|rivals?|strugglers|newcomers)$/u;

/** "Rivermouth go through after beating Arden 2-0": a name that may be a side's begins the clause, and no side is named behind it. */
export function isOfUnsureSide(
  items: readonly Item[],
  { from, subject }: ResultReading,
  teams: ReadonlyMap<Item, TeamRef>,
): boolean {
  if (subject !== null) return false;
  for (let at = from - 1; at >= Math.max(0, from - reach); at -= 1) {
    const item = items[at];
    if (item === undefined || item.word === ';' || item.word === ')' || teams.has(item)) return false;
    if (isPerhapsSide(item) && (at === 0 || beginsClause.test(items[at - 1]?.word ?? ''))) return true;
  }
  return false;
}

/** A name that nothing tells apart, or a town none of whose clubs is known: "Valencia, who beat Arden 2-0". */
function isPerhapsSide({ mention }: Item): boolean {
  if (mention?.type === 'PLACE') return !mention.ground && mention.teams.length === 0;
  return mention?.type === 'PERSON' && mention.unsure === true;
}

/** "strolled home against a side which had beaten Borough 1-0 last month": whoever that is, it is not the subject. */
function isOfSomeSide(items: readonly Item[], from: number): boolean {
  const which = items.findLastIndex(({ word }, at) => at < from && at > from - 5 && /^(?:who|which|that)$/u.test(word));
  const side = items[which - 1];
  if (side?.wordClass !== 'side' && !/^(?:team|opponents|opposition)$/u.test(side?.word ?? '')) return false;
  const article = items.findLastIndex(({ word }, at) => at < which - 1 && at > which - 5 && /^an?$/u.test(word));
  return article > 0 && items.slice(article, from).every(({ type }) => type !== 'TEAM');
}

/**
 * "The champions go to Borough, the team they beat 3-1", "said Reed, whose side went down 4-1": whose result it is, is told by
 * words that nothing else explains.
 */
export function isOfUnknownSide(items: readonly Item[], { rule, from }: ResultReading, people: People): boolean {
  if (rule === 'whom-they-beat') return openingTitle(items, from) > 0;
  const person = personOfWhose(items, from);
  return person !== null && people.teamOf(person) === null;
}

/** "won 2-0 against a team that had beaten Borough": who they are is not said, and Borough are not. */
export function isOverSomeSide({ scoreAt }: ResultReading, items: readonly Item[]): boolean {
  const who = items.findIndex(({ word }, at) => at > scoreAt && at < scoreAt + 8 && /^(?:who|which|that)$/u.test(word));
  return who > 0 && isOfSomeSide(items, who + 1);
}

/** "an 8-0 drubbing by the group winners in Ashford": the other side is spoken of, and is not whoever plays in that town. */
export function isByUnnamed({ scoreAt, to }: ResultReading, items: readonly Item[]): boolean {
  const by = items.slice(scoreAt, to + 4).findIndex(({ word }) => word === 'by');
  const behind = by < 0 ? [] : items.slice(scoreAt + by + 1, scoreAt + by + 5);
  return behind[0]?.word === 'the' && !behind.some(({ type }) => type === 'TEAM');
}

/** "the 3-1 victory for the young Irish": of whom it was is said, and not in words that tell a team. */
export function isForOther(items: readonly Item[], { to }: ResultReading): boolean {
  if (items[to]?.word !== 'for' || items[to + 1]?.word !== 'the') return false;
  return items.slice(to + 2, to + 4).some((item) => item.type === 'ADJECTIVE');
}

/** "beat Durham 1-0", "a 1-1 draw with Durham": a club of that town, which is not the one being told of. */
export function isOverPlace({ from, to, scoreAt }: ResultReading, items: readonly Item[]): boolean {
  const isTown = (at: number): boolean => {
    const mention = items[at]?.mention;
    return mention?.type === 'PLACE' && !mention.ground;
  };
  const behind = Math.max(to, scoreAt + 1);
  const against = [to - 1, behind].find((at) => /^(?:with|against|over|by|to)$/u.test(items[at]?.word ?? ''));
  return (items[from]?.wordClass === 'beat' && isTown(from + 1)) || (against !== undefined && isTown(against + 1));
}

/** "went down 3-2 to the Ironclads": some side is called so, and not surely the one that was met last. */
export function isUnknownNickname(item: Item | undefined): boolean {
  return item?.mention?.type === 'TEAM' && item.mention.how === 'nickname' && item.mention.candidates.length === 0;
}

/** "went down 3-2 to Western": whoever that is, it is not the side being told of. */
export function isToName({ outcome, object, by }: ResultReading, items: readonly Item[]): boolean {
  const item = items[object ?? -1];
  return (
    outcome === 'loss' &&
    by === 'to' &&
    item?.type === 'PERSON' &&
    items[(object ?? 0) - 1]?.word === 'to' &&
    !/^'s?$/u.test(items[(object ?? 0) + 1]?.word ?? '')
  );
}

/** "had lost 3-0, 4-0 and 5-1 on their last three trips": several matches, each with an opponent of its own. */
export function isOneOfSeveral({ scoreAt }: ResultReading, items: readonly Item[]): boolean {
  const joint = /^(?:,|and)$/u;
  const behind = joint.test(items[scoreAt + 1]?.word ?? '') && items[scoreAt + 2]?.type === 'SCORE';
  return behind || (joint.test(items[scoreAt - 1]?.word ?? '') && items[scoreAt - 2]?.type === 'SCORE');
}

/** "who trail 2-1 after the first leg": a tie that goes on is not of the match that the report tells. */
export function isStillOpen({ from, to }: ResultReading, items: readonly Item[]): boolean {
  return items.slice(from, to).some(({ word }) => /^(?:trails?|leads)$/u.test(word));
}

/** "Arden beat Borough 2-1 while a late goal gave a 1-0 win to Castle": against whom is not said. */
export function isBehindWhile(items: readonly Item[], { from, scoreAt }: ResultReading): boolean {
  const before = items.slice(0, Math.min(from, scoreAt));
  const joint = before.findLastIndex(({ word }) => /^(?:while|whereas|;)$/u.test(word));
  return (
    joint > 0 &&
    before.slice(0, joint).some(({ type }) => type === 'SCORE') &&
    before.slice(joint).every(({ type }) => type !== 'TEAM')
  );
}
