import type { Item } from '../mentions/mention.ts';
import { isClass } from './item-class.ts';

/** Who does the speaking, as the words around it say. */
export type Subject =
  | { readonly kind: 'person'; readonly name: string; readonly at: number }
  | { readonly kind: 'pronoun' }
  /** "the Dutchman", "the under-pressure manager": somebody the report has named before. */
  | { readonly kind: 'description'; readonly coach: boolean; readonly team: string | null }
  /** A team, a club, the crowd: nobody in person. */
  | { readonly kind: 'group'; readonly words: string };

const pronouns = new Set(['he', 'she']);
const groups = new Set([
  'they',
  'fans',
  'supporters',
  'club',
  'statement',
  'spokesman',
  'spokeswoman',
  'officials',
  'organisers',
  'police',
  'reports',
  'players',
  'we',
]);
const between = new Set([
  'also',
  'then',
  'later',
  'has',
  'had',
  'have',
  'would',
  'did',
  'even',
  'just',
  'who',
  'quickly',
  'was',
  'is',
  'to',
  'as',
  'quoted',
  'went',
  'on',
  'further',
  'himself',
  'herself',
  'afterwards',
  'could',
  'only',
]);
const prepositions = new Set([
  'by',
  'from',
  'for',
  'with',
  'to',
  'of',
  'on',
  'over',
  'past',
  'against',
  'through',
  'after',
  'before',
  'behind',
  'like',
  'at',
  'in',
  'into',
  'under',
  'via',
  'alongside',
  'than',
  'including',
  'about',
  'replaced',
  'replacing',
]);
const determiners = new Set(['the', 'this', 'that']);

/** The person a mention item stands for; null for other items. */
export function personOf(item: Item | undefined): string | null {
  return item?.mention?.type === 'PERSON' ? item.mention.name : null;
}

/** The person named at `at`; "the Dutchman" is a description and no name. */
export function personAt(items: readonly Item[], at: number): string | null {
  const name = personOf(items[at]);
  return name !== null && determiners.has(items[at - 1]?.word ?? '') && !/\s/u.test(name) ? null : name;
}

/** Whether the person at `at` can be a subject: not `Klopp's`, not `by Klopp`. */
export function isFreePerson(items: readonly Item[], at: number): boolean {
  if (personAt(items, at) === null) return false;
  const next = items[at + 1]?.word;
  return next !== "'s" && next !== "'" && !prepositions.has(wordBeforeName(items, at));
}

/** The word before a name, its apposition left out: in `for Norden captain Ola Berg` it is `for`. */
function wordBeforeName(items: readonly Item[], at: number): string {
  let before = at - 1;
  while (before >= 0 && before > at - 8 && isApposition(items[before])) before -= 1;
  return items[before]?.word ?? '';
}

/** Part of what stands before a name to say who it is: team, nation, role. */
export function isApposition(item: Item | undefined): boolean {
  return (
    item?.type === 'TEAM' || item?.type === 'ADJECTIVE' || isClass(item, 'role', 'coach', 'official', 'commentator')
  );
}

/** Who speaks by the verb at `say`: the subject before it, or behind it where it stands first (`said Klopp`). Null where nobody is named. */
export function subjectOf(items: readonly Item[], say: number): Subject | null {
  const word = items[say]?.word ?? '';
  if (items[say + 1]?.word === 'by') return personBehind(items, say + 2);
  if (/ing$/u.test(word.split(' ')[0] ?? '')) return firstPerson(items, 0, say) ?? pronounBefore(items, say);
  return subjectBefore(items, say) ?? subjectBehind(items, say);
}

function subjectBefore(items: readonly Item[], say: number): Subject | null {
  let at = say - 1;
  while (at >= 0 && isBetween(items[at])) at -= 1;
  const item = items[at];
  if (item === undefined) return null;
  const name = personAt(items, at);
  if (name !== null) return { kind: 'person', name, at };
  if (pronouns.has(item.word)) return personBeforePronoun(items, at) ?? { kind: 'pronoun' };
  if (item.type === 'MARK') return firstPerson(items, 0, at);
  if (item.type === 'TEAM' || groups.has(item.word) || isClass(item, 'official'))
    return firstPerson(items, 0, at, true) ?? groupOf(item);
  return description(items, at) ?? firstPerson(items, 0, at, true) ?? groupOf(item);
}

function isBetween(item: Item | undefined): boolean {
  return item?.type === 'WORD' && (between.has(item.word) || /ly$/u.test(item.word));
}

/** "Speaking after the match, Klopp smiled as he said": the pronoun's person in its own sentence. */
function personBeforePronoun(items: readonly Item[], at: number): Subject | null {
  for (let before = at - 1; before >= 0; before -= 1) {
    const name = personAt(items, before);
    if (name !== null && isFreePerson(items, before)) return { kind: 'person', name, at: before };
  }
  return null;
}

function pronounBefore(items: readonly Item[], say: number): Subject | null {
  return items.slice(0, say).some((item) => pronouns.has(item.word)) ? { kind: 'pronoun' } : null;
}

/** The first person between two items that can be a subject; with `open`, only where a verb or comma follows the name. */
export function firstPerson(items: readonly Item[], from: number, to: number, open = false): Subject | null {
  for (let at = from; at < to; at += 1) {
    const name = personAt(items, at);
    if (name === null || !isFreePerson(items, at)) continue;
    if (!open || items[at + 1]?.word === ',') return { kind: 'person', name, at };
  }
  return null;
}

const personWords =
  /^(?:man|woman|boss|youngster|veteran|ace|star|chief|winner|legend|frenchman|number|keeper|\d+-year-olds?|old)$|(?:man|year-old|-time)$/u;

/** "the Dutchman", "the former Norden defender", "the 24-year-old". */
function description(items: readonly Item[], at: number): Subject | null {
  for (let before = at; before >= 0 && at - before < 8; before -= 1) {
    if (!determiners.has(items[before]?.word ?? '')) continue;
    const last = items[at];
    const person =
      isClass(last, 'role', 'coach') ||
      personWords.test(last?.word ?? '') ||
      last?.type === 'ADJECTIVE' ||
      last?.type === 'PERSON';
    if (!person) return groupOf(last);
    const team = items.slice(before, at).find((item) => item.mention?.type === 'TEAM');
    return { kind: 'description', coach: isClass(last, 'coach'), team: teamWords(team) };
  }
  return null;
}

/** `described by Norden captain Ola Berg as`. */
export function personBehind(items: readonly Item[], from: number): Subject | null {
  for (let at = from; at < Math.min(items.length, from + 6); at += 1) {
    const name = personAt(items, at);
    if (name !== null) return { kind: 'person', name, at };
    if (!isApposition(items[at]) && !determiners.has(items[at]?.word ?? '')) return null;
  }
  return null;
}

/** The words a team is called by; null for other items. */
export function teamWords(item: Item | undefined): string | null {
  return item?.mention?.type === 'TEAM' ? item.mention.words : null;
}

/** A team or a noun that is no person; its words, as they may be a surname, too. */
function groupOf(item: Item | undefined): Subject {
  return { kind: 'group', words: teamWords(item) ?? item?.word ?? '' };
}

/** `said Norden captain Ola Berg`, `said Match Night pundit Ola Berg`, `said he`: the last name before the phrase ends. */
function subjectBehind(items: readonly Item[], say: number): Subject | null {
  let found: Subject | null = null;
  let at = say + 1;
  for (; at < Math.min(items.length, say + 12); at += 1) {
    const item = items[at];
    if (item === undefined || endsPhrase(items, say, at, found !== null)) break;
    const name = personAt(items, at);
    const possessive = items[at + 1]?.word === "'s" || items[at + 1]?.word === "'";
    if (name !== null && !possessive) found = { kind: 'person', name, at };
    else if (pronouns.has(item.word) && at === say + 1) return { kind: 'pronoun' };
  }
  return found ?? described(items, say, at);
}

/** `said the Dutchman`, `said Norden`. */
function described(items: readonly Item[], say: number, end: number): Subject | null {
  if (end <= say + 1) return null;
  const team = items.slice(say + 1, end).find((item) => item.type === 'TEAM');
  return description(items, end - 1) ?? (team === undefined ? null : groupOf(team));
}

const stops = new Set(['who', 'that', 'his', 'her', 'it', 'when', 'as', 'while', 'whose', 'following']);

function endsPhrase(items: readonly Item[], say: number, at: number, named: boolean): boolean {
  const item = items[at];
  const word = item?.word ?? '';
  if (stops.has(word)) return true;
  if (prepositions.has(word)) return !(word === 'of' && items[at + 1]?.word === 'the');
  return item?.type === 'MARK' && word !== '-' && word !== "'" && !(isListOfRoles(items, say, at) && !named);
}

/** `said Norden's captain, Ola Berg`: the comma only parts role and name. */
function isListOfRoles(items: readonly Item[], say: number, at: number): boolean {
  return items[at]?.word === ',' && at > say + 1 && isApposition(items[at - 1]) && personAt(items, at + 1) !== null;
}
