import type { FailedAnswer } from './failed-answer.ts';
import type { RunsFinding } from './team-findings.ts';
import type { Held } from './held.ts';
import { paginate } from './paginate.ts';
import { oneOf } from './question.ts';
import type { Question } from './question.ts';
import { reference } from './short-id.ts';
import { streakKinds } from './streak-kinds.ts';

type RunsQuestion = Extract<Question, { ask: 'runs' }>;

const pageSize = { items: 10, weight: 10 };
const offered = 3;

/** Every team's runs, or those of one kind, the longest first. */
export function answerRuns(held: Held, question: RunsQuestion): RunsFinding | FailedAnswer {
  const kind = oneOf(streakKinds, question.kind);
  const runs = held.longestRuns().filter((run) => kind === null || run.kind === kind);
  const asked: RunsQuestion = { ask: 'runs', ...(kind === null ? {} : { kind }) };
  if (runs.length === 0) return { kind: 'none', question: asked, of: 'streak', names: [], matches: [], team: null };
  const shown = paginate(runs, question.page ?? 0, pageSize, () => 1);
  return {
    kind: 'runs',
    question: shown.page > 0 ? { ...asked, page: shown.page } : asked,
    of: kind,
    runs: shown,
    related: shown.items.slice(0, offered).map(({ id, team }) => ({
      question: { ask: 'streak', team: reference('team', team.id), streak: reference('streak', id) },
      name: team.name,
    })),
  };
}
