import type { Item } from '../mentions/mention.ts';
import { isClass } from './item-class.ts';

const telling = new Set(['told', 'tells', 'telling', 'tell', 'informed']);
const skipped = new Set([
  'the',
  'a',
  'an',
  'his',
  'her',
  'their',
  'its',
  'of',
  'local',
  'state',
  'post-match',
  'sports',
  'club',
  "club's",
  'news',
  'national',
]);
/** `in comments carried by X`, `speaking to X`, `in an interview with X`, `said on X`. */
const carriers: readonly (readonly string[])[] = [
  ['carried', 'by'],
  ['published', 'by'],
  ['quoted', 'by'],
  ['reported', 'by'],
  ['interview', 'with'],
  ['speaking', 'to'],
  ['spoke', 'to'],
  ['speaking', 'on'],
  ['talking', 'to'],
  ['comments', 'to'],
  ['said', 'on'],
  ['wrote', 'on'],
  ['posted', 'on'],
];

/**
 * The outlet that words of an attribution name, as printed: `told broadcaster DAZN` gives `DAZN`,
 * `in comments carried by the AFP news agency` gives `AFP`, `told reporters` gives null.
 */
export function findOutlet(text: string, items: readonly Item[]): string | null {
  for (let at = 0; at < items.length; at += 1) {
    const from = startOfOutlet(items, at);
    const outlet = from === null ? null : nameOfOutlet(text, items, from);
    if (outlet !== null) return outlet;
  }
  return null;
}

function startOfOutlet(items: readonly Item[], at: number): number | null {
  const word = items[at]?.word ?? '';
  if (telling.has(word)) return at + 1;
  const carrier = carriers.find(([first, second]) => word === first && items[at + 1]?.word === second);
  return carrier === undefined ? null : at + 2;
}

/** The capitalised run behind what only says what kind of outlet it is. */
function nameOfOutlet(text: string, items: readonly Item[], from: number): string | null {
  let at = from;
  while (at < items.length && at < from + 6 && isDescription(items, at)) at += 1;
  const start = at;
  while (at < items.length && at < start + 6 && isNamePart(text, items, at, start)) at += 1;
  const [first, last] = [items[start], items[at - 1]];
  if (start === at || first === undefined || last === undefined) return null;
  if (items[at]?.word === "'s" && items[at + 1]?.mention?.type === 'PERSON') return null;
  return text.slice(first.start, last.end).replace(/['’]s$/u, '');
}

function isDescription(items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || isClass(item, 'audience')) return false;
  return (
    skipped.has(item.word) ||
    isClass(item, 'outlet-kind') ||
    (item.mention?.type === 'ADJECTIVE' && isClass(items[at + 1], 'outlet-kind'))
  );
}

/** A capitalised word or number, or a name in small letters with a capital inside (`beIN`, `talkSPORT`). */
function isNamePart(text: string, items: readonly Item[], at: number, start: number): boolean {
  const item = items[at];
  if (item === undefined || isClass(item, 'audience') || item.type === 'DATE' || item.type === 'QUOTE') return false;
  const words = text.slice(item.start, item.end);
  if (item.type === 'MARK') return words === '+' || (words === '-' && at > start);
  if (item.type === 'PERSON' && at === start && !/\b(?:TV|FM|Sports?|Radio|News|Times|Post|Mail)\b/u.test(words)) {
    return !/\s/u.test(words) && items[at + 1]?.mention?.type !== 'PERSON';
  }
  return /^(?:\p{Lu}|\d|\p{Ll}+\p{Lu})/u.test(words);
}
