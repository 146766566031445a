import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { findSentences } from '../../src/article/find-sentences.ts';

const split = (text: string, lineEnds = false) =>
  findSentences(text, { start: 0, end: text.length }, lineEnds).map(({ start, end }) => text.slice(start, end));

describe('findSentences', () => {
  test.each<[string, readonly string[]]>([
    ['Karlsen scored. Vito levelled.', ['Karlsen scored.', 'Vito levelled.']],
    ['They lost at St. Brendan’s Park. It rained.', ['They lost at St. Brendan’s Park.', 'It rained.']],
    ['Mr. Oduya and Dr. Lind met. They talked.', ['Mr. Oduya and Dr. Lind met.', 'They talked.']],
    ['Ronaldinho Jr. Silva scored. He left.', ['Ronaldinho Jr. Silva scored.', 'He left.']],
    ['It was Vini Jr. He smiled.', ['It was Vini Jr.', 'He smiled.']],
    ['The referee was S. Dahl of Norway.', ['The referee was S. Dahl of Norway.']],
    ['J. P. Moreau came on. A corner followed.', ['J. P. Moreau came on.', 'A corner followed.']],
    ['He wore No. 10 for years.', ['He wore No. 10 for years.']],
    ['Harbour F.C. Women won. The rest lost.', ['Harbour F.C. Women won.', 'The rest lost.']],
    ['They stay top of Group B. Norden are second.', ['They stay top of Group B.', 'Norden are second.']],
    ['An average of 2.5 goals at 2.30pm was fine.', ['An average of 2.5 goals at 2.30pm was fine.']],
    ['It ended 2-1. Then rain came.', ['It ended 2-1.', 'Then rain came.']],
    ['1. FC Norden won again.', ['1. FC Norden won again.']],
    ['A sad defeat.After that they rose.', ['A sad defeat.', 'After that they rose.']],
    ['A dull showingAt Castle Park they won.', ['A dull showing', 'At Castle Park they won.']],
    ['Rivermouth (@river) March 5, 2019 They won.', ['Rivermouth (@river) March 5, 2019', 'They won.']],
    ['LaLiga and McInnes sign off.', ['LaLiga and McInnes sign off.']],
    ['See Example.com for more. Thanks.', ['See Example.com for more.', 'Thanks.']],
    ['"We won." Lind left.', ['"We won."', 'Lind left.']],
    ['“We won!” he said. “Great.”', ['“We won!” he said.', '“Great.”']],
    ['"We won. "We are happy.', ['"We won.', '"We are happy.']],
    ['He waited... and scored. Fine…', ['He waited... and scored.', 'Fine…']],
    ['Club v country . Much was said.', ['Club v country .', 'Much was said.']],
    ['(They had lost.) Now they won.', ['(They had lost.)', 'Now they won.']],
    ['no stop at all', ['no stop at all']],
  ])('%s', (text, sentences) => {
    expect(split(text)).toEqual(sentences);
  });

  test('ends a sentence at a line break in a list only', () => {
    expect(split("1': A\n2': B", true)).toEqual(["1': A", "2': B"]);
    expect(split('a paragraph\nwrapped by hand')).toEqual(['a paragraph\nwrapped by hand']);
  });

  test('cuts what has no full stop for pages, between words where there are any', () => {
    const words = split('and so on '.repeat(2000));
    expect(words.length).toBeGreaterThan(5);
    for (const part of words) expect(part).toMatch(/^(?:and|so|on)\b.{1,3000}\b(?:and|so|on)$/u);
    const letters = split('\u{1F600}'.repeat(4001));
    expect(letters.join('')).toBe('\u{1F600}'.repeat(4001));
    expect(letters.every((part) => part.isWellFormed() && part.length <= 3000)).toBe(true);
  });

  test('gives spans in order that hold every letter of any block', () => {
    const pieces = fc.constantFrom(
      '. ',
      '."',
      '"',
      '“',
      '…',
      'St.',
      'A.',
      'b',
      'C',
      ' ',
      '\n',
      '!',
      '?',
      '12',
      '.',
      '\u{1F600}',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(pieces).map((parts) => parts.join('')),
        ),
        fc.boolean(),
        (text, lineEnds) => {
          let last = 0;
          for (const { start, end } of findSentences(text, { start: 0, end: text.length }, lineEnds)) {
            expect(text.slice(last, start).trim()).toBe('');
            expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
            expect(end).toBeGreaterThan(start);
            last = end;
          }
          expect(text.slice(last).trim()).toBe('');
        },
      ),
    );
  });
});
