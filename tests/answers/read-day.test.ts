import { describe, expect, it } from 'vitest';
import { readDay } from '../../src/answers/read-day.ts';

describe('readDay', () => {
  it.each([
    ['2024-04-18', '2024-04-18'],
    ['18 April 2024', '2024-04-18'],
    ['18 apr 2024', '2024-04-18'],
    ['April 18, 2024', '2024-04-18'],
    ['18th April 2024', '2024-04-18'],
    ['18.04.2024', '2024-04-18'],
    ['18/4/2024', '2024-04-18'],
    ['29 February 2024', '2024-02-29'],
    ['29 February 2023', null],
    ['31.04.2024', null],
    ['18 04 2024', null],
    ['0024-04-18', null],
    ['tomorrow', null],
    ['', null],
    ['2'.repeat(6000), null],
  ])('reads %j as %s', (text, day) => {
    expect(readDay(text)).toBe(day);
  });
});
