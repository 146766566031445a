import { describe, expect, it } from 'vitest';
import { completeDay } from '../../src/command/complete-day.ts';
import { givenDay } from '../../src/command/given-day.ts';
import { aContext } from '../commands/ask-command.ts';

const context = aContext(undefined, { now: new Date('2024-04-19T12:00:00Z') });

describe('givenDay', () => {
  it.each([
    ['today', '2024-04-19'],
    ['Yesterday', '2024-04-18'],
    ['gestern', '2024-04-18'],
    ['aujourd’hui', '2024-04-19'],
    ['domani', '2024-04-20'],
    ['Thursday', '2024-04-18'],
    ['last thursday', '2024-04-18'],
    ['Donnerstag', '2024-04-18'],
    ['giovedì', '2024-04-18'],
    ['Sunday', '2024-04-07'],
    ['Monday', 'Monday'],
    ['18/04', '18/04'],
    ['the other day', 'the other day'],
  ])('takes %j for %s', (date, day) => {
    expect(givenDay({ date }, context)).toEqual({ date: day });
  });

  it('is left out where none was given', () => {
    expect(givenDay({ date: ' ' }, context)).toEqual({});
  });
});

describe('completeDay', () => {
  it.each(['yesterday', '18/04', '18.04.24', 'April 18'])('offers the day that %s is', (typed) => {
    expect(completeDay(typed, {}, context).map(({ value }) => value)).toEqual(['2024-04-18']);
  });
});
