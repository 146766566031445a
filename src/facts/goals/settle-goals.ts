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
 * than the score says. What has no team gets it where the score leaves one choice; the weakest of too many are dropped.
 */
export function settleGoals(match: MatchFact, slots: readonly Slot[], lean: (slot: Slot) => TeamRef | null): Settled {
  const goals: (Slot & { team: TeamRef })[] = [];
  const dropped: Dropped[] = [];
  const room = new Map(match.teams.map((team, at) => [team.id, match.score?.[at] ?? Number.POSITIVE_INFINITY]));
  const place = (slot: Slot, team: TeamRef): boolean => {
    const left = room.get(team.id) ?? 0;
    if (left <= 0) return false;
    room.set(team.id, left - 1);
    goals.push(Object.assign(slot, { team }));
    return true;
  };
  const ordered = slots.toSorted((a, b) => strengthOf(b) - strengthOf(a));
  const open: Slot[] = [];
  for (const slot of ordered) {
    if (slot.team === null) open.push(slot);
    else if (!place(slot, slot.team)) dropped.push({ slot, reason: 'more goals than the score says' });
  }
  for (const slot of open) {
    const free = match.teams.filter((team) => (room.get(team.id) ?? 0) > 0);
    const team = match.score !== null && free.length === 1 ? free[0] : lean(slot);
    if (team === null || team === undefined) dropped.push({ slot, reason: 'for which side cannot be told' });
    else if (!place(slot, team)) dropped.push({ slot, reason: 'more goals than the score says' });
  }
  return { goals, dropped };
}
