import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';

/** "Borough stay bottom after Arden won 2-1 there": at the side named before, where no place is named that could be meant. */
export function homeOfThere(
  { from, to, scoreAt }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef,
  object: TeamRef,
): TeamRef | null {
  const there = items.findIndex(
    ({ word }, at) => at > from && at >= scoreAt - 1 && at <= Math.max(to, scoreAt) + 1 && word === 'there',
  );
  if (there < 0 || /^(?:is|was|were|are|has|had)$/u.test(items[there + 1]?.word ?? '')) return null;
  const before = items.slice(0, from);
  if (before.some(({ type }) => type === 'PLACE' || type === 'SCORE')) return null;
  const named = before.flatMap((item) => (item.type === 'TEAM' ? (teams.get(item) ?? []) : []));
  if (named.some(({ id }) => id !== subject.id && id !== object.id)) return null;
  return named[0]?.id === object.id ? object : null;
}

/** "There was chaos at Borough, where Arden, 2-1 down after 90 minutes, won 3-2" */
export function homeOfWhere(
  from: number,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
  object: TeamRef,
): TeamRef | null {
  const where = items.findLastIndex(({ word }, at) => at < from && word === 'where');
  const comma = items[where - 1]?.word === ',' ? where - 1 : where;
  const [at, named] = [items[comma - 2], items[comma - 1]];
  const isThere = at?.word === 'at' && named?.type === 'TEAM' && teams.get(named)?.id === object.id;
  return isThere && items.slice(where, from).every(({ type }) => type !== 'PLACE') ? object : null;
}

/** "whose previous home loss was a 2-0 reverse against Borough", "their only away win came in a 2-0 victory at Borough": where a match told by its noun was. */
export function homeOfNoun(
  { scoreAt }: ResultReading,
  items: readonly Item[],
  subject: TeamRef,
  object: TeamRef,
): TeamRef | null {
  const was = items.findLastIndex(
    ({ word }, at) => at < scoreAt && at > scoreAt - 5 && /^(?:was|came|being)$/u.test(word),
  );
  if (was < 2) return null;
  const noun = items[was - 1];
  if (!/^(?:loss|defeat|win|victory|drew|stalemate)$/u.test(noun?.wordClass ?? '')) return null;
  const where =
    /^(?:home|away|road)(?: |$)/u.exec(noun?.word ?? '') ?? /^(?:home|away|road)$/u.exec(items[was - 2]?.word ?? '');
  if (where === null) return null;
  return where[0].startsWith('home') ? subject : object;
}

/** "were on target at Castle Park, where they had lost 3-1 last month": the place is that of both. */
export function isBeforeWhere(items: readonly Item[]): boolean {
  const where = items.findIndex(({ word }, at) => word === 'where' && items[at - 1]?.word === ',');
  return items[where - 2]?.type === 'PLACE' && items.slice(0, where).every(({ type }) => type !== 'SCORE');
}
