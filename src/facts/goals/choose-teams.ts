import type { Story } from '../discourse/story.ts';
import type { MatchFact, TeamRef } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import type { Affiliations } from './affiliations.ts';
import type { GoalMention } from './goal-mention.ts';
import { isTeamSubject } from './find-scorer.ts';
import type { Slot } from './merge-mentions.ts';

/** All goals of one scorer in one match: they are of one side. */
export interface ScorerGoals {
  readonly slots: readonly Slot[];
  readonly own: boolean;
}

type Side = 0 | 1;

interface Vote {
  readonly goals: ScorerGoals;
  /** Above 0 speaks for the first team of the match, below for the second. */
  balance: number;
}

/** What words say of the side, from sure to a mere hint. */
const weights = {
  said: 4,
  member: 3,
  sealed: 1.5,
  keeper: 2,
  subject: 1.5,
  present: 0.6,
  focus: 0.4,
  order: 1.2,
  named: 0.4,
  prior: 0.5,
  company: 0.2,
  room: 2,
} as const;
const least = 0.35;

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
  const votes = groups.map((goals): Vote => ({ goals, balance: balanceOf(story, match, goals, affiliations) }));
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
  if (a && b && roomy.length === 1 && Math.abs(vote.balance) < weights.said) return roomy[0] ?? null;
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

/** The weight with the sign of the side; nothing for a team of another match. */
function weigh(match: MatchFact, team: TeamRef | null, weight: number): number {
  if (team === null) return 0;
  if (team.id === match.teams[0].id) return weight;
  return team.id === match.teams[1].id ? -weight : 0;
}

function ofMention(story: Story, match: MatchFact, mention: GoalMention, own: boolean): number {
  const { reading } = mention;
  const sentence = story.marked.sentences[reading.sentence];
  let balance = weigh(match, mention.team, weights.said);
  if (sentence === undefined) return balance;
  if (own) return balance;
  const goals = mention.together * reading.count;
  if (match.score !== null && goals > 1)
    balance += (goals > match.score[1] ? weights.room : 0) - (goals > match.score[0] ? weights.room : 0);
  if (
    (reading.rule === 'sealed' || reading.label === 'winner') &&
    match.score !== null &&
    match.score[0] !== match.score[1]
  )
    balance += match.score[0] > match.score[1] ? weights.sealed : -weights.sealed;
  const { items } = sentence;
  const named = items
    .flatMap((item, at) => (item.type === 'TEAM' ? [{ at, team: story.teamOf(item) }] : []))
    .filter(({ team }) => match.teams.some((each) => each.id === team?.id));
  for (const { at, team } of named) {
    if (isKeeperOf(items, at) && at > reading.at) balance -= weigh(match, team, weights.keeper);
    else if (
      isSubjectOf(
        items,
        named.map((each) => each.at),
        at,
        reading.from,
      )
    )
      balance += weigh(match, team, weightOfSubject(items.slice(at, reading.from)));
    else if (isHelped(items, at) && at > reading.from) balance += weigh(match, team, weights.member);
    else if (joinedBy(items, at) && at >= reading.to && beats(items, at))
      balance += weigh(match, team, weights.subject);
  }
  const before = named.findLast(({ at }) => at < reading.from && items[at - 1]?.word !== 'against');
  if (before !== undefined && !named.some(({ at }) => at < reading.from && isTeamSubject(items, at)))
    balance += weigh(match, before.team, weights.named);
  const focus = story.focus[reading.sentence]?.team ?? null;
  return balance + (named.length === 0 ? weigh(match, focus, weights.focus) : 0);
}

const leadWords = /^(?:responded|replied|respond|back|breakthrough|rewarded|capitali[sz]ed)$/u;
const leads = (item: Item): boolean =>
  item.wordClass === 'lead' ||
  item.wordClass === 'score' ||
  item.wordClass === 'level' ||
  item.wordClass === 'advantage' ||
  leadWords.test(item.word);

const sufferWords = /^(?:blow|setback|stunned|rocked|punished|undone|breached|shocked)$/u;

/** "Arden's hopes suffered a blow when Rossi scored": the goal is not theirs. */
function weightOfSubject(between: readonly Item[]): number {
  if (between.some((item) => sufferWords.test(item.word))) return -weights.subject;
  return between.some(leads) ? weights.subject : weights.present;
}

/** The keeper, the defence or an error of a team: the other one gains. */
function isKeeperOf(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word === "'s" || items[at + 1]?.word === "'" ? items[at + 2] : items[at + 1];
  return /^(?:goal)?(?:keeper|stopper|goalie|defen[cs]e|defenders?|backline|net|goal)$/u.test(next?.word ?? '');
}

/** The nearest team before the reading that is a subject: "Arden beat Borough 2-1 with Rossi …", "Arden responded when Rossi …". */
function isSubjectOf(items: readonly Item[], teams: readonly number[], at: number, from: number): boolean {
  if (at >= from || !isTeamSubject(items, at)) return false;
  const ends = items
    .slice(at + 1, from)
    .some((item, index) => item.word === ';' || (item.word === 'but' && items[at + 2 + index]?.type !== 'WORD'));
  if (ends) return false;
  return !teams.some((other) => other > at && other < from && isTeamSubject(items, other));
}

/** "kept Arden in the tie", "dragged the hosts back into it": the team whom the goal helps. */
function isHelped(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
  return /^(?:kept|keep|keeps|keeping|dragged|hauled|brought|fired|spared|saved)$/u.test(before?.word ?? '');
}

/** "as Arden beat Borough", "and the visitors held off …". */
function joinedBy(items: readonly Item[], at: number): boolean {
  const before = items[at - 1]?.word === 'the' ? items[at - 2] : items[at - 1];
  return before?.word === 'as' || before?.word === 'and';
}

function beats(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 5).some((item) => item.wordClass === 'beat' || item.wordClass === 'won');
}

/** +1 where the later goal is told as one of the same side as the goal before, -1 where as one of the other side. */
interface Link {
  readonly a: ScorerGoals;
  readonly b: ScorerGoals;
  readonly sign: 1 | -1;
}

const sameSide = /doubl|extend|stretch|increas|trebl|tripl|added|another|third|completed the (?:rout|scoring)/u;
const otherSide = /equali[sz]|level|pull|deficit|arrears|got one back|clawed|parity|gap/u;

/** After one of these the side that was behind has scored; when it levels next, it is the same side. */
const catchingUp = /pull|deficit|arrears|got one back|clawed|gap/u;

function chainOf(groups: readonly ScorerGoals[]): readonly Link[] {
  const told = groups
    .flatMap((goals) =>
      [...new Set(goals.slots.flatMap((slot) => slot.mentions))].map((mention) => ({ goals, mention })),
    )
    .toSorted(
      (a, b) => a.mention.reading.sentence - b.mention.reading.sentence || a.mention.reading.at - b.mention.reading.at,
    );
  const links: Link[] = [];
  told.forEach(({ goals, mention }, index) => {
    const before = told[index - 1];
    if (
      before === undefined ||
      before.goals === goals ||
      mention.reading.sentence - before.mention.reading.sentence > 2
    )
      return;
    const words = mention.reading.verbWords;
    if (isOfOneList(before.mention, mention)) {
      links.push({ a: before.goals, b: goals, sign: 1 });
      return;
    }
    const again = catchingUp.test(before.mention.reading.verbWords);
    const cancelled = isCancelled(before.mention, mention) || isCancelled(mention, before.mention);
    if (cancelled) links.push({ a: before.goals, b: goals, sign: -1 });
    else if (otherSide.test(words)) links.push({ a: before.goals, b: goals, sign: again ? 1 : -1 });
    else if (sameSide.test(words) || isShared(mention)) links.push({ a: before.goals, b: goals, sign: 1 });
  });
  return links;
}

/** "goals by Rossi and Bianchi": one clause gives both. */
function isOfOneList({ reading: a }: GoalMention, { reading: b }: GoalMention): boolean {
  return a.sentence === b.sentence && a.at === b.at && a.rule === b.rule && a.rule !== 'lineup-goals';
}

/** "Rossi cancelled out Costa's opener": the one goal is of the other side than the one it answers. */
function isCancelled({ reading }: GoalMention, { reading: other }: GoalMention): boolean {
  return reading.rule === 'cancelled-out' && other.rule !== 'cancelled-out' && reading.sentence === other.sentence;
}

/** "while Rossi and Bianchi also scored", "he laid on a goal for Rossi": for the side of the goal before. */
function isShared({ reading }: GoalMention): boolean {
  return reading.also || reading.rule === 'goal-made-for' || reading.rule === 'set-up-for';
}

function linked(chain: readonly Link[], a: ScorerGoals, b: ScorerGoals): number {
  return chain
    .filter((link) => (link.a === a && link.b === b) || (link.a === b && link.b === a))
    .reduce((sum, link) => sum + link.sign, 0);
}
