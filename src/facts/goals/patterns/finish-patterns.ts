import type { GoalPattern } from './goal-pattern.ts';
import { over } from './pattern-parts.ts';

/** Goals told by the finish or by the ball that it came from. */
export const finishPatterns: readonly GoalPattern[] = [
  {
    name: 'produced-finish',
    pattern: `produced|produces|producing|supplied|supplies|supplying|provided|delivered|conjured|<get>:verb a|an ~3 <shot>:noun ( $ | .|; | \\( MINUTE | MINUTE | in|on|after|with|at|just|from|past ~~8 MINUTE )`,
    example: 'Rossi produced a clinical finish in the 12th minute',
    not: 'Rossi produced a clinical save in the 12th minute',
    strength: 2,
  },
  {
    name: 'snatched-victory',
    pattern: `<enough>:verb ( MINUTE | \\( MINUTE | in|on|after|with|at|just ~2 MINUTE | late|deep | with|from ~4 <shot|penalty|free-kick> )`,
    example: 'Rossi snatched victory in the 88th minute',
    not: 'Rossi snatched victory from his rival in the vote',
    strength: 2,
  },
  {
    name: 'struck-with',
    pattern: `<get>:verb a|an|his|her ~3 <shot|free-kick|penalty>:noun ( $ | .|,|; | \\( MINUTE | MINUTE | from|in|on|after|with|at|just|to|as|when )`,
    example: 'Rossi struck with a low drive from the edge of the box',
    not: 'Rossi struck with a low drive that went wide',
    strength: 2,
  },
  {
    name: 'picked-out-corner',
    pattern: `pick|picks|picked|picking:verb out ( <into-net> | the ~1 corner ) ${over}`,
    example: 'Rossi picked out the bottom corner from 25 yards',
    not: 'Rossi picked out Verdi at the far post',
    strength: 2,
  },
  {
    name: 'finished-cross',
    pattern: `finished|finishes|finishing:verb off? ~2 ( PERSON 's|' ~2 )? <assist-noun>|move|counter-attack|break|centre|cutback ${over}`,
    example: "Rossi finished Verdi's cross",
    not: "Rossi finished Verdi's sentence",
    strength: 2,
  },
  {
    name: 'past-a-keeper',
    pattern: `<strike>:verb ( a|an|the|his|her ~4 )? past|beyond|over the|a|an ~4 keeper|goalkeeper ( $ | .|,|;|in|on|with|from|and|after|to|for|MINUTE )`,
    example: 'Rossi bent a superb free-kick past a flat-footed keeper',
    not: 'Rossi bent a superb free-kick past the far post',
    strength: 2,
  },
  {
    name: 'unstoppable-shot',
    pattern: `<strike|get>|let|lets|fly|with|hits|produced|produces:verb ~2 an unstoppable ~3 <shot|free-kick>`,
    example: 'Rossi let fly with an unstoppable drive',
    not: 'Arden were unstoppable and Rossi had a shot',
    strength: 2,
  },
  {
    name: 'let-fly-and-nestled',
    pattern: `let|lets fly:verb ~8 and ( the|his|her )? ball|shot|effort|drive ~4 <into-net|go-in>`,
    example: 'Rossi let fly from 30 yards and the ball nestled in the top corner',
    not: 'Rossi let fly from 30 yards and the ball went over the bar',
    strength: 2,
  },
  {
    name: 'served-for-goal',
    pattern: `<serve>|set|teed ( up | in )? ~2 PERSON:scorer for ( the|a|an|his|her ~3 <goal>:noun | the|his|her ORDINAL:noun ) ${over}`,
    example: 'Verdi teed up Rossi for the equaliser',
    not: 'Verdi teed up Rossi for a second shot that went wide',
    strength: 2,
  },
  {
    name: 'goal-off-the-head-of',
    pattern: `<goal|lead>|ORDINAL:noun ~4 came|comes|arrived|coming|arriving ~2 from|off|via|courtesy the ~1 head of ~2 PERSON:scorer`,
    example: "Arden's second came from the head of Rossi",
    not: "Arden's second came when the ball hit the head of Rossi",
    strength: 3,
    how: 'header',
  },
  {
    name: 'goal-off-the-foot-of',
    pattern: `<goal|lead>|ORDINAL:noun ~4 came|comes|arrived|coming|arriving ~2 from|off|via|courtesy the ~1 boot|foot|feet of ~2 PERSON:scorer`,
    example: "Arden's second came off the boot of Rossi",
    not: "Arden's second came when the ball hit the boot of Rossi",
    strength: 3,
  },
  {
    name: 'nth-aside',
    pattern: `TEAM:team 's|' ORDINAL:noun , from|by|through ~2 PERSON:scorer ,`,
    example: "Arden's third, from Rossi, arrived in the 80th minute",
    not: "Arden's third, from a corner, arrived in the 80th minute",
    strength: 3,
  },
];
