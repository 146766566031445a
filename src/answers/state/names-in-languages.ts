import type { Country, Names, Team } from '../../lexicon/schema.ts';
import { fold } from '../fold.ts';
import type { HeldLexicon, NamesInLanguages } from '../held.ts';

/** The languages of `data/lexicon/names.json`. */
const languages = ['de', 'fr', 'it', 'es', 'pt'] as const;
type Language = (typeof languages)[number];

/** What is called otherwise in other languages than in reports. */
export interface OtherNames {
  /** By language, then by the usual English name. */
  readonly names: NamesInLanguages;
  /** Names in all the languages by id, for finding a thing by them. */
  readonly ofId: ReadonlyMap<string, readonly string[]>;
  /** All of them, folded. */
  readonly folded: ReadonlySet<string>;
}

/** The names of national teams, which `Intl` knows for most, and what the lexicon's own list of names says. */
export function namesInLanguages(lexicon: HeldLexicon): OtherNames {
  const ofId = new Map<string, Set<string>>();
  const names = new Map<string, ReadonlyMap<string, string>>();
  for (const language of languages) {
    const own = new Map<string, string>();
    for (const { id, name, all } of namesIn(language, lexicon)) {
      ofId.set(id, new Set([...(ofId.get(id) ?? []), ...all]));
      if (all[0] !== undefined && all[0] !== name) own.set(name, all[0]);
    }
    names.set(language, own);
  }
  return {
    names,
    ofId: new Map([...ofId].map(([id, all]) => [id, [...all]])),
    folded: new Set([...ofId.values()].flatMap((all) => [...all].map(fold))),
  };
}

interface OtherName {
  readonly id: string;
  readonly name: string;
  /** The one that is shown first. */
  readonly all: readonly string[];
}

function namesIn(language: Language, { teams, countries, competitions, names }: HeldLexicon): readonly OtherName[] {
  const listed = new Map(names.map((row) => [keyOf(row), row[language]]));
  const national = nationalNames(language, countries, listed);
  const suffix = listed.get('suffix');
  const ofTeam = ({ id, name, country, national: isNational, women }: Team): readonly OtherName[] => {
    const own = listed.get(`team ${id}`);
    if (own !== undefined) return [{ id, name, all: [own] }];
    if (!isNational) return [];
    const all = national(country).map((each) => (women && suffix !== undefined ? `${each} ${suffix}` : each));
    return women && suffix === undefined ? [] : [{ id, name, all }];
  };
  const ofCompetition = ({ id, name }: { readonly id: string; readonly name: string }): readonly OtherName[] => {
    const own = listed.get(`competition ${id}`);
    return own === undefined ? [] : [{ id, name, all: [own] }];
  };
  return [...teams.flatMap(ofTeam), ...competitions.flatMap(ofCompetition)];
}

function keyOf({ team, competition, country }: Names): string {
  if (team !== undefined) return `team ${team}`;
  if (competition !== undefined) return `competition ${competition}`;
  return country === undefined ? 'suffix' : `country ${country}`;
}

/** What a country's team is called: as the lexicon lists it, and as `Intl` calls the country. */
function nationalNames(
  language: Language,
  countries: readonly Country[],
  listed: ReadonlyMap<string, string | undefined>,
): (country: string) => readonly string[] {
  const regions = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
  const codes = new Map(countries.map(({ name, code }) => [name, code]));
  return (country) => {
    const code = codes.get(country) ?? '';
    // The parts of the United Kingdom that play on their own are no regions to `Intl`.
    const known = code.length === 2 ? regions.of(code) : undefined;
    return [listed.get(`country ${country}`), known].filter((name) => name !== undefined);
  };
}
