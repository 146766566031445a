import type { CompetitionRef, TeamRef } from '../facts/fact.ts';
import type { Dataset, Match, Person } from '../dataset/dataset.ts';
import type { Entry } from '../search/search-index.ts';
import type { Held, HeldLexicon } from './held.ts';

type Shelves = Pick<Held, 'teamMatches' | 'teamTies' | 'personGoals' | 'personQuotes'>;

/** What can be looked up by name: every team, person, competition and match that a report tells of. */
export function indexEntries(dataset: Dataset, lexicon: HeldLexicon, shelves: Shelves): readonly Entry[] {
  return [
    ...teamEntries(dataset.teams, lexicon, shelves),
    ...dataset.people.map((person) => personEntry(person, shelves)),
    ...competitionEntries(dataset, lexicon),
    ...dataset.matches.map(matchEntry),
  ];
}

function teamEntries(teams: readonly TeamRef[], lexicon: HeldLexicon, shelves: Shelves): readonly Entry[] {
  const known = new Map(lexicon.teams.map((team) => [team.id, team]));
  return teams.map((team) => {
    const lexical = known.get(team.id);
    const matches = shelves.teamMatches.get(team.id)?.length ?? 0;
    const ties = shelves.teamTies.get(team.id)?.length ?? 0;
    const names = [team.name, ...(lexical?.aliases ?? []), ...(lexical?.nicknames ?? [])];
    return {
      kind: 'team',
      id: team.id,
      label: team.name,
      names: unique([...names, ...names.flatMap(initials)]),
      weight: matches + ties,
    };
  });
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

function competitionEntries(dataset: Dataset, lexicon: HeldLexicon): readonly Entry[] {
  const known = new Map(lexicon.competitions.map((competition) => [competition.id, competition]));
  const weights = new Map<string, number>();
  for (const { competition } of dataset.matches) {
    if (competition !== null) weights.set(competition.id, (weights.get(competition.id) ?? 0) + 1);
  }
  return dataset.competitions.map((competition: CompetitionRef) => {
    const names = [competition.name, ...(known.get(competition.id)?.aliases ?? [])];
    return {
      kind: 'competition',
      id: competition.id,
      label: competition.name,
      names: unique([...names, ...names.flatMap(initials)]),
      weight: weights.get(competition.id) ?? 0,
    };
  });
}

function matchEntry(match: Match): Entry {
  const [first, second] = match.teams;
  const pairing = `${first.name} – ${second.name}`;
  return {
    kind: 'match',
    id: match.id,
    label: match.date === null ? pairing : `${pairing}, ${match.date}`,
    names: [`${first.name} ${second.name}`, `${second.name} ${first.name}`],
    weight: match.main ? 2 : 1,
  };
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
