import type { Item } from '../../mentions/mention.ts';

/** "the opener came when Rossi picked out Verdi": he gave the ball. */
export function passesOn(items: readonly Item[], at: number): boolean {
  const { word = '', wordClass } = items[at] ?? {};
  return (
    wordClass === 'serve' ||
    wordClass === 'set-up' ||
    /^(?:picked|found|fed|released|crossed|squared|played|slipped|threaded|laid|swung|whipped|floated|delivered|freed|centred)$/u.test(
      word,
    )
  );
}
