import { describe, expect, test } from 'vitest';
import { matchDate } from '../../../src/facts/mentions/match-date.ts';
import { tokenize } from '../../../src/facts/tokens.ts';

/** All dates of a sentence, as words. */
function datesIn(sentence: string): readonly string[] {
  const tokens = tokenize(sentence);
  const dates: string[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const found = matchDate(tokens, at);
    if (found === null) continue;
    dates.push(found.mention.words);
    at = found.to - 1;
  }
  return dates;
}

describe('months and the first names that are written like them', () => {
  test.each([
    ['Arden keeper Jan Mertz saved it', []],
    ['headed in a cross from Jan Mertz', []],
    ['April Lund headed in', []],
    ['substitute June Field and August Holm', []],
    ['they have not won since June', ['june']],
    ['the 3 April Arden match', ['3 april']],
    ['beat Borough on April 11', ['april 11']],
    ['in April Arden lost', ['april']],
    ['since August Arden have won', ['august']],
    ['a January signing', ['january']],
    ['beat Borough on Sept. 19.', ['sept 19']],
    ['beat Borough on Oct. 3, 2021', ['oct 3 , 2021']],
    ['beat APR 3-0 at home', []],
    ['from Apr 3-5', ['apr 3']],
  ])('%s', (sentence, dates) => {
    expect(datesIn(sentence)).toEqual(dates);
  });
});
