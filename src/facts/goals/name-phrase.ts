import type { Item, PersonMention } from '../mentions/mention.ts';

export type PersonItem = Item & { readonly mention: PersonMention };

export function isPerson(item: Item | undefined): item is PersonItem {
  return item?.mention?.type === 'PERSON';
}

/** Whether a name at `at` owns what follows: "Rossi's cross", "Lukas' cross". */
export function isPossessive(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word;
  return next === "'s" || next === "'";
}

/** Index of the first item of the noun phrase that ends with the name: "Liverpool's Dominik Rossi", "the England captain Rossi". */
export function startOfName(items: readonly Item[], at: number): number {
  let from = at;
  while (from > 0) {
    const { type, word = '', wordClass } = items[from - 1] ?? {};
    const part =
      wordClass === 'role' ||
      wordClass === 'coach' ||
      type === 'ADJECTIVE' ||
      type === 'TEAM' ||
      type === 'PLACE' ||
      type === 'STAGE' ||
      type === 'COMPETITION' ||
      word === 'the' ||
      word === "'s" ||
      word === "'" ||
      word === 'former' ||
      word === 'substitute' ||
      word === 'veteran' ||
      word === 'captain' ||
      word === 'international' ||
      word === 'leading' ||
      word === 'on-loan' ||
      word === 'young' ||
      word === 'star' ||
      word === 'year' ||
      word === 'old' ||
      word === 'teenage' ||
      word === 'impressive' ||
      word === 'unmarked' ||
      word === 'fellow' ||
      word === 'debutant' ||
      word === 'prolific' ||
      word === 'experienced' ||
      word === 'home' ||
      word === 'visiting' ||
      word === 'born' ||
      word === 'loan' ||
      word === 'signing';
    const age = type === 'NUMBER' && items[from]?.word === '-' && items[from + 1]?.word === 'year';
    if (!part && !age && !(word === '-' && isCompound(items, from - 1))) break;
    if (type === 'TEAM' && items[from - 2]?.word === 'of') break;
    from -= 1;
  }
  return ownerStart(items, from);
}

/** "Verdi's understudy Rossi": the phrase begins with the owner. */
function ownerStart(items: readonly Item[], from: number): number {
  const noun = items[from - 1];
  const owned =
    items[from - 2]?.word === "'s" && noun?.type === 'WORD' && noun.wordClass === null && !/ed$|ing$/u.test(noun.word);
  return owned && isPerson(items[from - 3]) ? from - 3 : from;
}

/** The hyphen of "Kenya-born", "on-loan", "19-year-old" before a name. */
function isCompound(items: readonly Item[], hyphen: number): boolean {
  return /^(?:born|loan|old|year|time|sub|choice|based|signed)$/u.test(items[hyphen + 1]?.word ?? '') && hyphen > 0;
}
