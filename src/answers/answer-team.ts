import type { TeamRef } from '../facts/fact.ts';
import type { Match } from '../dataset/dataset.ts';
import { dayBefore } from '../dataset/days.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { Form, TeamFinding } from './team-findings.ts';
import { withContext } from './answer-quotes.ts';
import type { Held } from './held.ts';
import type { Question } from './question.ts';
import { relatedNight, relatedScorers, relatedStreaks, relatedTies } from './related.ts';
import { resolveName } from './resolve-name.ts';
import { scorerLines } from './scorer-lines.ts';
import { reference } from './short-id.ts';
import { stillAhead } from './still-ahead.ts';

type TeamQuestion = Extract<Question, { ask: 'team' }>;

const latest = 6;
const leading = 3;

/** All about a team on one card: form, runs, scorers, what comes next, what was said. */
export function answerTeam(held: Held, question: TeamQuestion): TeamFinding | FailedAnswer {
  const resolved = resolveName(held, question, 'team', question.team, ['team']);
  if ('failure' in resolved) return resolved.failure;
  const team = held.teams.get(resolved.entry.id);
  if (team === undefined) return { kind: 'gone', question };
  const matches = held.teamMatches.get(team.id) ?? [];
  if (matches.length === 0 && (held.teamStreaks.get(team.id) ?? []).length === 0)
    return { kind: 'none', question, of: 'match', names: [team.name], matches: [], team };
  const shown = matches.slice(0, latest);
  const quoted = shown.flatMap(({ id }) => held.matchQuotes.get(id) ?? []).find((quote) => quote.team?.id === team.id);
  return {
    kind: 'team',
    question: { ask: 'team', team: reference('team', team.id) },
    team,
    matches: shown,
    total: matches.length,
    form: formOf(team, matches),
    streaks: held.teamStreaks.get(team.id) ?? [],
    scorers: scorerLines(held.teamGoals.get(team.id) ?? [], held.people).slice(0, leading),
    next: stillAhead(held, held.teamFixtures.get(team.id) ?? []),
    quote: quoted === undefined ? null : withContext(held, quoted),
    related: [
      ...relatedTies(held, [team]),
      ...relatedScorers([team]),
      ...relatedStreaks(held, [team]),
      ...relatedNight(matches[0]),
    ],
  };
}

/** How a match ended for a team; null where no report says. A shootout decides who goes through, the match is drawn. */
export function outcomeFor(team: TeamRef, { teams, score, winner, shootout }: Match): 'won' | 'drawn' | 'lost' | null {
  if (score === null) {
    if (winner === null || shootout !== null) return null;
    return winner.id === team.id ? 'won' : 'lost';
  }
  const [own, other] = teams[0].id === team.id ? score : [score[1], score[0]];
  return own > other ? 'won' : own < other ? 'lost' : 'drawn';
}

/** Form is of a season: matches further back than so many days do not count, nor those of no known day or season. */
const season = 330;

function formOf(team: TeamRef, all: readonly Match[]): Form {
  const newest = all.find(({ date }) => date !== null) ?? null;
  const first = newest?.date == null ? null : dayBefore(newest.date, season);
  const isCounted = (match: Match): boolean =>
    first === null ||
    (match.date === null ? match.season !== null && match.season === newest?.season : match.date >= first);
  const matches = all.filter(isCounted);
  const since = matches.length < all.length ? (matches.findLast(({ date }) => date !== null)?.date ?? null) : null;
  const count = (wanted: 'won' | 'drawn' | 'lost'): number =>
    matches.filter((match) => outcomeFor(team, match) === wanted).length;
  return { won: count('won'), drawn: count('drawn'), lost: count('lost'), since };
}
