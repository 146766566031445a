import type { TeamRef } from '../facts/fact.ts';
import type { Match } from '../dataset/dataset.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { MatchFinding } from './match-findings.ts';
import { withContext } from './answer-quotes.ts';
import { fold } from './fold.ts';
import type { Held } from './held.ts';
import { isAgainst } from './is-against.ts';
import { newestMatchFirst } from './state/orders.ts';
import type { Question } from './question.ts';
import { readDay } from './read-day.ts';
import { relatedNight, relatedQuotes, relatedStreaks, tieOf } from './related.ts';
import { expandReference, resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';

type MatchQuestion = Extract<Question, { ask: 'match' }>;

interface Filters {
  readonly team: TeamRef | null;
  readonly opponent: TeamRef | null;
  readonly day: string | null;
  /** Folded. */
  readonly venue: string | null;
}

/** A named match, or the newest of a team, against an opponent or on a day where these are given; the others stay in reach. */
export function answerMatch(held: Held, question: MatchQuestion): MatchFinding | FailedAnswer {
  if (question.match !== undefined) {
    const named = held.matches.get(expandReference(held, question.match).replace(/^match:/u, ''));
    if (named === undefined) return { kind: 'gone', question };
    return matchFinding(held, named, null, []);
  }
  const filters = readFilters(held, question);
  if ('kind' in filters) return filters;
  const found = candidates(held, filters).filter((match) => isMeant(held, question, match, filters));
  // A match that a report is about comes before one that it only mentions.
  const ordered = [...found.filter(({ main }) => main), ...found.filter(({ main }) => !main)];
  const [first, ...others] = ordered;
  return first === undefined ? noMatch(held, question, filters) : matchFinding(held, first, filters.team, others);
}

/** The match as an answer, with what else is held around it. */
function matchFinding(held: Held, match: Match, team: TeamRef | null, others: readonly Match[]): MatchFinding {
  const tie = tieOf(held, match);
  const otherLeg = tie?.legs.find((leg) => leg !== null && leg !== match.id) ?? null;
  return {
    kind: 'match',
    question: { ask: 'match', match: reference('match', match.id) },
    match,
    team,
    others,
    quotes: (held.matchQuotes.get(match.id) ?? []).slice(0, 2).map((quote) => withContext(held, quote)),
    related: [
      ...(tie === undefined ? [] : [{ question: { ask: 'tie', tie: reference('tie', tie.id) }, name: null } as const]),
      ...(otherLeg === null
        ? []
        : [
            {
              question: { ask: 'match', match: reference('match', otherLeg) },
              name: match.leg === null ? 'other-leg' : String(3 - match.leg),
            } as const,
          ]),
      ...relatedQuotes(held, [match]),
      ...relatedStreaks(held, match.teams),
      ...relatedNight(match),
    ],
  };
}

function readFilters(held: Held, question: MatchQuestion): Filters | FailedAnswer {
  const venue = question.venue === undefined ? null : fold(question.venue);
  const team = question.team === undefined && venue !== null ? null : teamOf(held, question, 'team');
  if (team !== null && 'kind' in team) return team;
  const opponent = question.opponent === undefined ? null : teamOf(held, question, 'opponent');
  if (opponent !== null && 'kind' in opponent) return opponent;
  const day = question.date === undefined ? null : readDay(question.date, held.days);
  if (question.date !== undefined && day === null) return { kind: 'bad-date', question, typed: question.date };
  return { team, opponent, day, venue };
}

function teamOf(held: Held, question: MatchQuestion, field: 'team' | 'opponent'): TeamRef | FailedAnswer {
  const resolved = resolveName(held, question, field, question[field], ['team']);
  if ('failure' in resolved) return resolved.failure;
  return held.teams.get(resolved.entry.id) ?? { kind: 'gone', question };
}

/** From the smallest shelf that the question names. */
function candidates(held: Held, { team, venue }: Filters): readonly Match[] {
  if (team !== null) return held.teamMatches.get(team.id) ?? [];
  return atGround(held, venue ?? '');
}

/** Matches on a ground, newest first: told as such by a report, or at home for a team that plays there. */
function atGround(held: Held, venue: string): readonly Match[] {
  const told = held.venueMatches.get(venue) ?? [];
  const atHome = (held.grounds.get(venue) ?? []).flatMap((id) =>
    (held.teamMatches.get(id) ?? []).filter((match) => match.venue === null && match.home?.id === id),
  );
  return [...told, ...atHome].toSorted(newestMatchFirst);
}

function isMeant(
  held: Held,
  { stage, leg }: MatchQuestion,
  match: Match,
  { team, opponent, day, venue }: Filters,
): boolean {
  const { teams, date } = match;
  return (
    isAgainst(teams, opponent, team) &&
    (day === null || date === day) &&
    (stage === undefined || match.stage === stage) &&
    (leg === undefined || String(match.leg) === leg) &&
    (venue === null || team === null || atGround(held, venue).includes(match))
  );
}

function noMatch(held: Held, question: MatchQuestion, { team, opponent, day }: Filters): FailedAnswer {
  const names = [
    ...[team, opponent].flatMap((each) => each?.name ?? []),
    ...(day === null ? [] : [day]),
    ...(question.venue === undefined ? [] : [question.venue]),
  ];
  const matches = team === null ? [] : (held.teamMatches.get(team.id) ?? []);
  return { kind: 'none', question, of: 'match', names, matches, team };
}
