import { loadLexicon, type Lexicon } from '../../src/lexicon/load-lexicon.ts';
import type { Team } from '../../src/lexicon/schema.ts';

const blank = { aliases: [], nicknames: [], grounds: [], women: false, national: false };
const country = 'England';
const league = 'premier-league';

/** Clubs that no league has, so that no rule can be tuned to one. */
const clubs: readonly Team[] = [
  {
    ...blank,
    id: 'england/arden',
    name: 'Arden',
    country,
    league,
    town: 'Ardenham',
    grounds: ['Arden Lane'],
    nicknames: ['Foxes'],
  },
  {
    ...blank,
    id: 'england/borough',
    name: 'Borough',
    country,
    league,
    town: 'Boroughton',
    grounds: ['Castle Park'],
    nicknames: ['Gulls'],
  },
  { ...blank, id: 'england/castleby', name: 'Castleby', country, league, town: 'Castleby', nicknames: ['Foxes'] },
];

/** The shipped vocabulary with three invented clubs in place of the real ones. */
export async function inventedLexicon(): Promise<Lexicon> {
  const lexicon = await loadLexicon('data/lexicon');
  return { ...lexicon, teams: [...clubs, ...lexicon.teams.filter((team) => team.national)] };
}
