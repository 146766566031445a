import type { DecisionPattern } from './decision-pattern.ts';

/** That a match was drawn, where no score of it is printed. */
export const drawnDecisionPatterns: readonly DecisionPattern[] = [
  {
    name: 'settled-for-draw-without-score',
    pattern:
      'settled|settle|settling|played|playing|fought|battled|battling for|to =4 <drew|stalemate> =2 with|at|against|away|<at-home>|<away>:by =3 TEAM:object',
    outcome: 'draw',
    example: 'Arden settled for a tie against Borough',
    not: 'Arden settled for the bench at Borough',
  },
  {
    name: 'salvaged-tie-without-score',
    pattern:
      'salvaged|salvaging|rescued|rescuing|snatched|snatching|earned|earning|secured|securing|forced|forcing|managed a|an|another =3 <drew|stalemate> =2 with|at|against|away|<at-home>|<away>:by =3 TEAM:object',
    outcome: 'draw',
    example: 'Arden salvaged a late tie at Borough',
    not: 'Arden earned a corner at Borough',
  },
  {
    name: 'dramatic-tie-without-score',
    pattern:
      'a|an|the dramatic|thrilling|frantic|wild|entertaining|pulsating|hard-fought|chaotic <stalemate> =2 with|at|against|away|<at-home>|<away>:by =3 TEAM:object',
    outcome: 'draw',
    example: 'Arden went top after a dramatic tie at home to Borough',
    not: 'Arden are looking to a dramatic night with Borough',
  },
  {
    name: 'both-drew-without-score',
    pattern: 'TEAM:subject and TEAM:object =1 played|fought|battled to|out =4 <drew|stalemate>',
    outcome: 'draw',
    example: 'Arden and Borough played to a tie',
    not: 'Arden and Borough played to a full house',
  },
  {
    name: 'both-tied-without-score',
    pattern: 'TEAM:subject and TEAM:object #1 drew|tied DATE|on|in|here|again',
    outcome: 'draw',
    example: 'Arden and Borough tied on Sunday',
    not: 'Arden and Borough tied up a deal on Sunday',
  },
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
