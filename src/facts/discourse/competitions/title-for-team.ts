import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { reach } from '../matches/result-reach.ts';

const titles =
  /^(?:champions|holders|leaders|finalists|winners|titleholders|title-holders|strugglers|pacesetters|newcomers)$/u;
/** What may stand between such a subject and its verb. */
const auxiliaries =
  /^(?:could|can|only|were|was|are|is|had|have|has|also|then|again|duly|just|comfortably|easily|eventually|even|still|would|went|down|on|to)$/u;

/**
 * "the champions could only draw 1-1", "the capital side beat Borough 2-1": the index of the word for a side that is no
 * name and is the subject of the result; -1 where its subject is another.
 */
export function titleBefore(items: readonly Item[], from: number): number {
  let at = from - 1;
  while (at >= 0 && from - at <= 4 && auxiliaries.test(items[at]?.word ?? '')) at -= 1;
  return isTitle(items, at) ? at : -1;
}

/** "The co-hosts had to win and beat Borough 2-0": such a word that the sentence opens with; -1 where it does not. */
export function openingTitle(items: readonly Item[], from: number): number {
  for (let at = 1; at <= Math.min(3, from - 1); at += 1) if (items[0]?.word === 'the' && isTitle(items, at)) return at;
  return -1;
}

/** "The leaders had drawn 2-2 at Borough the previous evening": of whom the sentence opens with, and of nobody told before. */
export function isOfLoneTitle(items: readonly Item[], from: number): boolean {
  const had = items[2]?.word === 'had' && openingTitle(items, from) === 1;
  return had && /^(?:champions|leaders|holders|pacesetters)$/u.test(items[1]?.word ?? '');
}

/** "The champions kept up their pursuit of Arden with a 1-0 win": of whom the sentence opens with, who is none of the teams named since. */
export function isOfChasers(items: readonly Item[], from: number): boolean {
  const title = openingTitle(items, from);
  const between = title < 0 ? [] : items.slice(title, from);
  return (
    between.some(({ type }) => type === 'TEAM') &&
    between.every(
      ({ word, type }) => type !== 'SCORE' && type !== 'PERSON' && !/^(?:[,;]|and|but|as|while)$/u.test(word),
    )
  );
}

/** "as their title rivals lost 2-0": somebody else's result, whether it is said whose or not. */
export function isOfUnnamed(items: readonly Item[], from: number): boolean {
  return rivalWords.test(items[titleBefore(items, from)]?.word ?? '') || isOfChasers(items, from);
}

/** "stunned the champions 2-1": whether the object of the result is such a word. */
export function hasTitleAsObject({ from, scoreAt }: ResultReading, items: readonly Item[]): boolean {
  for (let at = from + 1; at < scoreAt; at += 1) if (isTitle(items, at)) return true;
  return false;
}

/** A name right before a word for a side: of its town, or of its country. */
function isOfTown({ type }: Item): boolean {
  return type === 'PERSON' || type === 'PLACE' || type === 'ADJECTIVE';
}

/** Who stands against whom the sentence is about. */
const rivalWords = /^(?:rivals|neighbours|neighbors|challengers|pursuers)$/u;

function isTitle(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item?.type !== 'WORD' || items[at + 1]?.type === 'TEAM' || items[at + 1]?.word === "'s") return false;
  const rivals = rivalWords.test(item.word);
  if (!titles.test(item.word) && item.wordClass !== 'side' && !rivals) return false;
  for (let back = at - 1; back >= Math.max(0, at - 5); back -= 1) {
    const before = items[back];
    if (before?.word === 'the' || (rivals && (before?.word === 'their' || before?.word === 'its'))) return true;
    // "the Ashford club"
    if (back === at - 1 && items[back - 1]?.word === 'the' && before !== undefined && isOfTown(before)) return true;
    if (before?.type === 'TEAM' || before?.type === 'PERSON' || (before?.type === 'MARK' && before.word !== '-'))
      return false;
  }
  return false;
}

/** Whom it stands for: the only team named before it, else the last one that the sentence is not about. */
export function teamOfTitle(
  items: readonly Item[],
  title: number,
  teams: ReadonlyMap<Item, TeamRef>,
  object: TeamRef | null,
  taken: ReadonlySet<number>,
): TeamRef | null {
  const named: TeamRef[] = [];
  for (let at = title - 1; at >= Math.max(0, title - reach) && items[at]?.word !== ';'; at -= 1) {
    const item = items[at];
    const team = item?.type === 'TEAM' ? teams.get(item) : undefined;
    if (team !== undefined && team.id !== object?.id && !taken.has(at)) named.push(team);
  }
  const first = named.at(-1);
  if (rivalWords.test(items[title]?.word ?? '')) return named.find((team) => team.id !== first?.id) ?? null;
  const told = items.slice(0, title).some(({ type }) => type === 'SCORE');
  return named.find((team) => team.id !== first?.id) ?? (told ? null : (first ?? null));
}
