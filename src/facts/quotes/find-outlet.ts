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
  "'s",
  'news',
  'national',
]);
const articles = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its']);
/** `in comments carried by X`, `speaking to X`, `in an interview with X`, `said on X`. */
const carriers = secondsByFirst([
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
  ['says', 'on'],
  ['said', 'via'],
  ['quoted', 'in'],
  ['published', 'in'],
  ['appearing', 'on'],
  ['working', 'for'],
  ['saying', 'by'],
  ['saying', 'to'],
  ['cameras', 'of'],
  ['microphones', 'of'],
  ['column', 'for'],
  ['post', 'on'],
  ['message', 'on'],
  ['wrote', 'on'],
  ['posted', 'on'],
]);

function secondsByFirst(pairs: readonly (readonly [string, string])[]): ReadonlyMap<string, ReadonlySet<string>> {
  const seconds = new Map<string, Set<string>>();
  for (const [first, second] of pairs) seconds.set(first, (seconds.get(first) ?? new Set()).add(second));
  return seconds;
}

/**
 * The outlet that words of an attribution name, as printed: `told broadcaster DAZN` gives `DAZN`,
 * `in comments carried by the AFP news agency` gives `AFP`, `told reporters` gives null.
 */
export function findOutlet(text: string, items: readonly Item[]): string | null {
  for (let at = 0; at < items.length; at += 1) {
    const told = telling.has(items[at]?.word ?? '');
    const carried = carriers.get(items[at]?.word ?? '')?.has(items[at + 1]?.word ?? '') === true;
    const own = ownPundit(text, items, at);
    if (own !== null) return own;
    const from = told ? at + 1 : carried ? at + 2 : Math.max(behindSpeaking(items, at), onAir(text, items, at));
    if (from < 0) continue;
    const outlet = outletAt(text, items, from, told);
    if (outlet !== null) return outlet;
  }
  return null;
}

/** `Sky's half-time expert`: whose pundit it is. */
function ownPundit(text: string, items: readonly Item[], at: number): string | null {
  if (items[at]?.word !== "'s" || !items.slice(at + 1, at + 4).some((item) => isClass(item, 'commentator')))
    return null;
  const name = outletAt(text, items, at - 1, false);
  return name !== null && media.test(name) ? name : null;
}

/** `on Sky Sports`, `on co-commentary for BBC Radio`, `by ITV`: behind such a word only what looks like an outlet. */
function onAir(text: string, items: readonly Item[], at: number): number {
  if (!/^(?:on|for|by|via|to)$/u.test(items[at]?.word ?? '')) return -1;
  const name = outletAt(text, items, at + 1, false);
  return name !== null && media.test(name) ? at + 1 : -1;
}

/** `speaking after the match on Sport TV`: behind `on` or `to`, within the clause; -1 where there is none. */
function behindSpeaking(items: readonly Item[], at: number): number {
  if (items[at]?.word !== 'speaking' && items[at]?.word !== 'talking') return -1;
  for (let next = at + 1; next < at + 8; next += 1) {
    const word = items[next]?.word;
    if (word === ',' || word === ':' || items[next] === undefined) return -1;
    if (word === 'on' || word === 'to') return next + 1;
  }
  return -1;
}

/**
 * The outlet named from item `from` on: the capitalised run behind what only says what kind of outlet it is.
 * With `told`, a full name is taken for the person it was told to, unless it looks like an outlet's.
 */
export function outletAt(text: string, items: readonly Item[], from: number, told: boolean): string | null {
  const address = addressAt(text, items[from]);
  if (address !== null) return address;
  let start = from;
  while (start < items.length && start < from + 6 && isDescription(text, items, start)) start += 1;
  let at = start;
  while (at < items.length && at < start + 6 && isNamePart(text, items, at, start, told)) at += 1;
  if (start === at) return describedOutlet(text, items, from, start);
  // `Czech television`: the adjective alone is no name.
  if (at === start + 1 && items[start]?.type === 'ADJECTIVE' && isClass(items[at], 'outlet-kind')) at += 1;
  const name = textOf(text, items, start, at);
  return notAnOutlet.test(name) ? null : name;
}

/** `norden.example`: an address in small letters. */
function addressAt(text: string, item: Item | undefined): string | null {
  return item === undefined
    ? null
    : (/^[\w-]{2,30}\.(?:com|org|net|[a-z]{2})\b/u.exec(text.slice(item.start, item.start + 40))?.[0] ?? null);
}

/** `the club's official website`, `local radio`: an outlet that has no name of its own. */
function describedOutlet(text: string, items: readonly Item[], from: number, to: number): string | null {
  let start = from;
  while (start < to && articles.has(items[start]?.word ?? '')) start += 1;
  return isClass(items[to - 1], 'outlet-kind') && start < to ? textOf(text, items, start, to) : null;
}

function textOf(text: string, items: readonly Item[], from: number, to: number): string {
  return text.slice(items[from]?.start, items[to - 1]?.end).replace(/['’]s$/u, '');
}

const notAnOutlet = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|^(?:I|We|It|He|She|They|That|The)$/u;

function isDescription(text: string, items: readonly Item[], at: number): boolean {
  const item = items[at];
  if (item === undefined || isClass(item, 'audience')) return false;
  if (!isProper(text, item)) return skipped.has(item.word) || isClass(item, 'outlet-kind');
  // `British broadcaster`: whose it is, not what it is called.
  return isClass(items[at + 1], 'outlet-kind') && !isProper(text, items[at + 1]) && isProper(text, items[at + 2]);
}

const media =
  /\b(?:BBC|ITV|Sky|ESPN|TNT|DAZN|CNN|CBS|NBC|RT[EÉ]|BT|ABC|Eurosport|SuperSport|Amazon|Paramount|Movistar|Canal|Instagram|Facebook|Twitter|TikTok|YouTube|Telegram|Weibo|Snapchat|Match of the Day|TV|FM|Sports?|Radio|News|Times|Post|Mail|Prime|Live|Network|Media|Press|Gazette|Echo|Herald|Guardian|Telegraph)\b/u;

/** A capitalised word or number, or a name in small letters with a capital inside (`beIN`, `talkSPORT`). */
function isNamePart(text: string, items: readonly Item[], at: number, start: number, told: boolean): boolean {
  const item = items[at];
  if (item === undefined || item.type === 'DATE' || item.type === 'QUOTE') return false;
  const words = text.slice(item.start, item.end);
  if (item.type === 'MARK') return words === '+' || (words === '-' && at > start);
  if (at > start && (words === 'of' || words === 'the'))
    return isProper(text, items[at + 1]) || items[at + 1]?.word === 'the';
  if (told && item.type === 'PERSON' && at === start && /\s/u.test(words))
    return media.test(words) || !isListener(items[at + 1]);
  return isProper(text, item) || (words === 'live' && at > start);
}

/** What follows a person who is told something: `told Ola Berg that`. */
function isListener(item: Item | undefined): boolean {
  return /^(?:to|that|he|she|his|her|of|not|they|and)$/u.test(item?.word ?? '') || item?.type === 'QUOTE';
}

function isProper(text: string, item: Item | undefined): boolean {
  return (
    item !== undefined &&
    /^(?:\p{Lu}|\d|\p{Ll}+\p{Lu})/u.test(text.slice(item.start, Math.min(item.end, item.start + 40)))
  );
}
