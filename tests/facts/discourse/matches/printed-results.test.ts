import { expect, it } from 'vitest';
import { line, matchesIn } from '../matches-in.ts';

it.each([
  ['Arden 4-1 (agg 5-2) Borough', 'Arden 4-1 Borough'],
  ['Arden 1-1 (agg: 6-3) Borough', 'Arden 1-1 Borough'],
  ['Arden -- Borough (1-2)', 'Borough 2-1 Arden'],
  ['Arden 4-0 Borough (HT)\n\nArden 4-4 Borough (FT)', 'Arden 4-4 Borough'],
  ['Arden 4-0 Borough (HT 2-0)', 'Arden 4-0 Borough'],
  ['Arden 4-0 Borough (half-time: 2-0)', 'Arden 4-0 Borough'],
  ['Arden 4-0 Borough, half-time 2-0', 'Arden 4-0 Borough'],
  ['"Arden" 5:3 "Borough"', 'Arden 5-3 Borough'],
  ['Arden 1 Vs Borough 0', 'Arden 1-0 Borough'],
  ['Arden 2 (Ashe 43, Boon 70) bt Borough 0', 'Arden 2-0 Borough'],
  ['Arden 0 lost to Borough 1 (Ashe 43)', 'Borough 1-0 Arden'],
])('a result is read as the line prints it: %s', (text, expected) => {
  expect(
    matchesIn(text)
      .filter(({ score }) => score !== null)
      .map(line),
  ).toEqual([expected]);
});
