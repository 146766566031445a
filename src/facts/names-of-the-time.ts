import type { Team } from '../lexicon/schema.ts';
import type { Fact, TeamRef } from './fact.ts';

/**
 * Calls clubs and countries that have changed their names as they were called when the report was printed: Steaua Bucharest
 * in 2005, not FCSB. Their ids stay. `date` is the day of publication; without one the present names stay.
 */
export function withNamesOfTheTime(
  facts: readonly Fact[],
  date: string | null,
  teams: ReadonlyMap<string, Team>,
): readonly Fact[] {
  if (date === null) return facts;
  const year = Number(date.slice(0, 4));
  const named = (ref: TeamRef): TeamRef => {
    const name = nameIn(year, teams.get(ref.id));
    return name === null ? ref : { ...ref, name };
  };
  return facts.map((fact) => renamed(fact, named));
}

/** The name that a team bore in a year, where it was another than now. */
function nameIn(year: number, team: Team | undefined): string | null {
  const names = team?.formerly?.filter(({ until }) => year <= until).toSorted((a, b) => a.until - b.until);
  return names?.[0]?.name ?? null;
}

function renamed(fact: Fact, named: (ref: TeamRef) => TeamRef): Fact {
  const or = (ref: TeamRef | null): TeamRef | null => (ref === null ? null : named(ref));
  switch (fact.kind) {
    case 'match': {
      const [a, b] = fact.teams;
      const { winner, advances, home } = fact;
      return { ...fact, teams: [named(a), named(b)], winner: or(winner), advances: or(advances), home: or(home) };
    }
    case 'fixture':
      return { ...fact, teams: [named(fact.teams[0]), or(fact.teams[1])], home: or(fact.home) };
    case 'streak': {
      const passes = fact.passes === null ? null : { ...fact.passes, team: named(fact.passes.team) };
      return { ...fact, team: named(fact.team), passes };
    }
    case 'advance':
      return { ...fact, team: named(fact.team), opponent: or(fact.opponent) };
    case 'goal':
    case 'card':
    case 'substitution':
    case 'quote':
      return { ...fact, team: or(fact.team) };
  }
}
