import type { ResultPattern } from '../result-pattern.ts';

/** Draws that are told of both sides together: "Arden and Borough drew 1-1". */
export const drawnPairPatterns: readonly ResultPattern[] = [
  {
    name: 'teams-drew',
    pattern: 'TEAM:subject and #1 TEAM:object #3 <drew|held|won> #3 SCORE:score',
    outcome: 'draw',
    example: 'Arden and Borough drew 1-1',
    not: 'Arden and Borough led 1-1 groups',
  },
  {
    name: 'teams-shared-goals',
    pattern:
      'TEAM:subject and #1 TEAM|PERSON:object #1 shared|share|sharing #1 NUMBER:goals goals !in|before|by|inside',
    outcome: 'draw',
    halves: true,
    example: 'Arden and Borough shared six goals',
    not: 'Arden and Borough shared two goals in a lively first half',
  },
  {
    name: 'teams-shared-goals-there',
    pattern:
      'TEAM:subject and #1 TEAM|PERSON:object #1 shared|share|sharing #1 NUMBER:goals goals in|at ( PLACE|TEAM|PERSON | the ~1 capital|north|south|east|west|derby|rain|snow|sunshine )',
    outcome: 'draw',
    halves: true,
    example: 'Arden and Borough shared four goals in the capital',
    not: 'Arden and Borough shared two goals in the first half',
  },
  {
    name: 'teams-shared-goals-in-draw',
    pattern:
      'TEAM:subject and #1 TEAM|PERSON:object #1 shared|share|sharing #1 NUMBER:goals goals in a|an #2 <drew|stalemate>|thriller|classic|epic|encounter|affair|contest|cracker',
    outcome: 'draw',
    halves: true,
    example: 'Arden and Borough shared four goals in an entertaining draw',
    not: 'Arden and Borough shared two goals in a lively first half',
  },
  {
    name: 'point-in-clash-with',
    pattern:
      'point|draw|spoils #2 in|from a|an|the|their #2 SCORE:score #1 COMPETITION? clash|encounter|thriller|contest|affair|battle|game|match|meeting|tie with|against|at|away|<away>|<at-home>:by #3 TEAM:object',
    outcome: 'draw',
    example: 'rescued a point in a breathless 2-2 encounter with Borough',
    not: 'rescued a point in a 1-0 encounter with Borough',
  },
  {
    name: 'point-in-clash',
    pattern:
      'point #2 in|from a|an|the|their #2 SCORE:score #1 COMPETITION? clash|encounter|thriller|contest|affair|battle|game|match|meeting|tie',
    outcome: 'draw',
    example: 'rescued a point in a breathless 2-2 encounter',
    not: 'rescued a point in a breathless encounter',
  },
  {
    name: 'shared-goals-with',
    pattern: 'shared|share|sharing #1 NUMBER:goals goals with|at:by #2 TEAM:object',
    outcome: 'draw',
    halves: true,
    example: 'Arden shared four goals with Borough',
    not: 'Arden shared the four goals between them',
  },
  {
    name: 'shared-goals-number',
    pattern: 'TEAM:subject and #1 TEAM|PERSON:object #2 <drew> #5 NUMBER:goals - goal thriller|draw|classic|epic|feast',
    outcome: 'draw',
    halves: true,
    example: 'Arden and Borough drew a six-goal thriller',
    not: 'Arden and Borough met in a seven-goal thriller',
  },
  {
    name: 'teams-ended-level',
    pattern: 'TEAM:subject and #1 TEAM|PERSON:object #2 <end-run>|ended|finished|finishes|ends ~5 SCORE:score',
    outcome: 'draw',
    example: 'Arden and Borough finished all square at 1-1',
    not: 'Arden and Borough finished the day on five points',
  },
  {
    name: 'teams-drew-bracket',
    pattern: 'TEAM:subject and #2 TEAM|PERSON:object #2 <drew> #6 \\( SCORE:score \\)',
    outcome: 'draw',
    example: 'Arden and Borough shared the points at Castle Park (1-1)',
    not: 'Arden and Borough shared the ball (61-39 in possession)',
  },
  {
    name: 'draw-between',
    pattern: 'SCORE:score #3 <drew|stalemate> #3 between #2 TEAM:subject and #2 TEAM|PERSON:object',
    outcome: 'draw',
    example: 'a 2-2 draw between Arden and Borough',
    not: 'a 2-2 draw between the sticks',
  },
  {
    name: 'between-ended',
    pattern:
      'between #2 TEAM:subject and #2 TEAM:object , which #1 <end-run>|ended|finished|finishes|ends #2 SCORE:score',
    outcome: 'draw',
    example: 'the tie between Arden and Borough, which finished 1-1',
    not: 'the tie between Arden and Borough, which Arden lead 1-0',
  },
  {
    name: 'ended-between',
    pattern:
      '<end-run>|ended|finished|finishes|ends|level|even #4 SCORE:score #4 between #2 TEAM:subject and #2 TEAM:object',
    outcome: 'draw',
    example: 'It ended 2-2 between Arden and Borough',
    not: 'a 2-1 lead between the posts',
  },
  {
    name: 'level-between-score',
    pattern:
      'ended|finished|finishes|ends|was|remained #2 <level>|level|even|honours #3 between #2 TEAM:subject and #2 TEAM:object ,|: SCORE:score',
    outcome: 'draw',
    example: 'It finished all square between Arden and Borough, 2-2',
    not: 'It was level between Arden and Borough at the break, 2-2',
  },
  {
    name: 'teams-played-out',
    pattern:
      'TEAM:subject and #2 TEAM|PERSON:object played|fought|battled #3 SCORE:score .|,|;|at|in|on|and|thriller|epic|classic|cracker|humdinger|ding-dong|affair|encounter|game',
    outcome: 'draw',
    example: 'Arden and Borough played out a 0-0 at Castle Park',
    not: 'Arden and Borough played out time at 0-0 up',
  },
  {
    name: 'it-was-between',
    pattern: "it was|is|'s|remained #3 SCORE:score #2 between #2 TEAM:subject and #2 TEAM|PERSON:object",
    outcome: 'draw',
    example: 'It was goalless between Arden and Borough',
    not: 'It was a 1-1 draw with Arden and Borough',
  },
  {
    name: 'teams-in-draw',
    pattern:
      "TEAM:subject and #2 TEAM|PERSON:object !'s|' ~8 SCORE:score #3 <drew|stalemate>|thriller|classic|epic|encounter|affair|contest|cracker !with|against|away|<away>|by",
    outcome: 'draw',
    example: 'Arden and Borough played out a lively 4-4 draw',
    not: 'Arden and Borough, who led 1-1, met',
  },
];
