import { expect, it } from 'vitest';
import { line, matchesIn } from '../matches-in.ts';

it.each([
  [
    'goals at half-time in brackets',
    'Arden (1) 3\nScorers: Ashe 12, Boon 50, 71\nBorough (0) 0\nAttendance: 3,800\n\nWales (0) 1\nScorers: Cole 88\nFrance (1) 1\nScorers: Dunn 20pen',
    ['Arden 3-0 Borough', 'France 1-1 Wales'],
  ],
  [
    'scorers behind the goals of each',
    'Arden 1 Jon Ashe 56\nBorough 2 Ola Boon 80, Piet Cole 90+1\nHalftime: 0-0; Attendance: 4,000',
    ['Borough 2-1 Arden'],
  ],
  [
    'lines of their own for the scorers',
    'ARDEN 2\n\nAshe 39, Boon 72\n\nBOROUGH 1\n\nCole 84\n\nArden had not won for a month.',
    ['Arden 2-1 Borough'],
  ],
  [
    'scorers in brackets, of names that begin small',
    'Arden (1) 2 (Ashe 12, Boon 50)\nBorough (3) 3 (van Cole 11, Dunn 21, 41)\nSENT OFF: Boon (Arden) 88\n\nArden began well.',
    ['Borough 3-2 Arden'],
  ],
  ['a table', 'Arden 3\nBorough 2\nCastle City 2\nDale City 0', []],
  ['a table of more columns', 'Arden 3 2 1\nBorough 3 1 2', []],
])('reads the sides of a match that stand in lines of their own: %s', (_, text, expected) => {
  const matches = matchesIn(text);
  expect(matches.map(line)).toEqual(expected);
  for (const match of matches) expect(match.home?.id).toBe(match.teams[0].id);
});
