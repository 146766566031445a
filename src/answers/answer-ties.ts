import type { CompetitionRef } from '../facts/fact.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { TiesFinding } from './tie-findings.ts';
import type { Held } from './held.ts';
import { paginate } from './paginate.ts';
import type { Question } from './question.ts';
import { resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';

type TiesQuestion = Extract<Question, { ask: 'ties' }>;

const pageSize = { items: 8, weight: 8 };

/** Who went through, tie by tie, newest first: of a competition, a stage, or into a stage. */
export function answerTies(held: Held, question: TiesQuestion): TiesFinding | FailedAnswer {
  let competition: CompetitionRef | null = null;
  if (question.competition !== undefined) {
    const resolved = resolveName(held, question, 'competition', question.competition, ['competition']);
    if ('failure' in resolved) return resolved.failure;
    competition = held.competitions.get(resolved.entry.id) ?? null;
  }
  const { stage = null, reached = null } = question;
  const ties = held.newestTies.filter(
    (tie) =>
      (competition === null || tie.competition?.id === competition.id) &&
      (stage === null || tie.stage === stage) &&
      (reached === null || (tie.through !== null && [tie.reached, tie.next?.stage].includes(reached))),
  );
  const asked: TiesQuestion = {
    ask: 'ties',
    ...(competition === null ? {} : { competition: reference('competition', competition.id) }),
    ...(stage === null ? {} : { stage }),
    ...(reached === null ? {} : { reached }),
  };
  if (ties.length === 0) {
    const names = [competition?.name, stage, reached].flatMap((name) => name ?? []);
    return { kind: 'none', question: asked, of: 'tie', names, matches: [], team: null };
  }
  const shown = paginate(ties, question.page ?? 0, pageSize, () => 1);
  return {
    kind: 'ties',
    question: shown.page > 0 ? { ...asked, page: shown.page } : asked,
    competition,
    stage,
    reached,
    ties: shown,
    legs: shown.items.flatMap(({ legs }) => legs.flatMap((leg) => (leg === null ? [] : (held.matches.get(leg) ?? [])))),
    related: [],
  };
}
