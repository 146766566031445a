import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';

/** How many words may describe the side: "the struggling second-tier side". */
const longest = 8;

/**
 * "Arden eased past Borough, the second-tier side going down 3-0": who won is said already, so the side whose result the
 * participle tells is the one that it fits, whatever it is called.
 */
export function sideOfAbsolute(
  { from: start, scoreAt, outcome }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
): TeamRef | null {
  if (outcome !== 'win' && outcome !== 'loss') return null;
  const from = [start, start + 1].find((at) => /^\p{L}+ing(?: |$)/u.test(items[at]?.word ?? '')) ?? -1;
  if (from < 0 || from >= scoreAt) return null;
  const comma = commaBefore(items, from);
  const object = comma < 2 ? undefined : teamAt(items, comma - 1, teams);
  if (object === undefined) return null;
  for (let at = comma - 2; at >= Math.max(1, comma - longest); at -= 1) {
    const { wordClass, type } = items[at] ?? {};
    if (type === 'TEAM' || type === 'MARK') return null;
    if (wordClass !== 'beat' && wordClass !== 'lost' && wordClass !== 'beaten') continue;
    if ((wordClass === 'beat') === (outcome === 'loss')) return object;
    const subject = items.findLastIndex((item, index) => index < at && index >= at - longest && teams.has(item));
    return teamAt(items, subject, teams) ?? null;
  }
  return null;
}

function teamAt(items: readonly Item[], at: number, teams: ReadonlyMap<Item, TeamRef>): TeamRef | undefined {
  const item = items[at];
  return item === undefined ? undefined : teams.get(item);
}

/** The comma before "the … side", where no name stands between it and the participle; -1 for none. */
function commaBefore(items: readonly Item[], from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - longest); at -= 1) {
    const item = items[at];
    const next = items[at + 1];
    if (item?.word === ',') return next?.type === 'TEAM' || /^(?:the|with)$/u.test(next?.word ?? '') ? at : -1;
    if (item?.type === 'PERSON' || item?.type === 'SCORE' || (item?.type === 'TEAM' && isNamed(item))) return -1;
  }
  return -1;
}

/** A team by its name; "the hosts" and "the League Two side" are called by what they are. */
function isNamed({ mention }: Item): boolean {
  return mention?.type === 'TEAM' && !/^(?:home|away|league|people)$/u.test(mention.how);
}
