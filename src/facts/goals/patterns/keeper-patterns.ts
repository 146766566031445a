import type { GoalPattern } from './goal-pattern.ts';
import { ends } from './pattern-parts.ts';

/** Whoever keeps the goal. */
const keeper = '( PERSON | keeper|goalkeeper|stopper|custodian|<side> )';
/** A goal as its keeper saw it: "… by Rossi's header", "… by a Rossi header", "… by a header from Rossi". */
const ofShot = `( ~4 PERSON:scorer 's|' ~3 <shot|free-kick|penalty>:noun | a|an|the|another ~3 PERSON:scorer <shot|free-kick|penalty>:noun | a|an|the|another ~4 <shot|free-kick|penalty>:noun from|by ~2 PERSON:scorer )`;
/** Where the clause may end or go on. */
const over = `( ${ends} | .|,|;|in|on|for|after|before|as|and|when|just|early|late|at|midway|MINUTE )`;

/** Goals told from the side of the keeper: beaten by a shot, without a chance, helping it in. */
export const keeperPatterns: readonly GoalPattern[] = [
  {
    name: 'keeper-beaten-by-shot',
    pattern: `( <beaten|lost>|undone|deceived|stranded|helpless|wrong-footed|wrong|stunned|rocked|punished|<suffer|go-in|beat|strike>:verb ~5 by | <second-best>:verb ) ${ofShot}`,
    example: "the keeper was beaten by Rossi's curling free kick",
    not: "the keeper was beaten by Rossi's pace",
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'named-keeper-beaten-by',
    pattern: `keeper|goalkeeper ~1 ( PERSON ~1 )? was|were|is ~1 <beaten>|lobbed|chipped|nutmegged|rounded:verb ( at his|her near|far post | from ~3 range|distance|yards )? by ~3 PERSON:scorer ${over}`,
    example: 'keeper Costa was beaten by Rossi in the 12th minute',
    not: 'keeper Costa was beaten by Rossi to the award',
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'beaten-at-near-post-by',
    pattern: `PERSON was|were ~1 <beaten>:verb at his|her near|far post by ~3 PERSON:scorer ${over}`,
    example: 'Costa was beaten at his near post by Rossi',
    not: 'Costa was beaten in the air by Rossi',
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'keeper-without-chance',
    pattern: `${keeper} ~1 ( had|stood|given|left|<stance> with? ~1 ( no|little|not ~1 chance|answer|hope ) ~2 with|against|to|of|from|about|by | picking|fetching|retrieving|plucking the ball out|from of? the|his|her ~1 net after|following | could|can do nothing|little about|with|against|to ) ${ofShot}`,
    example: "Costa could do nothing about Rossi's low drive",
    not: "Costa could do nothing about Rossi's contract",
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'keeper-without-chance-when',
    pattern: `( nothing ~1 ( ${keeper} | he|she|<they> ) could|can ~1 do | ( could|can do nothing|little | had no chance | was|were|stood|left ~1 helpless|powerless ) ) ~4 when|as ~2 PERSON:scorer`,
    example: 'there was nothing he could do when Rossi let fly from 30 yards',
    not: 'there was nothing he could do when Rossi was injured',
    strength: 1,
    keeperFails: true,
  },
  {
    name: 'keeper-could-not-keep-out',
    pattern: `( could|did|can not|'t ~1 | failed|unable|fail|powerless|helpless to ~1 | fails to ~1 ) keep|keeping|stop|prevent|handle|reach|get|hold|deal|<no-goal> ~2 ${ofShot} ( ~2 <into-net|go-in> | from ~2 going|crossing|finding|creeping|flying|beating ~4 | crossing|going|squirming|creeping|rolling|flying ~4 | $ | .|,|; | for ~3 <goal> | MINUTE | in|on|after ~1 MINUTE )`,
    example: "Costa could not keep out Rossi's header",
    not: "Costa could not keep Rossi's header in play",
    strength: 1,
    keeperFails: true,
  },
  {
    name: 'keeper-got-hand-to-shot',
    pattern: `got|gets|getting ~2 hand|hands|touch|fingertips|glove|fingers|foot|boot|leg to ${ofShot} ( in|on|at|after|with|just ~2 MINUTE | MINUTE | \\( MINUTE \\) )? but ~2 ( could|was|did ~2 not|'t|unable|only|nothing ~4 out|<into-net>|stop|prevent|<go-in> | ~2 <go-in> )`,
    example: "Costa got a hand to Rossi's shot but could not keep it out",
    not: "Costa got a hand to Rossi's shot but could not hold it",
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'keeper-let-in-shot',
    pattern: `let|lets|letting|allowed|allows|allowing|fumbled|fumbles|fumbling|spilled|spilling|spilt|helped|helps|helping|help|palmed|palming|palm|pushed|pushing|push|parried|parry|parrying|tipped|tip|deflected|saw|watched|diverted|steered:verb ${ofShot} ~6 ( <into-net|go-in> | to? slip|squirm|squeeze|creep|fly|go|roll|bounce|trickle|sail|loop|drift|dip|run|slide ~1 ( through|past|under|between|over|by|beneath ~5 <into-net>|him|her|head|gloves|body|hands|legs|fingers|grasp|feet|keeper|goalkeeper | in | into ~5 <into-net>|net|corner|goal | <into-net|go-in> ) | ~1 through|under|between ~1 his|her legs|body|hands|arms|fingers|gloves|grasp )`,
    example: "Costa let Rossi's shot squirm through his legs",
    not: "Costa let Rossi's shot run behind for a corner",
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'shot-left-keeper',
    pattern: `PERSON:scorer 's|' ~4 <shot|free-kick|penalty>:noun ~4 ( left|leaving ~2 PERSON|keeper|goalkeeper|defence ~1 stranded|helpless|flat-footed|rooted|motionless|grasping|clutching|floundering|sprawling|bewildered | gave ~2 PERSON|keeper|goalkeeper no chance | rattled|cannoned|went|came|bounced|crashed|clipped|crept|slammed in off )`,
    example: "Rossi's drive left Costa stranded",
    not: "Rossi's drive left Costa in pain",
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'shot-changed-match',
    pattern: `PERSON:scorer 's|' ~4 <shot|free-kick|penalty>:noun ( , ~8 , | in|on|after|just ~2 MINUTE | MINUTE )? ~1 ( got TEAM|<they> ~1 going|moving|running | was the ~2 pick|best|highlight of | was a ~1 mere|late|small ~1 consolation|goal | was no more|merely than a|an? ~1 consolation | turned|swung|changed the ~1 game|match|tie|contest|tide|final|momentum | lit up the | came|arrived ( in|on|after|with ~1 MINUTE | MINUTE ) | brought the house down | brought the ~2 fans|crowd|supporters to | killed ( off ( TEAM | the ) | the ~1 game|contest|match|tie ) | ended the ~1 contest|argument|match|drought|TEAM | sparked|triggered|prompted ~2 celebrations|pandemonium|jubilation|scenes | sent ( TEAM | <they> | the ~1 <side> ) ~1 through|into|top|back|ahead|clear|on |  stunned ( the | TEAM ) )`,
    example: "Rossi's volley turned the game",
    not: "Rossi's volley turned out to be his last touch",
    strength: 2,
  },
  {
    name: 'pounced-on-save',
    pattern: `saved|parried|blocked|spilled|fumbled|spilt|loose|palmed|pushed|beaten|dropped|<no-goal> ~8 but|and|, ~3 PERSON:scorer ~1 <pounce>:verb ( on|to ~2 rebound|ball|it )? ( $ | .|; | \\( MINUTE | MINUTE | in|on|after|with|at|just ~2 MINUTE )`,
    example: "Verdi's shot was saved but Rossi pounced",
    not: "Verdi's shot was saved but Rossi pounced, only to hit the bar",
    strength: 2,
  },
];
