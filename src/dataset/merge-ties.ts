import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { Match, Tie } from './dataset.ts';
import { freeId } from './identity.ts';
import { groupTies, type TieGroup } from './group-ties.ts';
import type { RuleBook } from './merge-rules.ts';
import { compareText } from './order.ts';
import { seasonYear } from './season.ts';
import { tieOutcome } from './tie-outcome.ts';

/** A match with the day it was played, or by which it was. */
export interface PlacedMatch {
  readonly match: Match;
  readonly about: string | null;
}

/** A tie without what comes next, and the days between which the reports tell of it. */
export interface TieEntry {
  readonly tie: Tie;
  readonly from: string | null;
  readonly until: string | null;
}

/** Makes ties of one pair's matches: two legs, or one match of a knock-out stage with its replays. */
export function mergeTies(matches: readonly PlacedMatch[], book: RuleBook): readonly TieEntry[] {
  const taken = new Set<string>();
  return groupTies(matches, book).map((group) => {
    const days = group.matches
      .map(({ about }) => about)
      .filter((day) => day !== null)
      .sort(compareText);
    return { tie: makeTie(group, book, taken), from: days[0] ?? null, until: days.at(-1) ?? null };
  });
}

function makeTie(group: TieGroup, book: RuleBook, taken: Set<string>): Tie {
  const told = group.matches.map(({ match }) => match);
  const said = <T>(read: (match: Match) => T | null): T | null =>
    told.map(read).find((value) => value !== null) ?? null;
  const competition = said((match) => match.competition);
  const season = said((match) => match.season);
  const stage = said((match) => match.stage);
  const teams = orderTeams(group);
  const day = said((match) => match.date) ?? group.matches[0]?.about ?? null;
  const year = seasonYear(book, competition?.id ?? null, day);
  return {
    id: tieId(teams, competition, season ?? day, stage, taken),
    teams,
    competition,
    season,
    stage,
    twoLegged: group.twoLegged,
    legs: group.legs.map((match) => match?.id ?? null),
    ...tieOutcome({ teams, twoLegged: group.twoLegged, legs: group.legs, competition, year }, book),
    next: null,
  };
}

/** The home side of the first leg first, as far as it is known; else as the first match names them. */
function orderTeams({ legs, twoLegged }: TieGroup): readonly [TeamRef, TeamRef] {
  const [first, second] = legs;
  if (first != null) return first.teams;
  if (second == null) throw new Error('a tie without a match');
  const [one, other] = second.teams;
  return twoLegged && second.home !== null ? [other, one] : [one, other];
}

function tieId(
  teams: readonly [TeamRef, TeamRef],
  competition: CompetitionRef | null,
  season: string | null,
  stage: string | null,
  taken: Set<string>,
): string {
  const ids = teams.map(({ id }) => id).sort(compareText);
  return freeId(['tie', ...ids, competition?.id ?? null, season, stage], taken);
}
