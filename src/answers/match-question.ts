import type { Question } from './question.ts';

type MatchQuestion = Extract<Question, { ask: 'match' }>;

/** The question for the match that a narrower question is about: the same fields, as far as they are said. */
export function matchQuestion({
  team,
  opponent,
  date,
  venue,
  stage,
  leg,
  match,
}: Omit<MatchQuestion, 'ask'>): MatchQuestion {
  return {
    ask: 'match',
    ...(team === undefined ? {} : { team }),
    ...(opponent === undefined ? {} : { opponent }),
    ...(date === undefined ? {} : { date }),
    ...(venue === undefined ? {} : { venue }),
    ...(stage === undefined ? {} : { stage }),
    ...(leg === undefined ? {} : { leg }),
    ...(match === undefined ? {} : { match }),
  };
}
