import type { CompetitionRef } from '../facts/fact.ts';
import type { Dataset, Match } from '../dataset/dataset.ts';

export interface CoveredCompetition {
  readonly competition: CompetitionRef | null;
  readonly matches: number;
  readonly first: string | null;
  readonly last: string | null;
}

/** How much is held, and what of it is missing or contradictory. */
export interface Coverage {
  readonly reports: number;
  readonly matches: number;
  readonly ties: number;
  readonly goals: number;
  readonly quotes: number;
  readonly streaks: number;
  readonly teams: number;
  readonly people: number;
  readonly first: string | null;
  readonly last: string | null;
  /** The most matches first; null stands for matches whose competition no report names. */
  readonly competitions: readonly CoveredCompetition[];
  readonly withoutScore: number;
  readonly unnamedGoals: number;
  readonly missingLegs: number;
  readonly unresolved: number;
  /** Matches about which reports disagree. */
  readonly contradictions: readonly Match[];
}

/** Counts what a dataset holds, and says what it lacks. */
export function cover(dataset: Dataset): Coverage {
  const { matches, ties, quotes, streaks, teams, people, articles, unresolved } = dataset;
  return {
    reports: articles.size,
    matches: matches.length,
    ties: ties.length,
    goals: matches.reduce((sum, { goals }) => sum + goals.length, 0),
    quotes: quotes.length,
    streaks: streaks.length,
    teams: teams.length,
    people: people.length,
    ...span(matches),
    competitions: coveredCompetitions(matches),
    withoutScore: matches.filter(({ score }) => score === null).length,
    unnamedGoals: matches.filter(({ main }) => main).reduce((sum, match) => sum + unnamedOf(match), 0),
    missingLegs: ties.reduce((sum, { legs }) => sum + legs.filter((leg) => leg === null).length, 0),
    unresolved: unresolved.length,
    contradictions: matches.filter(isContradicted),
  };
}

function coveredCompetitions(matches: readonly Match[]): readonly CoveredCompetition[] {
  const groups = Map.groupBy(matches, ({ competition }) => competition?.id ?? null);
  return [...groups.values()]
    .map((own) => ({ competition: own[0]?.competition ?? null, matches: own.length, ...span(own) }))
    .toSorted((a, b) => b.matches - a.matches);
}

function span(matches: readonly Match[]): { readonly first: string | null; readonly last: string | null } {
  let [first, last]: (string | null)[] = [null, null];
  for (const { date } of matches) {
    if (date === null) continue;
    if (first == null || date < first) first = date;
    if (last == null || date > last) last = date;
  }
  return { first: first ?? null, last: last ?? null };
}

function unnamedOf({ unnamedGoals }: Match): number {
  return unnamedGoals === null ? 0 : unnamedGoals[0] + unnamedGoals[1];
}

function isContradicted({ conflicts, goals }: Match): boolean {
  return conflicts.length > 0 || goals.some((goal) => goal.conflicts.length > 0);
}
