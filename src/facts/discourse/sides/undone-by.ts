import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';
import { reach } from '../matches/result-reach.ts';
import { doesHarm } from './is-hurt.ts';
import { startOfPhrase } from './team-phrase.ts';

/** "Arden's unbeaten start was ended by Borough in a 2-0 win": who did the harm won, not whose start it was. */
export function undoneBy(
  { from, outcome, subject }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
): TeamRef | null {
  if (outcome !== 'win' || subject !== null) return null;
  const at = items.findLastIndex(({ type }, index) => index < from && index > from - reach && type === 'TEAM');
  const by = startOfPhrase(items, at) - 1;
  const verb = items[by - 1];
  if (at < 0 || items[by]?.word !== 'by' || verb === undefined || !doesHarm(verb)) return null;
  if (!/^(?:was|were|been|being|is|are)$/u.test(items[by - 2]?.word ?? '')) return null;
  const agent = items[at];
  return (agent === undefined ? undefined : teams.get(agent)) ?? null;
}
