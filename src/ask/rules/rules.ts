import type { Rule } from '../rule.ts';
import { assistRules } from './assist-rules.ts';
import { bookingRules } from './booking-rules.ts';
import { cardRules } from './card-rules.ts';
import { changeRules } from './change-rules.ts';
import { chatRules } from './chat-rules.ts';
import { goalRules } from './goal-rules.ts';
import { haulRules } from './haul-rules.ts';
import { listRules } from './list-rules.ts';
import { matchRules } from './match-rules.ts';
import { nextRules } from './next-rules.ts';
import { nightRules } from './night-rules.ts';
import { premiseRules } from './premise-rules.ts';
import { quoteRules } from './quote-rules.ts';
import { resultRules } from './result-rules.ts';
import { runRules } from './run-rules.ts';
import { scorerRules } from './scorer-rules.ts';
import { stageRules } from './stage-rules.ts';
import { teamGoalRules } from './team-goal-rules.ts';
import { teamMatchRules } from './team-match-rules.ts';
import { tieRules } from './tie-rules.ts';
import { townRules } from './town-rules.ts';

/** Every way to ask, the narrower before the wider: the first that accounts for a whole question counts. */
export const rules: readonly Rule[] = [
  ...changeRules,
  ...chatRules,
  ...assistRules,
  ...quoteRules,
  ...haulRules,
  ...premiseRules,
  ...goalRules,
  ...townRules,
  ...scorerRules,
  ...teamGoalRules,
  ...bookingRules,
  ...tieRules,
  ...stageRules,
  ...runRules,
  ...nextRules,
  ...matchRules,
  ...teamMatchRules,
  ...listRules,
  ...resultRules,
  ...nightRules,
  ...cardRules,
];
