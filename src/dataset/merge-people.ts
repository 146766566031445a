import type { TeamRef } from '../facts/fact.ts';
import type { Person } from './dataset.ts';
import { foldName, isSurnameAlone, nameWords } from './fold-name.ts';
import { groupNames, type NameGroup } from './group-names.ts';
import { identify } from './identity.ts';
import type { Mention } from './mentions.ts';
import { compareText } from './order.ts';
import { countEach, rankSpellings } from './rank-spellings.ts';
import { surnameResolver } from './resolve-surname.ts';

/** The people of one surname, and which of them a report means by a name. */
export interface Namesakes {
  readonly people: readonly Person[];
  /** The person whom a report means by a name of a team (null: not said); undefined for a name it does not hold. */
  find(article: string, name: string, team: string | null): Person | undefined;
}

/**
 * Makes one person of all spellings of a name. Full names that are spellings of one another join where they share a
 * team or one has none; a surname alone is the one person of that surname in the same report and team, else in that
 * team, else nobody else.
 */
export function mergePeople(mentions: readonly Mention[]): Namesakes {
  const groups = groupNames(mentions.filter(({ words }) => !isSurnameAlone(words)));
  const owned = new Map<string, Person>();
  const told = new Map<NameGroup | string, { readonly mentions: Mention[]; readonly keys: Set<string> }>(
    groups.map((group) => [group, { mentions: [...group.mentions], keys: new Set(group.names) }]),
  );
  const resolve = surnameResolver(groups);
  for (const mention of mentions.filter(({ words }) => isSurnameAlone(words))) {
    const team = mention.team?.id ?? null;
    const owner = resolve(mention) ?? `${mention.words.join(' ')}|${team ?? ''}`;
    const known = told.get(owner) ?? { mentions: [], keys: new Set() };
    told.set(owner, known);
    known.mentions.push(mention);
    known.keys.add(surnameEntry(mention.article.id, mention.words, team));
  }
  const people = [...told.values()].map(({ mentions: theirs, keys }) => {
    const person = describe(theirs);
    for (const key of keys) owned.set(key, person);
    return person;
  });
  return namesakes(people, owned);
}

/** Apart from `mergePeople`, so that what it worked with is not kept. */
function namesakes(people: readonly Person[], owned: ReadonlyMap<string, Person>): Namesakes {
  return {
    people,
    find(article, name, team) {
      const words = nameWords(name);
      return isSurnameAlone(words) ? owned.get(surnameEntry(article, words, team)) : owned.get(words.join(' '));
    },
  };
}

function surnameEntry(article: string, words: readonly string[], team: string | null): string {
  return `${article}|${words.join(' ')}|${team ?? ''}`;
}

function describe(mentions: readonly Mention[]): Person {
  const spellings = rankSpellings(mentions.map(({ name }) => name));
  const teams = mentions.map(({ team }) => team).filter((team) => team !== null);
  const name = spellings[0] ?? '';
  return {
    id: personId(name, teams),
    name,
    spellings,
    teams: rank(teams.map(({ id }) => id)).map((id) => pickRef(teams, id)),
    roles: rank(mentions.map(({ role }) => role).filter((role) => role !== null)),
  };
}

function pickRef(teams: readonly TeamRef[], id: string): TeamRef {
  const named = teams.filter((team) => team.id === id);
  const [name] = rank(named.map((team) => team.name));
  return named.find((team) => team.name === name) ?? { id, name: id, known: false };
}

/** Values most frequent first; what is equally frequent by code unit. */
function rank(values: readonly string[]): readonly string[] {
  const counts = countEach(values);
  return [...counts.keys()].toSorted((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || compareText(a, b));
}

/** Longest id that is spelt out; with it a button's `custom_id` stays within Discord's 100 characters. */
const spelled = 40;

/** `mohamed-salah`; a surname alone carries its team, as it says too little by itself: `mancini~Xk3f`. */
function personId(name: string, teams: readonly TeamRef[]): string {
  const slug = foldName(name).replaceAll(' ', '-');
  const team = rank(teams.map(({ id }) => id))[0] ?? null;
  const alone = isSurnameAlone(nameWords(name)) ? `~${identify([team]).slice(0, 4)}` : '';
  if (slug === '' || slug.length > spelled) return identify(['person', name, alone]);
  return slug + alone;
}
