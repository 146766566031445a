import { expect, it } from 'vitest';
import { linesOfMatches } from './lines-of-matches.ts';

// The lexicon has no initials of these clubs.
it.each([
  [
    'Quick Boys lost 2-0 to Go Ahead Eagles on Saturday. GAE are third and won 3-1 at Vitesse in August.',
    ['Quick Boys 0-2 Go Ahead Eagles', 'Go Ahead Eagles 3-1 Vitesse Arnhem'],
  ],
  ['Bradford Park Avenue are third. Chester drew 2-2 with BPA in August.', ['Chester City 2-2 Bradford Park Avenue']],
  // Two letters are initials of too much, and VAR of nobody.
  [
    'Quick Boys lost 2-0 to Go Ahead Eagles on Saturday. VAR had the last word as they beat Vitesse 3-1.',
    ['Quick Boys 0-2 Go Ahead Eagles', 'Quick Boys 3-1 Vitesse Arnhem'],
  ],
])('tells initials by the one team that the report names in full: %s', (text, matches) => {
  expect(linesOfMatches(text)).toEqual(matches);
});
