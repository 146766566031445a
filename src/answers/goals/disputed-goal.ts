import type { Match, Person } from '../../dataset/dataset.ts';
import { fold } from '../fold.ts';
import type { Held } from '../held.ts';

/** The newest match with a goal that one report gives to this player and another to somebody else. */
export function disputedGoal(held: Held, { name, spellings, teams }: Person): Match | undefined {
  const names = new Set([name, ...spellings].map(fold));
  return teams
    .flatMap(({ id }) => held.teamMatches.get(id) ?? [])
    .find(({ goals }) =>
      goals.some(({ conflicts }) =>
        conflicts.some(
          ({ field, readings }) => field === 'scorer' && readings.some(({ value }) => names.has(fold(value))),
        ),
      ),
    );
}
