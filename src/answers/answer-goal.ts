import type { TeamRef } from '../facts/fact.ts';
import type { Match } from '../dataset/dataset.ts';
import { answerMatch } from './answer-match.ts';
import { answerRecap } from './answer-recap.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { GoalFinding } from './match-findings.ts';
import { matchQuestion } from './match-question.ts';
import { toldGoals } from './goals/told-goals.ts';
import type { GoalAsked } from './goals/told-goals.ts';
import type { Held } from './held.ts';
import { goalPlaces, goalSides, oneOf } from './question.ts';
import type { Question } from './question.ts';
import { resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';

/** As many nights as somebody may mean who names none. */
const latestNights = 5;

type GoalQuestion = Extract<Question, { ask: 'goal' }>;

/**
 * A goal by what it did: the opener, the equaliser, the one that made it 2–0. Of a team's matches it is the newest in which
 * such a goal is told; without a team, those of a night. What no order of the goals leaves in doubt is said, and no more.
 */
export function answerGoal(held: Held, question: GoalQuestion): GoalFinding | FailedAnswer {
  const place = oneOf(goalPlaces, question.place);
  if (place === null) return { kind: 'gone', question };
  let person: string | null = null;
  if (question.player !== undefined) {
    const resolved = resolveName(held, question, 'player', question.player, ['person']);
    if ('failure' in resolved) return resolved.failure;
    person = resolved.entry.id;
  }
  const ofSide = oneOf(goalSides, question.side) !== null;
  const asked = { place, score: scoreOf(question.score), team: null, notOf: null, ofSide, person };
  if (question.team === undefined && question.venue === undefined && question.match === undefined) {
    return person === null ? ofNight(held, question, asked) : ofPerson(held, question, { ...asked, person });
  }
  const shown = answerMatch(held, matchQuestion(question));
  if (shown.kind !== 'match') return shown;
  const id = teamOf(held, question)?.id ?? null;
  return ofMatches(held, question, [shown.match, ...shown.others], {
    ...asked,
    team: question.side === 'own' ? id : null,
    notOf: question.side === 'other' ? id : null,
  });
}

/** The newest match with such a goal, or else the newest. */
function ofMatches(
  held: Held,
  question: GoalQuestion,
  matches: readonly Match[],
  asked: GoalAsked,
): GoalFinding | FailedAnswer {
  const [newest] = matches;
  const has = matches.find((match) => toldGoals(match, asked, held).goals.length > 0) ?? newest;
  if (has === undefined) return { kind: 'gone', question };
  const shown = answerMatch(held, { ask: 'match', match: reference('match', has.id) });
  if (shown.kind !== 'match') return shown;
  const { goals, open } = toldGoals(has, asked, held);
  const team = question.team === undefined ? null : teamOf(held, question);
  const others = matches.filter((match) => match !== has);
  return {
    kind: 'goal',
    question: { ...question, match: reference('match', has.id) },
    place: asked.place,
    score: asked.score,
    team: asked.team === null ? null : team,
    goals: goals.map((told) => ({ ...told, match: has })),
    open,
    shown: { ...shown, team, others },
    related: shown.related,
  };
}

function ofPerson(
  held: Held,
  question: GoalQuestion,
  asked: GoalAsked & { readonly person: string },
): GoalFinding | FailedAnswer {
  const matches = [...new Set((held.personGoals.get(asked.person) ?? []).map(({ match }) => match))];
  const found = matches.filter(({ date }) => question.date === undefined || date === question.date);
  if (found.length > 0) return ofMatches(held, question, found, asked);
  const name = held.people.get(asked.person)?.name ?? '';
  return { kind: 'none', question, of: 'goal', names: [name], matches: [], team: null };
}

/** Every such goal of the night asked for, or of the newest of the latest few that had one. */
function ofNight(held: Held, question: GoalQuestion, asked: GoalAsked): GoalFinding | FailedAnswer {
  const isTold = (day: string): boolean =>
    (held.dayMatches.get(day) ?? []).some((match) => toldGoals(match, asked, held).goals.length > 0);
  const date = question.date ?? held.days.slice(0, latestNights).find(isTold);
  const shown = answerRecap(held, { ask: 'recap', ...(date === undefined ? {} : { date }) });
  if (shown.kind !== 'recap') return shown.kind === 'results' ? { kind: 'gone', question } : shown;
  const found = shown.matches.items.map((match) => ({ match, ...toldGoals(match, asked, held) }));
  return {
    kind: 'goal',
    question: { ...question, date: shown.day },
    place: asked.place,
    score: asked.score,
    team: null,
    goals: found.flatMap(({ match, goals }) => goals.map((told) => ({ ...told, match }))),
    open: found.some(({ open }) => open),
    shown,
    related: shown.related,
  };
}

function teamOf(held: Held, question: GoalQuestion): TeamRef | null {
  const resolved = resolveName(held, question, 'team', question.team, ['team']);
  return 'failure' in resolved ? null : (held.teams.get(resolved.entry.id) ?? null);
}

/** `2-0` as it stands in a question. */
function scoreOf(text: string | undefined): GoalAsked['score'] {
  const found = /^(\d{1,2})-(\d{1,2})$/u.exec(text ?? '');
  return found === null ? null : [Number(found[1]), Number(found[2])];
}
