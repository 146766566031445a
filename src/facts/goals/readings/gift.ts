import type { Item } from '../../mentions/mention.ts';
import { startOfPhrase } from '../../discourse/sides/team-phrase.ts';

const losses: ReadonlySet<string> = new Set([
  'beaten',
  'lost',
  'loss',
  'defeat',
  'suffer',
  'held',
  'concede',
  'goes-out',
]);
/** Classes of words for what a side gets: a lead, a win. */
export const goods = new Set([
  'advantage',
  'level',
  'win',
  'won',
  'victory',
  'drew',
  'advance',
  'score',
  'title',
  'lead',
  'beat',
]);

/** What stands before a team and all that describes it: "gave [the struggling hosts]". */
export function wordBefore(items: readonly Item[], at: number): Item | undefined {
  const start = startOfPhrase(items, at);
  return items[start - 1]?.word === 'a' ? items[start - 2] : items[start - 1];
}

/** "give Arden the lead", not "give Arden a harder task". */
export function isGood(items: readonly Item[], at: number): boolean {
  const before = wordBefore(items, at);
  // "Rossi's finish saw Arden beaten 2-1"
  if (/^see|^saw/u.test(before?.word ?? '') && losses.has(items[at + 1]?.wordClass ?? '')) return false;
  if (!/^(?:giv|gave|gift|present|pull|hand|earn|put|sen[dt]|set)/u.test(before?.word ?? '')) return true;
  return items
    .slice(at + 1, at + 9)
    .some(
      (item) =>
        goods.has(item.wordClass ?? '') ||
        item.type === 'SCORE' ||
        /^(?:points?|hope|ahead|through|top|up|berth|control|initiative|head|their)$/u.test(item.word),
    );
}

/** "to give Arden a win", "earning Arden a point". */
export function isGift(item: Item | undefined): boolean {
  return /^(?:giv(?:e|es|en|ing)|gave|saw|seeing|see|hand(?:s|ed|ing)?|gift(?:s|ed|ing)?|present(?:s|ed|ing)?|pull(?:s|ed|ing)?|help(?:s|ed|ing)?|earn(?:s|ed|ing)?|put|send|sent|secure[ds]?|spare|spared|save|saved|dragged|drew|lift(?:s|ed)?|carried|lead|led|leading|fired|rescue[ds]?|set|sets|setting)$/u.test(
    item?.word ?? '',
  );
}
