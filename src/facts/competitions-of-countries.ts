import type { Lexicon } from '../lexicon/load-lexicon.ts';
import type { Competition } from '../lexicon/schema.ts';

const leagueNouns = ['league', 'first division', 'top flight', 'top division', 'championship', 'premier league'];
/** Where a "first division" or "championship" is another than the top league. */
const withOwnTiers: ReadonlySet<string> = new Set(
  'England,Scotland,Wales,Northern Ireland,Republic of Ireland,United States'.split(','),
);

/**
 * The names that any report can form of a country for its top league and its cup: "the Argentine first division", "the Polish Cup".
 * Those that the lexicon has for a competition stay its own.
 */
export function competitionsOfCountries({ competitions, countries }: Lexicon): ReadonlyMap<string, Competition> {
  const known = new Set(
    competitions.flatMap(({ name, aliases }) => [name, ...aliases]).map((name) => name.toLowerCase()),
  );
  const tops = new Map<string, Competition>();
  for (const competition of competitions.filter(({ women }) => !women)) {
    const key = `${competition.kind} ${competition.country}`;
    if (!tops.has(key)) tops.set(key, competition);
  }
  const named = new Map<string, Competition>();
  for (const { name: country, adjectives } of countries) {
    if (withOwnTiers.has(country)) continue;
    const league = tops.get(`league ${country}`);
    const cup = tops.get(`cup ${country}`);
    for (const adjective of adjectives) {
      for (const noun of leagueNouns) if (league !== undefined) named.set(`${adjective} ${noun}`, league);
      if (cup !== undefined) named.set(`${adjective} Cup`, cup);
    }
  }
  return new Map([...named].filter(([name]) => !known.has(name.toLowerCase())));
}
