import type { MatchFact, TeamRef } from '../fact.ts';
import { strengthOf, type Slot } from './merge-mentions.ts';

/** A goal that is left out, with the reason. */
export interface Dropped {
  readonly slot: Slot;
  readonly reason: string;
}

export interface Settled {
  readonly goals: readonly (Slot & { team: TeamRef })[];
  readonly dropped: readonly Dropped[];
}

/**
 * Holds the goals of one match against its score: a side that scored none has no scorers, and no side has more goals
 * than the score says. The weakest of too many are dropped.
 */
export function settleGoals(match: MatchFact, slots: readonly Slot[]): Settled {
  const goals: (Slot & { team: TeamRef })[] = [];
  const dropped: Dropped[] = [];
  const room = new Map(match.teams.map((team, at) => [team.id, match.score?.[at] ?? Number.POSITIVE_INFINITY]));
  for (const slot of slots.toSorted((a, b) => strengthOf(b) - strengthOf(a))) {
    const { team } = slot;
    const left = room.get(team?.id ?? '') ?? 0;
    if (team === null) dropped.push({ slot, reason: 'for which side cannot be told' });
    else if (left <= 0) dropped.push({ slot, reason: 'more goals than the score says' });
    else {
      room.set(team.id, left - 1);
      goals.push(Object.assign(slot, { team }));
    }
  }
  return { goals, dropped };
}
