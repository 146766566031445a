import type { TeamRef } from '../facts/fact.ts';
import type { Match } from '../dataset/dataset.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { ResultsFinding } from './match-findings.ts';
import { outcomeFor } from './answer-team.ts';
import type { Held } from './held.ts';
import { isAgainst } from './is-against.ts';
import { paginate } from './paginate.ts';
import { readDay } from './read-day.ts';
import { decisions, oneOf, outcomes, resultOrders } from './question.ts';
import type { Outcome, Question } from './question.ts';
import { relatedStreaks, relatedTeam, relatedTies } from './related.ts';
import { resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';
import { newestMatchFirst } from './state/orders.ts';
import { wasDecided } from './state/whole-lists.ts';

type ResultsQuestion = Extract<Question, { ask: 'results' }>;

const pageSize = { items: 10, weight: 10 };
/** Nights that are looked through: of every match, and of those of some kind, as many as anybody would page through. */
const latestNights = 60;
const mostNights = 400;

/**
 * Matches in a list, newest first or the largest first. An empty list is an answer too: "none of the matches held was
 * lost" is what the reports say.
 */
export function answerResults(held: Held, question: ResultsQuestion): ResultsFinding | FailedAnswer {
  const filters = readFilters(held, question);
  if ('kind' in filters) return filters;
  const { team, opponent, competition, stage, outcome, order, decided, side, day } = filters;
  const all = matchesOf(held, filters).filter((match) => isAmong(match, filters));
  const meant = all.filter(
    (match) =>
      (outcome === null || hasOutcome(match, filters, outcome)) && (decided === null || wasDecided(match, decided)),
  );
  const ordered =
    order === 'newest' ? meant : meant.filter(({ score }) => score !== null).toSorted(largestFirst(order));
  const shown = paginate(ordered, question.page ?? 0, pageSize, () => 1);
  return {
    kind: 'results',
    question: {
      ask: 'results',
      ...(team === null ? {} : { team: reference('team', team.id) }),
      ...(opponent === null ? {} : { opponent: reference('team', opponent.id) }),
      ...(competition === null ? {} : { competition: reference('competition', competition.id) }),
      ...(stage === null ? {} : { stage }),
      ...(outcome === null ? {} : { outcome }),
      ...(order === 'newest' ? {} : { order }),
      ...(decided === null ? {} : { decided }),
      ...(side === null ? {} : { side }),
      ...(day === null ? {} : { date: day }),
      ...(shown.page > 0 ? { page: shown.page } : {}),
    },
    ...filters,
    matches: shown,
    of: decided === null || team !== null || day !== null ? all.length : held.matches.size,
    others: ordered.length === 0 && (team !== null || decided === null) ? all.slice(0, pageSize.items) : [],
    related: team === null ? [] : [...relatedTies(held, [team]), ...relatedStreaks(held, [team]), ...relatedTeam(team)],
  };
}

type Filters = Pick<
  ResultsFinding,
  'team' | 'opponent' | 'competition' | 'stage' | 'outcome' | 'order' | 'decided' | 'side' | 'day'
>;

const kinds = { team: 'team', opponent: 'team', competition: 'competition' } as const;

function readFilters(held: Held, question: ResultsQuestion): Filters | FailedAnswer {
  const ids: Partial<Record<keyof typeof kinds, string>> = {};
  for (const field of ['team', 'opponent', 'competition'] as const) {
    if (question[field] === undefined) continue;
    const resolved = resolveName(held, question, field, question[field], [kinds[field]]);
    if ('failure' in resolved) return resolved.failure;
    ids[field] = resolved.entry.id;
  }
  const day = question.date === undefined ? null : readDay(question.date, held.days);
  if (question.date !== undefined && day === null) return { kind: 'bad-date', question, typed: question.date };
  return {
    team: held.teams.get(ids.team ?? '') ?? null,
    opponent: held.teams.get(ids.opponent ?? '') ?? null,
    competition: held.competitions.get(ids.competition ?? '') ?? null,
    stage: question.stage ?? null,
    outcome: oneOf(outcomes, question.outcome),
    order: oneOf(resultOrders, question.order) ?? 'newest',
    decided: oneOf(decisions, question.decided),
    side: oneOf(['home', 'away'] as const, question.side),
    day,
  };
}

/** From the smallest list that holds all that is asked for. */
function matchesOf(
  held: Held,
  { team, competition, stage, order, decided, day, side, outcome }: Filters,
): readonly Match[] {
  if (team !== null) return held.teamMatches.get(team.id) ?? [];
  if (day !== null) return held.dayMatches.get(day) ?? [];
  if (decided !== null) return held.decided(decided);
  if (competition !== null || stage !== null)
    return [...held.days.flatMap((each) => held.dayMatches.get(each) ?? []), ...undated(held)];
  if (order !== 'newest') return held.extremes(order);
  const nights = side === null && outcome === null ? latestNights : mostNights;
  return held.days.slice(0, nights).flatMap((each) => held.dayMatches.get(each) ?? []);
}

/** What the outcome is looked for among. */
function isAmong({ teams, home, date, competition: played, stage: round }: Match, filters: Filters): boolean {
  const { team, opponent, competition, stage, side, day } = filters;
  return (
    isAgainst(teams, opponent, team) &&
    (competition === null || played?.id === competition.id) &&
    (stage === null || round === stage) &&
    (day === null || date === day) &&
    (side === null || (home !== null && (team === null || (home.id === team.id) === (side === 'home'))))
  );
}

/** The outcome for the team, for the side at home or away, or for anybody. */
function hasOutcome(match: Match, { team, side }: Filters, outcome: Outcome): boolean {
  const { teams, home } = match;
  if (team !== null) return endedSo(team, match, outcome);
  const sides = side === null ? teams : teams.filter(({ id }) => (id === home?.id) === (side === 'home'));
  return sides.some((each) => endedSo(each, match, outcome));
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
