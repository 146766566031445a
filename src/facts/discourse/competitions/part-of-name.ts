import type { Item } from '../../mentions/mention.ts';

/** "qualifying for the 2026 World Cup": part of its name; "in the 2019 Champions League semi-final" tells when. */
export function isYearOfCup(items: readonly Item[], at: number): boolean {
  const { mention } = items[at] ?? {};
  return (
    mention?.type === 'DATE' &&
    /^\d{4}$/u.test(mention.words) &&
    items[at + 1]?.type === 'COMPETITION' &&
    items[at + 2]?.type !== 'STAGE'
  );
}
