/** Chance that is the same on every machine and in every run. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  pick<T>(of: readonly T[]): T;
  /** Picks the front ones much more often than the ones behind, as names and weights are spread among people and clubs. */
  common<T>(of: readonly T[]): T;
}

/** mulberry32: a small generator with a state of 32 bits. */
export function seededRandom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const at = <T>(of: readonly T[], index: number): T => {
    const value = of[Math.floor(index)];
    if (value === undefined) throw new RangeError('nothing to pick from');
    return value;
  };
  return {
    next,
    pick: (of) => at(of, next() * of.length),
    common: (of) => at(of, next() ** 2.5 * of.length),
  };
}
