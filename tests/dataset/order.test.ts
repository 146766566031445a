import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { gatherEvidence, replaceSorted } from '../../src/dataset/order.ts';

describe('replaceSorted', () => {
  const numbers = fc.uniqueArray(fc.nat(5_000), { minLength: 300, maxLength: 400 });
  const byValue = (a: { readonly value: number }, b: { readonly value: number }): number => a.value - b.value;

  it.each([2, 300])(
    'gives what sorting anew gives, with up to %i changes, and leaves the old list alone',
    (changes) => {
      fc.assert(
        fc.property(numbers, fc.nat(changes), fc.nat(changes), (values, out, fresh) => {
          const list = values.map((value) => ({ value })).sort(byValue);
          const before = [...list];
          const removed = new Set(list.filter((_, index) => index % 7 === 3).slice(0, out));
          const added = Array.from({ length: fresh }, (_, index) => ({ value: ((index * 7919) % 5_000) + 0.5 }));
          const expected = [...list.filter((item) => !removed.has(item)), ...added].sort(byValue);
          expect(replaceSorted(list, removed, added, byValue)).toEqual(expected);
          expect(list).toEqual(before);
        }),
        { numRuns: 50 },
      );
    },
  );

  it('keeps an item that only looks like one to take out', () => {
    const list = Array.from({ length: 200 }, (_, value) => ({ value }));
    expect(replaceSorted(list, new Set([{ value: 5 }]), [], byValue)).toEqual(list);
  });
});

describe('gatherEvidence', () => {
  it('gives each slice once, by report and place', () => {
    const at = (article: string, start: number) => ({ article, start, end: start + 1 });
    expect(gatherEvidence([[at('b', 3), at('a', 9)], [at('a', 2)], [at('b', 3)]])).toEqual([
      at('a', 2),
      at('a', 9),
      at('b', 3),
    ]);
  });
});
