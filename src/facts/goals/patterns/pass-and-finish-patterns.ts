import type { GoalPattern } from './goal-pattern.ts';
import { ends, shots } from './pattern-parts.ts';

const keeper = '~2 ( TEAM ~2 )? PERSON|keeper|goalkeeper';
/** Where a clause ends that says no more than that the keeper was beaten. */
const over = `( ${ends} | .|,|; | from|with|at|low|for|after|MINUTE )`;
const freed = 'sent|played|put|set|slid|slipped|clear|through|in';

/** Goals told by who gave the ball and what another then did, without a word of where it went. */
export const passAndFinishPatterns: readonly GoalPattern[] = [
  {
    name: 'clear-and-beat',
    pattern: `( <pounce|onside>|clear|through|free|cool|nerve|composure ~6 ( to | and|before ~2 | , who ~1 ) | finally|eventually ) beat|beats:verb ( ${keeper} | him|her ) ${over}`,
    example: 'Rossi raced clear and beat Costa',
    not: 'Rossi raced clear and beat Costa to the ball',
    strength: 2,
  },
  {
    name: 'freed-and-beat',
    pattern: `( ${freed}|<level|set-up> by | <set-up-by> ) ~2 PERSON , ~2 PERSON:scorer ~1 beat|beats:verb ${keeper} ${over}`,
    example: 'Sent clear by Verdi, Rossi beat Costa',
    not: 'Sent clear by Verdi, Rossi beat Costa to the ball',
    strength: 2,
  },
  {
    name: 'touch-and-in',
    pattern: `got|gets|getting|stuck|threw:verb ~1 a|the|his|her ~2 touch|toe|foot|head|boot|flick|knee|stud|leg ~8 and|as the ball ( ~1 beat|beats|deceived ${keeper} | ~1 <go-in> | ~3 <into-net> )`,
    example: "Rossi got a toe to Verdi's cross and the ball beat Costa",
    not: "Rossi got a toe to Verdi's cross and the ball beat the far post by inches",
    strength: 2,
  },
  {
    name: 'let-fly-and-in',
    pattern: `let|lets:verb fly|rip|loose ~10 and|with the|his|her ball|shot|effort|drive|strike ~1 ( <go-in> | went|flew|flying|crashed|crashing|dipped|dipping|swerved|swerving|beat|beating|sailed|sailing|arrowed ~3 <into-net>|past|beyond|over|under ${keeper} )`,
    example: 'Rossi let fly from 25 yards and the ball flew past Costa',
    not: 'Rossi let fly from 25 yards and the ball flew past the post',
    strength: 2,
  },
  {
    name: 'crossed-and-touched',
    pattern: `<assist-noun|free-kick>|misjudged|missed|mis-hit|cross|corner|delivery ~8 and|but|, ~2 PERSON:scorer ~1 <pounce>|profited|punished:verb ( $ | .|; | \\( MINUTE | MINUTE | in|on|after|with|at|just ~2 MINUTE )`,
    example: 'Costa misjudged the cross and Rossi pounced',
    not: 'Costa misjudged the cross and Rossi pounced, only to shoot wide',
    strength: 1,
  },
  {
    name: 'run-ended-in-net',
    pattern: `run|dribble|burst|effort|surge|break|breakaway|counterattack|counter-attack|raid|foray|move:noun by|from|of ~2 PERSON:scorer ~8 ended|ending|finished|finishing|culminated|culminating with|in ~2 ball ~1 ( in|into ( the back of )? ( TEAM 's|'? | the|his|her )? net|goal | <into-net> )`,
    example: 'a solo run by Rossi ended with the ball in the net',
    not: 'a solo run by Rossi ended with the ball in the stand',
    strength: 2,
  },
  {
    name: 'and-the-finish',
    pattern: `provided|provides|supplied|supplies|delivered|with the|a|another ~2 <assist-noun> ,|and ~1 ( PERSON:scorer the ~2 finish|header|<shot>:noun | PERSON:scorer applied|provided|supplied the ~2 finish|finishing:noun touch? ) ( $ | .|;|, )`,
    example: 'Verdi provided the cross, Rossi the finish',
    not: 'Verdi provided the cross, Rossi the jokes',
    strength: 2,
  },
  {
    name: 'created-and-finished',
    pattern: `<goal>|ORDINAL|opener|move|it was|were ~1 created|made|fashioned|crafted|started|begun|<set-up> ( up )? by ~2 PERSON ( , ~3 by ~2 PERSON )? and ~1 finished|converted|completed|headed|tucked|rounded|slotted|<strike>:verb ( off|away|home|in )? by ~2 PERSON:scorer`,
    example: 'the second goal was created by Verdi and finished by Rossi',
    not: 'the second goal was created by Verdi and praised by Rossi',
    strength: 3,
  },
  {
    name: 'had-other-to-thank',
    pattern: 'had|has|have:verb ~2 PERSON to thank for his|her ~3 <goal>:noun',
    example: 'Rossi had Verdi to thank for his goal',
    not: 'Rossi had Verdi to thank for his recovery',
    strength: 2,
  },
  {
    name: 'made-one-for',
    pattern: `scored|scores|got|grabbed|bagged|netted one|two|once|twice|himself|NUMBER ~3 and|before ~1 made|set|<set-up>|laid|created|teed up|on? one|another|two|NUMBER:noun ~1 for ~2 PERSON:scorer`,
    example: 'Verdi scored one and made one for Rossi',
    not: 'Verdi scored one and made room for Rossi',
    strength: 2,
  },
  {
    name: 'goal-on-plate-for',
    pattern: `<serve|set-up>|laid|lays|put|served ~1 the|a|his|her|TEAM|their ~2 ORDINAL|<goal>:noun ( up )? ( on ~1 plate|platter )? for ~2 PERSON:scorer`,
    example: 'Verdi laid the second goal on a plate for Rossi',
    not: 'Verdi laid the second goal of his career to rest',
    strength: 2,
  },
  {
    name: 'shot-too-late',
    pattern: `PERSON:scorer 's|' ~4 <shot|goal|penalty|free-kick>:noun was|proved|came|were ~1 ( too little|late ,? too? late? | <goal> ) ( $ | .|,|; | to|for )`,
    example: "Rossi's header was too little too late",
    not: "Rossi's header was too high",
    strength: 2,
  },
  {
    name: 'punished-them',
    pattern: `punished|punishes|punishing|punish:verb ( TEAM | <they> | him|her | the ~2 <side> ) ( ~2 MINUTE | with ~4 <shot> | from ~3 range|yards|distance | <penalty> | at the death | when he|she )`,
    example: 'the defence was asleep and Rossi punished them in the 80th minute',
    not: 'the league punished them in August',
    strength: 2,
  },
  {
    name: 'error-seized-by',
    pattern: `ahead|up|in|<lead|led|level|advantage|score|goal> ~~8 when|as|after|, ~~8 was|were ~1 <pounce>|intercepted|punished:verb by ~3 PERSON:scorer ( $ | .|,|;|and|in|on|after|for|MINUTE )`,
    example: "Arden led when Costa's back-pass was seized upon by Rossi",
    not: "Arden led when Costa's back-pass was cut out by Rossi",
    strength: 1,
  },
  {
    name: 'haunted-with',
    pattern: `haunt|haunted|haunts|haunting:verb ( TEAM | his|her|their ~2 <side>|employers|team-mates|boss ) with|by a|an|the ~4 <shot|goal|penalty|free-kick>`,
    example: 'Rossi returned to haunt his old side with a late header',
    not: 'Rossi haunted his old side for years',
    strength: 2,
  },
  {
    name: 'crowd-with-shot',
    pattern: `silenced|silencing|stunned|stunning|sent|sends|delighted|shocked:verb the ~2 ( TEAM ~1 )? fans|supporters|crowd|faithful|stadium|support|end ( wild|delirious )? ( with ~4 <shot|goal|penalty|free-kick> | MINUTE | in|after|on ~1 MINUTE )`,
    example: 'Rossi silenced the Arden fans with a header',
    not: 'Rossi silenced the Arden fans with a finger to his lips',
    strength: 2,
  },
  {
    name: 'beat-one-on-one',
    pattern: `beat|beats|beating:verb ${keeper} in|when|, ~2 one|NUMBER - on - one|NUMBER`,
    example: 'Rossi beat Costa in a one-on-one',
    not: 'Rossi beat Costa in the air',
    strength: 2,
  },
  {
    name: 'flicked-on-and-finished',
    pattern: `<assist-noun>|on|across|down|back|through|square|inside by ~2 PERSON to|for ~2 PERSON , who ~1 finished:verb ${over}`,
    example: 'the ball was flicked on by Verdi to Rossi, who finished',
    not: 'the ball was flicked on by Verdi to Rossi, who finished third in the vote',
    strength: 2,
  },
  {
    name: 'shot-on-its-way-past',
    pattern: `PERSON:scorer 's|' ~3 ${shots}:noun ~8 on its|the way past|beyond|in|into|under|over ( ${keeper} | <into-net> | $ | .|,|; )`,
    example: "Rossi's shot took a deflection off Neri on its way past Costa",
    not: "Rossi's shot took a deflection off Neri on its way past the post",
    strength: 2,
  },
];
