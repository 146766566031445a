import type { Span } from '../../article/article.ts';
import { scoreSheets } from '../lineups/sheets/score-sheets.ts';
import type { Story } from '../discourse/story.ts';
import type { Evidence, GoalFact, MatchFact, Score, TeamRef, Unresolved } from '../fact.ts';
import type { Affiliations } from './scorers/affiliations.ts';
import { bindGoals } from './binding/bind-goals.ts';
import { carryTimes, withAnnouncedTimes } from './times/carry-times.ts';
import { courseClaims } from './sides/course-claims.ts';
import { chooseTeams } from './sides/choose-teams.ts';
import { sequenceOf } from './sides/goal-sequence.ts';
import type { ScorerGoals } from './sides/scorer-goals.ts';
import { bracketScorers } from '../lineups/bracket-scorers.ts';
import { markedGoals } from '../lineups/lineup-goal-marks.ts';
import { resultScorers } from '../lineups/result-scorers.ts';
import { readLineups } from '../lineups/read-lineups.ts';
import type { GoalMention } from './binding/goal-mention.ts';
import { withoutListed } from './lists/beside-listed.ts';
import { lineupGoals } from './lists/lineup-goals.ts';
import type { GoalGrammar } from './patterns/match-patterns.ts';
import { momentGoals, withMomentSides } from './lists/moment-goals.ts';
import type { Slot } from './binding/goal-slot.ts';
import { mergeMentions } from './binding/merge-mentions.ts';
import { minutesOf } from './times/goal-times.ts';
import { isSameScorer } from './scorers/same-scorer.ts';
import { withSureTeams } from './sides/sure-teams.ts';
import { splitGoals } from './binding/split-goals.ts';
import { countsAllGoals, tellsMoreGoals } from './sides/more-goals-told.ts';
import { listedScore } from './sides/listed-score.ts';
import { workedOutScore } from './sides/worked-out-score.ts';
import { settleGoals } from './binding/settle-goals.ts';

export { compileGoalGrammar } from './patterns/match-patterns.ts';

/** No report tells of the goals of one match as often; what is beyond is no report. */
const mostMentions = 200;

/** All goals of a report's main matches and of those that a clause tells in passing, each once, what could not be made sure of, and who was at home or how it ended where the goals alone tell. */
export function findGoals(
  read: Story,
  grammar: GoalGrammar,
  known: Affiliations,
): {
  readonly facts: readonly GoalFact[];
  readonly unresolved: readonly Unresolved[];
  readonly homes: ReadonlyMap<string, TeamRef>;
  /** Scores that the report does not print and its goals give, by match. */
  readonly scores: ReadonlyMap<string, Score>;
} {
  const story = withSureTeams(read, known);
  const lineups = readLineups(story);
  const affiliations = known.withLineups(lineups);
  const bound = bindGoals(story, grammar, affiliations);
  const unresolved = [...bound.unresolved];
  const sheets = scoreSheets(story);
  const lists = [...lineups, ...markedGoals(story, lineups), ...bracketScorers(story), ...resultScorers(story)];
  const told = outside(sheets.spans, bound.mentions);
  const mentioned = withoutListed([
    ...withMomentSides(story, withAnnouncedTimes(story, told)),
    ...outside(sheets.spans, momentGoals(story, told)),
    ...outside(sheets.spans, lineupGoals(story, lists)),
    ...lineupGoals(story, sheets.goals),
  ]);
  const facts: GoalFact[] = [];
  const homes = new Map<string, TeamRef>();
  const scores = new Map<string, Score>();
  const claimed = new Set(
    mentioned.flatMap(({ reading }) => reading.minutes.map(({ minute }) => `${reading.sentence} ${minute}`)),
  );
  const byMatch = Map.groupBy(mentioned, (mention) => mention.match);
  for (const [match, mentions] of byMatch) {
    const merged = byScorer(mentions.slice(0, mostMentions)).map((group): ScorerGoals => ({
      slots: mergeMentions(group, (at) => minutesOf(story.marked.sentences[at]?.items ?? [])),
      own: group.some((mention) => mention.reading.how === 'own-goal'),
    }));
    const groups = splitGoals(match, merged, (at) => story.marked.sentences[at]?.block ?? -1);
    const claims = courseClaims(story, match, grammar.effects);
    const home = chooseTeams(story, match, groups, affiliations, claims);
    if (home !== null) homes.set(match.key, home);
    const unscored = match.score === null && match.shootout === null ? story.unscored.get(match.key) : undefined;
    const whole = unscored !== undefined && !tellsMoreGoals(story, match, mentions, grammar.effects);
    const all = groups.reduce((sum, { slots }) => sum + slots.length, 0);
    const listed = unscored === undefined ? null : listedScore(match, unscored.drawn, lineups, groups);
    const score =
      listed ??
      (whole
        ? workedOutScore(match, groups, claims, { ...unscored, counted: countsAllGoals(story, match, all) })
        : null);
    if (score !== null) scores.set(match.key, score);
    const settled = settleGoals(
      score === null ? match : { ...match, score },
      groups.flatMap((group) => group.slots),
    );
    carryTimes(story, match, settled.goals, claimed);
    facts.push(...inOrder(settled.goals, groups).map((slot) => goalFact(match, slot)));
    for (const { slot, reason } of settled.dropped) {
      const evidence = slot.mentions[0]?.evidence[0];
      if (evidence !== undefined) unresolved.push({ kind: 'goal', reason, evidence });
    }
  }
  return { facts, unresolved, homes, scores };
}

/** Those that do not stand in what a score sheet lists, which its score has proven. */
function outside(spans: readonly Span[], mentions: readonly GoalMention[]): readonly GoalMention[] {
  if (spans.length === 0) return mentions;
  return mentions.filter(
    ({ evidence }) => !evidence.some((each) => spans.some((span) => each.start < span.end && each.end > span.start)),
  );
}

/** The goals in the order in which they fell; of which only a number tells, before those told behind it. */
function inOrder(goals: readonly Slot[], groups: readonly ScorerGoals[]): readonly Slot[] {
  const steps = sequenceOf(groups);
  const toldAt = ({ mentions }: Slot): number => Math.min(...mentions.map(({ evidence }) => evidence[0]?.start ?? 0));
  const place = (slot: Slot): number => {
    const step = steps.findIndex((each) => each.slot === slot);
    if (step >= 0) return step;
    const next = steps.findIndex((each) => lastTold(each.slot) > toldAt(slot));
    return (next < 0 ? steps.length : next) - 0.5;
  };
  return goals.toSorted((a, b) => place(a) - place(b));
}

const lastTold = ({ mentions }: Slot): number => Math.max(...mentions.map(({ evidence }) => evidence[0]?.start ?? 0));

/** Mentions of one person are of one group; own goals apart, unless the others tell no other time. */
function byScorer(mentions: readonly GoalMention[]): readonly (readonly GoalMention[])[] {
  const groups: GoalMention[][] = [];
  const own = (mention: GoalMention): boolean => mention.reading.how === 'own-goal';
  for (const mention of mentions.toSorted((a, b) => Number(own(b)) - Number(own(a)))) {
    const of = groups.filter(
      (each) => each[0] !== undefined && isSameScorer(each[0].scorer, mention.scorer) && isOneSide(each, mention),
    );
    // "had given them the lead in the 20th, heading in a corner": of the goal beside it, not of his own goal
    const beside = of.find((each) => each.some((other) => !own(other) && isBeside(other, mention)));
    const group = beside ?? of[0];
    if (group === undefined) groups.push([mention]);
    else group.push(mention);
  }
  return groups;
}

const isBeside = (one: GoalMention, other: GoalMention): boolean => one.reading.sentence === other.reading.sentence;

function isOneSide(group: readonly GoalMention[], mention: GoalMention): boolean {
  const own = group.some((each) => each.reading.how === 'own-goal');
  if (own === (mention.reading.how === 'own-goal')) return true;
  // "scored at both ends"
  if (group.some(({ reading }) => reading.rule === 'both-ends' && reading.sentence === mention.reading.sentence))
    return false;
  const [minute] = mention.reading.minutes;
  const times = group.flatMap((each) => each.reading.minutes);
  return (
    mention.reading.rule !== 'lineup-goals' &&
    (minute === undefined || times.length === 0 || times.some((time) => time.minute === minute.minute))
  );
}

function goalFact(match: MatchFact, slot: Slot): GoalFact {
  const names = slot.mentions.map((each) => each.scorer).toSorted((a, b) => b.length - a.length);
  return {
    kind: 'goal',
    match: match.key,
    scorer: names[0] ?? slot.scorer,
    team: slot.unsure ? null : slot.team,
    minute: slot.time?.minute ?? null,
    stoppage: slot.time?.stoppage ?? null,
    how: slot.how,
    when: slot.time === null ? (slot.mentions.find((each) => each.reading.when !== null)?.reading.when ?? null) : null,
    assist: null,
    evidence: evidenceOf(slot),
    rule: slot.mentions.map((each) => each.reading).toSorted((a, b) => b.strength - a.strength)[0]?.rule ?? '',
  };
}

function evidenceOf(slot: Slot): readonly Evidence[] {
  const seen = new Set<string>();
  return slot.mentions
    .flatMap((each) => each.evidence)
    .filter(({ start, end }) => {
      const key = `${start}-${end}`;
      return !seen.has(key) && seen.add(key).size > 0;
    });
}
