import type { GoalPattern } from './goal-pattern.ts';
import { shots } from './pattern-parts.ts';

/** Where a goal that shares the verb of another one ends. */
const over = '( $ | .|,|;|and|as|for|in|on|from|with|after|before|MINUTE )';

/** Goals that share the verb, the team or the half of another: "… and Rossi 2-0", "… as did Rossi", "… Rossi after it". */
export const sharedPatterns: readonly GoalPattern[] = [
  {
    name: 'and-score',
    pattern: `and|but|,|; ~2 PERSON:scorer ( 's|' ~3 ${shots} | 's|' ~3 <goal> )? SCORE:score ( $ | .|,|;|on|in|with|after|before|from|MINUTE )`,
    needs: 'goal-before',
    example: 'Verdi made it 1-0 after ten minutes and Rossi 2-0 on the hour',
    not: 'Verdi scored and Rossi, 2-0 down, was booked',
    strength: 3,
  },
  {
    name: 'as-did',
    pattern: 'as|so did:verb ~1 PERSON:scorer ( $ | .|,|;|and|in|with|from|MINUTE )',
    needs: 'goal-before',
    list: 'after',
    example: 'Verdi scored, as did Rossi',
    not: 'Verdi was booked, as did happen to Rossi',
    strength: 2,
  },
  {
    name: 'did-likewise',
    pattern:
      'PERSON:scorer ~1 did|doing|does:verb likewise|the? same? ( $ | .|,|;|for|in|with|from|after|before|MINUTE )',
    needs: 'goal-before',
    list: 'before',
    example: 'Verdi scored for Arden, with Rossi doing likewise for Borough',
    not: 'Verdi scored for Arden, with Rossi doing well for Borough',
    strength: 2,
  },
  {
    name: 'and-after-it',
    pattern: ', ~1 PERSON and ~1 PERSON:scorer after|before:verb it ( $ | .|,|; )',
    needs: 'goal-before',
    list: 'before',
    example: 'Verdi and Neri scored before the break, Rossi and Bianchi after it',
    not: 'Verdi and Neri scored, Rossi and Bianchi were behind it',
    strength: 2,
  },
  {
    name: 'with-each',
    pattern: 'PERSON:scorer with:verb NUMBER|one|two|three each|apiece',
    list: 'before',
    example: 'Rossi and Bianchi with two each completed the rout',
    not: 'Rossi and Bianchi with two yellow cards each',
    strength: 2,
  },
  {
    name: 'team-came-from',
    pattern: "TEAM:team 's|' ORDINAL? came|arrived|were:noun ~3 from|through|via|courtesy of? ~2 PERSON:scorer !'s|'",
    list: 'after',
    example: "Arden's came from Rossi and Bianchi",
    not: "Arden's came from a corner",
    strength: 2,
  },
  {
    name: 'team-second-through',
    pattern: "TEAM:team 's|' ORDINAL:noun came|arrived|was ~5 through|via|courtesy of? ~2 PERSON:scorer",
    example: "Arden's first came from the penalty spot through Rossi",
    not: "Arden's first came from a corner",
    strength: 2,
  },
  {
    name: 'and-team-from',
    pattern: ", ~1 TEAM:team 's|' from|through:verb ~1 PERSON:scorer",
    needs: 'goal-before',
    list: 'after',
    example: "Arden's goals came from Verdi and Neri, Borough's from Rossi",
    not: "Arden's goals were a gift, Borough's from nowhere",
    strength: 2,
  },
  {
    name: 'and-their-second',
    pattern: `,|and their ORDINAL|second:verb ( coming|came )? from|through|via|with ( a|an ~2 )? PERSON:scorer ( ${shots}:noun | $ | .|,|;|in|on|with|MINUTE )`,
    needs: 'goal-before',
    example: "Arden's first goal came through Verdi, their second from a Rossi header",
    not: "Arden's first goal came through Verdi, their second chance from a Rossi header",
    strength: 2,
  },
  {
    name: 'and-in-half',
    pattern: `,|and ~1 PERSON:scorer in:verb the second|first half|period? ( $ | .|,|; )`,
    needs: 'goal-before',
    list: 'before',
    example: 'Verdi scored in the first half, Rossi in the second',
    not: 'Verdi was booked in the first half, Rossi in the second',
    strength: 2,
  },
  {
    name: 'answered-with',
    pattern:
      'responded|replied|answered|<lead>|<fightback>|<get>|around|round:noun with? ~1 PERSON:scorer ( \\( | and ~1 PERSON ( $ | .|,|; | \\( ) )',
    list: 'after',
    example: 'Borough replied with Rossi (44) and Bianchi (90)',
    not: 'Borough replied with Rossi at left-back',
    strength: 2,
  },
  {
    name: 'second-of-night',
    pattern: `PERSON:scorer 's|' ORDINAL:noun of the|an? ~1 night|game|match|afternoon|evening|day|half|tie ${over}?`,
    example: "Rossi's second of the night killed the game",
    not: "Rossi's second of the season",
    strength: 2,
  },
  {
    name: 'second-came',
    pattern: `PERSON:scorer 's|' ORDINAL:noun ( , ~8 , )? came|arrived|followed ( MINUTE | ~3 MINUTE | ~1 with ~4 ${shots} | from ~2 <penalty> )`,
    example: "Rossi's second came four minutes from time",
    not: "Rossi's second came as no surprise",
    strength: 2,
  },
  {
    name: 'and-and-nth',
    pattern: `and|, ~2 PERSON:scorer the ORDINAL:verb and ORDINAL ${over}`,
    needs: 'goal-before',
    example: 'Verdi headed the fourth and Rossi the fifth and sixth',
    not: 'Verdi headed the fourth and Rossi the fifth against the bar',
    strength: 2,
  },
];
