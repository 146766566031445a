import type { Article } from '../article/article.ts';
import type { Competition, Team } from '../lexicon/schema.ts';
import type { CompetitionRef, Fact, TeamRef } from './fact.ts';

/**
 * Calls clubs, countries and competitions that have changed their names as they were called when the report was printed:
 * Steaua Bucharest in 2005, not FCSB; the Premiership in 2005, unless the report prints "Premier League"; Major League Soccer where it does not say MLS. Their ids stay.
 * Without a day of publication the present names stay, but for a competition's former name that the report prints.
 */
export function withNamesOfTheTime(
  facts: readonly Fact[],
  { date, text }: Pick<Article, 'date' | 'text'>,
  teams: ReadonlyMap<string, Team>,
  competitions: ReadonlyMap<string, Competition>,
): readonly Fact[] {
  const year = date === null ? null : Number(date.slice(0, 4));
  const named = (ref: TeamRef): TeamRef => {
    const name = year === null ? null : nameIn(year, teams.get(ref.id));
    return name === null ? ref : { ...ref, name };
  };
  const played = (ref: CompetitionRef | null): CompetitionRef | null => {
    if (ref === null) return ref;
    const competition = competitions.get(ref.id);
    const old = year === null ? printedOf(competition, text) : nameIn(year, competition);
    if (text.includes(ref.name) && (old === null || !text.includes(old))) return ref;
    const name = old ?? spelledOut(competition, text);
    return name === null ? ref : { ...ref, name };
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

/** "Major League Soccer" where the report prints that and no "MLS". */
function spelledOut(competition: Competition | undefined, text: string): string | null {
  if (competition === undefined || !/^[A-Z]{3,5}$/u.test(competition.name)) return null;
  const initials = (words: string): string =>
    words
      .split(' ')
      .map((word) => word.charAt(0))
      .join('');
  return competition.aliases.find((alias) => initials(alias) === competition.name && text.includes(alias)) ?? null;
}

/** The former name that a report without a day prints: "in the Premiership". */
function printedOf(competition: Competition | undefined, text: string): string | null {
  return competition?.formerly?.find(({ name }) => text.includes(name))?.name ?? null;
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
