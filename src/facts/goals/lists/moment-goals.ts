import { nothingTold } from './listed-goal.ts';
import type { Story } from '../../discourse/story.ts';
import type { GoalKind, MatchFact, TeamRef } from '../../fact.ts';
import type { Item, MarkedSentence } from '../../mentions/mention.ts';
import type { GoalMention } from '../binding/goal-mention.ts';
import { isGoalShout, momentLines, runningScore, type MomentLine } from './moment-lines.ts';
import { sentencesOf, sidesOfMoments } from './moment-sides.ts';
import { isPerson, isPossessive } from '../scorers/name-phrase.ts';
import { detailOf } from '../scorers/scorer-details.ts';

interface Named {
  readonly sentence: number;
  readonly item: number;
  readonly how: GoalKind | null;
}

/**
 * The goals that entries of key moments shout without a sentence that tells them: `64' GOAL! Arden 1-1 Borough (Rossi og)`,
 * `31' GOAL! Free-kick, Rossi over the wall`. Entries of which `told` has a goal already are left to it, but for a scorer
 * in brackets, who is beyond doubt.
 */
export function momentGoals(story: Story, told: readonly GoalMention[]): readonly GoalMention[] {
  const taken = new Set(told.map((mention) => mention.reading.sentence));
  const lines = momentLines(story);
  const sideOf = sidesOfMoments(story, lines);
  return lines.flatMap((line) => {
    const own = sentencesOf(story, line);
    const [first] = own;
    const match = first === undefined ? undefined : story.matchOf(first);
    if (first === undefined || match?.main !== true || !isGoalShout(first)) return [];
    const bracket = bracketed(line, own);
    const named = bracket ?? (line.sentences.some((index) => taken.has(index)) ? null : firstNamed(line, own));
    if (named === null) return [];
    const team = sideOf(line) ?? shoutedSide(story, own);
    return [mentionOf(story, match, line, { ...named, how: named.how ?? ownGoal(story, named, team) }, team)];
  });
}

/** The goals that entries of key moments tell, each with the side that the score beside it gives: `40' Arden 1-1 Borough: Rossi levels`. */
export function withMomentSides(story: Story, told: readonly GoalMention[]): readonly GoalMention[] {
  const lines = momentLines(story).filter((line) => line.sentences.length > 0);
  if (lines.length === 0) return told;
  const lineOf = new Map(lines.flatMap((line) => line.sentences.map((index) => [index, line] as const)));
  const sideOf = sidesOfMoments(story, lines);
  const counts = Map.groupBy(told, ({ reading }) => lineOf.get(reading.sentence));
  return told.map((mention) => {
    const line = lineOf.get(mention.reading.sentence);
    if (line === undefined || mention.team !== null || (counts.get(line)?.length ?? 0) !== 1) return mention;
    const team = sideOf(line);
    const inMatch = mention.match.teams.some(({ id }) => id === team?.id);
    if (!inMatch) return mention;
    const score = runningScore(sentencesOf(story, line))?.score ?? null;
    return { ...mention, team, reading: { ...mention.reading, team, score } };
  });
}

/** "Arden 1-1 Borough (Rossi og)". */
function bracketed(line: MomentLine, own: readonly MarkedSentence[]): Named | null {
  for (const [index, { items }] of own.slice(0, 2).entries())
    for (let at = 1; at < items.length; at += 1) {
      if (!isPerson(items[at]) || items[at - 1]?.word !== '(') continue;
      const behind = items.slice(at + 1, at + 4);
      const close = behind.findIndex((item) => item.word === ')');
      if (close < 0) continue;
      return { sentence: line.sentences[index] ?? 0, item: at, how: kindIn(behind.slice(0, close)) };
    }
  return null;
}

function kindIn(items: readonly Item[]): GoalKind | null {
  if (items.some((item) => item.wordClass === 'own-goal')) return 'own-goal';
  return items.some((item) => item.wordClass === 'penalty') ? 'penalty' : null;
}

/** The first name of the entry that owns nothing and is no keeper beaten. */
function firstNamed(line: MomentLine, own: readonly MarkedSentence[]): Named | null {
  for (const [index, { items }] of own.entries())
    for (const [at, item] of items.entries()) {
      if (!isPerson(item)) continue;
      if (isPossessive(items, at)) return null;
      return { sentence: line.sentences[index] ?? 0, item: at, how: detailOf(items, at)?.how ?? kindBehind(items, at) };
    }
  return null;
}

/** "Rossi penalty", "Rossi, header", "Rossi (Arden) header from close range", "Rossi with a header", "Rossi converts the penalty", "Rossi from a free kick", "Rossi from the spot". */
function kindBehind(items: readonly Item[], at: number): GoalKind | null {
  const from = items[at + 1]?.word === '(' && items[at + 3]?.word === ')' ? at + 4 : at + 1;
  const behind = items.slice(items[from]?.word === ',' ? from + 1 : from).slice(0, 3);
  const [first] = behind;
  const noun = behind.findLast(({ word }) => word !== 'the' && word !== 'a');
  if (first?.wordClass === 'penalty') return 'penalty';
  if (first?.wordClass === 'shot' && first.word === 'header') return 'header';
  if (first?.word === 'with' && noun?.word === 'header') return 'header';
  if (first?.word === 'from' && noun?.wordClass === 'free-kick') return 'free-kick';
  if (first?.word === 'from' && noun?.wordClass === 'penalty') return 'penalty';
  return first?.wordClass === 'score' && noun?.wordClass === 'penalty' ? 'penalty' : null;
}

/** "Arden 1-2 Borough … Borough's Rossi swings a leg": a goal for the side that is not his is an own goal. */
function ownGoal(story: Story, { sentence, item }: Named, team: TeamRef | null): GoalKind | null {
  const items = story.marked.sentences[sentence]?.items ?? [];
  const owner = items[item - 2];
  const his = items[item - 1]?.word === "'s" && owner?.type === 'TEAM' ? story.teamOf(owner) : null;
  return his !== null && team !== null && his.id !== team.id ? 'own-goal' : null;
}

/** "GOAL for Arden!", "GOAL ARDEN!" */
function shoutedSide(story: Story, own: readonly MarkedSentence[]): TeamRef | null {
  const items = own[0]?.items ?? [];
  const teams = items.filter((each, at) => each.type === 'TEAM' && /^(?:for|goal)$/u.test(items[at - 1]?.word ?? ''));
  return teams[0] !== undefined && teams.length === 1 ? story.teamOf(teams[0]) : null;
}

function mentionOf(
  story: Story,
  match: MatchFact,
  line: MomentLine,
  { sentence, item, how }: Named,
  team: TeamRef | null,
): GoalMention {
  const { article, sentences } = story.marked;
  const items = sentences[sentence]?.items ?? [];
  const person = items[item];
  const name = isPerson(person) ? person.mention.name : '';
  const from = sentences[line.sentences[0] ?? sentence];
  const span = { start: person?.start ?? 0, end: person?.end ?? 0 };
  const near = from !== undefined && span.end - from.start <= longestEvidence;
  return {
    match,
    scorer: story.people.fullName(name),
    team,
    together: 1,
    evidence: [{ article: article.id, start: near ? from.start : span.start, end: span.end }],
    reading: {
      ...nothingTold,
      rule: 'moment-goal',
      strength: 3,
      sentence,
      from: item,
      to: item + 1,
      at: item,
      scorer: { kind: 'named', at: [item] },
      how,
      count: 1,
      minutes: line.time === null ? [] : [line.time],
      team,
      score: runningScore(sentencesOf(story, line))?.score ?? null,
    },
  };
}

const longestEvidence = 200;
