import type { Entry, EntryKind } from '../search/search-index.ts';
import type { FailedAnswer } from './failed-answer.ts';
import type { Held } from './held.ts';
import type { NamedField, PlainQuestion } from './question.ts';
import { fold } from './fold.ts';
import { isShortId } from './short-id.ts';

/** Longer than any name; what is longer still is not searched for. */
const longestName = 100;

/** A letter or digit alone is nobody's name. */
const shortestName = 2;

export type Resolved = { readonly entry: Entry } | { readonly failure: FailedAnswer };

/**
 * What a name in a question means: the entry of an autocomplete value or a button, or what the index finds for typed
 * text. Several equally good readings, none, and an empty name are failures to be put to the person.
 */
export function resolveName(
  held: Held,
  question: PlainQuestion,
  field: NamedField,
  typed: string | undefined,
  kinds: readonly EntryKind[],
): Resolved {
  const text = typed?.trim() ?? '';
  if (text === '') return { failure: { kind: 'missing', question, field } };
  const named = byReference(held, text, kinds);
  if (named !== undefined) return { entry: named };
  if (isShortId(text)) return { failure: { kind: 'gone', question } };
  if ([...text].length > longestName)
    return { failure: { kind: 'unknown', question, field, typed: text, nearest: [] } };
  // One letter is like everything: nothing near it was meant.
  const isName = fold(text).replaceAll(' ', '').length >= shortestName;
  const lookup = isName ? held.index.lookup(text, kinds) : { nearest: [] };
  if ('found' in lookup) {
    if (!isAnotherTeam(held, text, lookup.found)) return { entry: lookup.found };
    return { failure: { kind: 'unknown', question, field, typed: text, nearest: [lookup.found] } };
  }
  if ('ambiguous' in lookup) {
    return { failure: { kind: 'ambiguous', question, field, typed: text, choices: lookup.ambiguous } };
  }
  const nearest = isKnownByName(held, text) ? [] : lookup.nearest;
  return { failure: { kind: 'unknown', question, field, typed: text, nearest } };
}

/**
 * "Manchester City" is no misspelt "Manchester United", and "Europa League" no team: a name that the lexicon knows means
 * nothing else that is held.
 */
function isKnownByName(held: Held, text: string): boolean {
  const typed = fold(text);
  return held.teamNames.has(typed) || held.competitionNames.has(typed);
}

/**
 * "Bayern" is no misspelt "Bayer": the name of a team that no report tells of means that team. Nor is "Monaco" short for
 * "Bayern Monaco", as Bayern Munich is called in Italian: a name in another language is only ever meant whole.
 */
export function isAnotherTeam(held: Held, text: string, { kind, names }: Entry): boolean {
  const typed = fold(text);
  if (kind !== 'team' || !held.teamNames.has(typed)) return false;
  return !names.map(fold).some((name) => name === typed || (!held.foreignNames.has(name) && name.includes(typed)));
}

/** The reference behind a short id; every other text as it is. */
export function expandReference(held: Held, text: string): string {
  return isShortId(text) ? (held.expand(text) ?? text) : text;
}

function byReference(held: Held, text: string, kinds: readonly EntryKind[]): Entry | undefined {
  const full = expandReference(held, text);
  const kind = kinds.find((candidate) => full.startsWith(`${candidate}:`));
  return kind === undefined ? undefined : held.index.get(kind, full.slice(kind.length + 1));
}
