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
 * than the score says, nor have both together. The weakest of too many are dropped; a goal whose side is open stays without one.
 */
export function settleGoals(match: MatchFact, slots: readonly Slot[]): Settled {
  const goals: Slot[] = [];
  const dropped: Dropped[] = [];
  const room = new Map(match.teams.map((team, at) => [team.id, match.score?.[at] ?? Number.POSITIVE_INFINITY]));
  let all = room.values().reduce((sum, goalsOfSide) => sum + goalsOfSide, 0);
  for (const slot of slots.toSorted((a, b) => strengthOf(b) - strengthOf(a))) {
    const left = slot.team === null ? all : (room.get(slot.team.id) ?? 0);
    if (Math.min(left, all) <= 0) {
      dropped.push({ slot, reason: 'more goals than the score says' });
      continue;
    }
    goals.push(slot);
    all -= 1;
    if (slot.team !== null) room.set(slot.team.id, left - 1);
  }
  return { goals, dropped };
}
