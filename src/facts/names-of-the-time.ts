import type { Competition, Team } from '../lexicon/schema.ts';
import type { CompetitionRef, Fact, TeamRef } from './fact.ts';
import { nameAsPrinted, type PrintedNames } from './printed-names.ts';
import { teamNameAsPrinted, type PrintedTeams } from './printed-team-names.ts';

/** The day of a report and the names that it uses for competitions and teams. */
interface Printed {
  readonly date: string | null;
  readonly printed: PrintedNames;
  readonly printedTeams: PrintedTeams;
}

/**
 * Calls clubs and countries that have changed their names as they were called when the report was printed: Steaua Bucharest in
 * 2005, not FCSB. Teams and competitions are called as the report calls them, and one that it does not name as it was called
 * then. Their ids stay. Without a day of publication the present names stay.
 */
export function withNamesOfTheTime(
  facts: readonly Fact[],
  { date, printed, printedTeams }: Printed,
  teams: ReadonlyMap<string, Team>,
  competitions: ReadonlyMap<string, Competition>,
): readonly Fact[] {
  const year = date === null ? null : Number(date.slice(0, 4));
  // A team stands in many facts of a report.
  const names = new Map<string, string | null>();
  const nameOf = (team: Team): string | null => {
    const then = year === null ? null : nameIn(year, team);
    return teamNameAsPrinted(team, then ?? team.name, printedTeams) ?? then;
  };
  const named = (ref: TeamRef): TeamRef => {
    const team = teams.get(ref.id);
    if (team === undefined) return ref;
    const known = names.get(ref.id);
    const name = known === undefined ? nameOf(team) : known;
    names.set(ref.id, name);
    return name === null ? ref : { ...ref, name };
  };
  const played = (ref: CompetitionRef | null): CompetitionRef | null => {
    const competition = ref === null ? undefined : competitions.get(ref.id);
    if (ref === null || competition === undefined) return ref;
    const name = nameAsPrinted(competition, printed, year === null ? null : nameIn(year, competition));
    return name === ref.name ? ref : { ...ref, name };
  };
  return facts.map((fact) => withPlayed(renamed(fact, named), played));
}

function withPlayed(fact: Fact, played: (ref: CompetitionRef | null) => CompetitionRef | null): Fact {
  return fact.kind === 'match' || fact.kind === 'fixture' ? { ...fact, competition: played(fact.competition) } : fact;
}

/** The name borne in a year, where it was another than now. */
function nameIn(year: number, named: Team | Competition | undefined): string | null {
  const names = named?.formerly?.filter(({ until }) => year <= until).toSorted((a, b) => a.until - b.until);
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
