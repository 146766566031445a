import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { Match } from '../dataset/dataset.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { ResultsFinding } from './match-findings.ts';
import { outcomeFor } from './answer-team.ts';
import type { Held } from './held.ts';
import { paginate } from './paginate.ts';
import { oneOf, outcomes, resultOrders } from './question.ts';
import type { Question } from './question.ts';
import { relatedStreaks, relatedTies } from './related.ts';
import { resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';
import { newestMatchFirst } from './state/orders.ts';

type ResultsQuestion = Extract<Question, { ask: 'results' }>;

const pageSize = { items: 10, weight: 10 };

/**
 * Matches in a list, newest first or the largest first. An empty list is an answer too: "none of the matches held was
 * lost" is what the reports say.
 */
export function answerResults(held: Held, question: ResultsQuestion): ResultsFinding | FailedAnswer {
  let [team, competition]: [TeamRef | null, CompetitionRef | null] = [null, null];
  if (question.team !== undefined) {
    const resolved = resolveName(held, question, 'team', question.team, ['team']);
    if ('failure' in resolved) return resolved.failure;
    team = held.teams.get(resolved.entry.id) ?? null;
  }
  if (question.competition !== undefined) {
    const resolved = resolveName(held, question, 'competition', question.competition, ['competition']);
    if ('failure' in resolved) return resolved.failure;
    competition = held.competitions.get(resolved.entry.id) ?? null;
  }
  const outcome = oneOf(outcomes, question.outcome);
  const order = oneOf(resultOrders, question.order) ?? 'newest';
  const all = matchesOf(held, team, competition, order);
  const meant = all.filter((match) => outcome === null || team === null || outcomeFor(team, match) === outcome);
  const ordered =
    order === 'newest' ? meant : meant.filter(({ score }) => score !== null).toSorted(largestFirst(order));
  const shown = paginate(ordered, question.page ?? 0, pageSize, () => 1);
  return {
    kind: 'results',
    question: {
      ask: 'results',
      ...(team === null ? {} : { team: reference('team', team.id) }),
      ...(competition === null ? {} : { competition: reference('competition', competition.id) }),
      ...(outcome === null ? {} : { outcome }),
      ...(order === 'newest' ? {} : { order }),
      ...(shown.page > 0 ? { page: shown.page } : {}),
    },
    team,
    competition,
    outcome,
    order,
    matches: shown,
    of: all.length,
    others: ordered.length === 0 ? all.slice(0, pageSize.items) : [],
    related: team === null ? [] : [...relatedTies(held, [team]), ...relatedStreaks(held, [team])],
  };
}

function matchesOf(
  held: Held,
  team: TeamRef | null,
  competition: CompetitionRef | null,
  order: ResultsFinding['order'],
): readonly Match[] {
  const list =
    team !== null
      ? (held.teamMatches.get(team.id) ?? [])
      : competition !== null
        ? [...held.days.flatMap((day) => held.dayMatches.get(day) ?? []), ...undated(held)]
        : order === 'newest'
          ? held.days.slice(0, 60).flatMap((day) => held.dayMatches.get(day) ?? [])
          : held.extremes(order);
  return competition === null ? list : list.filter((match) => match.competition?.id === competition.id);
}

function undated({ dataset }: Held): readonly Match[] {
  return dataset.matches.filter(({ date }) => date === null);
}

function largestFirst(order: 'margin' | 'goals'): (a: Match, b: Match) => number {
  const of = ({ score }: Match): number =>
    score === null ? -1 : order === 'margin' ? Math.abs(score[0] - score[1]) : score[0] + score[1];
  return (a, b) => of(b) - of(a) || newestMatchFirst(a, b);
}
