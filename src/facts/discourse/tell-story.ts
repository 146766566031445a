import type { TeamRef, Unresolved } from '../fact.ts';
import type { MarkedArticle } from '../mentions/mark-article.ts';
import type { Item, MarkedSentence } from '../mentions/mention.ts';
import {
  asOneNil,
  decisionBehind,
  decisionsBeside,
  findDecisions,
  onlyGoalBehind,
  type Decision,
} from '../results/find-decisions.ts';
import { onlyGoalAt } from '../results/only-goal.ts';
import { clausesOf } from '../results/clauses.ts';
import { findResults, type ResultReading } from '../results/find-results.ts';
import { attachSums } from './legs/sums-of-sentence.ts';
import { matchFact, noteEnclosed, opponentIn, type Draft } from './matches/draft.ts';
import { dropGuesses } from './matches/drop-guesses.ts';
import { verbClue } from './grounds/home-side.ts';
import { onlyOneAt } from './grounds/playing-at.ts';
import { hostAtGround, turnToGround } from './grounds/elsewhere.ts';
import { isHypothetical } from './recalled/hypothetical.ts';
import { isSideOfGround } from './sides/find-subject.ts';
import { learnNickname } from './names/learn-nickname.ts';
import { leadMatch, promoteLead } from './matches/lead-match.ts';
import { addMeetings, meetingOf } from './matches/meetings.ts';
import { matchesTold } from './recalled/beyond-recalled.ts';
import { keepOneMainMatch } from './matches/one-main-match.ts';
import { pairsOf, type Pair } from './sides/pairs.ts';
import { withoutOtherOutcome } from './sides/other-outcome.ts';
import { readOpenResults, readResult, takeLevelScore } from './read-result.ts';
import { isRunning, noteStanding, readStandings } from './matches/running-scores.ts';
import { readSideLines } from './sides/side-lines.ts';
import { promoteFirstLegs } from './legs/settle-legs.ts';
import { settleMatches } from './matches/settle-matches.ts';
import { soleMatch } from './matches/sole-match.ts';
import { settleWinners } from './matches/settle-winners.ts';
import type { Story } from './story.ts';
import { resolveTeams } from './names/team-resolver.ts';
import type { Scene } from './names/scene.ts';
import { sentencesOf } from './matches/sentences-of.ts';
import { addUnscored, outcomeOf, type Outcome } from './matches/unscored-matches.ts';
import { matchOfPart, matchOnTop } from './recalled/part-of-round-up.ts';
import { topicOfOutcome } from './sides/topic-of-outcome.ts';
import { moveOn, sceneOf, startWalk, type Telling, type Walk } from './walk.ts';

/**
 * Walks a marked report in order and tells which matches it holds, which of them each sentence is about and which
 * team every mention means. Results that cannot be made sure of come back as unresolved.
 */
export function tellStory(
  marked: MarkedArticle,
  telling: Telling,
): { readonly story: Story; readonly unresolved: readonly Unresolved[] } {
  const walk = startWalk(marked, telling);
  for (const sentence of marked.sentences) readSentence(walk, sentence);
  readSideLines(walk);
  readStandings(walk);
  readOpenResults(walk);
  dropGuesses(walk.book);
  promoteFirstLegs(walk.book);
  promoteLead(walk.book, walk.outcomes, marked);
  keepOneMainMatch(walk.book, true);
  addUnscored(walk);
  addMeetings(walk);
  const lead = leadMatch(walk.book.drafts, walk.book.pairs) ?? soleMatch(walk);
  if (lead !== null) walk.book.add(lead);
  retell(walk);
  settleWinners(walk.book.drafts, walk.outcomes);
  const recalled = keepOneMainMatch(walk.book, false);
  settleMatches(walk.book.drafts, {
    marked,
    book: walk.book,
    sentencesOf: sentencesOf(walk),
    vocabulary: telling.vocabulary,
    women: walk.cast.women,
    teams: walk.teams,
  });
  // Goals are looked for in those as well.
  for (const draft of recalled) draft.main = true;
  return { story: storyOf(walk, recalled), unresolved: walk.unresolved };
}

function storyOf(walk: Walk, recalled: readonly Draft[]): Story {
  const matches = walk.book.drafts.map((draft) => matchFact(draft, walk.marked.article.id));
  const index = new Map(walk.marked.sentences.map((sentence, at) => [sentence, at]));
  const told = matchesTold(walk, matches);
  return {
    marked: walk.marked,
    matches,
    recalled: new Set(recalled.map(({ key }) => key)),
    unscored: new Map(walk.book.drafts.filter(({ score }) => score === null).map((draft) => [draft.key, draft])),
    outcomes: Map.groupBy(walk.outcomes, ({ sentence }) => sentence),
    focus: walk.focus,
    people: walk.people,
    teamOf: (item) => walk.teams.get(item) ?? null,
    matchOf: (sentence) => told[index.get(sentence) ?? -1],
  };
}

function readSentence(walk: Walk, sentence: MarkedSentence): void {
  turnToGround(walk, sentence);
  walk.topic = topicOfOutcome(walk, sentence);
  const first = resolveTeams(sentence, walk.cast, sceneOf(walk));
  const named = learnNickname(walk, sentence, first) ? resolveTeams(sentence, walk.cast, sceneOf(walk)) : first;
  const decisions = findDecisions(sentence, walk.telling.results.decisions);
  const pairs = pairsOf(sentence, named, walk.topic, walk.telling.vocabulary);
  for (const pair of pairs) walk.book.addPair(pair);
  const host = hostOf(walk, sentence, named, pairs) ?? hostAtGround(walk, sentence);
  walk.host = host ?? walk.host;
  // "Arden hosted Borough and the visitors won 3-1": who they are is told within the sentence.
  const teams =
    host !== null && sentence.items.some(isSideOfGround) ? resolveTeams(sentence, walk.cast, sceneOf(walk)) : named;
  const clauses = clausesOf(sentence).map((clause) => ({ clause, readings: realOf(walk, clause, teams) }));
  const byReading = new Map<ResultReading, Draft>();
  let told: Draft | null = null;
  // A shootout is told of the match whose result the same sentence gives, before or behind it.
  const weight = ({ kind, object, outcome }: ResultReading, kicks: boolean): number =>
    kicks && outcome === 'ended' ? 4 : Number(kind !== 'result') + 2 * Number(object === null);
  for (const [index, { clause, readings }] of clauses.entries()) {
    let last: Draft | null = null;
    const kicks = readings.some(({ kind, object }) => kind === 'shootout' && object !== null);
    for (const reading of readings.toSorted((a, b) => weight(a, kicks) - weight(b, kicks))) {
      const own = withoutOtherOutcome(clause.items, reading, teams);
      const draft = readResult(walk, clause, reading, own, last, readings);
      if (draft !== null) byReading.set(reading, draft);
      if (draft !== null) noteEnclosed(draft, index > 0 ? (clause.items[0] ?? null) : null);
      if (draft !== null && (last === null || draft.main)) last = draft;
    }
    if (last !== null) takeLevelScore(walk, last);
    told ??= last;
  }
  const meeting = told === null ? meetingOf(sentence, walk.focus.length, teams, host) : null;
  if (meeting !== null) walk.meetings.push(meeting);
  if (told === null) noteDecision(walk, sentence, decisions, teams);
  else {
    const { decisions: grammar } = walk.telling.results;
    const behind = decisionBehind(sentence, grammar);
    const beside = decisionsBeside(sentence, grammar).filter(({ from }) => from !== behind?.from);
    const outcome = behind === null ? null : outcomeOf(walk, sentence, behind, teams);
    const others = beside.flatMap((decision) => outcomeOf(walk, sentence, decision, teams) ?? []);
    walk.outcomes.push(...others, ...(outcome === null ? [] : [outcome]));
    walk.decided = decidedOf(outcome === null ? [] : [outcome]);
  }
  for (const { clause, readings } of clauses)
    attachSums(clause, readings, walk.telling.results, teams, { told, before: walk.match, byReading });
  moveOn(walk, sentence, teams, told);
  walk.focus.push({ match: walk.match?.key ?? null, team: walk.topic });
}

/** The results of a clause that did happen; hopes and how it stood at some moment are noted as such. */
function realOf(walk: Walk, clause: MarkedSentence, teams: ReadonlyMap<Item, TeamRef>): readonly ResultReading[] {
  const decisions = findDecisions(clause, walk.telling.results.decisions);
  const all = [
    ...findResults(clause, walk.telling.results),
    ...oneNilOf(clause, decisions),
    ...onlyGoalBehind(clause, walk.telling.results.decisions),
  ];
  return all.filter((reading) => {
    if (isHypothetical(clause, reading, walk.marked.article)) noteHope(walk, clause, reading);
    else if (isRunning(walk, clause, reading)) noteStanding(walk, clause, reading, teams);
    else return true;
    return false;
  });
}

function noteHope(walk: Walk, { items, start }: MarkedSentence, { from, to }: ResultReading): void {
  const span = { start: items[from]?.start ?? start, end: items[to - 1]?.end ?? start };
  const reason = 'it is a wish, a fear or a condition';
  walk.unresolved.push({ kind: 'match', reason, evidence: { article: walk.marked.article.id, ...span } });
}

/** A victory with "the only goal" is one by 1-0. */
function oneNilOf(sentence: MarkedSentence, decisions: readonly Decision[]): ResultReading[] {
  const [decision] = decisions;
  const goal = decision === undefined ? -1 : onlyGoalAt(sentence.items);
  return decision === undefined || goal < 0 || decisions.length > 1 || decision.outcome === 'draw'
    ? []
    : [asOneNil(decision, goal)];
}

/** Keeps who is said to have won: for the score that may follow, and for a match of which no sentence prints one. */
function noteDecision(
  walk: Walk,
  sentence: MarkedSentence,
  decisions: readonly Decision[],
  teams: ReadonlyMap<Item, TeamRef>,
): void {
  const outcomes = decisions.flatMap((decision) => outcomeOf(walk, sentence, decision, teams) ?? []);
  walk.outcomes.push(...outcomes);
  const decided = decidedOf(outcomes);
  if (decided === null) return;
  // The score of a match told before will not follow: "rounded it off against Borough".
  const known = walk.book.between(decided.winner, decided.loser).some(({ main, score }) => main && score !== null);
  if (!known) walk.decided = decided;
}

/** Who is said to have won, where the sentence prints no score: "It ended 2-0" may follow. */
function decidedOf([outcome]: readonly Outcome[]): Scene['decided'] {
  if (outcome === undefined || outcome.drawn) return null;
  const [winner, loser] = outcome.sides;
  return { winner, loser };
}

/** "Arden hosted Borough": who is at home, while no result of the two is told yet. */
function hostOf(
  walk: Walk,
  { items }: MarkedSentence,
  teams: ReadonlyMap<Item, TeamRef>,
  pairs: readonly Pair[],
): Scene['host'] {
  for (const pair of pairs.slice(0, 3)) {
    const place = items.find((item) => item.mention?.type === 'PLACE' && item.mention.ground)?.mention;
    const home =
      verbClue(items, teams, pair.teams, walk.telling.vocabulary) ??
      (place?.type === 'PLACE' ? onlyOneAt(place, ...pair.teams) : null);
    const away = home === null ? null : opponentIn(pair, home);
    if (home !== null && away !== null) return { home, away };
  }
  return null;
}

/** Goes through the report once more, now that all matches are known, and notes what each sentence is about. */
function retell(walk: Walk): void {
  const toldIn = new Map<number, Draft>();
  const lastIn = new Map<number, Draft>();
  for (const draft of walk.book.drafts)
    if (draft.main)
      for (const at of draft.sentences) {
        if (!toldIn.has(at)) toldIn.set(at, draft);
        if (!draft.subordinate) lastIn.set(at, draft);
      }
  walk.match = matchOnTop(walk);
  walk.focus.length = 0;
  walk.host = null;
  walk.topic = null;
  walk.recent = [];
  walk.marked.sentences.forEach((sentence, at) => {
    turnToGround(walk, sentence);
    walk.topic = topicOfOutcome(walk, sentence);
    const teams = resolveTeams(sentence, walk.cast, sceneOf(walk));
    const told = toldIn.get(at) ?? null;
    moveOn(walk, sentence, teams, told);
    walk.match = matchOfPart(walk, at, toldIn) ?? walk.match;
    const settled = teams.size === 0 && told === null ? teams : resolveTeams(sentence, walk.cast, sceneOf(walk));
    for (const [item, team] of settled) walk.teams.set(item, team);
    walk.focus.push({ match: walk.match?.key ?? null, team: walk.topic });
    walk.match = lastIn.get(at) ?? walk.match;
  });
}
