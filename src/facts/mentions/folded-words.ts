import { fold } from '../tokens.ts';

const known = new Map<string, readonly string[]>();
const remembered = 20_000;

/** The words of a name, folded. Names are asked for again and again: each is cut up once. */
export function foldedWords(name: string): readonly string[] {
  const before = known.get(name);
  if (before !== undefined) return before;
  const words = fold(name).split(' ');
  if (known.size < remembered) known.set(name, words);
  return words;
}
