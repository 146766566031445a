import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createMerger } from '../../src/dataset/create-merger.ts';
import type { Dataset } from '../../src/dataset/dataset.ts';
import { mergeReadings } from '../../src/dataset/merge-readings.ts';
import { readings } from './arbitrary-readings.ts';
import { report, rules, team } from './build-reading.ts';

const [ayr, bray, cork] = [team('Ayr Rovers'), team('Bray Town'), team('Cork Athletic')];

/** Maps keep the order of their entries, which `toEqual` does not look at. */
function whole(dataset: Dataset): unknown {
  return { ...dataset, articles: [...dataset.articles] };
}

describe('merging any readings', () => {
  it('gives one dataset for every order', () => {
    const shuffled = readings.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray([...list], { minLength: list.length })),
    );
    fc.assert(
      fc.property(shuffled, ([list, other]) => {
        expect(whole(mergeReadings(other, rules))).toEqual(whole(mergeReadings(list, rules)));
      }),
      { numRuns: 300 },
    );
  });

  it('is not changed by a report given twice, under its own name or another', () => {
    fc.assert(
      fc.property(readings, fc.nat(), (list, at) => {
        const again = list[list.length === 0 ? 0 : at % list.length];
        const copies = again === undefined ? [] : [again, { ...again, article: { ...again.article, id: 'zz-copy' } }];
        expect(whole(mergeReadings([...list, ...copies], rules))).toEqual(whole(mergeReadings(list, rules)));
      }),
      { numRuns: 100 },
    );
  });

  it('step by step, with reports changed and taken out, equals merging from scratch', () => {
    const step = fc.record({ from: fc.nat(), id: fc.nat(5), remove: fc.boolean(), look: fc.boolean() });
    fc.assert(
      fc.property(readings, fc.array(step, { maxLength: 14 }), (list, steps) => {
        const merger = createMerger(rules);
        const held = new Map<string, (typeof list)[number]>();
        for (const { from, id: place, remove, look } of steps) {
          const source = list[list.length === 0 ? 0 : from % list.length];
          if (source === undefined) return;
          const id = `r${place}`;
          if (remove) {
            expect(merger.remove(id)).toBe(held.delete(id));
          } else {
            const article = { ...source.article, id };
            merger.set(article, source.reading);
            held.set(id, { article, reading: source.reading });
          }
          if (look) expect(whole(merger.dataset())).toEqual(whole(mergeReadings([...held.values()], rules)));
        }
        expect(whole(merger.dataset())).toEqual(whole(mergeReadings([...held.values()], rules)));
      }),
      { numRuns: 300 },
    );
  });

  it('never names more goals than the score has, and points only at what it holds', () => {
    fc.assert(
      fc.property(readings, (list) => {
        const dataset = mergeReadings(list, rules);
        const ids = new Set(dataset.matches.map(({ id }) => id));
        const people = new Set(dataset.people.map(({ id }) => id));
        for (const list of [
          dataset.matches,
          dataset.ties,
          dataset.fixtures,
          dataset.quotes,
          dataset.people,
          dataset.streaks,
        ]) {
          expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
        }
        for (const { unnamedGoals, goals } of dataset.matches) {
          expect(Math.min(...(unnamedGoals ?? [0]))).toBeGreaterThanOrEqual(0);
          expect(goals.every(({ person }) => people.has(person))).toBe(true);
        }
        const named = [
          ...dataset.ties.flatMap(({ legs }) => legs),
          ...dataset.quotes.map(({ match }) => match),
          ...dataset.fixtures.map(({ played }) => played),
          ...dataset.streaks.flatMap(({ matches }) => matches),
        ];
        expect(named.filter((id) => id !== null && !ids.has(id))).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('a merger', () => {
  const first = report('a', '2024-03-03').match([ayr, bray], [1, 0], { date: '2024-03-02' }).report.build();
  const second = report('b', '2024-03-10').match([bray, cork], [1, 0], { date: '2024-03-09' }).report.build();

  it('leaves earlier datasets as they were', () => {
    const merger = createMerger(rules);
    merger.set(first.article, first.reading);
    const before = merger.dataset();
    const copy = structuredClone(before);
    merger.set(second.article, second.reading);
    merger.remove('a');
    expect(merger.dataset().matches).toHaveLength(1);
    expect(before).toEqual(copy);
  });

  it('keeps what a new report does not touch', () => {
    const merger = createMerger(rules);
    merger.set(first.article, first.reading);
    const [match] = merger.dataset().matches;
    merger.set(second.article, second.reading);
    expect(merger.dataset().matches[0]).toBe(match);
  });

  it('holds a text once, and its copy when the first is taken out', () => {
    const merger = createMerger(rules);
    merger.set(first.article, first.reading);
    merger.set({ ...first.article, id: 'copy' }, first.reading);
    expect([...merger.dataset().articles.keys()]).toEqual(['a']);
    merger.remove('a');
    expect([...merger.dataset().articles.keys()]).toEqual(['copy']);
    expect(merger.remove('a')).toBe(false);
  });
});
