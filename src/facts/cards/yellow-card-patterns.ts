import type { CardPattern } from './card-pattern.ts';
import { brought, deed, named } from './card-words.ts';

/** How reports tell that a player was booked. */
export const yellowCardPatterns: readonly CardPattern[] = [
  {
    name: 'opening-booked',
    card: 'yellow',
    pattern: `^ PERSON|already|earlier|previously|first|once|having? been? <advance|cautioned|say-also>:noun ~~8 , ~3 ( TEAM 's? ~2 )? PERSON:player`,
    example: 'Already booked, Costa was taken off',
    not: 'Booked into the same hotel, the two sides met, Costa said',
  },
  {
    name: 'deed-brought-yellow',
    card: 'yellow',
    pattern: `PERSON:player 's|' ~3 ${deed} ~~7 ${brought} ~3 <yellow-card|cautioned>:noun`,
    example: "Costa's foul on Rossi earned him a booking",
    not: "Costa's foul on Rossi earned him a telling-off",
  },
  {
    name: 'on-a-yellow',
    card: 'yellow',
    pattern: 'was|been|is|already|sitting:verb on a <yellow-card>|yellow:noun',
    example: 'Costa had been on a yellow card since early on',
    not: 'Costa was on a yellow seat',
  },
  {
    name: 'and-shown-yellow',
    card: 'yellow',
    pattern: 'was|were:verb ~~10 and:joint ~1 <cautioned|advance>:noun',
    example: 'Costa was penalised for handball and shown a yellow card',
    not: 'Costa was caught on the ball and shown the way',
  },
  {
    name: 'already-booked',
    card: 'yellow',
    pattern: `PERSON:player , ~1 ( <cautioned|advance|say-also>:noun | on ~1 <yellow-card>|yellow:noun )`,
    example: 'Costa, already on a yellow card, was taken off',
    not: 'Costa, booked a place in the final',
  },
  {
    name: 'had-booked',
    card: 'yellow',
    pattern: 'had|have|has|see|sees|seeing|with ~~9 PERSON:player ~1 <cautioned|advance|say-also>:noun',
    example: 'Arden had Costa booked',
    not: 'Arden had seen Costa agree terms',
  },
  {
    name: 'booked-for',
    card: 'yellow',
    pattern: 'PERSON:player ~1 <advance|say-also>:noun for|after|following|MINUTE',
    example: 'Costa booked for a late tackle',
    not: 'Costa booked a place in the final',
  },
  {
    name: 'referee-booked',
    card: 'yellow',
    pattern: `<official> ~2 <advance|say-also>:noun ~1 ( TEAM ~2 )? PERSON:player`,
    example: 'the referee booked Costa',
    not: 'the referee agreed Costa was lucky',
  },
  {
    name: 'was-booked',
    card: 'yellow',
    pattern: 'was|were|is|are|be|been|being|also|<get>:verb ~2 <advance|cautioned|say-also>:noun',
    example: 'Costa was booked',
    not: 'Costa booked a place in the final',
  },
  {
    name: 'cautioned',
    card: 'yellow',
    pattern: 'PERSON:player ~2 <cautioned>:noun',
    example: 'Costa went into the book',
    not: 'Costa cautioned against haste',
  },
  {
    name: 'yellow-of',
    card: 'yellow',
    pattern: `PERSON:player 's|' ~2 <yellow-card>:noun`,
    example: "Costa's yellow-card challenge",
    not: "Costa's yellow boots",
  },
  {
    name: 'got-yellow',
    card: 'yellow',
    pattern: '<receive|put|get|enough>:verb ~5 <yellow-card>:noun',
    example: 'Costa was shown a yellow card',
    not: 'the referee put his yellow card away',
  },
  {
    name: 'showed-yellow',
    card: 'yellow',
    pattern: `showed|shows|showing|brandished|cost|costs|costing|<put> ~1 PERSON:player ~4 <yellow-card>:noun`,
    example: 'the referee showed Costa a yellow card',
    not: 'Costa showed his yellow boots',
  },
  {
    name: 'yellow-for',
    card: 'yellow',
    pattern: `<yellow-card>|yellow:noun ~2 for|to ${named}`,
    example: "a yellow card for Arden's Costa",
    not: 'a yellow card for dissent',
  },
];
