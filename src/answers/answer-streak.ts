import { streakKinds } from './streak-kinds.ts';
import type { TeamRef } from '../facts/fact.ts';
import type { Streak } from '../dataset/dataset.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { StreakFinding } from './team-findings.ts';
import type { Related } from './answer-parts.ts';
import type { Held } from './held.ts';
import { oneOf } from './question.ts';
import type { Question } from './question.ts';
import { relatedScorers, relatedTeam, relatedTies } from './related.ts';
import { expandReference, resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';

type StreakQuestion = Extract<Question, { ask: 'streak' }>;

/** A named run, or the one of a team last reported; of several reported the same day, one that goes on, then the longest. */
export function answerStreak(held: Held, question: StreakQuestion): StreakFinding | FailedAnswer {
  if (question.streak !== undefined) {
    const named = held.streaks.get(expandReference(held, question.streak).replace(/^streak:/u, ''));
    return named === undefined ? { kind: 'gone', question } : streakAnswer(held, named);
  }
  const resolved = resolveName(held, question, 'team', question.team, ['team']);
  if ('failure' in resolved) return resolved.failure;
  const { id, names, label } = resolved.entry;
  const kind = oneOf(streakKinds, question.kind);
  const runs = (held.teamStreaks.get(id) ?? []).filter((streak) => kind === null || streak.kind === kind);
  const first = runs.toSorted(latestFirst)[0];
  if (first !== undefined) return streakAnswer(held, first);
  const team = held.teams.get(id) ?? null;
  return {
    kind: 'none',
    question: { ask: 'streak', team: reference('team', id) },
    of: 'streak',
    names: [names[0] ?? label],
    matches: held.teamMatches.get(id) ?? [],
    team,
    related: team === null ? [] : relatedOf(held, team),
  };
}

function relatedOf(held: Held, team: TeamRef): readonly Related[] {
  return [...relatedTies(held, [team]), ...relatedScorers([team]), ...relatedTeam(team)];
}

function streakAnswer(held: Held, streak: Streak): StreakFinding {
  return {
    kind: 'streak',
    question: { ask: 'streak', team: reference('team', streak.team.id), streak: reference('streak', streak.id) },
    streak,
    matches: streak.matches.flatMap((id) => held.matches.get(id) ?? []),
    others: (held.teamStreaks.get(streak.team.id) ?? []).filter(({ id }) => id !== streak.id).toSorted(latestFirst),
    related: relatedOf(held, streak.team),
  };
}

function latestFirst(a: Streak, b: Streak): number {
  const [first, second] = [a.readings.at(-1), b.readings.at(-1)];
  const [day, other] = [first?.date ?? '', second?.date ?? ''];
  if (day !== other) return day < other ? 1 : -1;
  return (
    Number(second?.active ?? false) - Number(first?.active ?? false) || (second?.length ?? 0) - (first?.length ?? 0)
  );
}
