import type { Held } from '../answers/held.ts';
import { editDistance } from './edit-distance.ts';
import { findBegun, findInitials, findMisspeltName, findShortened, isNameMisspelt } from './find-name.ts';
import type { Grammar } from './grammar.ts';
import type { Mark, NameMark } from './mark.ts';
import { tokensOf } from './tokens.ts';

/** Shorter words are alike with too many others to be taken for misspelt ones. */
const lettersForTypo = 5;

/** Unknown words once more, with letters wrong: words of questions one by one, names also over several words. */
export function mendTypos(marks: readonly Mark[], text: string, held: Held, grammar: Grammar): readonly Mark[] {
  const mended = marks.map((mark): Mark => {
    if (mark.kind !== 'unknown' || isProperName(text, mark.start)) return mark;
    const of = misspeltWord(wordsIn(text, [mark])[0] ?? '', grammar);
    if (of !== null) return { kind: 'word', of, start: mark.start, end: mark.end };
    const person = findInitials(held, wordsIn(text, [mark])[0] ?? '');
    const name = person ?? shortened(wordsIn(text, [mark])[0] ?? '', held, grammar);
    return name === null ? mark : { ...name, start: mark.start, end: mark.end };
  });
  const result: Mark[] = [];
  // One word that nobody knows is enough not to understand a question: the rest need not be searched for.
  let given = false;
  for (let at = 0; at < mended.length;) {
    let taken = 0;
    for (let length = 3; length > 0 && taken === 0 && !given; length -= 1) {
      const run = mended.slice(at, at + length);
      if (run.length < length || !run.every((mark) => couldBeName(mark, text))) continue;
      if (!run.some(({ kind }) => kind === 'unknown')) continue;
      const found = ofKnown(run, text) ?? findMisspeltName(held, wordsIn(text, run));
      if (found === null) continue;
      result.push({ ...found, start: run[0]?.start ?? 0, end: run.at(-1)?.end ?? 0 });
      taken = length;
    }
    const mark = mended[at];
    if (taken === 0 && mark !== undefined) result.push(mark);
    given ||= taken === 0 && mark?.kind === 'unknown';
    at += Math.max(1, taken);
  }
  return result;
}

/** The team that one word of these names, where the others are the rest of its name: the index finds no name by its first letters wrong. */
function ofKnown(run: readonly Mark[], text: string): NameMark | null {
  const [team, ...others] = run.flatMap((mark) => (mark.kind === 'team' && mark.entry !== null ? [mark] : []));
  if (team?.entry == null || others.length > 0) return null;
  const words = wordsIn(text, run);
  return isNameMisspelt(team.entry, words)
    ? { kind: 'team', entry: team.entry, typed: words.join(' '), misspelt: true }
    : null;
}

/** A number is no misspelt part of a name: "liverpool 3" asks more than "liverpool". */
function couldBeName(mark: Mark, text: string): boolean {
  if (mark.kind === 'unknown') return !/^\d+$/u.test(text.slice(mark.start, mark.end));
  return (mark.kind === 'person' || mark.kind === 'team') && !mark.typed.includes(' ');
}

/** The beginning of a team's or a person's name, where it is no word of its own. */
function shortened(word: string, held: Held, { words: { realWords } }: Grammar): NameMark | null {
  if (realWords.has(word)) return null;
  const owned = word.length > lettersForTypo - 2 && word.endsWith('s') ? findShortened(held, word.slice(0, -1)) : null;
  return findShortened(held, word) ?? findBegun(held, word) ?? owned;
}

function wordsIn(text: string, marks: readonly Mark[]): readonly string[] {
  return marks.flatMap(({ start, end }) => tokensOf(text.slice(start, end)).map((token) => token.text));
}

function misspeltWord(word: string, { words }: Grammar): string | null {
  if (word.length < lettersForTypo - 1 || /\d/u.test(word) || words.realWords.has(word)) return null;
  // A letter left out is likelier than a wrong one, and this than one too many.
  for (const length of [word.length + 1, word.length, word.length - 1]) {
    const classes = new Set<string>();
    for (const form of words.byLength.get(length) ?? []) {
      if (form.length < lettersForTypo - 1 || editDistance(form, word, 1) > 1) continue;
      // Four letters are only taken for one another with two of them swapped: "waht".
      if (word.length < lettersForTypo && !(length === word.length && isSwap(form, word))) continue;
      classes.add(words.classOf.get(form) ?? '');
    }
    const [of] = classes;
    if (of !== undefined) return classes.size === 1 ? of : null;
  }
  return null;
}

/** A capital within a question that is not in capitals: somebody's name, and no misspelt word. */
function isProperName(text: string, start: number): boolean {
  return start > 0 && /^\p{Lu}\p{Ll}/u.test(text.slice(start, start + 4)) && /\p{Ll}/u.test(text.slice(0, start));
}

function isSwap(one: string, other: string): boolean {
  return [...one].sort().join('') === [...other].sort().join('');
}
