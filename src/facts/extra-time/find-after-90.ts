import type { Story } from '../discourse/story.ts';
import type { Evidence, MatchFact, Score } from '../fact.ts';
import type { Item } from '../mentions/mention.ts';
import { PatternTable } from '../patterns/pattern-table.ts';
import type { SymbolTable } from '../patterns/pattern.ts';
import { after90Patterns, type After90Pattern } from './after-90-patterns.ts';

export type After90Grammar = PatternTable<After90Pattern>;

/** Compiles the patterns; before marking, so that their words have characters of their own. */
export function compileAfter90Grammar(symbols: SymbolTable): After90Grammar {
  return new PatternTable(after90Patterns, symbols);
}

/** The matches of a report, those that went to extra time with the level score after 90 minutes where it is printed. */
export function withScoresAfter90(story: Story, grammar: After90Grammar): readonly MatchFact[] {
  const filled = new Map<string, MatchFact>();
  for (const sentence of story.marked.sentences) {
    if (!sentence.code.includes('S')) continue;
    const match = story.matchOf(sentence);
    if (match === undefined) continue;
    for (const { from, to, at } of grammar.matches(sentence.code)) {
      const item = sentence.items[at('score') ?? from];
      if (item?.mention?.type !== 'SCORE') continue;
      const evidence = evidenceOf(story, sentence.items, from, to);
      const known = filled.get(match.key) ?? match;
      filled.set(match.key, fill(known, item.mention.score, minutesOf(sentence.items, at('minutes')), evidence));
    }
  }
  return story.matches.map((match) => filled.get(match.key) ?? match);
}

/** How many minutes are named; 90 where none are, as normal time lasts so long. */
function minutesOf(items: readonly Item[], at: number | null): number | null {
  if (at === null) return 90;
  const mention = items[at]?.mention;
  if (mention?.type === 'NUMBER') return /^minutes?$/u.test(items[at + 1]?.word ?? '') ? mention.value : null;
  return mention?.type === 'MINUTE' && mention.minutes.length === 1 ? (mention.minutes[0]?.minute ?? null) : null;
}

/** A match goes on after 90 minutes where it is level: a score that is not may be of another match or a tie. */
function fill(match: MatchFact, score: Score, minutes: number | null, evidence: Evidence): MatchFact {
  if (match.score === null || score[0] !== score[1]) return match;
  const more = { evidence: [...match.evidence, evidence] };
  const isFinal = match.score[0] === score[0] && match.score[1] === score[1];
  if (minutes === 120) return isFinal && !match.extraTime ? { ...match, ...more, extraTime: true } : match;
  if (minutes !== 90 || !match.extraTime || match.scoreAfter90 !== null) return match;
  const grew = match.score.every((goals, side) => goals >= (score[side] ?? 0));
  return grew ? { ...match, ...more, scoreAfter90: score } : match;
}

function evidenceOf(story: Story, items: readonly Item[], from: number, to: number): Evidence {
  return {
    article: story.marked.article.id,
    start: items[from]?.start ?? 0,
    end: items[to - 1]?.end ?? items.at(-1)?.end ?? 0,
  };
}
