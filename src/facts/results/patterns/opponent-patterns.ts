import type { ResultPattern } from '../result-pattern.ts';
import { against, described, opponent, to } from './opponent-parts.ts';

/** Results whose score stands before the other side: "a 3-0 win over Borough", "a 1-1 draw with Borough". */
export const opponentPatterns: readonly ResultPattern[] = [
  {
    name: 'beat-name-score',
    pattern: '<beat|beating|defeat> PERSON:object ( of TEAM|PLACE )? SCORE:score',
    outcome: 'win',
    example: 'beat Borough Wanderers 3-0',
    not: 'beat the goalkeeper for 3-0',
  },
  {
    name: 'having-beaten',
    pattern: 'having|after|had already|previously|earlier|just|only? <beaten|beat> #3 TEAM:object #3 SCORE:score',
    outcome: 'win',
    example: 'having beaten Borough 5-0',
    not: 'were beaten by Borough 5-0',
  },
  {
    name: 'have-beaten',
    pattern: 'have|has|had|and <beaten> #2 TEAM:object SCORE:score',
    outcome: 'win',
    example: 'had routed Castle and beaten Borough 2-1',
    not: 'were beaten by Borough 2-1',
  },
  {
    name: 'upset-by',
    pattern: 'SCORE:score #1 <beat|beating|defeat|loss> by|<at-hands>:by #4 TEAM:object',
    outcome: 'loss',
    example: 'the 2-1 upset by Borough',
    not: 'the 2-1 lead by Borough',
  },
  {
    name: 'unknown-verb',
    pattern: 'TEAM:subject OTHER|<widen|strike|put|level> #3 TEAM:object SCORE:score',
    outcome: 'win',
    example: 'Arden outfoxed visiting Borough 2-1',
    not: 'Arden lie behind Borough on 2-1',
  },
  {
    name: 'unknown-gerund',
    pattern: ', OTHER #1 TEAM:object SCORE:score',
    outcome: 'win',
    example: 'Arden went top, outfoxing Borough 2-1',
    not: 'Arden went top, Borough trailing 2-1',
  },
  {
    name: 'score-against',
    pattern: 'famous|their|a|that|the #1 SCORE:score against|over #2 TEAM:object',
    outcome: 'listed',
    example: 'their famous 4-0 against Borough',
    not: 'a 2-0 lead against Borough',
  },
  {
    name: 'won-scoreline',
    pattern: '<won> ~~18 SCORE:score scoreline',
    outcome: 'win',
    example: 'won there too, by a 2-0 scoreline',
    not: 'a 2-0 scoreline at the break',
  },
  {
    name: 'dropped-decision',
    pattern:
      'dropped|dropping|drop|drops #2 SCORE:score #5 decision|<victory> #3 to|at|against|<at-home>:by #3 TEAM:object',
    outcome: 'loss',
    example: 'dropped a 1-0 decision at home to Borough',
    not: 'dropped points in a 1-1 draw',
  },
  {
    name: 'win-handed',
    pattern: "TEAM:subject 's|' #2 SCORE:score #3 <win|victory> <inflict|put> TEAM:object",
    outcome: 'win',
    example: "Arden's 2-0 win handed Borough a first defeat",
    not: 'a 2-0 win put Borough top',
  },
  {
    name: 'win-for-over',
    pattern: 'SCORE:score #3 <win|victory> for|of|by =3 TEAM:subject over|against|at|<away>:by #3 TEAM:object',
    outcome: 'win',
    example: 'secured a 2-0 win for Arden over Borough',
    not: 'a 2-0 win for Arden and one for Borough',
  },
  {
    name: 'put-past',
    pattern:
      'OTHER|<score|strike|into-net|put|get> NUMBER past #2 TEAM:object ~~12 in|for|with #3 SCORE:score #2 <win|victory|rout|beating|beat>',
    outcome: 'win',
    example: 'put six past Borough, Rossi scoring two of them, in a 6-1 rout',
    not: 'put six past Borough last month and had a 6-1 lead here',
  },
  {
    name: 'misery-on',
    pattern:
      'misery|pressure|pain|woe|woes|agony|heartbreak|humiliation|revenge on|upon #2 TEAM:object =3 with|by|in|through #2 SCORE:score #3 <win|victory|rout|beating|beat>',
    outcome: 'win',
    example: 'piled more misery on Borough with a 2-0 win',
    not: 'piled more misery on Borough with a 2-0 lead',
  },
  {
    name: 'did-with-rout',
    pattern: 'TEAM:subject #3 TEAM:object with a|an|the #1 SCORE:score #2 <rout|beating>',
    outcome: 'win',
    example: 'Arden steamed past Borough with a 4-1 drubbing',
    not: 'Arden were shocked by Borough and a 4-1 drubbing',
  },
  {
    name: 'win-over',
    pattern: `SCORE:score #4 <win|victory|beat|won|fightback> #4 ${against}:by ${described} =5 ${opponent}`,
    outcome: 'win',
    example: 'a hard-fought 2-1 home win over Borough',
    not: 'a 2-1 lead over Borough',
  },
  {
    name: 'defeat-by',
    pattern: `SCORE:score #4 <loss|defeat|beating|rout> =4 ${to}|from:by ${described} =5 ${opponent}`,
    outcome: 'loss',
    example: 'a 3-0 defeat at home to Borough',
    not: 'a 3-0 lead at home to Borough',
  },
  {
    name: 'draw-with',
    pattern: `SCORE:score #3 <drew|stalemate> #4 ${to}:by ${described} =5 ${opponent}`,
    outcome: 'draw',
    example: 'a 1-1 draw away to Borough',
    not: 'a 1-1 scoreline at the break with Borough',
  },
  {
    name: 'played-in-score',
    pattern:
      'played|playing|featured|fought|toiled|slogged|battled #3 in|out|through a|an #1 SCORE:score ~1 against|with:by #2 TEAM:object',
    outcome: 'draw',
    example: 'had played on Wednesday in a 0-0 slog against Borough',
    not: 'had played on Wednesday in a 1-1 first half against Borough',
  },
  {
    name: 'bare-score-with',
    pattern: 'a|an|the|another|their|his #2 SCORE:score with|against|at|<away>|<at-home>:by #2 TEAM:object',
    outcome: 'draw',
    example: 'a stale 0-0 at home to Borough',
    not: 'a 1-0 at home to Borough',
  },
  {
    name: 'team-score-with',
    pattern: 'TEAM:subject ,? SCORE:score with|at|away|<away>|<at-home>:by #1 TEAM:object !to|take|takes|led|lead',
    outcome: 'draw',
    example: 'Castle won at Dale, Arden 1-1 at Borough',
    not: 'Arden 2-0 up at Borough',
  },
  {
    name: 'ended-score-with',
    pattern: 'TEAM:subject #3 <end-run>|ended|finished|finishes|ends #1 SCORE:score with|against:by #2 TEAM:object',
    outcome: 'draw',
    example: 'Arden also ended 1-1 with Borough',
    not: 'It ended 1-1 with Borough pressing',
  },
  {
    name: 'hand-loss-with-win',
    pattern: '<inflict|put> TEAM:object #6 <loss|defeat> #5 with|by|in a|the #3 SCORE:score #2 <win|victory>',
    outcome: 'win',
    example: 'handed Borough a third straight defeat with a 2-1 win',
    not: 'handed Borough a 2-1 defeat',
  },
  {
    name: 'left-with-win',
    pattern: 'left|leave|leaves|leaving|<away> from? TEAM:object with ~5 SCORE:score #2 <win|victory|beat|won>',
    outcome: 'win',
    example: 'left Arden with a 2-1 win',
    not: "Arden's 2-1 win left Borough with a hill to climb",
  },
  {
    name: 'left-with-draw',
    pattern:
      'left|leave|leaves|leaving|returned|return|returning|escaped|emerged|came|<away> from? TEAM:object with ~8 SCORE:score #2 <drew|stalemate>',
    outcome: 'draw',
    example: 'returned from Arden with a point from a 1-1 draw',
    not: 'a 1-1 draw with Arden',
  },
  {
    name: 'helped-them-past',
    pattern:
      '<goal|brace|hat-trick|shot|penalty>|goals ~~8 saw|sees|seeing|took|take|takes|taking|fired|fires|sent|sends|guided|guides|steered|steers|helped|helps|led|lifted|lifts|propelled|carried|swept|sweeps|inspired|nudged|edged|eased #1 them past ~1 #2 TEAM:object #2 SCORE:score',
    outcome: 'win',
    example: 'Arden went second when two goals by Rossi steered them past Borough 2-1',
    not: 'two goals by Rossi helped them past the point of no return',
  },
];
