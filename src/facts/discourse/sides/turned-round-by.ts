import type { TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { ResultReading } from '../../results/find-results.ts';

const turns = /(?:^| )(?:a?round|back|overturn(?:ed)?|turnaround|comeback)(?: |$)/u;
const ahead = /^(?:ahead|in front|lead|advantage|opener)$/u;

/**
 * "Costa gave Arden the lead at Borough, only for Rossi and Neri to turn it round in a 2-1 win": the other side won than the one
 * that was ahead, where nobody but its scorers is named behind the turn.
 */
export function turnedRoundBy(
  { from, outcome, subject }: ResultReading,
  items: readonly Item[],
  teams: ReadonlyMap<Item, TeamRef>,
): TeamRef | null {
  if (outcome !== 'win' || subject !== null) return null;
  const joint = items.findLastIndex((_, at) => at < from && at > from - 24 && isTurn(items, at));
  if (joint < 0 || items.slice(joint, from).some(({ type }) => type === 'TEAM' || type === 'SCORE')) return null;
  const onlyFor = items[joint]?.word === 'only' || items[joint]?.word === 'only for';
  if (!onlyFor && !items.slice(joint, from).some(({ word }) => turns.test(word))) return null;
  const leader = leaderBefore(items, joint, teams);
  const sides = new Map(
    items.slice(0, joint).flatMap((item) => [teams.get(item) ?? []].flat().map((team) => [team.id, team] as const)),
  );
  if (leader === null || sides.size !== 2) return null;
  return [...sides.values()].find(({ id }) => id !== leader.id) ?? null;
}

function isTurn(items: readonly Item[], at: number): boolean {
  const { word = '' } = items[at] ?? {};
  if (word === 'only') return items[at + 1]?.word === 'for';
  return word === 'only for' || word === 'before' || word === 'but';
}

/** "gave Arden a shock lead", "put Arden ahead", "Arden took the lead": who was ahead. */
function leaderBefore(items: readonly Item[], joint: number, teams: ReadonlyMap<Item, TeamRef>): TeamRef | null {
  for (let at = 0; at < joint; at += 1) {
    const item = items[at];
    const team = item?.type === 'TEAM' ? teams.get(item) : undefined;
    if (team === undefined) continue;
    const behind = items.slice(at + 1, Math.min(joint, at + 5));
    const next = behind.findIndex(({ type }) => type === 'TEAM' || type === 'PERSON');
    const said = next < 0 ? behind : behind.slice(0, next);
    if (
      said.some(
        ({ word, wordClass }) =>
          ahead.test(word) || wordClass === 'advantage' || wordClass === 'led' || wordClass === 'lead',
      )
    )
      return team;
  }
  return null;
}
