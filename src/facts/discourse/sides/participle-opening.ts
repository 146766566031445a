import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';

const openers = /^(?:having|trailing|leading|needing|playing|facing|starting|beginning|following)$/u;
/** How far into a sentence the comma behind such an opening may stand. */
const longest = 24;

/**
 * "Having played Borough off the park in a 3-0 win, Arden": whether a result stands in a clause that a participle opens, so
 * that its subject stands behind the comma and a team within it is another.
 */
export function isInOpening(items: readonly Item[], { scoreAt }: ResultReading): boolean {
  const [first] = items;
  if (first?.type !== 'WORD' || !openers.test(first.word)) return false;
  const comma = items.findIndex(({ word }, at) => at > scoreAt && word === ',');
  return comma > 0 && comma < longest && items.slice(comma + 1, comma + 3).some(({ type }) => type === 'TEAM');
}

/** The only team that such a clause names before its result, where the subject is another. */
export function opponentInOpening(
  reading: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
): TeamRef | null {
  if (!isInOpening(items, reading)) return null;
  const named = items
    .slice(0, reading.from)
    .flatMap((item) => (item.type === 'TEAM' ? (teams.get(item) ?? []) : []))
    // "the first leg in the Czech Republic": where a club played.
    .filter(({ id }) => isNation(id) === isNation(subject.id));
  const [only] = named;
  return only !== undefined && named.every(({ id }) => id === only.id) && only.id !== subject.id ? only : null;
}

const isNation = (id: string): boolean => id.startsWith('national/');
