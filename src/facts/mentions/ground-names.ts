import type { Item } from './mention.ts';

const grounds = / (?:Park|Road|Lane|Ground|Stadium|Arena|Field|Oval|Street|Stadion|Estadio)$/u;
/** Places as well as clubs of such places: "at Skar Bridge", "Skar Bridge won". */
const perhapsGrounds = / (?:Bridge|Gate|Meadows?)$/u;

/** "a 3-3 draw at Kestrel Park": a ground that the lexicon does not hold. */
export function isGround(item: Item | undefined): boolean {
  if (item?.mention?.type !== 'PERSON') return false;
  return isGroundName(item.mention.name) || perhapsGrounds.test(item.mention.name);
}

/** The same of a name by itself. */
export function isGroundName(name: string): boolean {
  return grounds.test(name);
}

/** "Kestrel Park" wherever it stands, "Skar Bridge" where it is behind a word of places. */
export function isNamedAsGround(items: readonly Item[], at: number): boolean {
  const mention = items[at]?.mention;
  if (mention?.type === 'PERSON' && isGroundName(mention.name)) return true;
  return isGround(items[at]) && /^(?:at|to|from|in)$/u.test(items[at - 1]?.word ?? '');
}
