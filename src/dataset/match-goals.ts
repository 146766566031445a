import type { Article } from '../article/article.ts';
import type { GoalFact, Score, TeamRef } from '../facts/fact.ts';
import type { Person } from './dataset.ts';
import { endsIn, nameWords } from './fold-name.ts';
import { scorersTeam } from './mentions.ts';
import type { Sighting } from './report-pieces.ts';

/** One report's account of one goal. */
export interface GoalClaim {
  readonly fact: GoalFact;
  readonly article: Article;
  readonly main: boolean;
  readonly person: Person;
  /** The scorer's full name in the report, for comparing. */
  readonly words: readonly string[];
  readonly assist: string | null;
  /** Place among the report's goals. */
  readonly place: number;
  /** Place of the report among the match's, oldest first. */
  readonly rank: number;
}

/** All accounts of one goal. */
export interface GoalSlot {
  readonly side: 0 | 1;
  readonly claims: GoalClaim[];
  readonly index: number;
}

type Likeness = (claim: GoalClaim, slot: GoalSlot, full: boolean) => boolean;

/** Two reports count minutes differently by so many at most. */
const minuteSlack = 5;

/**
 * How a report's goal may be one that is already known, surest first. `full` tells that the side's goals are all
 * known by now, so that another one would exceed the score.
 */
const likenesses: readonly Likeness[] = [
  (claim, slot) => sameScorer(claim, slot) && minutesApart(claim, slot) === 0,
  (claim, slot) => sameScorer(claim, slot) && minutesApart(claim, slot) === null,
  (claim, slot) => sameScorer(claim, slot) && (minutesApart(claim, slot) ?? 0) <= minuteSlack,
  (claim, slot) => slot.claims.some(({ fact }) => isOneMinute(fact, claim.fact)),
  (claim, slot, full) => full && sameScorer(claim, slot),
];

/** Finds which goals of several reports are one. A report's own goals are never joined with each other. */
export function matchGoals(
  sightings: readonly Sighting[],
  teams: readonly [TeamRef, TeamRef],
  score: Score | null,
  personOf: (article: Article, name: string, team: TeamRef | null) => Person,
): readonly GoalSlot[] {
  const slots: GoalSlot[] = [];
  sightings.forEach((sighting, rank) => {
    const known = slots.length;
    const goals = sighting.goals.filter((fact) => sideOf(fact, teams) !== null);
    const open = goals.map((fact, place) => makeClaim(sighting, fact, place, rank, personOf));
    const left = joinKnown(open, slots.slice(0, known), teams, score);
    for (const claim of left) {
      const side = sideOf(claim.fact, teams);
      if (side !== null) slots.push({ side, claims: [claim], index: slots.length });
    }
  });
  return slots;
}

function makeClaim(
  { article, fact: match }: Sighting,
  fact: GoalFact,
  place: number,
  rank: number,
  personOf: (article: Article, name: string, team: TeamRef | null) => Person,
): GoalClaim {
  return {
    fact,
    article,
    main: match.main,
    person: personOf(article, fact.scorer, scorersTeam(fact, match)),
    words: nameWords(fact.scorer),
    assist: fact.assist === null ? null : personOf(article, fact.assist, fact.team).name,
    place,
    rank,
  };
}

function sideOf(fact: GoalFact, teams: readonly [TeamRef, TeamRef]): 0 | 1 | null {
  if (fact.team?.id === teams[0].id) return 0;
  return fact.team?.id === teams[1].id ? 1 : null;
}

/** Joins a report's goals with known ones, the surest likeness first for all of them; gives back what stays over. */
function joinKnown(
  claims: readonly GoalClaim[],
  known: readonly GoalSlot[],
  teams: readonly [TeamRef, TeamRef],
  score: Score | null,
): readonly GoalClaim[] {
  const free = new Set(known);
  let left = claims;
  for (const alike of likenesses) {
    left = left.filter((claim) => {
      const side = sideOf(claim.fact, teams);
      const full = score !== null && side !== null && known.filter((slot) => slot.side === side).length >= score[side];
      const slot = known.find((one) => free.has(one) && one.side === side && alike(claim, one, full));
      if (slot === undefined) return true;
      slot.claims.push(claim);
      free.delete(slot);
      return false;
    });
  }
  return left;
}

/** One person, or one name that is part of the other (`Rafa` and `Rafa Silva`). */
function sameScorer(claim: GoalClaim, slot: GoalSlot): boolean {
  return slot.claims.some(
    ({ person, words }) =>
      person.id === claim.person.id || isPartOf(words, claim.words) || isPartOf(claim.words, words),
  );
}

function isPartOf(short: readonly string[], long: readonly string[]): boolean {
  return endsIn(long, short) || (short.length === 1 && long.length > 1 && long[0] === short[0]);
}

function isOneMinute(a: GoalFact, b: GoalFact): boolean {
  return a.minute !== null && a.minute === b.minute && a.stoppage === b.stoppage;
}

/** Null where one of the two has no minute. Minute 90 and 90+2 are no minute apart. */
function minutesApart(claim: GoalClaim, slot: GoalSlot): number | null {
  const { minute, stoppage } = claim.fact;
  let nearest: number | null = null;
  for (const { fact } of slot.claims) {
    if (minute === null || fact.minute === null) continue;
    const open = stoppage === null || fact.stoppage === null;
    const apart = Math.abs(minute - fact.minute) + (open ? 0 : Math.abs(stoppage - fact.stoppage));
    nearest = Math.min(nearest ?? apart, apart);
  }
  return nearest;
}
