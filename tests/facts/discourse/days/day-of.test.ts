import { describe, expect, it } from 'vitest';
import { comingDay, pastDay } from '../../../../src/facts/discourse/days/day-of.ts';

/** A Wednesday. */
const published = '2020-01-15';

describe('pastDay', () => {
  it.each([
    ['wednesday', '2020-01-15'],
    ['saturday', '2020-01-11'],
    ['last wednesday', '2020-01-08'],
    ['yesterday', '2020-01-14'],
    ['tonight', '2020-01-15'],
    ['last night', '2020-01-14'],
    ['11 january', '2020-01-11'],
    ['december 30', '2019-12-30'],
    ['february 8', null],
    ['april 11 , 2015', '2015-04-11'],
    ['next saturday', null],
    ['last season', null],
    ['2015', null],
  ])('%s → %s', (words, expected) => {
    expect(pastDay(words, published)).toBe(expected);
  });

  it('knows no weekday in a report without a date', () => {
    expect(pastDay('saturday', null)).toBeNull();
  });
});

describe('comingDay', () => {
  it.each([
    ['saturday', '2020-01-18'],
    ['next wednesday', '2020-01-22'],
    ['february 2', '2020-02-02'],
    ['last season', null],
  ])('%s → %s', (words, expected) => {
    expect(comingDay(words, published)).toBe(expected);
  });
});
