import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { costOf, noMatch } from '../../src/search/word-ranges.ts';
import { buildTrie, findAlike } from '../../src/search/word-trie.ts';

/** Edits between two words by the book, neighbours swapped counting one. */
function editsBetween(left: string, right: string): number {
  const rows = Array.from({ length: left.length + 1 }, (_row, at) =>
    Array.from({ length: right.length + 1 }, (_cell, column) => (at === 0 ? column : column === 0 ? at : 0)),
  );
  const cell = (row: number, column: number): number => rows[row]?.[column] ?? Infinity;
  for (let row = 1; row <= left.length; row++) {
    for (let column = 1; column <= right.length; column++) {
      const same = left[row - 1] === right[column - 1] ? 0 : 1;
      let least = Math.min(cell(row - 1, column) + 1, cell(row, column - 1) + 1, cell(row - 1, column - 1) + same);
      if (left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1]) {
        least = Math.min(least, cell(row - 2, column - 2) + 1);
      }
      rows[row]?.splice(column, 1, least);
    }
  }
  return cell(left.length, right.length);
}

function costByTheBook(query: string, word: string, edits: number): number {
  const begun = Array.from({ length: word.length + 1 }, (_none, end) => editsBetween(query, word.slice(0, end)));
  const least = Math.min(...begun);
  return least > edits ? noMatch : 2 * least + (begun.at(-1) === least ? 0 : 1);
}

describe('findAlike', () => {
  const letters = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'ж'), minLength: 1, maxLength: 9 });

  test('gives for every word the edits that the matrix by the book gives', () => {
    fc.assert(
      fc.property(fc.array(letters), letters, fc.constantFrom(1, 2), (some, query, edits) => {
        const words = ['', ...new Set(some)].toSorted();
        const ranges = findAlike(buildTrie(words), words, query, edits);
        const costs = words.slice(1).map((_word, at) => costOf(ranges, at + 1));
        expect(costs).toEqual(words.slice(1).map((word) => costByTheBook(query, word, edits)));
      }),
      { numRuns: 1000 },
    );
  });

  test('gives rising ranges without overlap', () => {
    const words = ['', ...'klem klema klemo klemt klom klum vora voraklem'.split(' ')].toSorted();
    const { from, to } = findAlike(buildTrie(words), words, 'klem', 2);
    for (const [at, start] of from.entries()) expect(start).toBeGreaterThanOrEqual(to[at - 1] ?? 0);
  });
});
