import type { DecisionPattern } from './decision-pattern.ts';
import { drawnDecisionPatterns } from './drawn-decision-patterns.ts';

/** An earlier pattern keeps its words. */
export const decisionPatterns: readonly DecisionPattern[] = [
  {
    name: 'defeat-avoided-without-score',
    pattern: 'avoided|escaped|escape|avoid|averted #1 <defeat|loss> #2 by|to|against|at:by =4 TEAM:object',
    outcome: 'draw',
    example: 'Arden narrowly avoided defeat against Borough',
    not: 'Arden avoided the drop',
  },
  {
    name: 'enough-to-beat-without-score',
    pattern: '<enough>|enough for #2 TEAM:subject to <beat> =4 TEAM:object',
    outcome: 'win',
    example: 'a penalty was enough for Arden to see off Borough',
    not: 'a penalty was enough for Arden to hope',
  },
  {
    name: 'only-goal-against',
    pattern:
      'after|as|when|since|because|with|once|whom ~3 PERSON ~3 <score|strike|get|put|won>|hit|grabbed|claimed|provided ~3 <goal> against|over:by =4 TEAM:object',
    outcome: 'win',
    example: 'Arden are top after Ashe struck the only goal against Borough',
    not: 'Arden are top after Ashe struck the post against Borough',
  },
  {
    name: 'to-defeat',
    pattern: 'to defeat =4 TEAM:object',
    outcome: 'win',
    example: 'Arden needed a late goal to defeat Borough',
    not: 'Arden added a defeat to Borough',
  },
  {
    name: 'put-out-on-penalties',
    pattern:
      'put|puts|putting|knocked|knocks|knocking|dumped|dumps|dumping|sent|sends|sending|threw|bundled =3 TEAM:object <lost>|out ~9 <penalties>',
    outcome: 'win',
    example: 'Arden put Borough out of the cup on penalties',
    not: 'Arden put Borough out of reach',
  },
  {
    name: 'penalties-put-out',
    pattern: '<penalty|penalties> ~5 put|knocked|dumped|sent =3 TEAM:object <lost>|out|crashing|tumbling of|from',
    outcome: 'win',
    example: 'saluted the keeper whose penalty saves knocked Borough out of the cup',
    not: 'a penalty save knocked Borough out of their stride for a spell',
  },
  {
    name: 'beat-without-score',
    pattern: '<beat|beating> =4 TEAM:object',
    outcome: 'win',
    example: 'Arden beat Borough with a late goal',
    not: 'Arden hope for a goal against Borough',
  },
  {
    name: 'victory-without-score',
    pattern: '<victory|win|seal> #3 over|against:by =4 TEAM:object',
    outcome: 'win',
    example: 'Arden sealed victory over Borough',
    not: 'Arden sealed a place in the final',
  },
  {
    name: 'victory-by-goal-at',
    pattern:
      '<victory|won|win> #1 by|with|through|courtesy|thanks #2 <goal> #4 at|over|against|<away>:by #2 TEAM:object',
    outcome: 'win',
    example: 'Arden were winners by the only goal at Borough',
    not: 'Arden were level with a goal at Borough',
  },
  {
    name: 'win-as-own-net',
    pattern:
      '<won|win|victory|seal> ~12 as|when|after #2 TEAM:object #2 PERSON ~2 <own-net|own-goal>|let|gifted|fumbled|spilled',
    outcome: 'win',
    example: 'Arden claimed their first win of the season as Borough defender Rossi put through his own net',
    not: 'Arden claimed their first win of the season as Borough defender Rossi put the ball wide',
  },
  {
    name: 'won-thriller-at',
    pattern:
      '<won|win>|edge|edged|edges #5 thriller|epic|classic|contest|encounter|battle|derby at|against|with|over|<away>:by =3 TEAM:object',
    outcome: 'win',
    example: 'Arden won a seven-goal epic at Borough',
    not: 'Arden shared a seven-goal epic at Borough',
  },
  {
    name: 'condemned-without-score',
    pattern:
      'condemned|consigned|condemn|consign|condemning|consigning|sent|sending =3 TEAM:object to #4 <defeat|loss>',
    outcome: 'win',
    example: 'Ashe condemned Borough to their first home defeat',
    not: 'Ashe condemned Borough for their first foul',
  },
  {
    name: 'victory-for-against',
    pattern: '<victory|win|seal> #1 for #2 TEAM:subject #2 over|against:by #2 TEAM:object',
    outcome: 'win',
    example: 'secured victory for Arden against Borough',
    not: 'secured a point for Arden against Borough',
  },
  {
    name: 'defeat-without-score',
    pattern: '<defeat|loss> #3 by|to|against|at|in:by =3 TEAM:object',
    outcome: 'loss',
    example: 'Arden suffered a heavy defeat by Borough',
    not: 'Arden slipped against Borough',
  },
  {
    name: 'beaten-without-score',
    pattern: 'was|were|been|being #2 <beaten|beat> #2 by|<at-hands>:by =3 TEAM:object',
    outcome: 'loss',
    example: 'Arden were beaten by Borough',
    not: 'Arden were followed by Borough',
  },
  {
    name: 'shown-the-door-without-score',
    pattern: 'were <sent-off> by:by =3 TEAM:object',
    outcome: 'loss',
    example: 'Arden were shown the door by Borough',
    not: 'two Arden men were shown the door by the referee',
  },
  {
    name: 'second-best-without-score',
    pattern: '<second-best> =3 TEAM:object',
    outcome: 'loss',
    example: 'Arden were outclassed by Borough',
    not: 'Arden were the best by far',
  },
  {
    name: 'defeat-in-place',
    pattern: '<defeat|loss> #1 in|at:by #1 PLACE:place',
    outcome: 'loss',
    example: "Arden's slide went on with defeat at Castle Park",
    not: "Arden's slide went on at Castle Park",
  },
  {
    name: 'only-goal-of-player-at',
    pattern:
      "TEAM:subject 's|' #2 PERSON #2 <score|get|strike|put> #2 <goal> #4 at|against|over|in:by =2 TEAM:object ( $ | .|,|; )",
    outcome: 'win',
    example: "Arden's Ashe scored the only goal at Borough.",
    not: "Arden's Ashe scored the only goal for Borough.",
  },
  {
    name: 'only-goal-for-at',
    pattern:
      '<score|get|strike|put> #2 <goal> #3 for =2 TEAM:subject #1 at|against|over|in:by =2 TEAM:object ( $ | .|,|; )',
    outcome: 'win',
    example: 'Ashe scored the only goal for Arden at Borough.',
    not: 'Ashe scored the only goal for Arden from Borough.',
  },
  {
    name: 'won-without-score',
    pattern: '<won> #1 at|against|away|<away|at-home|at-expense>:by =3 TEAM:object',
    outcome: 'win',
    example: 'Arden won again at Borough',
    not: 'Arden won a corner at Borough',
  },
  {
    name: 'lost-without-score',
    pattern: '<lost> #1 to|at:by #2 TEAM:object',
    outcome: 'loss',
    example: 'Arden lost to Borough',
    not: 'Arden lost the ball to Ashe',
  },
  {
    name: 'points-without-score',
    pattern:
      'took|takes|claimed|claim|grabbed|earned|collected|secured|bagged|snatched|stole #2 three|maximum points at|against|from|away:by #2 TEAM:object',
    outcome: 'win',
    example: 'Arden took maximum points at Borough',
    not: 'Arden took the points at home to Borough',
  },
  {
    name: 'points-given-without-score',
    pattern:
      'gave|gives|giving|earned|handed|won|secured|brought|sealed #2 TEAM:subject #3 points|spoils #2 at|against|from|away|over|<away|at-home|at-expense>:by =3 TEAM:object',
    outcome: 'win',
    example: 'his header earned Arden all three points at Borough',
    not: 'his header earned Arden a point at Borough',
  },
  {
    name: 'points-taken-without-score',
    pattern:
      '<receive>|claimed|claim|grabbed|earned|collected|collect|secured|bagged|snatched|snatch|stole #2 the|all|ORDINAL|maximum|three #1 points|spoils #4 at|against|from|away|over|<away|at-home|at-expense>:by =3 TEAM:object',
    outcome: 'win',
    example: 'Arden collected their first points at home to Borough',
    not: 'Arden collected a point at home to Borough',
  },
  {
    name: 'at-expense-without-score',
    pattern: 'points|<victory|win> #5 <at-expense>:by =3 TEAM:object',
    outcome: 'win',
    example: 'Arden had their first win at the expense of Borough',
    not: 'Arden went through at the expense of Borough',
  },
  {
    name: 'point-without-score',
    pattern:
      'took|takes|claimed|earned|earn|snatched|rescued|salvaged|secured|grabbed|gained|collected|left|escaped|picked #1 a|the #3 point home? at|against|from|away|<away>:by =3 TEAM:object',
    outcome: 'draw',
    example: 'Arden took a well-earned point home from Borough',
    not: 'Arden took a point of view from Borough',
  },
  {
    name: 'points-given-without-score',
    pattern:
      'gave|gives|giving|earned|earns|earning|handed|secured|won|securing|sealed|sealing TEAM:subject all|the|maximum #1 three? points at|against|away:by #2 TEAM:object',
    outcome: 'win',
    example: 'a late header gave Arden all three points against Borough',
    not: 'a late header gave Arden hope against Borough',
  },
  {
    name: 'point-given-without-score',
    pattern:
      'gave|gives|giving|earned|earns|earning|handed|secured|securing|salvaged|rescued|snatched TEAM:subject a|the #2 point|draw at|against|with|away:by #2 TEAM:object',
    outcome: 'draw',
    example: "Ashe's late equaliser earned Arden a point against Borough",
    not: 'Ashe earned Arden a corner against Borough',
  },
  {
    name: 'point-for-without-score',
    pattern:
      'earned|earn|earning|salvaged|salvage|salvaging|rescued|rescue|rescuing|snatched|snatch|snatching|secured|secure|grabbed|grab <enough>? a|the #2 point|draw for #2 TEAM:subject at|against|with|away:by #2 TEAM:object',
    outcome: 'draw',
    example: 'came off the bench to snatch a point for Arden at Borough',
    not: 'came off the bench to win a corner for Arden at Borough',
  },
  ...drawnDecisionPatterns,
];
