import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { Match, Tie } from '../dataset/dataset.ts';
import type { Related } from './answer-parts.ts';
import type { Held } from './held.ts';
import { reference } from './short-id.ts';

/** Buttons for what else is held of teams: their runs. */
export function relatedStreaks(held: Held, teams: readonly TeamRef[]): readonly Related[] {
  return teams
    .filter(({ id }) => held.teamStreaks.has(id))
    .map(({ id, name }) => ({ question: { ask: 'streak', team: reference('team', id) }, name }));
}

/** A button for each team's newest tie. */
export function relatedTies(held: Held, teams: readonly TeamRef[]): readonly Related[] {
  return teams
    .filter(({ id }) => held.teamTies.has(id))
    .map(({ id, name }) => ({ question: { ask: 'tie', team: reference('team', id) }, name }));
}

/** A button for each team's scorers, also for a team without a goal: a button that is missing would tell so. */
export function relatedScorers(teams: readonly TeamRef[]): readonly Related[] {
  return teams.map(({ id, name }) => ({ question: { ask: 'scorers', team: reference('team', id) }, name }));
}

/** A button for what was said about each match that somebody spoke of. */
export function relatedQuotes(held: Held, matches: readonly (Match | null)[]): readonly Related[] {
  const spokenOf = matches.flatMap((match) => (match !== null && held.matchQuotes.has(match.id) ? [match] : []));
  return spokenOf.map(({ id, leg }) => ({
    question: { ask: 'quote', match: reference('match', id) },
    name: spokenOf.length > 1 && leg !== null ? String(leg) : null,
  }));
}

/** The night of a match, where its day is known: kept for a place that would stay empty. */
export function relatedNight(match: Match | null | undefined): readonly Related[] {
  return match?.date == null ? [] : [{ question: { ask: 'recap', date: match.date }, name: null, spare: true }];
}

/** A team at a glance, likewise. */
export function relatedTeam(team: TeamRef | undefined): readonly Related[] {
  if (team === undefined) return [];
  return [{ question: { ask: 'team', team: reference('team', team.id) }, name: team.name, spare: true }];
}

/** The scorers of a competition, likewise. */
export function relatedCompetition(competition: CompetitionRef | null): readonly Related[] {
  if (competition === null) return [];
  const question = { ask: 'scorers', competition: reference('competition', competition.id) } as const;
  return [{ question, name: null, spare: true }];
}

/** The ties beside this one in its competition, likewise. */
export function relatedOtherTies(held: Held, { id, competition }: Tie): readonly Related[] {
  if (competition === null) return [];
  if (!held.newestTies.some((tie) => tie.competition?.id === competition.id && tie.id !== id)) return [];
  const question = { ask: 'ties', competition: reference('competition', competition.id) } as const;
  return [{ question, name: null, spare: true }];
}

/** The tie that a match is a leg of. */
export function tieOf(held: Held, match: Match): Tie | undefined {
  return held.teamTies.get(match.teams[0].id)?.find(({ legs }) => legs.includes(match.id));
}
