import type { DecisionPattern } from './decision-pattern.ts';

/** That a match was drawn, where no score of it is printed. */
export const drawnDecisionPatterns: readonly DecisionPattern[] = [
  {
    name: 'drew-without-score',
    pattern: '<drew> #3 with|at|against|away:by =3 TEAM:object',
    outcome: 'draw',
    example: 'Arden drew at Borough',
    not: 'Arden drew a crowd from Borough',
  },
  {
    name: 'held-without-score',
    pattern: '<held> #4 by|<at-home>:by =3 TEAM:object',
    outcome: 'draw',
    example: 'Arden were held by Borough',
    not: 'Arden held on to their lead',
  },
  {
    name: 'held-to-draw-at-without-score',
    pattern: '<held> to #2 <drew|stalemate> by|at|with|against:by =3 TEAM:object',
    outcome: 'draw',
    example: 'Arden were held to a draw at Borough',
    not: 'Arden held on to draw level at Borough',
  },
  {
    name: 'held-to-draw-without-score',
    pattern: '<held> =3 TEAM:object to #3 <drew|stalemate>',
    outcome: 'draw',
    example: 'Arden held Borough to a draw',
    not: 'Arden held Borough at arm length',
  },
  {
    name: 'pegged-back-without-score',
    pattern: 'was|were twice|thrice|three ~1 <suffer> by =3 TEAM:object',
    outcome: 'draw',
    example: 'Arden were twice pegged back by Borough',
    not: 'Arden were pegged back by Borough',
  },
  {
    name: 'drew-blowing-lead',
    pattern:
      '<drew> ~4 blowing|losing|throwing|surrendering #4 lead|cushion|advantage #1 with|at|against|to:by =3 TEAM:object',
    outcome: 'draw',
    example: 'Arden also drew, blowing a two-goal lead against Borough',
    not: 'Arden drew, and the crowd blew whistles at Borough',
  },
];
