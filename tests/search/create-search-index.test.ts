import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createSearchIndex } from '../../src/search/create-search-index.ts';
import type { Lookup } from '../../src/search/search-index.ts';
import { held, person, team } from './names-held.ts';

const index = createSearchIndex(held);
const everything = ['team', 'person', 'competition', 'match'] as const;

function short(lookup: Lookup): string {
  if ('found' in lookup) return lookup.found.id;
  if ('ambiguous' in lookup) return `? ${lookup.ambiguous.map(({ id }) => id).join(' ')}`;
  return `~ ${lookup.nearest.map(({ id }) => id).join(' ')}`.trim();
}

describe('search', () => {
  test.each([
    ['Liverpool', 'exact', 'liverpool'],
    ['LIVERPOOL', 'exact', 'liverpool'],
    ['live', 'prefix', 'liverpool'],
    ['ham', 'exact', null],
    ['hotsp', 'word-prefix', 'tottenham'],
    ['spurs', 'exact', 'tottenham'],
    ['the Hammers', 'exact', 'west-ham'],
    ['The Spurs', 'exact', 'tottenham'],
    ['barca', 'exact', 'barcelona'],
    ['psg', 'initials', 'psg'],
    ['P.S.G.', 'initials', 'psg'],
    ['mu', 'initials', 'manchester-united'],
    ['vvd', 'initials', 'van-dijk'],
    ['villa aston', 'word-prefix', 'villa'],
    ['dijk virgil', 'word-prefix', 'van-dijk'],
    ['man u', 'prefix', 'manchester-united'],
    ['utd man', 'word-prefix', 'manchester-united'],
    ['lks lodz', 'exact', 'lodz'],
    ['brondby', 'prefix', 'brondby'],
    ['fenerbahce', 'exact', 'fenerbahce'],
    ['FENERBAHÇE', 'exact', 'fenerbahce'],
    ['зенит', 'exact', 'zenit'],
    ['odegaard', 'word-prefix', 'odegaard'],
    ['grossmann', 'word-prefix', 'strasser'],
    ['obrien', 'word-prefix', 'obrien'],
    ["o'brien", 'word-prefix', 'obrien'],
    ['o’brien', 'word-prefix', 'obrien'],
    ['porto', 'exact', 'porto'],
    ['leverkuzen', 'typo', 'leverkusen'],
    ['leverkuz', 'typo', 'leverkusen'],
    ['levrekuzen', 'typo', 'leverkusen'],
    ['livepool', 'typo', 'liverpool'],
    ['liverppool', 'typo', 'liverpool'],
    ['livreppol', 'typo', 'liverpool'],
    ['manchster untied', 'typo', 'manchester-united'],
    ['jurgn klop', 'typo', 'klopp'],
    ['westham', 'typo', 'west-ham'],
    ['man chester city', 'typo', 'manchester-city'],
    ['liverpool klopp', 'typo', 'liverpool'],
  ])('puts what %s means first, as %s', (text, likeness, id) => {
    const [first] = index.search(text);
    if (id === null) expect(first?.likeness).not.toBe(likeness);
    else expect([first?.entry.id, first?.likeness]).toEqual([id, likeness]);
  });

  test('orders equally alike names by how much is held of them', () => {
    const ids = createSearchIndex([team('a', 1, 'Klem One'), team('b', 30, 'Klem Two'), team('c', 5, 'Klem Three')])
      .search('klem')
      .map(({ entry }) => entry.id);
    expect(ids).toEqual(['b', 'c', 'a']);
  });

  test('puts the best fit of a few letters first, whatever more is held of', () => {
    const few = createSearchIndex([
      team('a', 900, 'Vora', 'Klem side'),
      team('b', 400, 'Vora Ksima'),
      team('c', 1, 'Ks Tarn'),
      team('d', 2, 'Ksora'),
    ]);
    expect(few.search('ks').map(({ entry }) => entry.id)).toEqual(['c', 'd', 'b']);
    expect(short(few.lookup('ks', ['team']))).toBe('c');
  });

  test('puts an exact name before a heavier one that only begins so', () => {
    const hits = createSearchIndex([team('a', 1, 'Klem'), team('b', 5000, 'Klemina')]).search('klem');
    expect(hits.map(({ entry }) => entry.id)).toEqual(['a', 'b']);
  });

  test('gives the entries most is held of for an empty text', () => {
    const ids = index.search('  ', { limit: 3 }).map(({ entry }) => entry.id);
    expect(ids).toEqual(['uel', 'liverpool', 'manchester-city']);
  });

  test('gives an entry once, however many of its names fit', () => {
    const hits = index.search('leverkusen');
    expect(hits.filter(({ entry }) => entry.id === 'leverkusen')).toHaveLength(1);
  });

  test('keeps to the asked kinds and to the limit', () => {
    expect(index.search('salah', { kinds: ['team'] })).toEqual([]);
    expect(index.search('e', { kinds: ['competition'] }).map(({ entry }) => entry.id)).toEqual(['uel']);
    expect(index.search('m', { limit: 2 })).toHaveLength(2);
    expect(index.search('m', { limit: 0 })).toEqual([]);
  });

  test('shows 25 at most unless told otherwise', () => {
    const many = createSearchIndex(Array.from({ length: 60 }, (_none, at) => team(`t${at}`, at, `Klem ${at}`)));
    expect(many.search('klem')).toHaveLength(25);
    expect(many.search('')).toHaveLength(25);
    expect(many.search('klem', { limit: 60 })).toHaveLength(60);
  });
});

describe('lookup', () => {
  test.each([
    ['Liverpool', 'liverpool'],
    ['liverpool fc', 'liverpool'],
    ['Porto', 'porto'],
    ['Leverkuzen', 'leverkusen'],
    ['Jurgen Klop', 'klopp'],
    ['Liverpol', 'liverpool'],
    ['Man U', 'manchester-united'],
    ['spurs', 'tottenham'],
    ['the Hammers', 'west-ham'],
    ['Barca', 'barcelona'],
    ['West Ham', 'west-ham'],
    ['West Ham Women', 'west-ham-women'],
    ['Inter', 'inter-milan'],
    ['Milan', '? ac-milan inter-milan'],
    ['Millan', '? ac-milan inter-milan'],
    ['United', '? manchester-united west-ham'],
    ['Manchester', '? manchester-city manchester-united'],
    ['Salah', '? salah other-salah'],
    ['Mohammed Salah', 'salah'],
    ['Sallah', '? salah other-salah'],
    ['Rodri', 'rodri'],
    ['Portu', '? portugal porto'],
    ['Mane', '~ manchester-city manchester-united kane'],
    ['Lyon', '~'],
    ['Harbour Cup', '~'],
    ['Hary Kane', 'kane'],
    ['L', '~ liverpool leverkusen psg west-ham lodz'],
    ['Liverpool Klopp', '~ liverpool klopp liverpool-montevideo'],
    ['Qwertzuiop', '~'],
  ])('takes %s for %s', (text, wanted) => {
    expect(short(index.lookup(text, ['team', 'person']))).toBe(wanted);
  });

  test('asks back where an exact name belongs to several', () => {
    const two = createSearchIndex([team('a', 2, 'Klem United', 'Reds'), team('b', 9, 'Vora City', 'Reds')]);
    expect(short(two.lookup('the reds', ['team']))).toBe('? b a');
  });

  test('asks back where a single name is the surname of another person', () => {
    const two = createSearchIndex([person('a', 2, 'Vinto'), person('b', 9, 'Marek Vinto')]);
    expect(short(two.lookup('Vinto', ['person']))).toBe('? a b');
  });

  test('asks back where one short name is a word of another club', () => {
    const both = createSearchIndex([team('a', 9, 'Inter Vora', 'Inter'), team('b', 1, 'Inter Klem')]);
    expect(short(both.lookup('Inter', ['team']))).toBe('? a b');
    const one = createSearchIndex([team('a', 9, 'Inter Vora', 'Inter')]);
    expect(short(one.lookup('Inter', ['team']))).toBe('a');
  });

  test('gives at most five nearest names and at most 25 choices', () => {
    const many = createSearchIndex(Array.from({ length: 60 }, (_none, at) => team(`t${at}`, at, `Klem Vora${at}`)));
    const choice = many.lookup('Klem', ['team']);
    expect('ambiguous' in choice && choice.ambiguous.length).toBe(25);
    const unknown = many.lookup('Klem Zutaras', ['team']);
    expect('nearest' in unknown && unknown.nearest.length).toBe(5);
  });
});

describe('hostile text', () => {
  test.each([
    ['6,000 letters', 'x'.repeat(6000)],
    ['6,000 words', 'ab '.repeat(2000)],
    ['200 letters that unfold', 'ﷺ'.repeat(200)],
    ['emoji', '⚽🔥👨‍👩‍👧'],
    ['a pattern', '(.*)+$[^'],
    ['stops and strokes', '...---///'],
    ['a lone surrogate', '\ud800'],
    ['nothing', ''],
    ['blanks', ' \u00a0\t '],
    ['right-to-left', '\u202eליברפול'],
    ['SQL', "'; DROP TABLE teams; --"],
    ['a property of objects', 'constructor toString'],
  ])('finds nothing for %s', (_name, text) => {
    expect(index.lookup(text, everything)).toEqual({ nearest: [] });
    if (text.trim() !== '') expect(index.search(text)).toEqual([]);
  });

  test('never throws, never repeats an entry and keeps the order of scores', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
        const hits = index.search(text);
        expect(new Set(hits.map(({ entry }) => entry)).size).toBe(hits.length);
        expect(hits.map(({ score }) => score)).toEqual(hits.map(({ score }) => score).toSorted((a, b) => b - a));
        index.lookup(text, everything);
      }),
    );
  });

  test('finds every held name by itself', () => {
    for (const entry of held) {
      for (const name of entry.names) {
        const exact = index.search(name).filter(({ likeness }) => likeness === 'exact');
        expect(exact.map((hit) => hit.entry.id)).toContain(entry.id);
      }
    }
  });

  test('holds nothing without entries', () => {
    const empty = createSearchIndex([]);
    expect(empty.search('liverpool')).toEqual([]);
    expect(empty.search('')).toEqual([]);
    expect(empty.lookup('liverpool', everything)).toEqual({ nearest: [] });
  });

  test('bears entries without names or with names of no letters', () => {
    const odd = createSearchIndex([team('none', 3), team('signs', 2, '!!!', '🔥'), team('the', 1, 'The')]);
    expect(odd.search('').map(({ entry }) => entry.id)).toEqual(['none', 'signs', 'the']);
    expect(short(odd.lookup('the', ['team']))).toBe('the');
  });
});

describe('get', () => {
  test('gives an entry by its kind and id', () => {
    expect(index.get('team', 'liverpool')?.label).toBe('Liverpool');
    expect(index.get('person', 'liverpool')).toBeUndefined();
    expect(index.get('team', 'nobody')).toBeUndefined();
  });
});
