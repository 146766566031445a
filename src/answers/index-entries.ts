import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { Match, Person } from '../dataset/dataset.ts';
import type { Entry } from '../search/search-index.ts';
import type { Held, HeldLexicon } from './held.ts';

type Shelves = Pick<Held, 'teamMatches' | 'teamTies' | 'personGoals' | 'personQuotes'>;

/** Makes what can be looked up by name; see `Entry`. */
export interface EntryMaker {
  team(team: TeamRef, shelves: Shelves): Entry;
  person(person: Person, shelves: Shelves): Entry;
  /** `matches` is how many of them are held. */
  competition(competition: CompetitionRef, matches: number): Entry;
  match(match: Match): Entry;
}

/** Entries with all the names that the lexicon and the reports have for a thing; `other` gives those in other languages by id. */
export function createEntryMaker(lexicon: HeldLexicon, other: ReadonlyMap<string, readonly string[]>): EntryMaker {
  const teams = new Map(lexicon.teams.map((team) => [team.id, team]));
  const competitions = new Map(lexicon.competitions.map((competition) => [competition.id, competition]));
  return {
    team(team, shelves) {
      const lexical = teams.get(team.id);
      const matches = shelves.teamMatches.get(team.id)?.length ?? 0;
      const ties = shelves.teamTies.get(team.id)?.length ?? 0;
      const names = [team.name, ...(lexical?.aliases ?? [])];
      return {
        kind: 'team',
        id: team.id,
        label: team.name,
        names: unique([
          ...names,
          ...(other.get(team.id) ?? []),
          ...(lexical?.nicknames ?? []),
          ...names.flatMap(initials),
        ]),
        weight: matches + ties,
      };
    },
    person: personEntry,
    competition(competition, matches) {
      const names = [competition.name, ...(competitions.get(competition.id)?.aliases ?? [])];
      return {
        kind: 'competition',
        id: competition.id,
        label: competition.name,
        names: unique([...names, ...(other.get(competition.id) ?? []), ...names.flatMap(initials)]),
        weight: matches,
      };
    },
    match: (match) => new MatchEntry(match),
  };
}

function personEntry(person: Person, shelves: Shelves): Entry {
  const goals = shelves.personGoals.get(person.id)?.length ?? 0;
  const quotes = shelves.personQuotes.get(person.id)?.length ?? 0;
  const team = person.teams[0]?.name;
  return {
    kind: 'person',
    id: person.id,
    label: team === undefined ? person.name : `${person.name} (${team})`,
    names: unique([person.name, ...person.spellings]),
    weight: goals + quotes,
  };
}

/** A hundred thousand matches are held at once: their texts are made when somebody looks at them. */
class MatchEntry implements Entry {
  readonly kind = 'match';
  readonly #match: Match;

  constructor(match: Match) {
    this.#match = match;
  }

  get id(): string {
    return this.#match.id;
  }

  get label(): string {
    const { teams, date } = this.#match;
    const pairing = `${teams[0].name} – ${teams[1].name}`;
    return date === null ? pairing : `${pairing}, ${date}`;
  }

  /** One order of the two will do: the index finds words in any. */
  get names(): readonly string[] {
    return [this.#match.teams.map(({ name }) => name).join(' ')];
  }

  get weight(): number {
    return this.#match.main ? 2 : 1;
  }
}

/** `Paris Saint-Germain` → `psg`; a name of one word has none. */
function initials(name: string): readonly string[] {
  const words = name.split(/[\s-]+/u).filter((word) => word !== '');
  if (words.length < 2) return [];
  return [
    words
      .map((word) => [...word][0] ?? '')
      .join('')
      .toLowerCase(),
  ];
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Set(names)];
}
