import { describe, expect, it } from 'vitest';
import { line, matchesIn } from './matches-in.ts';

const told = (text: string): readonly string[] =>
  matchesIn(text)
    .filter(({ score }) => score !== null)
    .map(line);

/** What is told behind "Arden beat Borough 2-0 on Saturday." */
const behindWin = (text: string): readonly string[] => told(`Arden beat Borough 2-0 on Saturday. ${text}`).slice(1);

describe('a match told in passing, of whom', () => {
  it.each([
    'The former Castleby winger Ola Brandt scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt, once of Castleby, scored both. They had lost 3-0 to Norby United on Tuesday.',
    'On-loan Castleby striker Ola Brandt scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Castleby loanee Ola Brandt scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt, a target for Castleby, scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt, linked with a move to Castleby, scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt, a boyhood Castleby fan, scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt, who began his career at Castleby, scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt, who played for Castleby last season, scored both. They had lost 3-0 to Norby United on Tuesday.',
    'One-time Borough captain Ola Brandt scored both. They had lost 3-0 to Norby United on Tuesday.',
    'Ola Brandt scored twice against his old club Borough. They had lost 3-0 to Norby United on Tuesday.',
  ])('is not of a club that only says who somebody is: %s', (text) => {
    expect(behindWin(text)).toEqual(['~Norby United 3-0 Arden']);
  });

  it.each([
    'Ola Brandt, on loan from Castleby, had scored in a 3-0 win at Norby United on Tuesday.',
    'The former Castleby man Ola Brandt had scored in a 3-0 win at Norby United on Tuesday.',
  ])('is left open where nothing says whose he is: %s', (text) => {
    expect(behindWin(text)).toEqual([]);
  });

  it.each([
    'The Borough captain Ola Brandt hit the post. They had lost 3-0 to Norby United on Tuesday.',
    "Borough's former Castleby winger Ola Brandt hit the post. They had lost 3-0 to Norby United on Tuesday.",
    'Ola Brandt, once of Arden, hit the post for Borough. They had lost 3-0 to Norby United on Tuesday.',
    'Borough brought on Ola Brandt, once of Castleby. They had lost 3-0 to Norby United on Tuesday.',
  ])('is of the club that he plays for: %s', (text) => {
    expect(behindWin(text)).toEqual(['~Norby United 3-0 Borough']);
  });
});
