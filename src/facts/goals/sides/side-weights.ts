import type { MatchFact, TeamRef } from '../../fact.ts';

/** What words say of the side, from sure to a mere hint. */
export const weights = {
  said: 4,
  member: 3,
  former: 2.5,
  sealed: 1.5,
  keeper: 2,
  subject: 1.5,
  announced: 2,
  direct: 0.7,
  present: 0.5,
  focus: 0.4,
  order: 1.2,
  named: 0.4,
  prior: 0.5,
  company: 0.2,
  room: 2,
  part: 1.2,
} as const;

/** The weight with the sign of the side; nothing for a team of another match. */
export function weigh(match: MatchFact, team: TeamRef | null, weight: number): number {
  if (team === null) return 0;
  if (team.id === match.teams[0].id) return weight;
  return team.id === match.teams[1].id ? -weight : 0;
}

/** 1 where the first team won, -1 where the second did, by the score or, where none is printed, by what is said. */
export function victoryOf({ score, winner, teams }: MatchFact): number {
  if (score !== null) return Math.sign(score[0] - score[1]);
  return winner === null ? 0 : winner.id === teams[0].id ? 1 : -1;
}
