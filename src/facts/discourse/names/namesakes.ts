import type { Team } from '../../../lexicon/schema.ts';
import type { TeamMention } from '../../mentions/mention.ts';
import { fold } from '../../tokens.ts';

/**
 * "Cerro" of Cerro Porteño, "Barcelona" of Barcelona SC: a club abroad that bears as its name the first words of one that the
 * report names in full, where nothing else of its country is named. So is "the Spartans" of Hamrun Spartans, where these are
 * named before. The club abroad → the one that is meant.
 */
export function readNamesakes(sentences: readonly (readonly TeamMention[])[]): ReadonlyMap<Team, Team> {
  const begun = new Map<string, Team>();
  const named = new Map<string, Team>();
  for (const { how, candidates, words } of sentences.flat()) {
    const [team] = candidates;
    if (team === undefined || candidates.length > 1) continue;
    const name = fold(words).replace(/^the /u, '');
    if (how === 'name' || how === 'alias' || how === 'nickname') named.set(name, team);
    if (team.national || (how !== 'name' && how !== 'alias')) continue;
    for (const beginning of beginningsOf(name)) begun.set(beginning, team);
    const ending = lastWordOf(name);
    if (ending !== name && !named.has(ending)) begun.set(ending, team);
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

/** "hamrun spartans" → "spartans" */
function lastWordOf(words: string): string {
  return words.slice(words.lastIndexOf(' ') + 1);
}
