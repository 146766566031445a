import type { TeamRef } from '../facts/fact.ts';
import type { Match } from '../dataset/dataset.ts';
import type { FailedAnswer, MatchFinding } from './answer.ts';
import { withContext } from './answer-quotes.ts';
import type { Held } from './held.ts';
import type { Question } from './question.ts';
import { readDay } from './read-day.ts';
import { relatedQuotes, relatedStreaks, tieOf } from './related.ts';
import { expandReference, resolveName } from './resolve-name.ts';
import { reference } from './short-id.ts';

type MatchQuestion = Extract<Question, { ask: 'match' }>;

interface Filters {
  readonly team: TeamRef;
  readonly opponent: TeamRef | null;
  readonly day: string | null;
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
  const found = (held.teamMatches.get(filters.team.id) ?? []).filter((match) => isMeant(match, filters));
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
        : [{ question: { ask: 'match', match: reference('match', otherLeg) }, name: 'other-leg' } as const]),
      ...relatedQuotes(held, [match]),
      ...relatedStreaks(held, match.teams),
    ],
  };
}

function readFilters(held: Held, question: MatchQuestion): Filters | FailedAnswer {
  const team = teamOf(held, question, 'team');
  if ('kind' in team) return team;
  const opponent = question.opponent === undefined ? null : teamOf(held, question, 'opponent');
  if (opponent !== null && 'kind' in opponent) return opponent;
  const day = question.date === undefined ? null : readDay(question.date);
  if (question.date !== undefined && day === null) return { kind: 'bad-date', question, typed: question.date };
  return { team, opponent, day };
}

function teamOf(held: Held, question: MatchQuestion, field: 'team' | 'opponent'): TeamRef | FailedAnswer {
  const resolved = resolveName(held, question, field, question[field], ['team']);
  if ('failure' in resolved) return resolved.failure;
  return held.teams.get(resolved.entry.id) ?? { kind: 'gone', question };
}

function isMeant({ teams, date }: Match, { opponent, day }: Filters): boolean {
  return (opponent === null || teams.some(({ id }) => id === opponent.id)) && (day === null || date === day);
}

function noMatch(held: Held, question: MatchQuestion, { team, opponent, day }: Filters): FailedAnswer {
  const names = [team.name, ...(opponent === null ? [] : [opponent.name]), ...(day === null ? [] : [day])];
  return { kind: 'none', question, of: 'match', names, matches: held.teamMatches.get(team.id) ?? [], team };
}
