import type { Found } from './find-entries.ts';
import { foldName } from './fold-name.ts';
import type { Entry, Lookup } from './search-index.ts';

const mostChoices = 25;
const mostNearest = 5;
/** Of the names that fit equally well, the heaviest so many are compared with one another. */
const mostCompared = 100;
/** Fewer letters than these say too little to take one name for another: "Mane" is not a misspelt "Kane". */
const lettersForEdits = [2, 5, 8] as const;

/**
 * What typed text means, given all that was found for it, best first. Fewer edits are judged before more. Whole names come before whole
 * words of names and these before beginnings, and only one that stands alone at its level is taken as meant:
 *
 * - the usual name of one entry → that one, though other names contain it ("Liverpool" beside "Liverpool Montevideo");
 *   but a person's single name is also the surname of others who have it ("Salah");
 * - another name of one entry → that one, unless others of its kind have it as words ("Milan": AC Milan, and Inter Milan has the word);
 * - sides of one club count once: who types "Chelsea" does not mean "Chelsea Women".
 */
export function judgeLookup(asked: readonly string[], found: readonly Found[]): Lookup {
  const letters = asked.join('').length;
  for (const [edits, least] of lettersForEdits.entries()) {
    const level = found.filter(({ grade }) => grade.edits === edits && grade.fit !== 'some');
    if (level.length === 0 || letters < least) continue;
    const meant = judgeLevel(asked, level, edits === 0 ? found : []);
    if (meant.length === 1 && meant[0] !== undefined) return { found: meant[0] };
    return { ambiguous: meant.slice(0, mostChoices) };
  }
  return { nearest: found.slice(0, mostNearest).map(({ entry }) => entry) };
}

function judgeLevel(asked: readonly string[], level: readonly Found[], all: readonly Found[]): readonly Entry[] {
  const whole = level.filter(({ grade }) => grade.fit === 'usual' || grade.fit === 'other');
  const words = level.filter(({ grade }) => grade.fit === 'whole');
  const only = whole[0];
  if (only !== undefined) return whole.length > 1 ? entriesOf(whole) : [only.entry, ...rivals(asked, only, words)];
  if (words.length > 0) return withoutSides(entriesOf(words));
  // The beginning of one name may also be a misspelt whole other one: "Portu" is Portugal, or Porto.
  const misspelt = all.filter(({ grade }) => grade.edits === 1 && (grade.fit === 'usual' || grade.fit === 'other'));
  return withoutSides([...new Set(entriesOf([...level, ...(asked.join('').length < 5 ? [] : misspelt)]))]);
}

/** Those who have the asked words within a name and may be meant as well as `only`, whose name they are. */
function rivals(asked: readonly string[], only: Found, words: readonly Found[]): readonly Entry[] {
  const alike = entriesOf(
    words.slice(0, mostCompared).filter(({ entry }) => entry.kind === only.entry.kind && !isSideOf(entry, only.entry)),
  );
  if (only.grade.fit === 'other') return alike;
  if (only.entry.kind !== 'person' || asked.length > 1) return [];
  return alike.filter((entry) => usualWords(entry).at(-1) === usualWords(only.entry).at(-1));
}

function withoutSides(entries: readonly Entry[]): readonly Entry[] {
  const few = entries.slice(0, mostCompared).map((entry) => ({ entry, words: usualWords(entry) }));
  return few
    .filter((one) => !few.some((other) => one.entry.kind === other.entry.kind && goesOnFrom(one.words, other.words)))
    .map(({ entry }) => entry);
}

/** Whether one usual name goes on from the other: "Chelsea Women" from "Chelsea". */
function isSideOf(entry: Entry, club: Entry): boolean {
  return entry.kind === club.kind && goesOnFrom(usualWords(entry), usualWords(club));
}

function goesOnFrom(words: readonly string[], start: readonly string[]): boolean {
  return start.length > 0 && words.length > start.length && start.every((word, index) => words[index] === word);
}

function usualWords(entry: Entry): readonly string[] {
  return foldName(entry.names[0] ?? '');
}

function entriesOf(found: readonly Found[]): readonly Entry[] {
  return found.map(({ entry }) => entry);
}
