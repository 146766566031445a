import type { MatchFact, TeamRef } from '../../fact.ts';
import type { Item } from '../../mentions/mention.ts';
import type { GoalMention } from '../binding/goal-mention.ts';
import type { Story } from '../../discourse/story.ts';
import { startOfPhrase } from '../../discourse/team-phrase.ts';
import { announcedSide } from './announced-side.ts';
import { teamIn } from './side-at.ts';
import type { ScorerGoals } from './scorer-goals.ts';
import { isAnswered } from './answered-side.ts';
import { hasFouled, hasPenalty, isInPlight, isOfAttack } from './plights.ts';
import { isMadeToPay, isSeenBeaten, isStruck, isUndoneBy } from './struck-sides.ts';
import { isPerson, startOfName } from '../scorers/name-phrase.ts';
import { isDoer, isTeamSubject } from '../scorers/subjects.ts';

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

/** 1 where the first team won, -1 where the second did, by the score or, where none is printed, by what is said. */
export function victoryOf({ score, winner, teams }: MatchFact): number {
  if (score !== null) return Math.sign(score[0] - score[1]);
  return winner === null ? 0 : winner.id === teams[0].id ? 1 : -1;
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
      isUndoneBy(items, reading, at)
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

const leadWords: ReadonlySet<string> = new Set([
  'responded',
  'replied',
  'respond',
  'back',
  'breakthrough',
  'rewarded',
  'capitalised',
  'capitalized',
  'grateful',
  'thankful',
  'indebted',
]);
const leadClasses: ReadonlySet<string> = new Set(['lead', 'score', 'level', 'advantage']);
const gainClasses: ReadonlySet<string> = new Set(['won', 'beat', 'led', 'awarded']);
const leads = (item: Item): boolean => leadClasses.has(item.wordClass ?? '') || leadWords.has(item.word);

const lossClasses: ReadonlySet<string> = new Set(['lost', 'loss', 'defeat', 'beaten']);

/** How much a team before a goal speaks for it: more where it is told to lead or to answer. */
function weightOfSubject(between: readonly Item[]): number {
  // "lost 2-1 despite Rossi's goal"
  if (
    between.some(({ word }) => word === 'despite') &&
    between.some(({ wordClass }) => lossClasses.has(wordClass ?? ''))
  )
    return weights.member;
  if (between.some(leads) || isOnCourse(between)) return weights.subject;
  // "Arden won 1-0, Rossi's strike proving enough", "were awarded a penalty and Rossi converted"
  const gains = between.some(({ wordClass }) => gainClasses.has(wordClass ?? ''));
  return gains || !between.some(partsClause) ? weights.direct : weights.present;
}

/** "looked to be heading for a point after Rossi's goal", "were on course for victory when Rossi scored"; "for a point when Rossi scored" may be the others' winner. */
function isOnCourse(between: readonly Item[]): boolean {
  const at = between.findIndex(({ word }) => /^(?:heading|headed|course|on course|set|destined)$/u.test(word));
  if (at < 0 || between[at + 1]?.word !== 'for') return false;
  const aim = between.slice(at + 2, at + 7);
  const turns = between.slice(at).some(({ word }) => /^(?:when|until|before)$/u.test(word));
  return (
    aim.some(({ wordClass }) => /^(?:win|victory)$/u.test(wordClass ?? '')) ||
    (!turns && aim.some(({ word, wordClass }) => /^points?$/u.test(word) || wordClass === 'drew'))
  );
}

/** "Arden had just missed a chance, and Rossi scored": what begins behind it is not told of the team before it. */
function partsClause({ word, type }: Item): boolean {
  return (
    type === 'QUOTE' ||
    /^(?:[,;:–—()]|and|but|while|after|before|although|though|despite|as|when|until|till)$/u.test(word)
  );
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
  if (isTurnedFrom(items, at, from)) return false;
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
