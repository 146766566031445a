import type { Story } from '../../discourse/story.ts';
import type { MatchFact, TeamRef } from '../../fact.ts';
import type { Affiliations } from '../scorers/affiliations.ts';
import type { CourseClaim } from './course-claims.ts';
import { chainOf, type Link } from './goal-links.ts';
import { sequenceOf } from './goal-sequence.ts';
import { misfitOf, type Side } from './misfit.ts';
import { partHints } from './part-hints.ts';
import type { ScorerGoals } from './scorer-goals.ts';
import { groundOf, hintsOfMention } from './side-hints.ts';
import { victoryOf, weigh, weights } from './side-weights.ts';

/** What speaks for the side of one scorer. */
interface Vote {
  readonly goals: ScorerGoals;
  /** Above 0 speaks for the first team of the match, below for the second. */
  readonly balance: number;
  /** The same where the first team is at home, for "put the hosts ahead" in a report that does not say who they are. */
  readonly ground: number;
  /** The sides that some words say outright, however much else speaks against them. */
  readonly said: ReadonlySet<Side>;
}

/**
 * A side counts as known where the best way with it beats the best without it by this much. Hints alone (who won, who is
 * spoken of, who stands near) are right so seldom that they need more: measured on reports that nobody had looked at, a side
 * that only they spoke for by less was right twice in three times, one that words said nearly always.
 */
const least = 1.2;
const leastByHints = 3;
/** The same where more goals are told than were scored. */
const leastWithMany = 5;
/** What weighs as much as this is said of the goal; anything less hints at it. */
const outright = 0.7;
/** The same for who was at home, which more hangs on than one goal. */
const leastForHome = 1.2;
/** What speaks for a side this clearly is taken as said. */
const sure = 6;
/** 1,024 ways to share out the goals are enough to try; beyond that the surest scorers are taken as said, too. */
const mostOpen = 10;

/**
 * Gives the goals of one match to its sides. Every way to share out the scorers is weighed: what the clauses say, who plays
 * where, and whether the goals in their order can have led to the score ("levelled" comes from behind, 2-1 has room for
 * two and one). A side that the best ways do not agree on stays open. Where the report does not say who was at home, and the goals of
 * "the hosts" and "the visitors" fit one of the two much better, that one is given back.
 */
export function chooseTeams(
  story: Story,
  match: MatchFact,
  groups: readonly ScorerGoals[],
  affiliations: Affiliations,
  claims: readonly CourseClaim[],
): TeamRef | null {
  const parts = partHints(story, match, groups, affiliations);
  const votes = groups
    .map((goals): Vote => {
      const hints = [...hintsOf(story, match, goals, affiliations), parts.balanceOf(goals)];
      return {
        goals,
        balance: hints.reduce((sum, hint) => sum + hint, 0),
        ground: match.home === null ? groundOf(story, goals) : 0,
        said: new Set(hints.flatMap((hint): Side[] => (Math.abs(hint) < outright ? [] : [hint > 0 ? 0 : 1]))),
      };
    })
    .toSorted((a, b) => sureness(a) - sureness(b));
  const ended = match.score === null ? endOf(match, story.unscored.get(match.key)?.drawn === true) : null;
  const links = [...chainOf(votes.map(({ goals }) => goals)), ...parts.links];
  const { best, byHome } = bestPerSide(match, votes, claims, links, ended);
  const isSaid = saidWith(votes, best, links);
  const neededOfHints = leastOfHints(match, groups);
  votes.forEach(({ goals, ground }, index) => {
    const [first = 0, second = 0] = best[index] ?? [];
    const side = first > second ? 0 : 1;
    const needed = isSaid(goals, side) || ground !== 0 || goals.own ? least : neededOfHints;
    const margin = Math.abs(first - second);
    if (margin < least) return;
    for (const slot of goals.slots) {
      slot.team = match.teams[side];
      slot.unsure = margin < needed;
    }
  });
  const [left, right] = byHome;
  if (Math.abs(left - right) < leastForHome) return null;
  return left > right ? match.teams[0] : match.teams[1];
}

/** What hints need to say: where more goals are told than were scored, one was misread, and the course of the match bears nothing out. */
function leastOfHints({ score }: MatchFact, groups: readonly ScorerGoals[]): number {
  const told = groups.reduce((sum, { slots }) => sum + slots.length, 0);
  return score !== null && told > score[0] + score[1] ? leastWithMany : leastByHints;
}

/** Whether words say a side of a scorer, or set his goal beside one whose side is sure: "cancelled out by Arden's Verdi". */
function saidWith(
  votes: readonly Vote[],
  best: Best['best'],
  links: readonly Link[],
): (goals: ScorerGoals, side: Side) => boolean {
  const said = new Map(votes.map((vote) => [vote.goals, vote.said]));
  const lead = new Map(votes.map(({ goals }, index) => [goals, (best[index]?.[0] ?? 0) - (best[index]?.[1] ?? 0)]));
  const isSure = (goals: ScorerGoals, side: Side): boolean =>
    said.get(goals)?.has(side) === true || (lead.get(goals) ?? 0) * (side === 0 ? 1 : -1) >= leastByHints;
  return (goals, side) =>
    said.get(goals)?.has(side) === true ||
    links.some(({ a, b, sign }) => {
      if (a !== goals && b !== goals) return false;
      return isSure(a === goals ? b : a, sign > 0 ? side : side === 0 ? 1 : 0);
    });
}

const sureness = ({ balance, ground }: Vote): number => Math.abs(balance) + Math.abs(ground);

interface Best {
  /** For every scorer the worth of the best way with him in the first team and in the second. */
  readonly best: readonly (readonly [number, number])[];
  /** The worth of the best way with the first team at home and with the second; the same where no goal tells of a ground. */
  readonly byHome: readonly [number, number];
}

/** Weighs all ways to share out the goals. */
function bestPerSide(
  match: MatchFact,
  votes: readonly Vote[],
  claims: readonly CourseClaim[],
  links: readonly Link[],
  ended: number | null,
): Best {
  const groups = votes.map(({ goals }) => goals);
  const steps = sequenceOf(groups);
  const open = Math.min(votes.filter((vote) => sureness(vote) < sure).length, mostOpen);
  const grounds = votes.some(({ ground }) => ground !== 0) ? [1, -1] : [0];
  const best = votes.map((): [number, number] => [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY]);
  const byHome: [number, number] = grounds.length > 1 ? [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY] : [0, 0];
  for (const home of grounds)
    for (let way = 0; way < 2 ** open; way += 1) {
      const sides = votes.map((vote, index): Side => (index < open ? bit(way, index) : saidSide(vote, home)));
      const sideOf = new Map(groups.map((goals, index) => [goals, sides[index] ?? 0]));
      const worth =
        worthOf(votes, sides, home) +
        agreement(links, sideOf) -
        misfitOf(match.score, steps, sideOf, claims) -
        (ended === null ? 0 : uneven * lacking(leadOf(sideOf), ended));
      if (home !== 0) byHome[home > 0 ? 0 : 1] = Math.max(byHome[home > 0 ? 0 : 1], worth);
      votes.forEach((vote, index) => {
        const side = sides[index] ?? 0;
        const each = best[index];
        if (each === undefined) return;
        each[side] = Math.max(each[side], worth);
        // A scorer whose side is taken as said is not tried on the other one.
        const other = side === 0 ? 1 : 0;
        if (index >= open) each[other] = Math.max(each[other], worth - 2 * sureness(vote));
      });
    }
  return { best, byHome };
}

/** What each goal costs that a way to share them out is off what is said of the end of a match whose score is not printed. */
const uneven = 1.5;

/** Who is said to have won: 1 for the first team, -1 for the second, 0 for a draw; null where nothing is said. */
function endOf(match: MatchFact, drawn: boolean): number | null {
  return drawn ? 0 : victoryOf(match) || null;
}

/** How many goals a lead lacks of a draw, or of a win. */
function lacking(lead: number, ended: number): number {
  return ended === 0 ? Math.abs(lead) : Math.max(0, -lead * ended);
}

function leadOf(sideOf: ReadonlyMap<ScorerGoals, Side>): number {
  return sideOf.entries().reduce((sum, [{ slots }, side]) => sum + slots.length * (side === 0 ? 1 : -1), 0);
}

const bit = (way: number, index: number): Side => (((way >> index) & 1) === 0 ? 0 : 1);

const saidSide = ({ balance, ground }: Vote, home: number): Side => (balance + home * ground >= 0 ? 0 : 1);

function worthOf(votes: readonly Vote[], sides: readonly Side[], home: number): number {
  return votes.reduce(
    (sum, { balance, ground }, index) => sum + (balance + home * ground) * (sides[index] === 0 ? 1 : -1),
    0,
  );
}

/** Goals of one list are of one side, what cancels out a goal is of the other. */
function agreement(chain: readonly Link[], sideOf: ReadonlyMap<ScorerGoals, Side>): number {
  return chain.reduce(
    (sum, { a, b, sign }) => sum + weights.order * sign * (sideOf.get(a) === sideOf.get(b) ? 1 : -1),
    0,
  );
}

/** All that speaks for a side, each for itself: above 0 for the first team of the match. */
function hintsOf(
  story: Story,
  match: MatchFact,
  { slots, own }: ScorerGoals,
  affiliations: Affiliations,
): readonly number[] {
  const mentions = new Set(slots.flatMap((slot) => slot.mentions));
  const name = slots[0]?.scorer ?? '';
  const sign = own ? -1 : 1;
  const hints = [
    sign * weigh(match, affiliations.teamIn(match, name), weights.member),
    -sign * weigh(match, affiliations.formerIn(match, name), weights.former),
  ];
  if (match.score !== null && match.score[0] !== match.score[1])
    hints.push((weights.prior * (match.score[0] - match.score[1])) / (match.score[0] + match.score[1]));
  const company = own ? 0 : affiliations.companyIn(match, name);
  hints.push(weights.company * Math.max(-3, Math.min(3, company)));
  for (const mention of mentions) hints.push(...hintsOfMention(story, match, mention, own));
  return hints;
}
