import type { Item } from './mention.ts';

/** What one man has, wins or loses in a match. */
const ownThings =
  /^(?:ball|possession|place|shirt|footing|balance|temper|patience|composure|consciousness|tooth|boot|marker|captaincy|armband|job|fitness|headers?|duels?|tackles?|caps?|foul|free-?kick|corner|award|prize|medal|blood|praise|applause)$/u;

/** "Rossi lost his place after the 4-0 defeat", "Rossi won a penalty in the 2-0 win": what one man wins or loses, and no match. */
export function isOfOneMan(items: readonly Item[], from: number): boolean {
  if (/^(?:his|her)$/u.test(items[from]?.word ?? '')) return true;
  const noun = /^(?:an?|the)$/u.test(items[from]?.word ?? '') || items[from]?.type === 'NUMBER' ? from + 1 : from;
  return ownThings.test(items[noun]?.word ?? '') || /^(?:penalty|header|save)$/u.test(items[noun]?.wordClass ?? '');
}
