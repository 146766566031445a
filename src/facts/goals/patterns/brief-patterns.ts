import type { GoalPattern } from './goal-pattern.ts';
import { shots } from './pattern-parts.ts';

const hits = '<shot|goal|penalty|free-kick>';
/** Where a clause of a goal may end or go on. */
const over = `( $ | .|,|;|for|in|with|from|as|at|on|after|before|when|and|just|early|late|MINUTE )`;

/** Goals as paragraphs tell them that have one sentence for each match. */
export const briefPatterns: readonly GoalPattern[] = [
  {
    name: 'to-level',
    pattern: `to level:verb ( ${over} | NUMBER minutes|seconds )`,
    example: 'Verdi had put Arden in front, only for Rossi to level four minutes later',
    not: 'Arden failed to level in the time that was left',
    strength: 2,
  },
  {
    name: 'score-on-shot',
    pattern: `SCORE on ( ~3 PERSON:scorer 's|' ~4 ${hits}:noun | a|an|the ~3 PERSON:scorer ${hits}:noun | ~5 ${hits}:noun ~1 from|by ~2 PERSON:scorer )`,
    list: 'after',
    example: "Arden edged Borough 1-0 on Rossi's late header",
    not: "Arden edged Borough 1-0 on Rossi's birthday",
    strength: 3,
  },
  {
    name: 'men-on-target',
    pattern: `, ~1 ( PERSON and ~1 )? PERSON:scorer the ~2 ( <goal>:noun | men|man|players|pair|duo on:verb target|the mark|scoresheet? | scorers|goalscorers|marksmen|marksman|hero:noun ) ( $ | .|,|;|with|in|from|on|after|as|before|MINUTE )`,
    list: 'before',
    example: 'Arden won 2-0, Verdi and Rossi the men on target',
    not: 'Arden won 2-0, Verdi and Rossi the men of the moment in midfield',
    strength: 2,
  },
  {
    name: 'nth-did',
    pattern: `PERSON:scorer 's|' ORDINAL:noun ( , a|an ~8 , | , ~6 , )? ( <put|seal|enough|widen|won|win|score>|made|makes|ended|ends|completed|killed|capped|rounded|gave|sparked | set up )`,
    example: "Rossi's second, a clipped finish, ended the contest",
    not: "Rossi's second booking ended the contest",
    strength: 2,
  },
  {
    name: 'nth-apposed',
    pattern: `PERSON:scorer 's|' ORDINAL:noun , a|an ~4 ${hits}`,
    example: "Rossi's second, a deflected shot two minutes into injury time",
    not: "Rossi's second, a booking for dissent",
    strength: 2,
  },
  {
    name: 'answered-by',
    pattern: `<goal|shot|penalty|free-kick> ( for ~2 TEAM )? ~3 <suffer>|matched|answered|equalled|countered:verb by ~2 ( TEAM 's|'? ~2 )? ( one|another|NUMBER ~1 from|by|of ~2 )? PERSON:scorer`,
    example: "Verdi's opener was pegged back by Rossi",
    not: "Verdi's opener was watched by Rossi from the stands",
    strength: 2,
  },
  {
    name: 'credited-to',
    pattern: '<goal>:noun was|were ~2 credited|awarded|attributed|given to ~2 PERSON:scorer',
    example: "Arden's opening goal was credited to Rossi",
    not: 'the goal kick was awarded to Arden',
    strength: 2,
  },
  {
    name: 'scoring-done-by',
    pattern:
      'scoring was|were ~1 opened|started|begun|completed|rounded|concluded:verb off? ~1 by ~2 ( TEAM ~2 )? PERSON:scorer',
    example: 'the scoring was opened by Rossi',
    not: 'the opening ceremony was completed by Rossi',
    strength: 3,
  },
  {
    name: 'nth-came-from',
    pattern: `the ORDINAL|opener|equaliser|winner|first:noun was|is a|an ~3 ( ${hits} | beauty|gem|cracker|stunner|peach|gift ) ~2 from|by ~2 PERSON:scorer`,
    example: 'the second was a beauty from Rossi',
    not: 'the second was a booking for Rossi',
    strength: 3,
  },
  {
    name: 'comeback-done-by',
    pattern: `<fightback>|revival|recovery|turnaround|rout|scoring:noun was|were ~1 started|begun|launched|completed|capped|sealed|wrapped|<seal> ~2 by ~2 ( TEAM 's|'? ~2 )? PERSON:scorer !'s|'`,
    example: "Arden's revival was started by Rossi",
    not: "Arden's revival was overseen by Rossi",
    strength: 2,
  },
  {
    name: 'completed-it',
    pattern: `PERSON:scorer completed it:verb ( in|on|after|with ~2 MINUTE | MINUTE | $ | .|,|;|from|late )`,
    needs: 'goal-before',
    example: 'Verdi started the comeback with a header and Rossi completed it in the 90th minute',
    not: 'Verdi read the course and Rossi completed it in the 90th minute',
    strength: 2,
  },
  {
    name: 'his-shot-went-in',
    pattern: `and his|her ~3 <shot|free-kick|penalty>:noun ( <go-in> | ~1 went|flew|crept|looped|bounced|nestled|found|<strike> ~5 <into-net> | beat|beats ~2 PERSON|keeper|goalkeeper )`,
    example: 'Rossi rose highest to meet the corner and his header looped over the keeper',
    not: 'Rossi rose highest to meet the corner and his header looped over the bar',
    strength: 2,
  },
  {
    name: 'shot-proved',
    pattern: `PERSON:scorer 's|' ~4 ${shots}:noun ~8 , after|from|following|which|on|in|with|his|her ~~12 , <enough|seal>`,
    example: "Rossi's low drive, after good work by Verdi, proved decisive",
    not: "Rossi's low drive, after good work by Verdi, was saved",
    strength: 2,
  },
  {
    name: 'ahead-when-met',
    pattern: `<led|lead|level|advantage|score>|ahead|up ~~6 when|as ~3 ( TEAM 's|'? ~3 )? PERSON:scorer met|meets:verb ~6 with ~4 <shot>`,
    example: 'Arden had led since the 36th minute when Rossi met a corner with a thumping header',
    not: 'Arden had led since the 36th minute when Rossi met the referee with a complaint',
    strength: 2,
  },
  {
    name: 'ahead-by-pouncing',
    pattern: `<led|lead|level|advantage|score>|ahead|up ~~6 , ( PERSON and ~1 )? PERSON:scorer ~1 <pounce>:verb`,
    list: 'before',
    example: 'the visitors were two up by the half-hour, Verdi and Rossi taking advantage of slack defending',
    not: 'the visitors were two up by the half-hour, Verdi and Rossi taking no chances',
    strength: 2,
  },
  {
    name: 'and-the-other',
    pattern: `and|while|with|, ~2 PERSON:scorer ( grabbing|getting|scoring|adding )? the other|rest:verb ( $ | .|,|;|for|in|from|as|on|after|MINUTE )`,
    needs: 'goal-before',
    example: 'Verdi grabbed four and Rossi the other',
    not: 'Verdi grabbed his shirt and Rossi the other',
    strength: 2,
  },
  {
    name: 'there-was-goal-for',
    pattern: 'there|was|were ~3 <goal|brace|hat-trick>:noun ~1 for ~2 PERSON:scorer',
    list: 'after',
    example: 'Verdi scored twice and there was also a goal for teenager Rossi',
    not: 'there was also a goal kick for Rossi to take',
    strength: 2,
  },
  {
    name: 'got-that-of-team',
    pattern: `<get|score>:verb TEAM:team 's|' ( $ | .|,|;|and|from|in|with )`,
    example: "Rossi got Borough's",
    not: "Rossi got Borough's shirt",
    strength: 2,
  },
  {
    name: 'list-turned-it',
    pattern: `PERSON , ~1 PERSON and ~1 PERSON:scorer turned|turn:verb it|the|things ~1 match|game|tie|contest|score|final|<stalemate>? around|round|<level> ( $ | .|,|;|in|with|after|before|for )`,
    list: 'before',
    example: 'Verdi, Neri and Rossi turned the tie around',
    not: 'Verdi and Rossi turned the corner',
    strength: 2,
  },
  {
    name: 'kick-placed',
    pattern: `<strike|beat|put|get>:verb a|the|his|her ~2 <penalty>:noun ~2 ( to|into ~4 left|right | high|low ~1 to|into ~6 left|right|corner )`,
    example: "Rossi sent a penalty high to the goalkeeper's left",
    not: 'Rossi sent a penalty high over the bar',
    strength: 2,
  },
];
