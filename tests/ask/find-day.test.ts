import { describe, expect, it } from 'vitest';
import { findDay } from '../../src/ask/find-day.ts';
import { grammar } from '../commands/ask-command.ts';
import { tokensOf } from '../../src/ask/tokens.ts';

const now = new Date('2024-04-19T10:00:00Z');
const held = ['2024-04-18', '2024-04-11', '2023-04-18'];

describe('findDay', () => {
  it.each([
    ['18 April', '2024-04-18', 2],
    ['18th of April 2023', '2023-04-18', 4],
    ['April 18th, 2023', '2023-04-18', 3],
    ['2024-04-11', '2024-04-11', 3],
    ['11.04.2024', '2024-04-11', 3],
    ['11/4/2024', '2024-04-11', 3],
    ['3 May', '2024-05-03', 2],
    ['yesterday', '2024-04-18', 1],
    ['last night', '2024-04-18', 2],
    ['today', '2024-04-19', 1],
    ['Thursday', '2024-04-18', 1],
    ['Thursday night', '2024-04-18', 2],
    ['last Friday', '2024-04-12', 2],
  ])('reads %s as %s', (text, day, words) => {
    expect(findDay(tokensOf(text), 0, held, now, grammar.words)).toEqual({ day, words });
  });

  it('takes a weekday for the last one held, however long ago', () => {
    const late = new Date('2026-11-26T10:00:00Z');
    expect(findDay(tokensOf('on Thursday'), 0, held, late, grammar.words)).toEqual({ day: '2024-04-18', words: 2 });
    expect(findDay(tokensOf('Tuesday'), 0, held, late, grammar.words)).toEqual({ day: '2023-04-18', words: 1 });
    expect(findDay(tokensOf('Monday'), 0, held, late, grammar.words)).toEqual({ day: '2026-11-23', words: 1 });
  });

  it.each(['2-0', '4 2', '31 April', '18', 'April', 'may', '99.99.9999', 'last', ''])('reads no day in %j', (text) => {
    expect(findDay(tokensOf(text), 0, held, now, grammar.words)).toBeNull();
  });
});
