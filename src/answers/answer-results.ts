import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { Match } from '../dataset/dataset.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { ResultsFinding } from './match-findings.ts';
import { outcomeFor } from './answer-team.ts';
import type { Held } from './held.ts';
import { paginate } from './paginate.ts';
import { decisions, oneOf, outcomes, resultOrders } from './question.ts';
import type { Decision, Outcome, Question } from './question.ts';
import { relatedStreaks, relatedTeam, relatedTies } from './related.ts';
import { resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';
import { newestMatchFirst } from './state/orders.ts';
import { wasDecided } from './state/whole-lists.ts';

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
  const decided = oneOf(decisions, question.decided);
  const all = matchesOf(held, team, competition, order, decided);
  const meant = all.filter(
    (match) =>
      (outcome === null || team === null || endedSo(team, match, outcome)) &&
      (decided === null || wasDecided(match, decided)),
  );
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
      ...(decided === null ? {} : { decided }),
      ...(shown.page > 0 ? { page: shown.page } : {}),
    },
    team,
    competition,
    outcome,
    order,
    decided,
    matches: shown,
    of: decided === null || team !== null ? all.length : held.matches.size,
    others: ordered.length === 0 && (team !== null || decided === null) ? all.slice(0, pageSize.items) : [],
    related: team === null ? [] : [...relatedTies(held, [team]), ...relatedStreaks(held, [team]), ...relatedTeam(team)],
  };
}

function matchesOf(
  held: Held,
  team: TeamRef | null,
  competition: CompetitionRef | null,
  order: ResultsFinding['order'],
  decided: Decision | null,
): readonly Match[] {
  const list =
    team !== null
      ? (held.teamMatches.get(team.id) ?? [])
      : decided !== null
        ? held.decided(decided)
        : competition !== null
          ? [...held.days.flatMap((day) => held.dayMatches.get(day) ?? []), ...undated(held)]
          : order === 'newest'
            ? held.days.slice(0, 60).flatMap((day) => held.dayMatches.get(day) ?? [])
            : held.extremes(order);
  return competition === null ? list : list.filter((match) => match.competition?.id === competition.id);
}

/** Who asks whom a side lost to means a shootout too, though statistics call the match drawn. */
function endedSo(team: TeamRef, match: Match, outcome: Outcome): boolean {
  if (match.shootout !== null && outcome !== 'drawn') {
    const [own, other] = match.teams[0].id === team.id ? match.shootout : match.shootout.toReversed();
    return ((own ?? 0) > (other ?? 0) ? 'won' : 'lost') === outcome;
  }
  return outcomeFor(team, match) === outcome;
}

function undated({ dataset }: Held): readonly Match[] {
  return dataset.matches.filter(({ date }) => date === null);
}

function largestFirst(order: 'margin' | 'goals'): (a: Match, b: Match) => number {
  const of = ({ score }: Match): number =>
    score === null ? -1 : order === 'margin' ? Math.abs(score[0] - score[1]) : score[0] + score[1];
  return (a, b) => of(b) - of(a) || newestMatchFirst(a, b);
}
