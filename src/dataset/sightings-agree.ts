import type { MatchFact, Score } from '../facts/fact.ts';
import type { Sighting } from './report-pieces.ts';

/** True where nothing that a sighting says stands against what others say of a match. */
export function agree(sighting: Sighting, others: readonly Sighting[]): boolean {
  return (
    sameMeeting(sighting, others) &&
    scoresAgree(sighting, others) &&
    compatible(sighting, others, (fact) => fact.home?.id ?? null) &&
    compatible(sighting, others, winnerOf)
  );
}

/** True where competition, stage and leg agree, as far as they are said. */
export function sameMeeting(sighting: Sighting, others: readonly Sighting[]): boolean {
  return (
    compatible(sighting, others, (fact) => fact.competition?.id ?? null) &&
    compatible(sighting, others, (fact) => fact.stage) &&
    compatible(sighting, others, (fact) => fact.leg)
  );
}

/** True where scores and shootouts agree, as far as they are said. */
export function scoresAgree(sighting: Sighting, others: readonly Sighting[]): boolean {
  return (
    compatible(sighting, others, (fact) => printScore(fact.score)) &&
    compatible(sighting, others, (fact) => printScore(fact.shootout))
  );
}

/** A value agrees where it is not said, where no other says it, or where another says the same. */
function compatible(
  { fact }: Sighting,
  others: readonly Sighting[],
  read: (fact: MatchFact) => string | number | null,
): boolean {
  const value = read(fact);
  if (value === null) return true;
  let said = false;
  for (const other of others) {
    const its = read(other.fact);
    if (its === value) return true;
    if (its !== null) said = true;
  }
  return !said;
}

/** Who won over the match itself: by the score where one is given, else as the report says; `draw` for a draw. */
function winnerOf({ score, winner, shootout, teams }: MatchFact): string | null {
  if (score === null) return shootout === null ? (winner?.id ?? null) : null;
  if (score[0] === score[1]) return 'draw';
  return (score[0] > score[1] ? teams[0] : teams[1]).id;
}

/** `2-1`; null for no score. */
export function printScore(score: Score | null): string | null {
  return score === null ? null : `${score[0]}-${score[1]}`;
}
