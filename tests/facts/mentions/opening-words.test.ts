import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { matchDate } from '../../../src/facts/mentions/match-date.ts';
import { matchMinute } from '../../../src/facts/mentions/match-minute.ts';
import { matchScore } from '../../../src/facts/mentions/match-score.ts';
import { openingWord } from '../../../src/facts/mentions/opening-words.ts';
import { tokenize, type Token } from '../../../src/facts/tokens.ts';

const words =
  'the a an another half - quarter of hour mark first second 83rd and minute minutes time added on injury stoppage in after before just break ten 21 2015 Monday May last week today April season shortly restart moments additional to go left seconds into three nil : all , lamp Ruiz won'.split(
    ' ',
  );

function token(word: string): Token {
  const [first] = tokenize(word);
  if (first === undefined) throw new Error(`no word in "${word}"`);
  return first;
}

describe('openingWord', () => {
  it('misses no time, score or date that begins with a word', () => {
    let found = 0;
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...words), { minLength: 2, maxLength: 7 }), fc.boolean(), (chosen, glue) => {
        const tokens = tokenize(chosen.join(glue ? '' : ' '));
        for (let at = 0; at < tokens.length; at += 1) {
          if ((matchMinute(tokens, at) ?? matchScore(tokens, at) ?? matchDate(tokens, at)) === null) continue;
          found += 1;
          expect(openingWord(tokens[at] ?? token('')).timed, chosen.join(' ')).toBe(true);
        }
      }),
      { numRuns: 3000 },
    );
    expect(found).toBeGreaterThan(200);
  });

  it.each([
    ['twelve', { type: 'NUMBER', value: 12 }],
    ['83rd', { type: 'ORDINAL', value: 83 }],
    ['lamp', null],
  ])('knows the number of "%s"', (word, number) => {
    expect(openingWord(token(word)).number).toEqual(number);
  });

  it('says of an ordinary word that nothing begins with it', () => {
    expect(openingWord(token('lamp')).timed).toBe(false);
  });
});
