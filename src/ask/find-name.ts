import type { Held } from '../answers/held.ts';
import { foldName } from '../search/fold-name.ts';
import type { Entry, EntryKind } from '../search/search-index.ts';
import { editDistance } from './edit-distance.ts';
import type { NameMark } from './mark.ts';

const kinds = ['team', 'person', 'competition'] as const;
/** As many misspelt names as are looked at. */
const mostAlike = 8;
/** Letters that the beginning of a person's name must have. */
const lettersBegun = 4;
/** Letters that a word must have for one, and for two of them to be wrong. */
const lettersForTypos = [5, 8] as const;
/** Letters that a word must have to be a name without one of its inner letters. */
const lettersOfInner = 6;
/** A word of so many letters is like no other name by chance. */
const lettersOfLong = 7;

/** The name that these words are, letter by letter: a whole name, or whole words of one. Null where they are none. */
export function findName(held: Held, words: readonly string[]): NameMark | null {
  const typed = words.join(' ');
  if (typed.length < 2) return null;
  const hits = held.index.search(typed, { kinds, limit: 8, forgiving: false });
  const best = hits.find(({ entry }) => hasWords(entry, words));
  if (best === undefined || !isNameKind(best.entry.kind)) return null;
  return { ...settle(held, typed, best.entry.kind), misspelt: false };
}

/** The same with letters wrong; never the mere beginning of a name. */
export function findMisspeltName(held: Held, words: readonly string[]): NameMark | null {
  const typed = words.join(' ');
  const allowed = lettersForTypos.filter((least) => typed.replaceAll(' ', '').length >= least).length;
  if (allowed === 0) return null;
  for (const kind of kinds) {
    const hits = held.index.search(typed, { kinds: [kind], limit: mostAlike });
    const alike = hits.map(({ entry }) => entry).filter((entry) => isAlike(entry, words, allowed));
    const [only, ...others] = alike;
    if (only !== undefined) return { kind, entry: others.length === 0 ? only : null, typed, misspelt: true };
  }
  return null;
}

/** Whether these words are a name of the one that is known by one of them, letters wrong: "wst ham" is West Ham. */
export function isNameMisspelt(entry: Entry, words: readonly string[]): boolean {
  const letters = words.join('').length;
  const allowed = lettersForTypos.filter((least) => letters >= least).length;
  return allowed > 0 && isAlike(entry, words, allowed);
}

/**
 * The one team held with a word that begins so, where nobody else's does: "lev" is Leverkusen, "mid" nobody. Short words
 * that are English are told apart by who calls.
 */
export function findShortened(held: Held, letters: string): NameMark | null {
  if (letters.length < 3 || letters.length > 5) return null;
  const hits = held.index.search(letters, { kinds, limit: mostAlike, forgiving: false }).map(({ entry }) => entry);
  const begin = hits.filter(({ names }) => foldName(names[0] ?? '').some((word) => word.startsWith(letters)));
  const [only, ...others] = begin;
  if (only?.kind !== 'team' || others.length > 0 || hits.length === mostAlike) return null;
  return { kind: 'team', entry: only, typed: letters, misspelt: true };
}

/** The one person held with a name that begins so, where nobody else's does: "auba" is Aubameyang. */
export function findBegun(held: Held, letters: string): NameMark | null {
  if (letters.length < lettersBegun || letters.length > lettersBegun + 1 || !/^\p{L}+$/u.test(letters)) return null;
  const hits = held.index.search(letters, { kinds, limit: mostAlike, forgiving: false }).map(({ entry }) => entry);
  const begin = hits.filter(({ names }) =>
    names.some((name) => foldName(name).some((word) => word.startsWith(letters))),
  );
  const [only, ...others] = begin;
  if (only?.kind !== 'person' || others.length > 0 || hits.length === mostAlike) return null;
  const long = foldName(only.names[0] ?? '').some(
    (word) => word.startsWith(letters) && word.length >= letters.length + 3,
  );
  return long ? { kind: 'person', entry: only, typed: letters, misspelt: true } : null;
}

/** The one person held whose names begin with these letters: "vvd". Of two letters too many are. */
export function findInitials(held: Held, letters: string): NameMark | null {
  if (!/^\p{L}{3,4}$/u.test(letters)) return null;
  const lookup = held.index.lookup(letters, ['person']);
  if (!('found' in lookup)) return null;
  const isMeant = lookup.found.names.some(
    (name) =>
      foldName(name)
        .map(([first]) => first)
        .join('') === letters,
  );
  return isMeant ? { kind: 'person', entry: lookup.found, typed: letters, misspelt: true } : null;
}

function settle(held: Held, typed: string, kind: NameMark['kind']): Pick<NameMark, 'kind' | 'entry' | 'typed'> {
  const lookup = held.index.lookup(typed, [kind]);
  return { kind, typed, entry: 'found' in lookup ? lookup.found : null };
}

function isNameKind(kind: EntryKind): kind is NameMark['kind'] {
  return kind !== 'match';
}

/** Whether a name of the entry has the words side by side. */
function hasWords({ names }: Entry, words: readonly string[]): boolean {
  const wanted = ` ${foldName(words.join(' ')).join(' ')} `;
  return names.some((name) => ` ${foldName(name).join(' ')} `.includes(wanted));
}

/**
 * Whether a name was meant with letters wrong. The first letter is always right; and of one word that is short, no letter is
 * another one and the end is right: "Jones" is no Jonas, "Martins" no Martin.
 */
function isMisspelt(typed: string, name: string, allowed: number): boolean {
  if (typed[0] !== name[0] || editDistance(name, typed, allowed) > allowed) return false;
  if (typed.includes(' ') || typed.length >= lettersOfLong) return true;
  if (typed.length >= lettersOfInner && isLetterShort(typed, name)) return true;
  const isSwapped = [...typed].toSorted().join('') === [...name].toSorted().join('');
  return isSwapped || (typed.length !== name.length && typed.slice(-2) === name.slice(-2));
}

/** Whether one letter was left out that is not the last: "utrect". */
function isLetterShort(typed: string, name: string): boolean {
  return name.length === typed.length + 1 && typed.at(-1) === name.at(-1);
}

/** Whether as many words of a name differ from these in a few letters only. */
function isAlike({ names }: Entry, words: readonly string[], allowed: number): boolean {
  const asked = foldName(words.join(' '));
  return names.some((name) => {
    const own = foldName(name);
    return own.some((_word, at) => {
      const run = own.slice(at, at + asked.length).join(' ');
      // "westham": the blank is the only letter wrong.
      const joined = asked.length === 1 ? own.slice(at, at + 2).join('') : '';
      return joined === asked[0] || isMisspelt(asked.join(' '), run, allowed);
    });
  });
}
