import type { CardPattern } from './card-pattern.ts';
import { named } from './card-words.ts';

/** Cards told by what the referee did, whom reports call by his bare name once they have introduced him. */
export const shownByRefereePatterns: readonly CardPattern[] = [
  {
    name: 'giver-dismissing',
    card: 'red',
    pattern: `before|after|by|and|then|instead dismissing:noun ( TEAM 's? ~2 | <role> )? PERSON:player`,
    example: 'the referee consulted his assistant before dismissing Costa',
    not: "the referee consulted his assistant before dismissing Costa's claim",
  },
  {
    name: 'sent-him-off',
    card: 'red',
    pattern:
      'PERSON ~~24 ( sent|send|sends|sending|ordered|order|ordering him|her:him off:noun | dismiss:noun him|her:him )',
    example: 'Costa clattered into Rossi and the referee had no option but to send him off',
    not: 'Costa clattered into Rossi and the referee had no option but to calm him',
  },
  {
    name: 'booked-him',
    card: 'yellow',
    pattern: 'PERSON ~~24 book|booked|caution|cautioned|booking|cautioning:noun him|her:him',
    example: 'Costa went down under a challenge but the referee booked him for diving',
    not: 'Costa went down under a challenge but the referee helped him up',
  },
  {
    name: 'giver-sent-off',
    card: 'red',
    pattern: `( PERSON | and|but|then|before|instead ) =1 <sent-off>:noun ( TEAM 's? ~2 | <role> )? PERSON:player`,
    example: 'Hart sent off Costa',
    not: 'Rossi sent off a letter to Costa',
  },
  {
    name: 'giver-sent-name-off',
    card: 'red',
    pattern: 'sent|sends|sending ( TEAM ~2 )? PERSON:player off|<sent-off>:noun',
    example: 'Hart sent Costa off for a second booking',
    not: 'Hart sent Costa away with a word',
  },
  {
    name: 'gave-name-red',
    card: 'red',
    pattern:
      'gave|give|gives|giving|handed|hands|handing|showed|shows|show|showing|dealt|awarded ~1 ( TEAM ~2 )? PERSON:player a|an|the|his|her ~2 <red-card>:noun',
    example: 'Hart handed Costa a second yellow card',
    not: 'Hart handed Costa a second warning',
  },
  {
    name: 'gave-name-yellow',
    card: 'yellow',
    pattern:
      'gave|give|gives|giving|handed|hands|handing|showed|shows|show|showing|dealt|awarded ~1 ( TEAM ~2 )? PERSON:player a|an|the|his|her ~2 <yellow-card>:noun',
    example: 'Hart handed Costa an early booking',
    not: 'Hart handed Costa an early warning',
  },
  {
    name: 'red-in-face',
    card: 'red',
    pattern: `brandished|showed|produced|waved|waving|flashed|brandishing|thrust ~2 <red-card>:noun in the face|direction of ${named}`,
    example: 'Hart waved a red card in the face of Costa',
    not: 'Hart waved a red flag in the face of Costa',
  },
  {
    name: 'red-flashed-at',
    card: 'red',
    pattern: `( brandished|showed|produced|waved|flashed|brandishing|waving|flashing|pulled ~2 <red-card>:noun | <sent-off>:noun ) at|towards|to ${named}`,
    example: 'Hart brandished a red card at Costa',
    not: 'Hart brandished a red flag at Costa',
  },
  {
    name: 'yellow-flashed-at',
    card: 'yellow',
    pattern: `brandished|showed|produced|waved|flashed|flashing|brandishing|waving|pulled ~2 <yellow-card>|yellow:noun ( at|to|towards | in the face|direction of ) ${named}`,
    example: 'Hart flashed a yellow card at Costa',
    not: 'Hart flashed a yellow torch at Costa',
  },
  {
    name: 'giver-booked',
    card: 'yellow',
    pattern: `( PERSON | and|but|then|before|instead ) =1 booked|cautioned:noun ( TEAM 's? ~2 | <role> )? PERSON:player`,
    example: 'Hart booked Costa and Neri',
    not: "Hart booked a place beside Costa's",
  },
];
