import type { Item, PersonMention } from '../../mentions/mention.ts';

export type PersonItem = Item & { readonly mention: PersonMention };

export function isPerson(item: Item | undefined): item is PersonItem {
  return item?.mention?.type === 'PERSON';
}

/** Whether a name at `at` owns what follows: "Rossi's cross", "Lukas' cross". */
export function isPossessive(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word;
  return next === "'s" || next === "'";
}

/** Words of a name's phrase that are also of another class, or in one word of two: "home", "19-year-old". */
const parts = new Set([
  'the',
  "'s",
  "'",
  'year',
  'old',
  'home',
  'visiting',
  'captain',
  'international',
  'young',
  'star',
  'substitute',
  'player',
  'youth',
  'academy',
  'trainee',
  'product',
  'graduate',
]);

/** Index of the first item of the noun phrase that ends with the name: "Liverpool's Dominik Rossi", "the England captain Rossi", "his strike partner Rossi". */
export function startOfName(items: readonly Item[], at: number): number {
  let from = at;
  for (;;) {
    if (isCompoundBefore(items, from)) from -= 3;
    else if (from > 0 && isPartOfName(items, from)) from -= 1;
    else break;
  }
  return describedStart(items, ownerStart(items, from));
}

const typesOfParts: ReadonlySet<string> = new Set(['ADJECTIVE', 'TEAM', 'PLACE', 'STAGE', 'COMPETITION']);

/** Whether the item before `from` belongs to the phrase that begins there. */
function isPartOfName(items: readonly Item[], from: number): boolean {
  const { type = 'MARK', word = '', wordClass } = items[from - 1] ?? {};
  if (type === 'TEAM' && items[from - 2]?.word === 'of') return false;
  // "an unmarked Rossi"
  if (/^an?$/u.test(word)) return items[from]?.wordClass === 'name-part' && /ed$/u.test(items[from]?.word ?? '');
  if (/^(?:his|her|their)$/u.test(word)) return /^(?:role|name-part)$/u.test(items[from]?.wordClass ?? '');
  if (type === 'NUMBER') return items[from]?.word === '-' && items[from + 1]?.word === 'year';
  // "January arrival Rossi"
  if (type === 'DATE')
    return /^(?:signing|arrival|recruit|acquisition|addition|import)$/u.test(items[from]?.word ?? '');
  return (
    typesOfParts.has(type) ||
    wordClass === 'role' ||
    wordClass === 'coach' ||
    wordClass === 'name-part' ||
    wordClass === 'epithet' ||
    (/ - \p{L}+(?:ed|ing)$/u.test(word) && wordClass !== 'go-in') ||
    parts.has(word) ||
    (word === '-' && isCompound(items, from - 1)) ||
    isTitleHolder(items, from - 1)
  );
}

/** "much-criticised Rossi", "in-form Rossi": a word of two that ends like a participle; "Under-21 international Rossi". */
function isCompoundBefore(items: readonly Item[], from: number): boolean {
  const [first, hyphen, last] = items.slice(Math.max(0, from - 3), from);
  if (from < 3 || hyphen?.word !== '-' || first?.type !== 'WORD') return false;
  if (last?.type === 'NUMBER') return first.word === 'under';
  return last?.type === 'WORD' && /(?:ed|ing|form|known)$/u.test(last.word);
}

/** "World Cup winner Rossi", "Copa America champion Rossi": what he won is part of how he is called. */
function isTitleHolder(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.type === 'COMPETITION' &&
    /^(?:winner|champion|finalist|medallist|hero)$/u.test(items[at]?.word ?? '')
  );
}

/** "Verdi's understudy Rossi", "Verdi's old strike partner Rossi": the phrase begins with the owner. */
function ownerStart(items: readonly Item[], from: number): number {
  if (items[from]?.word === "'s" && isPerson(items[from - 1])) return from - 1;
  const noun = items[from - 1];
  const owned = items[from - 2]?.word === "'s" && noun !== undefined && isNounLike(noun);
  return owned && isPerson(items[from - 3]) ? from - 3 : from;
}

const mostWords = 3;

/** "Arden's much-loved Rossi", "the tireless Rossi": plain words between an article or owner and the name. */
function describedStart(items: readonly Item[], from: number): number {
  // "Reserve striker Rossi", "Rookie Rossi": one plain word that the sentence opens with.
  const [first] = items;
  if (from === 1 && first !== undefined && (isNounLike(first) || isDescribed(items))) return 0;
  // "An angry Rossi", "A frustrated Rossi"
  if (from === 2 && /^an?$/u.test(first?.word ?? '') && items[1]?.type === 'WORD') return 0;
  for (let at = from - 1; at >= Math.max(0, from - 1 - mostWords); at -= 1) {
    const item = items[at];
    if (item === undefined) return from;
    if (item.word === 'the' || (item.word === "'s" && items[at - 1]?.type === 'TEAM'))
      return at === from - 1 ? from : at;
    if (!isNounLike(item) && item.word !== '-') return from;
  }
  return from;
}

/** "Recalled striker Rossi", "Promising midfielder Rossi" at the head of a sentence. */
function isDescribed([first, second]: readonly Item[]): boolean {
  return (
    first?.type === 'WORD' && (/ed$/u.test(first.word) || qualities.test(first.word)) && second?.wordClass === 'role'
  );
}

/** Words that end as what somebody does, and say what he is like. */
const qualities =
  /^(?:promising|exciting|rising|returning|visiting|overlapping|marauding|roving|leading|ageing|aging|emerging|long-serving|unassuming|enterprising|starring|surviving|outgoing|departing)$/u;

/** Verbs whose form is no other than that of a noun or adjective, and words that join clauses or hang on nouns. */
const verbs: ReadonlySet<string> = new Set(
  'found fed met let led hit cut ran got had was were is has did made gave took saw set put won lost beat left held kept came went fell rose sent shot struck brought caught bought sold told said knew then and but for to from by with of in on at as when after before while who which that into over past off up out down back only also again later soon minute minutes until till because since although though if once where whose whom through under against despite during between than or nor so yet without within around towards above beyond about like unlike thanks'.split(
    ' ',
  ),
);

/** "in the half Rossi scored": it is not he who is so described. */
const times = /^(?:half|end|night|evening|day|game|match|contest|period|process|meantime)$/u;

function isNounLike({ type, word, wordClass }: Item): boolean {
  return (
    type === 'WORD' && wordClass === null && !verbs.has(word) && !times.test(word) && !/(?:ed|ing|ly)$/u.test(word)
  );
}

/** The hyphen of "Kenya-born", "on-loan", "19-year-old" before a name. */
function isCompound(items: readonly Item[], hyphen: number): boolean {
  return /^(?:born|loan|old|year|time|sub|choice|based|signed)$/u.test(items[hyphen + 1]?.word ?? '') && hyphen > 0;
}

/** "the Catalan side": what looks like a name describes a team. */
export function isNickOfSide(items: readonly Item[], at: number): boolean {
  return (
    items[at - 1]?.word === 'the' && /^(?:side|team|club|giants|outfit|champions)$/u.test(items[at + 1]?.word ?? '')
  );
}

const callers =
  /^(?:friends|fans|supporters|admirers|colleagues|teammates|team - mates|mates|family|everyone|all|adoring)$/u;

/** "Rossi – Tino to his friends –": what others call the one named right before. */
export function isCalledSo(items: readonly Item[], at: number): boolean {
  const before = items.slice(Math.max(0, at - 3), at);
  const caller = /^(?:his|her|the|their)$/u.test(items[at + 2]?.word ?? '') ? at + 3 : at + 2;
  return (
    items[at + 1]?.word === 'to' &&
    callers.test(items[caller]?.word ?? '') &&
    before.at(-1)?.type === 'MARK' &&
    before.some(isPerson)
  );
}
