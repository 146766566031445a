import type { MarkedSentence } from '../mentions/mention.ts';
import { compilePattern, type SymbolTable } from '../patterns/pattern.ts';
import { goalPatterns, type GoalPattern } from './goal-patterns.ts';

/** The patterns compiled with the symbols that sentences are written in. */
export type GoalGrammar = readonly { readonly pattern: GoalPattern; readonly regex: RegExp }[];

/** Compiles the patterns once; call it before any sentence is marked, so that their words have symbols. */
export function compileGoalGrammar(symbols: SymbolTable): GoalGrammar {
  return goalPatterns.map((pattern) => ({ pattern, regex: compilePattern(pattern.pattern, symbols) }));
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

/** Every place of a sentence where a pattern of goals fits, in the order of the patterns. */
export function matchGoalPatterns(sentence: MarkedSentence, grammar: GoalGrammar): readonly GoalMatch[] {
  const matches: GoalMatch[] = [];
  for (const { pattern, regex } of grammar)
    for (const found of sentence.code.matchAll(regex)) {
      const at = (group: string): number | null => found.indices?.groups?.[group]?.[0] ?? null;
      const [from = 0, to = 0] = found.indices?.[0] ?? [];
      matches.push({
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
      });
    }
  return matches;
}
