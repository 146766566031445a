import type { Story } from '../discourse/story.ts';
import type { MatchFact, TeamRef } from '../fact.ts';
import type { Affiliations } from './affiliations.ts';
import { chainOf, linked } from './goal-order.ts';
import type { ScorerGoals } from './scorer-goals.ts';
import { ofMention, weigh, weights } from './side-hints.ts';

type Side = 0 | 1;

interface Vote {
  readonly goals: ScorerGoals;
  /** Above 0 speaks for the first team of the match, below for the second. */
  balance: number;
  /** The side that the report puts the scorer in. */
  readonly member: TeamRef | null;
}

const least = 0.6;

/**
 * Gives the goals of one match to its sides: what the clauses say, who plays where, who a keeper or a sealed win points
 * to, the order of the goals ("levelled" is by the other side) and the room that the score leaves. The clearest first;
 * what stays open gets no team.
 */
export function chooseTeams(
  story: Story,
  match: MatchFact,
  groups: readonly ScorerGoals[],
  affiliations: Affiliations,
): void {
  const votes = groups.map((goals): Vote => ({
    goals,
    balance: balanceOf(story, match, goals, affiliations),
    member: affiliations.teamIn(match, goals.slots[0]?.scorer ?? ''),
  }));
  const room = [match.score?.[0] ?? 99, match.score?.[1] ?? 99];
  const oneSided = room.includes(0);
  const chain = chainOf(groups);
  const open = new Set(votes);
  while (open.size > 0) {
    const vote = [...open]
      .map((each) => ({ each, size: certainty(each, room) }))
      .toSorted((a, b) => b.size - a.size)[0]?.each;
    if (vote === undefined) return;
    open.delete(vote);
    const side = sideOf(vote, room);
    if (side === null) continue;
    // Where one side has all goals nothing is to be chosen; the settling keeps the surest of too many.
    if (!oneSided) room[side] = (room[side] ?? 0) - vote.goals.slots.length;
    for (const slot of vote.goals.slots) slot.team = match.teams[side];
    for (const other of open)
      other.balance += weights.order * linked(chain, vote.goals, other.goals) * (side === 0 ? 1 : -1);
  }
}

function fitsIn(vote: Vote, room: readonly number[], side: Side): boolean {
  return (room[side] ?? 0) >= Math.min(vote.goals.slots.length, 1) && (room[side] ?? 0) > 0;
}

/** Both sides with room: the balance counts. One side with room: it is that one, unless the words speak clearly against it. */
function sideOf(vote: Vote, room: readonly number[]): Side | null {
  const [a, b] = [fitsIn(vote, room, 0), fitsIn(vote, room, 1)];
  const roomy =
    vote.goals.slots.length > 1 ? ([0, 1] as const).filter((side) => (room[side] ?? 0) >= vote.goals.slots.length) : [];
  // "Arden's Rossi pulled one back": more goals than his side has room for are misread, he has not changed sides.
  if (a && b && roomy.length === 1 && vote.member === null && Math.abs(vote.balance) < weights.said)
    return roomy[0] ?? null;
  if (a && b) return Math.abs(vote.balance) < least ? null : vote.balance > 0 ? 0 : 1;
  if (a) return vote.balance > -weights.member ? 0 : null;
  return b && vote.balance < weights.member ? 1 : null;
}

function certainty(vote: Vote, room: readonly number[]): number {
  const oneSided = fitsIn(vote, room, 0) !== fitsIn(vote, room, 1);
  return Math.abs(vote.balance) + (oneSided ? 0.2 : 0);
}

function balanceOf(story: Story, match: MatchFact, { slots, own }: ScorerGoals, affiliations: Affiliations): number {
  const mentions = new Set(slots.flatMap((slot) => slot.mentions));
  const name = slots[0]?.scorer ?? '';
  const member = affiliations.teamIn(match, name);
  let balance = weigh(match, member, weights.member) * (own ? -1 : 1);
  if (match.score !== null && match.score[0] !== match.score[1])
    balance += (weights.prior * (match.score[0] - match.score[1])) / (match.score[0] + match.score[1]);
  const company = own ? 0 : affiliations.companyIn(match, name);
  balance += weights.company * Math.max(-3, Math.min(3, company));
  for (const mention of mentions) balance += ofMention(story, match, mention, own);
  return balance;
}
