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

/** Whom a text speaks of: teams and people that reports tell of, and names of teams that none does, the most often named first. */
export interface Subjects {
  readonly held: readonly Entry[];
  readonly absent: readonly string[];
}

/** What a stretch of a text names. */
type Subject = { readonly words: number; readonly entry: Entry | null; readonly absent: string | null };

/** Teams and people that a text speaks of. "Man City" is nobody else where reports tell of Manchester United alone. */
export function findSubjects(text: string, held: Held, grammar: Grammar): Subjects {
  const found = new Map<string, { readonly entry: Entry; readonly times: number }>();
  const absent = new Set<string>();
  const tokens = tokensOf(text, longestText);
  for (let at = 0; at < tokens.length;) {
    const subject = subjectAt(tokens, at, held, grammar);
    if (subject.entry !== null) {
      const key = `${subject.entry.kind}:${subject.entry.id}`;
      found.set(key, { entry: subject.entry, times: (found.get(key)?.times ?? 0) + 1 });
    }
    if (subject.absent !== null) absent.add(subject.absent);
    at += subject.words;
  }
  return {
    held: [...found.values()].toSorted((a, b) => b.times - a.times).map(({ entry }) => entry),
    absent: [...absent],
  };
}

function subjectAt(tokens: readonly Token[], at: number, held: Held, grammar: Grammar): Subject {
  const { classOf } = grammar.words;
  const nobody = { words: 1, entry: null, absent: null };
  const first = tokens[at];
  const plain = first === undefined || (!first.capital && first.text.length < lettersInLowerCase);
  if (plain || (!first.capital && classOf.has(first.text))) return nobody;
  for (let length = Math.min(longestName, tokens.length - at); length > 0; length -= 1) {
    const words = tokens.slice(at, at + length).map(({ text }) => text);
    if (length === 1 && classOf.has(first.text)) break;
    const mark = findName(held, words);
    if (mark?.entry != null && isSubject(mark, mark.entry, words))
      return { words: length, entry: mark.entry, absent: null };
    const absent = mark === null ? grammar.teams.get(words.join(' ')) : undefined;
    // One word may be many things; that it is nobody held can be said without saying whom it means.
    if (absent !== undefined) return { words: length, entry: null, absent: length > 1 ? absent : null };
  }
  return nobody;
}

/** A first name alone is nobody's in particular. */
function isSubject({ kind }: NameMark, { names }: Entry, words: readonly string[]): boolean {
  if (kind === 'competition') return false;
  if (kind === 'team' || words.length > 1) return true;
  return names.some((name) => foldName(name).at(-1) === words[0]);
}
