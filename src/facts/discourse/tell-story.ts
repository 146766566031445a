import type { Span } from '../../article/article.ts';
import type { Fact, Score, TeamRef, Unresolved } from '../fact.ts';
import type { MarkedArticle } from '../mentions/mark-article.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import type { People } from '../people.ts';
import { knownTeam } from '../team-ref.ts';
import { asOneNil, findDecisions, onlyGoalAt, type Decision } from '../results/find-decisions.ts';
import { findResults, unclaimedOf, type ResultGrammar, type ResultReading } from '../results/find-results.ts';
import type { Vocabulary } from '../vocabulary.ts';
import { isInPassing } from './background.ts';
import { readCast, type Cast } from './cast.ts';
import { pastDay } from './day-of.ts';
import { inOrderOf, isBetween, matchFact, newDraft, opponentIn, type Draft } from './draft.ts';
import { joinPeople } from './join-people.ts';
import { homeOf, onlyOneAt, verbClue } from './home-side.ts';
import { isUnresolvedName, sidesOf, type Sides } from './reading-teams.ts';
import { leadMatch, promoteLead } from './lead-match.ts';
import { pairsOf, type Pair } from './pairs.ts';
import { asPlayed, canMeetIn, competitionRef, settingNear, type Setting } from './setting.ts';
import { settleMatches } from './settle-matches.ts';
import type { Focus, Story } from './story.ts';
import { resolveTeams, type Scene } from './team-resolver.ts';

/** What telling a story needs. */
export interface Telling {
  readonly vocabulary: Vocabulary;
  readonly results: ResultGrammar;
}

interface Walk {
  readonly marked: MarkedArticle;
  readonly cast: Cast;
  readonly telling: Telling;
  readonly drafts: Draft[];
  readonly unresolved: Unresolved[];
  readonly teams: Map<Item, TeamRef>;
  readonly focus: Focus[];
  match: Draft | null;
  topic: TeamRef | null;
  recent: TeamRef[];
  person: string | null;
  host: Scene['host'];
  decided: Scene['decided'];
  readonly pairs: Pair[];
  readonly people: People;
}

/**
 * Walks a marked report in order and tells which matches it holds, which of them each sentence is about and which
 * team every mention means. Results that cannot be made sure of come back as unresolved.
 */
export function tellStory(
  marked: MarkedArticle,
  telling: Telling,
): { readonly story: Story; readonly unresolved: readonly Unresolved[] } {
  const cast = readCast(marked, telling.vocabulary);
  const walk: Walk = {
    marked,
    telling,
    cast,
    people: joinPeople(marked, (mention) => {
      const team = cast.settle(mention);
      return team === null ? null : knownTeam(team);
    }),
    pairs: [],
    person: null,
    host: null,
    decided: null,
    drafts: [],
    unresolved: [],
    teams: new Map(),
    focus: [],
    match: null,
    topic: null,
    recent: [],
  };
  for (const sentence of marked.sentences) readSentence(walk, sentence);
  promoteLead(walk.drafts);
  const lead = leadMatch(walk.drafts, walk.pairs);
  if (lead !== null) walk.drafts.push(lead);
  retell(walk);
  settleMatches(walk.drafts, {
    marked,
    focus: walk.focus,
    vocabulary: telling.vocabulary,
    women: cast.women,
    teams: walk.teams,
  });
  return { story: storyOf(walk), unresolved: walk.unresolved };
}

function storyOf(walk: Walk): Story {
  const matches = walk.drafts.map((draft) => matchFact(draft, walk.marked.article.id));
  const byKey = new Map(matches.map((match) => [match.key, match]));
  const index = new Map(walk.marked.sentences.map((sentence, at) => [sentence, at]));
  return {
    marked: walk.marked,
    matches,
    focus: walk.focus,
    people: walk.people,
    teamOf: (item) => walk.teams.get(item) ?? null,
    matchOf: (sentence) => byKey.get(walk.focus[index.get(sentence) ?? -1]?.match ?? ''),
  };
}

function sceneOf(walk: Walk): Scene {
  const told = walk.drafts.filter((draft) => draft.main);
  return {
    match: walk.match,
    topic: walk.topic,
    recent: walk.recent,
    told,
    pairs: walk.pairs,
    person: walk.person,
    host: walk.host,
    decided: walk.decided,
    subject: null,
  };
}

function readSentence(walk: Walk, sentence: MarkedSentence): void {
  const teams = resolveTeams(sentence, walk.cast, sceneOf(walk));
  const decisions = findDecisions(sentence, walk.telling.results.decisions);
  const readings = [...findResults(sentence, walk.telling.results), ...oneNilOf(sentence, decisions)];
  let told: Draft | null = null;
  const pairs = pairsOf(sentence, teams, walk.topic, walk.telling.vocabulary);
  walk.pairs.push(...pairs);
  walk.host = hostOf(walk, sentence, teams, pairs) ?? walk.host;
  // A shootout is told of the match whose result the same sentence gives, before or behind it.
  const weight = (reading: ResultReading): number =>
    2 * Number(reading.kind !== 'result') + Number(reading.object === null);
  for (const reading of readings.toSorted((a, b) => weight(a) - weight(b))) {
    const draft = readResult(walk, sentence, reading, teams, told, readings);
    if (draft !== null && (told === null || draft.main)) told = draft;
  }
  if (told !== null) walk.decided = null;
  else walk.decided = decidedOf(walk, sentence, decisions, teams) ?? walk.decided;
  const loose = unclaimedOf(sentence, readings, walk.telling.results);
  for (const at of loose.aggregates) attachAggregate(sentence, at, readings, teams, told ?? walk.match);
  for (const at of loose.shootouts) attachShootout(sentence, at, readings, told);
  moveOn(walk, sentence, teams, told);
}

/** A victory with "the only goal" is one by 1-0. */
function oneNilOf(sentence: MarkedSentence, decisions: readonly Decision[]): ResultReading[] {
  const [decision] = decisions;
  const goal = decision === undefined ? -1 : onlyGoalAt(sentence.items);
  return decision === undefined || goal < 0 || decisions.length > 1 ? [] : [asOneNil(decision, goal)];
}

/** Who is said to have won, where the sentence prints no score: "It ended 2-0" may follow. */
function decidedOf(
  walk: Walk,
  sentence: MarkedSentence,
  decisions: readonly Decision[],
  teams: ReadonlyMap<Item, TeamRef>,
): Scene['decided'] {
  const [decision] = decisions;
  if (decision === undefined) return null;
  const { subject, object } = sidesOf(
    asOneNil(decision, decision.to),
    sentence,
    teams,
    sceneOf(walk),
    walk.people,
    walk.telling.vocabulary,
  );
  if (subject === null || object === null || subject.id === object.id) return null;
  return decision.outcome === 'win' ? { winner: subject, loser: object } : { winner: object, loser: subject };
}

/** "Arden hosted Borough": who is at home, while no result of the two is told yet. */
function hostOf(
  walk: Walk,
  { items }: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
  pairs: readonly Pair[],
): Scene['host'] {
  for (const pair of pairs) {
    const place = items.find((item) => item.mention?.type === 'PLACE' && item.mention.ground)?.mention;
    const home =
      verbClue(items, teams, pair.teams, walk.telling.vocabulary) ??
      (place?.type === 'PLACE' ? onlyOneAt(place, ...pair.teams) : null);
    const away = home === null ? null : opponentIn(pair, home);
    if (home !== null && away !== null) return { home, away };
  }
  return null;
}

/** After a sentence: its first team is the topic, and the match is the one it told or the one of its teams. */
function moveOn(walk: Walk, sentence: MarkedSentence, teams: ReadonlyMap<Item, TeamRef>, told: Draft | null): void {
  const mentioned = sentence.items.flatMap((item) => teams.get(item) ?? []);
  const [first] = mentioned;
  const unclear = sentence.items.findIndex((item) => isUnresolvedName(item) && !teams.has(item));
  const clear = sentence.items.findIndex((item) => item.type === 'TEAM' && teams.has(item));
  if (unclear >= 0 && (clear < 0 || unclear < clear)) walk.topic = null;
  else if (first !== undefined && !(isAside(told) && walk.match !== null && opponentIn(walk.match, first) === null))
    walk.topic = first;
  const person = sentence.items.find((item) => item.mention?.type === 'PERSON')?.mention;
  if (person?.type === 'PERSON') walk.person = person.name;
  for (const team of mentioned) walk.recent = [team, ...walk.recent.filter((each) => each.id !== team.id)];
  walk.match = (isAside(told) ? walk.match : null) ?? told ?? matchOfTeams(walk, mentioned) ?? walk.match;
  if (told !== null && walk.host !== null && !isBetween(told, walk.host.home, walk.host.away)) walk.host = null;
}

/** A match told in passing leaves the report where it was. */
function isAside(told: Draft | null): boolean {
  return told?.main === false;
}

/** The main match of the teams a sentence names; the one being told where it fits. */
function matchOfTeams(walk: Walk, mentioned: readonly TeamRef[]): Draft | null {
  const [first] = mentioned;
  if (first === undefined) return null;
  const others = mentioned.filter((team) => team.id !== first.id);
  const main = walk.drafts.filter((draft) => draft.main);
  const both = main.find((draft) => others.some((other) => isBetween(draft, first, other)));
  if (both !== undefined) return both;
  if (walk.match !== null && mentioned.some((team) => opponentIn(walk.match as Draft, team) !== null))
    return walk.match;
  return main.find((draft) => opponentIn(draft, first) !== null) ?? null;
}

function readResult(
  walk: Walk,
  sentence: MarkedSentence,
  reading: ResultReading,
  teams: ReadonlyMap<Item, TeamRef>,
  told: Draft | null,
  readings: readonly ResultReading[],
): Draft | null {
  const scene = { ...sceneOf(walk), match: told ?? walk.match, subject: told?.teams[0] ?? null };
  const others = readings.filter((other) => other !== reading);
  const setting = settingNear(sentence, reading.from, reading.to, others);
  const said = isInPassing(sentence, reading, setting);
  const sides = sidesOf(reading, sentence, teams, scene, walk.people, walk.telling.vocabulary, said);
  const { subject, object } = sides;
  const span = spanOf(reading, sentence, teams, subject);
  const passing = said || sides.inherited === true;
  if (
    subject === null ||
    object === null ||
    subject.id === object.id ||
    (!passing && contradicts(walk, reading, sides))
  ) {
    walk.unresolved.push({
      kind: 'match',
      reason: subject === null ? 'whose score it is cannot be told' : 'the opponent cannot be told',
      evidence: { article: walk.marked.article.id, ...span },
    });
    return null;
  }
  const onlyLeg = said && !isInPassing(sentence, reading, { ...setting, leg: null });
  const score = winnerFirst(reading);
  const draft =
    findDraft(walk, subject, object, score, reading, setting, passing, told) ??
    addDraft(walk, subject, object, reading, passing, onlyLeg);
  fillDraft(walk, draft, { sentence, reading, teams, subject, object, score, setting, span });
  return draft;
}

/** A score whose opponent is only inferred is of another match where the match of the two has another score. */
function contradicts(walk: Walk, reading: ResultReading, { subject, object, inferred }: Sides): boolean {
  if (inferred !== true || reading.kind !== 'result' || subject === null || object === null) return false;
  const score = winnerFirst(reading);
  const main = walk.drafts.find((draft) => draft.main && draft.score !== null && isBetween(draft, subject, object));
  return main !== undefined && inOrderOf(main, subject, score).some((goals, at) => goals !== main.score?.[at]);
}

/** The printed score as goals of the subject and of the object. */
function winnerFirst({ outcome, score: [left, right] }: ResultReading): Score {
  const [more, less] = left >= right ? [left, right] : [right, left];
  if (outcome === 'win' || outcome === 'ended') return [more, less];
  return outcome === 'loss' ? [less, more] : [left, right];
}

function addDraft(
  walk: Walk,
  subject: TeamRef,
  object: TeamRef,
  reading: ResultReading,
  passing: boolean,
  onlyLeg: boolean,
): Draft {
  const draft = newDraft(`m${walk.drafts.length}`, [subject, object], reading.rule);
  draft.main = !passing;
  draft.onlyLeg = onlyLeg;
  draft.derived = reading.rule === 'only-goal';
  walk.drafts.push(draft);
  return draft;
}

/** A match already told that this reading can be about. */
function findDraft(
  walk: Walk,
  subject: TeamRef,
  object: TeamRef,
  score: Score,
  reading: ResultReading,
  setting: Setting,
  passing: boolean,
  told: Draft | null,
): Draft | undefined {
  const date = setting.date === null ? null : pastDay(setting.date, walk.marked.article.date);
  // Kicks and sums belong to the match just told, rather than to a first leg told of before it.
  const drafts =
    reading.kind === 'result' || told === null ? walk.drafts : [told, ...walk.drafts.filter((draft) => draft.main)];
  return drafts.find((draft) => {
    if (!isBetween(draft, subject, object)) return false;
    const field = reading.kind === 'result' ? 'score' : reading.kind;
    const known = draft[field];
    if (reading.kind === 'shootout' && !canGoToKicks(draft, told)) return false;
    if (reading.kind === 'result' && draft.shootout !== null && score[0] !== score[1]) return false;
    const same = known !== null && inOrderOf(draft, subject, score).every((goals, at) => goals === known[at]);
    if (known !== null && !same) return false;
    if (known === null && draft.main === passing && reading.kind === 'result' && draft.score !== null) return false;
    if (draft.leg !== null && setting.leg !== null && draft.leg !== setting.leg) return false;
    return !(passing && draft.main && draft.date !== null && date !== null && draft.date !== date);
  });
}

/** Kicks follow a draw, or any result of a second leg that leaves the tie level. */
function canGoToKicks(draft: Draft, told: Draft | null): boolean {
  if (draft.score === null || draft.score[0] === draft.score[1]) return true;
  return draft === told || draft.leg === 2 || (draft.aggregate !== null && draft.aggregate[0] === draft.aggregate[1]);
}

interface Filling {
  readonly sentence: MarkedSentence;
  readonly reading: ResultReading;
  readonly teams: ReadonlyMap<Item, TeamRef>;
  readonly subject: TeamRef;
  readonly object: TeamRef;
  readonly score: Score;
  readonly setting: Setting;
  readonly span: Span;
}

function fillDraft(walk: Walk, draft: Draft, filling: Filling): void {
  const { sentence, reading, teams, subject, object, score, setting, span } = filling;
  const ordered = inOrderOf(draft, subject, score);
  if (reading.kind === 'shootout') {
    draft.shootout ??= ordered;
    draft.advances ??= ordered[0] > ordered[1] ? draft.teams[0] : draft.teams[1];
  } else if (reading.kind === 'aggregate') draft.aggregate ??= ordered;
  else draft.score ??= ordered;
  if (sentence.items.some((item) => item.wordClass === 'extra-time')) draft.extraTime = true;
  const { home, venue } = homeOf(reading, sentence, teams, subject, object, walk.telling.vocabulary);
  draft.home ??= home;
  draft.venue ??= venue;
  draft.leg ??= setting.leg;
  draft.date ??= setting.date === null ? null : pastDay(setting.date, walk.marked.article.date);
  const { vocabulary } = walk.telling;
  const competition =
    setting.competition === null ? null : asPlayed(setting.competition, walk.cast.women, false, vocabulary);
  if (competition !== null && canMeetIn(competition, draft.teams, vocabulary))
    draft.competition ??= competitionRef(competition);
  draft.stage ??= setting.stage;
  draft.evidence.push(span);
  draft.sentences.push(walk.marked.sentences.indexOf(sentence));
}

/** "(3-1 on aggregate)": the sum of the match just told, printed in the order in which its result was told. */
function attachAggregate(
  sentence: MarkedSentence,
  at: number,
  readings: readonly ResultReading[],
  teams: ReadonlyMap<Item, TeamRef>,
  draft: Draft | null,
): void {
  const item = sentence.items[at];
  if (draft === null || item?.mention?.type !== 'SCORE') return;
  const [left, right] = item.mention.score;
  const told =
    readings.findLast((reading) => reading.kind === 'result' && reading.scoreAt < at) ??
    readings.find((reading) => reading.kind === 'result');
  const subject = draft.teams[0];
  const advancing = advancingBefore(sentence, at, teams, draft);
  const first =
    advancing ?? (told?.outcome === 'loss' && left > right && !goesThrough(sentence) ? draft.teams[1] : subject);
  draft.aggregate ??= inOrderOf(draft, first, [left, right]);
  if (left !== right) draft.advances ??= draft.aggregate[0] > draft.aggregate[1] ? draft.teams[0] : draft.teams[1];
  const start = Math.min(item.start, sentence.items[told?.scoreAt ?? at]?.start ?? item.start);
  draft.evidence.push({ start, end: sentence.items[at + 1]?.end ?? item.end });
}

/** "0-0 (5-4 pens)": kicks printed behind a drawn result, in the order in which it was told. */
function attachShootout(
  sentence: MarkedSentence,
  at: number,
  readings: readonly ResultReading[],
  draft: Draft | null,
): void {
  const item = sentence.items[at];
  if (draft?.score == null || item?.mention?.type !== 'SCORE' || draft.score[0] !== draft.score[1]) return;
  const [left, right] = item.mention.score;
  if (left === right || draft.shootout !== null) return;
  const listed = readings.some((reading) => reading.outcome === 'listed' && reading.scoreAt < at);
  if (!listed) return;
  draft.shootout = inOrderOf(draft, draft.teams[0], [left, right]);
  draft.advances ??= left > right ? draft.teams[0] : draft.teams[1];
  draft.evidence.push({ start: item.start, end: sentence.items[at + 1]?.end ?? item.end });
}

/** "enough for Borough to advance 4-2": the team right before the verb of going through. */
function advancingBefore(
  sentence: MarkedSentence,
  scoreAt: number,
  teams: ReadonlyMap<Item, TeamRef>,
  draft: Draft,
): TeamRef | null {
  let verb = false;
  for (let at = scoreAt - 1; at >= Math.max(0, scoreAt - 8); at -= 1) {
    const item = sentence.items[at];
    if (item === undefined || item.type === 'SCORE') return null;
    if (item.wordClass === 'advance') verb = true;
    const team = teams.get(item);
    if (verb && team !== undefined) return draft.teams.find((each) => each.id === team.id) ?? null;
  }
  return null;
}

function goesThrough(sentence: MarkedSentence): boolean {
  return sentence.items.some((item) => item.wordClass === 'advance');
}

/** From the subject or the predicate to the end of the reading: the words that carry the result. */
function spanOf(
  reading: ResultReading,
  sentence: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
  subject: TeamRef | null,
): Span {
  const { items } = sentence;
  let from = reading.from;
  for (let at = reading.from - 1; at >= 0; at -= 1) {
    const item = items[at];
    if (item !== undefined && subject !== null && teams.get(item)?.id === subject.id) {
      from = at;
      break;
    }
  }
  return { start: items[from]?.start ?? sentence.start, end: items[reading.to - 1]?.end ?? sentence.end };
}

/** Goes through the report once more, now that all matches are known, and notes what each sentence is about. */
function retell(walk: Walk): void {
  walk.match = walk.drafts.find((draft) => draft.main) ?? null;
  walk.host = null;
  walk.topic = null;
  walk.recent = [];
  walk.marked.sentences.forEach((sentence, at) => {
    const teams = resolveTeams(sentence, walk.cast, sceneOf(walk));
    const told = walk.drafts.find((draft) => draft.main && draft.sentences.includes(at)) ?? null;
    moveOn(walk, sentence, teams, told);
    const settled = resolveTeams(sentence, walk.cast, sceneOf(walk));
    for (const [item, team] of settled) walk.teams.set(item, team);
    walk.focus.push({ match: walk.match?.key ?? null, team: walk.topic });
  });
}

/** Facts of the matches of a story. */
export function matchesOf(story: Story): readonly Fact[] {
  return story.matches;
}
