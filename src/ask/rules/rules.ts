import type { Rule } from '../rule.ts';
import { cardRules } from './card-rules.ts';
import { matchRules, resultRules } from './match-rules.ts';
import { quoteRules } from './quote-rules.ts';
import { scorerRules } from './scorer-rules.ts';
import { tieRules } from './tie-rules.ts';

/** Every way to ask, the narrower before the wider: the first that accounts for a whole question counts. */
export const rules: readonly Rule[] = [
  ...quoteRules,
  ...scorerRules,
  ...tieRules,
  ...matchRules,
  ...resultRules,
  ...cardRules,
];
