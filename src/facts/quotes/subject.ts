import type { Item } from '../mentions/mention.ts';
import { isClass } from './item-class.ts';

/** Teams by id, or the words of one that the lexicon does not hold. */
export type TeamKey = ReadonlySet<string>;

/** Who does the speaking, as the words around it say. */
export type Subject =
  | { readonly kind: 'person'; readonly name: string; readonly at: number }
  | { readonly kind: 'pronoun' }
  /** "the Dutchman", "the under-pressure manager": somebody the report has named before. */
  | {
      readonly kind: 'description';
      readonly coach: boolean;
      readonly team: TeamKey | null;
      /** "striker", "goalkeeper": what only a player is; null for other words and for what somebody once was. */
      readonly role: string | null;
    }
  /** A team, a club, the crowd: nobody in person. */
  | { readonly kind: 'group'; readonly words: string };

/** Words before a name that keep it from being a subject. */
export const prepositions = new Set([
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
/** Words that open a description. */
export const determiners = new Set(['the', 'this', 'that']);

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
  const before = items[at - 1]?.word;
  if (isClass(items[at + 1], 'commentator') || before === 'a' || before === 'an') return false;
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

/** "the Dutchman", "the Portuguese", "the former Norden defender", "the 24-year-old". */
export function description(items: readonly Item[], at: number): Subject | null {
  for (let before = at; before >= 0 && at - before < 8; before -= 1) {
    if (!determiners.has(items[before]?.word ?? '')) continue;
    const last = items[at];
    const person =
      isClass(last, 'role', 'coach') ||
      personWords.test(last?.word ?? '') ||
      last?.type === 'ADJECTIVE' ||
      (last?.mention?.type === 'TEAM' && last.mention.how === 'people') ||
      last?.type === 'PERSON';
    if (!person) return groupOf(last);
    const team = items.slice(before, at).find((item) => item.mention?.type === 'TEAM');
    const former = items.slice(before, at).some(({ word }) => word === 'former' || word === 'ex');
    const role = isClass(last, 'role') && !former ? (last?.word ?? null) : null;
    return { kind: 'description', coach: isClass(last, 'coach'), team: teamKey(team), role };
  }
  return null;
}

/** The teams that an item can mean, or its words where the lexicon holds none; null for other items. */
export function teamKey(item: Item | undefined): TeamKey | null {
  if (item?.mention?.type !== 'TEAM') return null;
  const { candidates, words } = item.mention;
  return new Set(candidates.length === 0 ? [words] : candidates.map(({ id }) => id));
}

/** The words a team is called by; null for other items. */
export function teamWords(item: Item | undefined): string | null {
  return item?.mention?.type === 'TEAM' ? item.mention.words : null;
}

/** A team or a noun that is no person; its words, as they may be a surname, too. */
export function groupOf(item: Item | undefined): Subject {
  return { kind: 'group', words: teamWords(item) ?? item?.word ?? '' };
}
