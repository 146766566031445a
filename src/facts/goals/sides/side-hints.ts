import type { MatchFact } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { GoalMention } from '../binding/goal-mention.ts';
import type { Story } from '../../discourse/story.ts';
import { startOfPhrase } from '../../discourse/sides/team-phrase.ts';
import { announcedSide } from './announced-side.ts';
import { teamIn } from './side-at.ts';
import type { ScorerGoals } from './scorer-goals.ts';
import { isAnswered } from './answered-side.ts';
import { hasFouled, hasPenalty, isInPlight, isOfAttack } from './plights.ts';
import { isLeadTurned, isPeggedBack } from './pegged-back.ts';
import { isMadeToPay, isSeenBeaten, isStruck, isUndoneBy } from './struck-sides.ts';
import { victoryOf, weigh, weights } from './side-weights.ts';
import { weightOfSubject } from './subject-weight.ts';
import { isPerson, startOfName } from '../scorers/name-phrase.ts';
import { isDoer, isTeamSubject } from '../scorers/subjects.ts';

/** What is said of "the hosts" and "the visitors": above 0 for the side at home, whoever that is. */
export function groundOf(story: Story, { slots, own }: ScorerGoals): number {
  const mentions = new Set(slots.flatMap((slot) => slot.mentions));
  let balance = 0;
  for (const { reading } of mentions) {
    if (reading.ground !== null) balance += reading.ground === 'home' ? weights.said : -weights.said;
    else if (!own) balance += groundOfSubject(story, reading);
  }
  return balance;
}

/** "The visitors fought back and equalised when Rossi scored", in a report that does not say who they are. */
function groundOfSubject(story: Story, { sentence, from }: GoalMention['reading']): number {
  const items = story.marked.sentences[sentence]?.items ?? [];
  const at = items.findLastIndex((item, index) => index < from && item.type === 'TEAM' && isDoer(items, index));
  const item = items[at];
  if (item?.mention?.type !== 'TEAM') return 0;
  const { how } = item.mention;
  const sign = how === 'home' ? 1 : how === 'away' ? -1 : 0;
  // "The hosts led through Verdi, but Rossi struck twice": what stands behind "but" is not told of the hosts.
  if (isTurnedFrom(items, at, from)) return 0;
  return sign * (isStruck(items, [], at, from) ? -weights.member : weights.subject);
}

/** What the words around one telling say of the side, each hint for itself: above 0 for the first team of the match. */
export function hintsOfMention(
  story: Story,
  match: MatchFact,
  mention: GoalMention,
  isOwn: boolean,
): readonly number[] {
  const { reading } = mention;
  const sentence = story.marked.sentences[reading.sentence];
  const hints = [weigh(match, mention.team, weights.said)];
  if (sentence === undefined || isOwn) return hints;
  const goals = mention.together * reading.count;
  if (match.score !== null && goals > 1)
    hints.push((goals > match.score[1] ? weights.room : 0) - (goals > match.score[0] ? weights.room : 0));
  if (reading.rule === 'sealed' || reading.label === 'winner') hints.push(weights.sealed * victoryOf(match));
  // A consolation is of those who lost.
  if (reading.label === 'consolation') hints.push(-weights.sealed * victoryOf(match));
  const { items } = sentence;
  const named = items
    .flatMap((item, at) =>
      item.type === 'TEAM' || isTheyAlone(items, at) ? [{ at, team: teamIn(story, match, item) }] : [],
    )
    .filter(({ team }) => match.teams.some((each) => each.id === team?.id));
  const teams = named.map((each) => each.at);
  const own = startOfScorer(items, reading);
  for (const { at, team } of named) {
    if (isKeeperOf(items, at) && (at > own.to || (at < own.from && !namesDefender(items, at))))
      hints.push(-weigh(match, team, at > reading.at ? weights.keeper : weights.subject));
    else if (
      isStruck(items, teams, at, own.from) ||
      isSeenBeaten(items, at) ||
      isMadeToPay(items, reading, at) ||
      isInPlight(items, at, reading, own.from) ||
      hasFouled(items, at, reading, own.from) ||
      isUndoneBy(items, reading, at) ||
      isPeggedBack(items, reading, at, own.from)
    )
      hints.push(-weigh(match, team, weights.member));
    else if (isOfAttack(items, at, reading) || hasPenalty(items, at, reading, own.from))
      hints.push(weigh(match, team, weights.subject));
    else if (isVictorOver(items, at, reading.from)) hints.push(-weigh(match, team, weights.subject));
    else if (isAnswered(items, reading, at, own.from)) hints.push(-weigh(match, team, weights.subject));
    else if (isSubjectOf(items, teams, at, reading.from))
      hints.push(weigh(match, team, weightOfSubject(items.slice(at, behindLead(reading)))));
    else if (isHelped(items, at) && at > reading.from && !isTakenOver(items, reading, at))
      hints.push(weigh(match, team, weights.member));
    else if (joinedBy(items, at) && at >= reading.to && beats(items, at))
      hints.push(weigh(match, team, weights.subject));
  }
  const before = named.findLast(
    ({ at }) =>
      at < reading.from &&
      items[startOfPhrase(items, at) - 1]?.word !== 'against' &&
      !isStruck(items, teams, at, own.from),
  );
  if (before !== undefined && !named.some(({ at }) => at < reading.from && isTeamSubject(items, at)))
    hints.push(weigh(match, before.team, items[0]?.word === 'for' && before.at <= 2 ? weights.direct : weights.named));
  // "drew the visitors level": the sentence says whose goal it is, be it unknown who they are.
  if (named.length > 0 || reading.ground !== null) return hints;
  const focus = story.focus[reading.sentence]?.team ?? null;
  const announced = announcedSide(story, match, reading.sentence);
  hints.push(weigh(match, announced, weights.announced), weigh(match, focus, weights.focus));
  return hints;
}

/** "They fell behind when …": where the sentence has named no team before, whom it may mean is told by those before it. */
function isTheyAlone(items: readonly Item[], at: number): boolean {
  return items[at]?.word === 'they' && !items.slice(0, at).some(({ type }) => type === 'TEAM');
}

/** "took the lead when Rossi pounced": the reading begins with the lead itself. */
function behindLead({ rule, from, at }: GoalMention['reading']): number {
  return rule === 'ahead-as' || rule === 'ahead-when' ? at + 1 : from;
}

/** Where the noun phrase of the first scorer stands. */
function startOfScorer(items: readonly Item[], { scorer, at }: GoalMention['reading']): Span {
  const name = scorer.kind === 'named' ? (scorer.at[0] ?? at) : scorer.at;
  return { from: scorer.kind === 'named' ? startOfName(items, name) : name, to: name };
}

interface Span {
  readonly from: number;
  readonly to: number;
}

/** The keeper, the defence or an error of a team: the other one gains. */
function isKeeperOf(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word === "'s" || items[at + 1]?.word === "'" ? items[at + 2] : items[at + 1];
  if (/^(?:half|box|territory)$/u.test(next?.word ?? '')) return isWonIn(items, at);
  return /^(?:goal)?(?:keeper|stopper|goalie|custodian|glovesman|defen[cs]e|defenders?|backline|rearguard|resistance|resolve|defiance|net|goal)$/u.test(
    next?.word ?? '',
  );
}

/** "won the ball in the Arden half", "robbed Costa in Arden territory"; "picked it up in the Arden half" may be his own. */
function isWonIn(items: readonly Item[], at: number): boolean {
  return items
    .slice(Math.max(0, at - 8), at)
    .some(({ word }) => /^(?:won|win|stole|robb|intercept|dispossess|regain)/u.test(word));
}

/** "Arden defender Costa was sent off, and Rossi scored": a defender named before has not let the goal in. */
function namesDefender(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 3).some((item) => /^defenders?$/u.test(item.word));
}

/** The nearest team before the reading that is a subject: "Arden beat Borough 2-1 with Rossi …", "Arden responded when Rossi …". */
function isSubjectOf(items: readonly Item[], teams: readonly number[], at: number, from: number): boolean {
  if (at >= from || !isDoer(items, at)) return false;
  if (isTurnedFrom(items, at, from) || isLeadTurned(items, at, from)) return false;
  return !teams.some((other) => other > at && other < from && isTeamSubject(items, other));
}

/** Whether a semicolon, or a "but" that a name follows, stands between a team and a goal. */
function isTurnedFrom(items: readonly Item[], at: number, from: number): boolean {
  return items
    .slice(at + 1, from)
    .some((item, index) => item.word === ';' || (item.word === 'but' && items[at + 2 + index]?.type !== 'WORD'));
}

/** "slumped to a 3-1 loss at Arden despite taking the lead through Rossi", "were held by Arden after Rossi's opener …": he is of those who did so. */
function isVictorOver(items: readonly Item[], at: number, from: number): boolean {
  if (at >= from || !/(?:^| )(?:at|to|by|against)$/u.test(items[at - 1]?.word ?? '')) return false;
  const lost = items
    .slice(Math.max(0, at - 5), at)
    .some(({ wordClass }) => /^(?:lost|defeat|beaten|loss|held)$/u.test(wordClass ?? ''));
  return lost && /^(?:despite|after|having)$/u.test(items[at + 1]?.word ?? '');
}

/** "kept Arden in the tie", "dragged the hosts back into it": the team whom the goal helps. */
function isHelped(items: readonly Item[], at: number): boolean {
  const before = items[startOfPhrase(items, at) - 1];
  return /^(?:kept|keep|keeps|keeping|dragged|hauled|brought|fired|spared|saved)$/u.test(before?.word ?? '');
}

/** "after Rossi's equaliser Verdi fired Arden in front": it is another who helps, unless two do so together. */
function isTakenOver(items: readonly Item[], { rule, to }: GoalMention['reading'], at: number): boolean {
  return rule !== 'minutes-kept' && items.slice(to, at).some(isPerson);
}

/** "as Arden beat Borough", "and the visitors held off …". */
function joinedBy(items: readonly Item[], at: number): boolean {
  const before = items[startOfPhrase(items, at) - 1];
  return before?.word === 'as' || before?.word === 'and';
}

function beats(items: readonly Item[], at: number): boolean {
  return items.slice(at + 1, at + 5).some((item) => item.wordClass === 'beat' || item.wordClass === 'won');
}
