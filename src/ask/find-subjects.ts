import type { Held } from '../answers/held.ts';
import { foldName } from '../search/fold-name.ts';
import type { Entry } from '../search/search-index.ts';
import { findName } from './find-name.ts';
import type { Grammar } from './grammar.ts';
import type { NameMark } from './mark.ts';
import { tokensOf } from './tokens.ts';
import type { Token } from './tokens.ts';

const longestName = 5;
/** As much of a text as is looked at: a long match report. */
const longestText = 30_000;
/** Shorter words in lower case are too often something else. */
const lettersInLowerCase = 4;

/** Teams and people that a text speaks of and that reports tell of, the most often named first. */
export function findSubjects(text: string, held: Held, grammar: Grammar): readonly Entry[] {
  const found = new Map<string, { readonly entry: Entry; readonly times: number }>();
  const tokens = tokensOf(text, longestText);
  for (let at = 0; at < tokens.length;) {
    const { words, entry } = subjectAt(tokens, at, held, grammar);
    if (entry !== null) {
      const key = `${entry.kind}:${entry.id}`;
      found.set(key, { entry, times: (found.get(key)?.times ?? 0) + 1 });
    }
    at += words;
  }
  return [...found.values()].toSorted((a, b) => b.times - a.times).map(({ entry }) => entry);
}

function subjectAt(
  tokens: readonly Token[],
  at: number,
  held: Held,
  { words: vocabulary }: Grammar,
): { readonly words: number; readonly entry: Entry | null } {
  const first = tokens[at];
  const plain = first === undefined || (!first.capital && first.text.length < lettersInLowerCase);
  if (plain || (!first.capital && vocabulary.classOf.has(first.text))) return { words: 1, entry: null };
  for (let length = Math.min(longestName, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ text }) => text);
    if (length === 1 && vocabulary.classOf.has(first.text)) break;
    const mark = findName(held, words);
    if (mark?.entry != null && isSubject(mark, mark.entry, words)) return { words: length, entry: mark.entry };
  }
  return { words: 1, entry: null };
}

/** A first name alone is nobody's in particular. */
function isSubject({ kind }: NameMark, { names }: Entry, words: readonly string[]): boolean {
  if (kind === 'competition') return false;
  if (kind === 'team' || words.length > 1) return true;
  return names.some((name) => foldName(name).at(-1) === words[0]);
}
