import type { MatchFact } from '../../fact.ts';
import { strengthOf, type Slot } from './goal-slot.ts';

/** A goal that is left out, with the reason. */
export interface Dropped {
  readonly slot: Slot;
  readonly reason: string;
}

export interface Settled {
  readonly goals: readonly Slot[];
  readonly dropped: readonly Dropped[];
}

/**
 * Holds the goals of one match against its score: a side that scored none has no scorers, and no side has more goals
 * than the score says. The weakest of too many are dropped; a goal whose side is open stays without one while there is room.
 */
export function settleGoals(match: MatchFact, slots: readonly Slot[]): Settled {
  const goals: Slot[] = [];
  const open: Slot[] = [];
  const dropped: Dropped[] = [];
  const room = new Map(match.teams.map((team, at) => [team.id, match.score?.[at] ?? Number.POSITIVE_INFINITY]));
  for (const slot of slots.toSorted((a, b) => strengthOf(b) - strengthOf(a))) {
    const { team } = slot;
    const left = room.get(team?.id ?? '') ?? 0;
    if (team === null) open.push(slot);
    else if (left <= 0) dropped.push({ slot, reason: 'more goals than the score says' });
    else {
      room.set(team.id, left - 1);
      goals.push(slot);
    }
  }
  let left = room.values().reduce((sum, goals) => sum + goals, 0);
  for (const slot of open) {
    if (left > 0) goals.push(slot);
    else dropped.push({ slot, reason: 'more goals than the score says' });
    left -= 1;
  }
  return { goals, dropped };
}
