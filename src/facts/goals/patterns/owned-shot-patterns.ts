import type { GoalPattern } from './goal-pattern.ts';
import { shots } from './pattern-parts.ts';

/** What a shot does that goes in, or that has counted. */
const went = `( <go-in|score> | went|flew|crept|looped|bounced|nestled|found|crashed|sailed|sneaked|squirmed|dipped|rocketed|curled|arrowed|trickled|<strike> ~4 <into-net> | brooked no argument | gave|left|leaving|giving ~2 keeper|goalkeeper|PERSON ~2 ( no|little ~1 chance|hope | helpless|stranded|flat-footed|rooted|motionless|clutching ) | made ( it <level> | it a ~1 contest|game|match | a contest|game|match of it ) | <put> ( TEAM|<they> | the|his|her ~1 <side> ) ~1 ahead|<level>|<advantage> | ~1 sparked|prompted|triggered|provoked|set ~1 wild|off|joyous|delirious|jubilant )`;

/** What tells that a side has scored, with the scorer hung onto it behind a mark. */
const told = `ahead|up|responded|replied|<lead>|<led>|<score>|<widen>|<level>|<advantage> ~~8 ,|–|-`;
const ended = `( $ | .|;|,|–|from|after|past|beating | finding ~2 <into-net> | in|on|at|off|MINUTE | the|their|his|her ~2 ORDINAL|<goal>|first )`;

/** Goals told by a shot that somebody named just before, or by a word for him, has sent in: "his volley made it a contest". */
export const ownedShotPatterns: readonly GoalPattern[] = [
  {
    name: 'his-shot-went',
    pattern: `( ^ | ,|and|but|; ) his|her:verb ~3 ${shots}:noun ( , ~14 , | ~7 ) ${went}`,
    example: 'Verdi slipped the ball to Rossi, and his volley, struck on 49 minutes, made it a contest',
    not: 'Verdi slipped the ball to Rossi, and his volley, struck on 49 minutes, made the keeper work',
    strength: 1,
  },
  {
    name: 'described-shot-went',
    pattern: `the ~2 ( TEAM ~1 )? ~1 <role>|ADJECTIVE|back:verb 's|' ~4 ${shots}:noun ~8 ${went}`,
    example: "Verdi slipped the ball to Rossi, and the midfielder's low drive went in off the post",
    not: "Verdi slipped the ball to Rossi, and the midfielder's low drive went over off the post",
    strength: 1,
  },
  {
    name: 'whose-shot-went',
    pattern: `PERSON:scorer ,? whose ~4 ${shots}:noun ~9 ${went}`,
    example: 'the ball broke to Rossi, whose volley gave the keeper no chance',
    not: 'the ball broke to Rossi, whose volley gave the crowd a fright',
    strength: 2,
  },
  {
    name: 'hit-shot-that-went',
    pattern: `<get|strike|put>|produced|unleashed|hit|struck|delivered|executed|conjured|sent|let:verb ( fly with )? a|an ~4 ${shots}:noun which|that ~3 ( <go-in|into-net> | flew|went|crashed|sailed|dipped|curled|looped|arrowed|rocketed|screamed|found|<strike|put> ~4 ( <into-net|score> | in ( $ | .|,|;|off|via|from|at ) ) )`,
    example: 'Rossi produced an overhead kick which flew in off the underside of the bar',
    not: 'Rossi produced an overhead kick which flew over the bar',
    strength: 2,
  },
  {
    name: 'and-in-it-went',
    pattern: `and|,|– in:verb it went|flew|rolled|crept|trickled|looped|bounced ( $ | .|,|;|off|via|from )`,
    example: 'Rossi stuck out a boot and in it went',
    not: 'Rossi took the ball in the crowd and in it stayed',
    strength: 2,
  },
  {
    name: 'rebound-put-in-by',
    pattern: `( rebound:noun | follow - up:noun | loose ball:noun ) ( , | was|is ) ~1 hit|struck|driven|dispatched|converted|swept|put|turned|tucked|buried|<strike|score|beat> ~5 by ~2 ( TEAM ~2 )? PERSON:scorer ( $ | .|; | , was not|neither | in|on|after MINUTE )`,
    example: 'the penalty was kept out; the follow-up, hit on the run by Rossi, was not',
    not: 'the penalty was kept out; the follow-up, hit on the run by Rossi, was saved',
    strength: 2,
  },
  {
    name: 'shot-name-was-goal',
    pattern: `a|an ~3 PERSON:scorer ${shots}:noun ~2 was|proved|proving|turned|were ( out )? ( to be )? ( no|little|nothing|only|just )? ( more than )? ( a|an|the|his|her|their ~2 | TEAM 's|' ~2 )? <goal>|reply|response|riposte|difference ( $ | .|,|;|in|of|for|as|on|when|and|but|MINUTE )`,
    example: 'a Rossi penalty proved to be no more than a consolation',
    not: 'a Rossi penalty proved to be wide of the goal',
    strength: 2,
  },
  {
    name: 'ahead-shot-of',
    pattern: `${told} PERSON:scorer 's|' ~3 <shot|penalty>:noun ${ended}`,
    example: "Arden pulled one back in the second half, Rossi's header from a corner their first of the season",
    not: "Arden pulled one back in the second half, Rossi's header against the bar their second chance",
    strength: 1,
  },
  {
    name: 'ahead-his-name-shot',
    pattern: `${told} a|an ~3 PERSON:scorer <shot|penalty>:noun ( $ | .|;|,|from|after|past|beating|in|on|at|off|MINUTE )`,
    example: 'Arden went ahead before the break, a Rossi header from close range',
    not: 'Arden went ahead before the break, a Rossi header wide of the post',
    strength: 1,
  },
  {
    name: 'ahead-with-shot-by',
    pattern: `${told} PERSON:scorer with a|an|his|her ~4 <shot|penalty>:noun ( $ | .|;|,|from|after|past|beating|in|on|at|off|MINUTE )`,
    example: 'Arden equalised before the break – Rossi with a header from a corner',
    not: 'Arden equalised before the break – Rossi with a header over the bar',
    strength: 2,
  },
  {
    name: 'goal-of-his-own',
    pattern: `had|has|got|gets|scored|scores|grabbed|claimed|added:verb a|an|one ~3 <goal>:noun of his|her own ( $ | .|,|;|–|in|on|after|with|from|when|MINUTE )`,
    example: 'Rossi, who had made the first, then had a goal of his own',
    not: 'Rossi had a goal of his own ruled out',
    strength: 2,
  },
  {
    name: 'his-first-had-come',
    pattern: `,|with his|her:verb ~1 ORDINAL|first|other|opener ( having|had )? come|coming|arrived|arriving ( MINUTE | ~4 MINUTE | ~3 from ~1 <penalty> )`,
    needs: 'goals-told',
    example: 'Rossi scored in the 71st minute, his first having arrived in the 18th',
    not: 'Rossi scored in the 71st minute, his first having been disallowed in the 18th',
    strength: 1,
  },
  {
    name: 'for-whom-shot',
    pattern: `behind|down|ahead|<led|lost|beat|beaten|drew|held> ~8 TEAM ~2 , for whom ~3 PERSON:scorer 's|' ~4 <shot|goal|penalty|free-kick>:noun`,
    example: "Arden were behind to Borough, for whom Rossi's strike came early",
    not: "Arden were behind Borough, for whom Rossi's form is a worry",
    strength: 2,
  },
  {
    name: 'shot-left-side',
    pattern: `PERSON:scorer 's|' ~4 <shot|goal|penalty|free-kick>:noun left|leaves|leaving TEAM ~1 ORDINAL|NUMBER|bottom|adrift|without|facing|needing|rooted|stuck|outside|staring`,
    example: "Rossi's second-half strike left Borough seventh",
    not: "Rossi's strike left Borough keeper Costa helpless",
    strength: 2,
  },
];
