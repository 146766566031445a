import type { GoalEffectWords } from '../../../lexicon/schema.ts';
import type { MarkedSentence } from '../../mentions/mention.ts';
import { PatternTable } from '../../patterns/pattern-table.ts';
import type { SymbolTable } from '../../patterns/pattern.ts';
import type { GoalPattern } from './goal-pattern.ts';
import { compileEffects, type EffectFinder } from '../../../lexicon/goal-effects.ts';
import { goalPatterns } from './goal-patterns.ts';

/** The patterns compiled with the symbols that sentences are written in, and the words of what a goal does to the score. */
export interface GoalGrammar {
  readonly patterns: PatternTable<GoalPattern>;
  readonly effects: EffectFinder;
}

/** Compiles the patterns once; call it before any sentence is marked, so that their words have symbols. */
export function compileGoalGrammar(symbols: SymbolTable, effects: readonly GoalEffectWords[]): GoalGrammar {
  return { patterns: new PatternTable(goalPatterns, symbols), effects: compileEffects(effects) };
}

/** Where a pattern stands in a sentence, as indices of items; null for a group it does not have. */
export interface GoalMatch {
  readonly pattern: GoalPattern;
  readonly from: number;
  readonly to: number;
  readonly scorer: number | null;
  readonly verb: number | null;
  readonly noun: number | null;
  readonly team: number | null;
  readonly score: number | null;
  readonly keeper: number | null;
  readonly nth: number | null;
}

/** What is made of every place of a sentence where a pattern of goals fits, in the order of the patterns; what gives null hides none that begins within it. */
export function matchGoalPatterns<R>(
  sentence: MarkedSentence,
  grammar: GoalGrammar,
  accept: (match: GoalMatch) => R | null,
): readonly R[] {
  return grammar.patterns.accepted(sentence.code, ({ pattern, from, to, at }) =>
    accept({
      pattern,
      from,
      to,
      scorer: at('scorer'),
      verb: at('verb'),
      noun: at('noun'),
      team: at('team'),
      score: at('score'),
      keeper: at('keeper'),
      nth: at('nth'),
    }),
  );
}
