import type { Item } from '../mentions/mention.ts';
import { isClass, isSaying } from './item-class.ts';
import {
  description,
  firstPerson,
  groupOf,
  isApposition,
  isFreePerson,
  personAt,
  prepositions,
  type Subject,
} from './subject.ts';

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
  if (item.type === 'MARK') return antecedent(items, at, say) ?? firstPerson(items, 0, at);
  if (item.type === 'TEAM' || groups.has(item.word) || isClass(item, 'official', 'press'))
    return firstPerson(items, 0, at, true) ?? groupOf(item);
  return description(items, at) ?? firstPerson(items, 0, at, true) ?? groupOf(item);
}

/** "drew praise from Ola Berg, who said": the name right before "who". */
function antecedent(items: readonly Item[], at: number, say: number): Subject | null {
  const name = personAt(items, at - 1);
  const relative = items.slice(at + 1, say).some(({ word }) => word === 'who');
  return relative && name !== null ? { kind: 'person', name, at: at - 1 } : null;
}

function isBetween(item: Item | undefined): boolean {
  return item?.type === 'WORD' && (between.has(item.word) || /ly$/u.test(item.word));
}

/** "Speaking after the match, Klopp smiled as he said": the pronoun's person in its own sentence. */
function personBeforePronoun(items: readonly Item[], at: number): Subject | null {
  // "He had come on for Berg with orders, he revealed": one "he" is the other.
  if (pronouns.has(items[0]?.word ?? '') && items[at]?.word === items[0]?.word) return null;
  for (let before = at - 1; before >= 0; before -= 1) {
    const name = personAt(items, before);
    if (name !== null && isFreePerson(items, before)) return { kind: 'person', name, at: before };
  }
  return null;
}

function pronounBefore(items: readonly Item[], say: number): Subject | null {
  return items.slice(0, say).some((item) => pronouns.has(item.word)) ? { kind: 'pronoun' } : null;
}

/** Part of what may stand before a name, "the club's long-serving press officer", or of a first name in it. */
function isBesideName(item: Item | undefined): boolean {
  if (item === undefined) return false;
  if (isApposition(item) || item.type === 'PERSON' || item.type === 'NUMBER' || item.type === 'COMPETITION')
    return true;
  if (item.type === 'MARK') return item.word === "'s" || item.word === "'" || item.word === '-';
  return item.type === 'WORD' && !prepositions.has(item.word) && !isSaying(item);
}

/** `described by Norden captain Ola Berg as`. */
export function personBehind(items: readonly Item[], from: number): Subject | null {
  for (let at = from; at < Math.min(items.length, from + 9); at += 1) {
    const name = personAt(items, at);
    if (name !== null && !/^'s?$/u.test(items[at + 1]?.word ?? '')) return { kind: 'person', name, at };
    if (!isBesideName(items[at])) return null;
  }
  return null;
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
  if (stops.has(word)) return !(at === say + 1 && (word === 'his' || word === 'her'));
  if (prepositions.has(word)) return named || !(word === 'of' && items[at + 1]?.word === 'the');
  return item?.type === 'MARK' && word !== '-' && word !== "'" && !(isListOfRoles(items, say, at) && !named);
}

/** `said Norden's captain, Ola Berg`: the comma only parts role and name. */
function isListOfRoles(items: readonly Item[], say: number, at: number): boolean {
  if (items[at]?.word !== ',' || at <= say + 1 || personAt(items, at + 1) === null) return false;
  return isApposition(items[at - 1]) || /^(?:his|her|the)$/u.test(items[say + 1]?.word ?? '');
}
