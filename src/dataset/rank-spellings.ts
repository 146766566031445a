import { foldName, isSurnameAlone, nameWords } from './fold-name.ts';
import { compareText } from './order.ts';
import { isShortFor } from './same-name.ts';

/** What the spellings of one name are ranked by. */
interface Ranked {
  readonly name: string;
  /** The name without its accents: what is one spelling with and without them. */
  readonly folded: string;
  readonly words: readonly string[];
  /** A full name goes before an initial, that before a surname alone, however frequent those are. */
  readonly fullness: number;
  readonly times: number;
}

/**
 * The spellings of one person's name, the one to be shown first: of the fullest the one printed most, counted with and
 * without its accents, and of these two the one that keeps them, as an agency may have dropped them from a caption. Of two
 * that are printed as often a short form goes last (`Rafa`), and one with a letter more (`Mohammed`) after one without it.
 */
export function rankSpellings(names: readonly string[]): readonly string[] {
  const times = countEach(names);
  const foldedTimes = countEach(names.map(foldName));
  const all = [...times].map(([name, count]): Ranked => {
    const words = nameWords(name);
    return { name, folded: foldName(name), words, fullness: fullnessOf(words), times: count };
  });
  const short = new Set(all.filter((one) => all.some((other) => shortens(one, other))));
  return all
    .toSorted(
      (a, b) =>
        b.fullness - a.fullness ||
        (foldedTimes.get(b.folded) ?? 0) - (foldedTimes.get(a.folded) ?? 0) ||
        Number(short.has(a)) - Number(short.has(b)) ||
        a.folded.length - b.folded.length ||
        compareText(a.folded, b.folded) ||
        accents(b.name) - accents(a.name) ||
        b.times - a.times ||
        compareText(a.name, b.name),
    )
    .map(({ name }) => name);
}

/** How often each value occurs. */
export function countEach(values: readonly string[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function fullnessOf(words: readonly string[]): number {
  if (isSurnameAlone(words)) return 0;
  return (words[0] ?? '').length === 1 ? 1 : 2;
}

function shortens({ words, folded }: Ranked, other: Ranked): boolean {
  return folded.length < other.folded.length && isShortFor(words, other.words);
}

function accents(name: string): number {
  return (name.match(/\P{ASCII}/gu) ?? []).length;
}
