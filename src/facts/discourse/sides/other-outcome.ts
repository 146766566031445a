import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';

const joins = /^(?:combined|coupled|allied|together|along)$/u;
const outcomes = /^(?:win|victory|loss|defeat|drew|stalemate|won|lost|beat|beaten)$/u;

/**
 * "The 1-0 win, combined with a draw for Arden against Borough, means …": the teams of a result without those of the other outcome that
 * the sentence sets beside it.
 */
export function withoutOtherOutcome(
  items: readonly Item[],
  { from }: ResultReading,
  teams: ReadonlyMap<Item, TeamRef>,
): ReadonlyMap<Item, TeamRef> {
  const opens = items.findIndex(({ word }, at) => joins.test(word) && items[at + 1]?.word === 'with');
  if (opens < 0) return teams;
  const comma = items.findIndex(({ word }, at) => at > opens && word === ',');
  const aside = items.slice(opens, comma < 0 ? items.length : comma);
  const isTold = opens <= from && from < opens + aside.length;
  if (isTold || !aside.some(({ wordClass }) => outcomes.test(wordClass ?? ''))) return teams;
  const beside = new Set(aside);
  const theirs = new Set(aside.flatMap((item) => teams.get(item)?.id ?? []));
  // "…, means they are third": nobody of those is meant who is not named again.
  return new Map([...teams].filter(([item, { id }]) => !beside.has(item) && (isNamed(item) || !theirs.has(id))));
}

function isNamed({ mention }: Item): boolean {
  return mention?.type === 'TEAM' && (mention.how === 'name' || mention.how === 'alias');
}
