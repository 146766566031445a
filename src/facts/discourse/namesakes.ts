import type { Team } from '../../lexicon/schema.ts';
import type { TeamMention } from '../mentions/mention.ts';
import { fold } from '../tokens.ts';

/**
 * "Cerro" of Cerro Porteño, "Barcelona" of Barcelona SC: a club abroad that bears as its name the first words of one that the
 * report has named in full, where nothing else of its country is named. The club abroad → the one that is meant.
 */
export function readNamesakes(mentions: readonly TeamMention[]): ReadonlyMap<Team, Team> {
  const begun = new Map<string, Team>();
  const named = new Set<Team>();
  const found = new Map<Team, Team>();
  for (const { how, candidates, words } of mentions) {
    const [team] = candidates;
    if ((how !== 'name' && how !== 'alias') || team === undefined || candidates.length > 1) continue;
    const meant = begun.get(fold(words));
    if (meant !== undefined && meant.country !== team.country && !named.has(team)) found.set(team, meant);
    if (team.national || found.has(team)) continue;
    named.add(team);
    for (const beginning of beginningsOf(fold(words))) if (!begun.has(beginning)) begun.set(beginning, team);
  }
  const countries = new Set([...named].map(({ country }) => country));
  return new Map([...found].filter(([{ country }]) => !countries.has(country)));
}

/** "a b c" → "a", "a b" */
function beginningsOf(words: string): readonly string[] {
  return [...words.matchAll(/ /gu)].map(({ index }) => words.slice(0, index));
}
