import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearchIndex, type EntryKey } from '../../src/search/create-search-index.ts';
import type { Entry } from '../../src/search/search-index.ts';
import { held, person, team } from './names-held.ts';

describe('with', () => {
  const index = createSearchIndex(held);

  test('finds what was added and leaves the old index as it was', () => {
    const changed = index.with([team('vora', 3, 'Vora Klem')]);
    expect(changed.search('vora')[0]?.entry.id).toBe('vora');
    expect(changed.get('team', 'vora')?.label).toBe('Vora Klem');
    expect(changed.size).toBe(index.size + 1);
    expect(index.search('vora').some(({ entry }) => entry.id === 'vora')).toBe(false);
  });

  test('no longer finds what was removed', () => {
    const changed = index.with([], [{ kind: 'person', id: 'other-salah' }]);
    expect(changed.lookup('Salah', ['person'])).toEqual({ found: held.find(({ id }) => id === 'salah') });
    expect(changed.get('person', 'other-salah')).toBeUndefined();
    expect(changed.size).toBe(index.size - 1);
  });

  test('replaces an entry of the same kind and id, names and weight', () => {
    const changed = index.with([person('klopp', 100, 'Jürgen Norbert Vorberg')]);
    expect(changed.search('klopp').some(({ entry }) => entry.id === 'klopp')).toBe(false);
    expect(changed.search('vorberg')[0]?.entry.weight).toBe(100);
    expect(changed.size).toBe(index.size);
  });

  test('bears the removal of what is not held', () => {
    const changed = index.with([], [{ kind: 'match', id: 'none' }]);
    expect(changed.size).toBe(index.size);
  });

  test('answers like an index made anew, whatever changes led to it', () => {
    const words = ['klem', 'vora', 'city', 'united', 'klemm', 'vorra'];
    const entry = fc
      .record({
        kind: fc.constantFrom('team', 'person'),
        id: fc.integer({ min: 0, max: 20 }).map(String),
        names: fc.array(fc.subarray(words, { minLength: 1 }), { minLength: 1, maxLength: 3 }),
        weight: fc.integer({ min: 0, max: 50 }),
      })
      .map(({ kind, id, names, weight }): Entry => {
        const joined = names.map((name) => name.join(' '));
        return { kind, id, label: joined[0] ?? '', names: joined, weight };
      });
    const key = fc.record<EntryKey>({
      kind: fc.constantFrom('team', 'person'),
      id: fc.integer({ min: 0, max: 20 }).map(String),
    });
    const change = fc.record({ added: fc.array(entry, { maxLength: 6 }), removed: fc.array(key, { maxLength: 3 }) });
    fc.assert(
      fc.property(
        fc.array(entry),
        fc.array(change, { maxLength: 8 }),
        fc.constantFrom(...words),
        (start, changes, text) => {
          let layered = createSearchIndex(start);
          const all = new Map(start.map((one) => [`${one.kind} ${one.id}`, one]));
          for (const { added, removed } of changes) {
            layered = layered.with(added, removed);
            for (const { kind, id } of removed) all.delete(`${kind} ${id}`);
            for (const one of added) all.set(`${one.kind} ${one.id}`, one);
          }
          const anew = createSearchIndex(all.values());
          expect(layered.size).toBe(anew.size);
          expect(layered.search('')).toEqual(anew.search(''));
          for (const asked of [text, text.slice(0, 3), `${text} city`]) {
            expect(layered.search(asked, { limit: 50 })).toEqual(anew.search(asked, { limit: 50 }));
            expect(layered.lookup(asked, ['team', 'person'])).toEqual(anew.lookup(asked, ['team', 'person']));
          }
        },
      ),
    );
  });
});
