import type { Team } from '../../lexicon/schema.ts';
import type { TeamMention } from '../mentions/mention.ts';
import { fold } from '../tokens.ts';

/**
 * "Cerro" of Cerro Porteño, "Barcelona" of Barcelona SC: a club abroad that bears as its name the first words of one that the
 * report names in full, where nothing else of its country is named. The club abroad → the one that is meant.
 */
export function readNamesakes(sentences: readonly (readonly TeamMention[])[]): ReadonlyMap<Team, Team> {
  const begun = new Map<string, Team>();
  const named = new Map<string, Team>();
  for (const { how, candidates, words } of sentences.flat()) {
    const [team] = candidates;
    if ((how !== 'name' && how !== 'alias') || team === undefined || candidates.length > 1) continue;
    named.set(fold(words), team);
    if (!team.national) for (const beginning of beginningsOf(fold(words))) begun.set(beginning, team);
  }
  const found = new Map<Team, Team>();
  for (const [words, team] of named) {
    const meant = begun.get(words);
    if (meant === undefined || meant === team || meant.country === team.country || team.national) continue;
    const others = named.entries().some(([name, { country }]) => name !== words && country === team.country);
    if (!others && !sentences.some((each) => namesBoth(each, team, meant))) found.set(team, meant);
  }
  return found;
}

/** "Barcelona beat Barcelona SC": a sentence that names both tells them apart. */
function namesBoth(mentions: readonly TeamMention[], ...teams: readonly Team[]): boolean {
  return teams.every((team) => mentions.some(({ candidates }) => candidates.length === 1 && candidates[0] === team));
}

/** "a b c" → "a", "a b" */
function beginningsOf(words: string): readonly string[] {
  return [...words.matchAll(/ /gu)].map(({ index }) => words.slice(0, index));
}
