import type { ResultPattern } from '../result-pattern.ts';

/** Results that a list or a headline prints with both names, and those that say whom they are of. */
export const listPatterns: readonly ResultPattern[] = [
  {
    name: 'team-score-team',
    pattern: 'TEAM:subject SCORE:score TEAM:object',
    outcome: 'listed',
    example: 'Arden 2-1 Borough',
    not: 'Arden led 2-1 and Borough replied',
  },
  {
    name: 'team-score-sum-team',
    pattern: 'TEAM:subject SCORE:score \\( ( <aggregate> :? SCORE | SCORE on? <aggregate> ) \\) TEAM:object',
    outcome: 'listed',
    example: 'Arden 2-1 (agg 4-2) Borough',
    not: 'Arden 2-1 (half-time 1-0) Borough',
  },
  {
    name: 'team-number-team-number',
    pattern: 'TEAM:subject NUMBER:goals ,|-|v|vs? TEAM:object NUMBER:against',
    outcome: 'listed',
    example: 'Arden 2 Borough 1',
    not: 'Arden have 2 points more than Borough',
  },
  {
    name: 'team-numbers-team',
    pattern: '^ TEAM:subject NUMBER:goals NUMBER:against TEAM:object .? $',
    outcome: 'listed',
    example: 'Arden 2 1 Borough',
    not: 'Arden 2 1 Borough and Castle',
  },
  {
    name: 'team-number-at-team-number',
    pattern: '^ TEAM:subject NUMBER:goals ,? at TEAM:object NUMBER:against .? $',
    outcome: 'listed',
    example: 'Arden 2, at Borough 1',
    not: 'Arden 2 at Borough 1 down',
  },
  {
    name: 'team-halves-team-halves',
    pattern: 'TEAM:subject \\( NUMBER \\) NUMBER:goals ,? TEAM:object \\( NUMBER \\) NUMBER:against',
    outcome: 'listed',
    example: 'Arden (1) 2 Borough (0) 1',
    not: 'Arden (1) and Borough (0)',
  },
  {
    name: 'team-number-scorers-team-number',
    pattern: 'TEAM:subject NUMBER:goals \\( ~30 \\) ,|v|vs|-? TEAM:object NUMBER:against',
    outcome: 'listed',
    example: 'Arden 2 (Ashe 12, Boon 40) Borough 1 (Cole 77)',
    not: 'Arden had 2 (of 5) wins and Borough had 1',
  },
  {
    name: 'team-number-beat-team-number',
    pattern:
      'TEAM:subject NUMBER:goals ( \\( ~30 \\) )? bt|beat|drew|<lost> with|to? TEAM:object NUMBER:against ( \\( | $ | ;|.|, )',
    outcome: 'listed',
    example: 'Arden 2 (Ashe 12, Boon 40) bt Borough 1',
    not: 'Arden had 2 shots and beat Borough 1-0',
  },
  {
    name: 'team-v-team-score',
    pattern: 'TEAM:subject v|vs|versus|- TEAM:object ,|:|-? SCORE:score',
    outcome: 'listed',
    example: 'Arden v Borough: 2-1',
    not: 'Arden v Borough at 3 pm',
  },
  {
    name: 'team-v-team-bracket',
    pattern: '^ TEAM:subject v|vs|versus|- .|-? TEAM:object \\( agg|aggregate|ft? :? SCORE:score \\)',
    outcome: 'listed',
    example: 'Arden vs. Borough (1-1)',
    not: 'Arden vs. Borough (1-1, half-time)',
  },
  {
    name: 'team-v-team-ended',
    pattern: 'TEAM:subject v|vs|versus TEAM:object <end-run>|ended|finished|finishes|ends #2 SCORE:score',
    outcome: 'listed',
    example: 'Arden v Borough ended 2-1',
    not: 'Arden v Borough ended in chaos',
  },
  {
    name: 'team-v-team-final',
    pattern:
      'TEAM:subject v|vs|versus|- TEAM:object \\( SCORE:score ,|;|-|: finished|final|ended|result|<full-time>|ft',
    outcome: 'listed',
    example: 'Cup final: Arden - Borough (2-1, finished)',
    not: 'Cup final: Arden - Borough (2-1 on aggregate)',
  },
  {
    name: 'whom-they-beat',
    pattern:
      'TEAM:object , ( <who>|whom|that | a|the|another ADJECTIVE|ORDINAL? <side>|opponents|opponent <who>|whom|that? ) <they>:subject #2 <beat|beaten> #1 SCORE:score',
    outcome: 'win',
    example: 'a trip to Borough, whom they defeated 3-1',
    not: 'a trip to Borough, who were beaten 3-1',
  },
  {
    name: 'which-it-beat',
    pattern: 'TEAM:object ,? <who>|whom it #2 <beat|beaten> #1 SCORE:score',
    outcome: 'win',
    example: 'Arden go to Borough, which it beat 3-1 in March',
    not: 'Arden go to Borough, which beat it 3-1 in March',
  },
  {
    name: 'draw-in-brackets',
    pattern:
      '<drew|stalemate> #1 for #2 TEAM:subject \\( SCORE:score #2 with|against|at|v|<away>:by #3 TEAM:object \\)',
    outcome: 'draw',
    example: 'draws for Arden (2-2 at Borough)',
    not: 'draws for Arden (2-0 up at Borough)',
  },
  {
    name: 'team-with-score-in-brackets',
    pattern: 'TEAM:subject \\( SCORE:score #2 against|over|at|v|<away>|<at-home>:by #3 TEAM:object \\)',
    outcome: 'win',
    example: 'wins for Arden (2-0 against Borough)',
    not: 'Arden (2-0 up) met Borough',
  },
  {
    name: 'winning-were',
    pattern:
      'winning|winners|victorious|successful were|are #2 TEAM:subject , SCORE:score over|against|at|<away>|<at-home>:by #3 TEAM:object',
    outcome: 'win',
    example: 'Also winning were Arden, 4-2 over Borough',
    not: 'Also winning were Arden, 2-0 up at Borough',
  },
  {
    name: 'wins-for-over-in-brackets',
    pattern:
      '<win|victory> #2 for #2 TEAM:subject #1 over|against|at|with|to|by|<away>|<at-home>:by #2 TEAM:object \\( SCORE:score \\)',
    outcome: 'win',
    example: 'away wins for Arden at Borough (1-0)',
    not: 'away wins for Arden at Borough (12.30)',
  },
  {
    name: 'defeats-for-over-in-brackets',
    pattern:
      'defeats|defeat|losses|loss #2 for #2 TEAM:subject #1 over|against|at|with|to|by|<away>|<at-home>:by #2 TEAM:object \\( SCORE:score \\)',
    outcome: 'loss',
    example: 'defeats for Arden at Borough (1-0)',
    not: 'defeats for Arden at Borough (12.30)',
  },
  {
    name: 'draws-for-over-in-brackets',
    pattern:
      'draws|draw|stalemates #2 for #2 TEAM:subject #1 over|against|at|with|to|by|<away>|<at-home>:by #2 TEAM:object \\( SCORE:score \\)',
    outcome: 'draw',
    example: 'draws for Arden at Borough (1-1)',
    not: 'draws for Arden at Borough (12.30)',
  },
  {
    name: 'lost-the-last-of-them',
    pattern:
      '<lost|beaten>:from ~~8 , the last|latest|most of them|which|those ~1 SCORE:score ~1 against|at|to|by|<away>|<at-home>:by #3 TEAM:object',
    outcome: 'loss',
    example: 'Arden had lost their previous four, the last of them 4-0 at home to Borough',
    not: 'Arden had lost their previous four, the last of them to Borough',
  },
  {
    name: 'won-the-last-of-them',
    pattern:
      '<won|win>:from ~~8 , the last|latest|most of them|which|those ~1 SCORE:score ~1 against|at|over|<away>|<at-home>:by #3 TEAM:object',
    outcome: 'win',
    example: 'Arden had won their previous four, the last of them 4-0 at home to Borough',
    not: 'Arden had won their previous four, the last of them at home to Borough',
  },
  {
    name: 'won-by-team',
    pattern: '<won> by #2 TEAM:subject SCORE:score over|against|at #3 TEAM:object',
    outcome: 'win',
    example: 'the first of two games, won by Arden 1-0 over visiting Borough',
    not: 'won by Arden 1-0 up at Borough',
  },
  {
    name: 'score-to-team',
    pattern: '<end-run>|ended|finished|finishes|ends|<full-time> #4 SCORE:score to|for|in =3 TEAM:subject',
    outcome: 'win',
    example: 'It finished 3-1 to Arden',
    not: 'It was 3-1 at the break',
  },
  {
    name: 'final-score-team',
    pattern: 'STAGE|final|<full-time> score|scoreline|<score> #2 SCORE:score ( to|for )? TEAM:subject ( $ | .|,|; )',
    outcome: 'win',
    example: 'Final score: 2-1 Arden.',
    not: 'Half-time score: 2-1 Arden.',
  },
  {
    name: 'final-team',
    pattern: '^ STAGE|final|<full-time> ,|:|\\- SCORE:score ( to|for )? TEAM:subject ( $ | .|,|; )',
    outcome: 'win',
    example: 'Final, 4-0 Arden.',
    not: 'Last, 4-0 Arden.',
  },
  {
    name: 'ended-score-team',
    pattern: '<end-run>|ended|finished|finishes|ends|stood #1 SCORE:score TEAM:subject ( $ | .|,|; )',
    outcome: 'win',
    example: 'It finished 3-1 Arden.',
    not: 'It finished 3-1 as Arden rallied.',
  },
];
