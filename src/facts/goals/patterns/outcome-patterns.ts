import type { GoalPattern } from './goal-pattern.ts';
import { ends, shots } from './pattern-parts.ts';

const end = `( ${ends} | .|,|;|in|on|at|after|before|as|for|with|from|late|early|MINUTE )`;
const gain = `( make|made it|the ~1 SCORE|NUMBER | <level> | <score> | <widen> | <put> ( TEAM | <they> ) ~1 ahead|up|<level>|<advantage> )`;
const beaten = `( ( left|leaves|leaving|gave|giving ~3 PERSON|keeper|goalkeeper ~1 rooted|stranded|helpless|motionless|flat-footed|grasping ) | ( gave|giving|left|leaving ~3 PERSON|keeper|goalkeeper ( no | with|without no? ) chance ) | <go-in|into-net> )`;

/** Goals told by what came of a shot or of a ball that fell to somebody. */
export const outcomePatterns: readonly GoalPattern[] = [
  {
    name: 'shot-by-went-in',
    pattern: `a|an|the ~3 ${shots}:noun by|from ( TEAM 's|' | ~3 ) PERSON:scorer ( in|on|after|with|just ~2 MINUTE | MINUTE | \\( MINUTE \\) )? ( <go-in|into-net> | ( beat|beats | <strike>|flew past|beyond ) ~3 PERSON|keeper|goalkeeper ( in goal|net )? ${end} | went|flew|crept|found|crashed|squeezed !past|wide|over|beyond ~2 <into-net> )`,
    example: 'a low shot by Rossi in the 12th minute beat Costa',
    not: 'a low shot by Rossi in the 12th minute beat the wall and went wide',
    strength: 2,
  },
  {
    name: 'made-safe-by',
    pattern: `points|win|victory|result|game|match|tie|outcome:noun was|were ~1 made safe|certain|sealed|secured|confirmed|assured|settled|<seal|enough> ( in|on|after|with|just ~2 MINUTE | MINUTE )? by ~2 PERSON:scorer ${end}`,
    example: 'the points were made safe in the 88th minute by Rossi',
    not: 'the points were made safe in the 88th minute by a save',
    strength: 2,
  },
  {
    name: 'let-in-for-goal',
    pattern: `let|lets|letting:verb in ~2 PERSON:scorer for|to ~1 ( TEAM 's|' | the|a|an|his|her|their )? ~1 ORDINAL|<goal>:noun`,
    example: "Costa's slip let in Rossi for the second",
    not: "Costa's slip let in Rossi for a shot",
    strength: 2,
  },
  {
    name: 'shot-to-gain',
    pattern: `( PERSON:scorer 's|' ~3 ${shots}:noun | a|an ~3 PERSON:scorer ${shots}:noun ) to|that|which ~1 ${gain}`,
    example: "the best moment was Rossi's free-kick to make it 2-2",
    not: "the best moment was Rossi's free-kick to the far post",
    strength: 2,
  },
  {
    name: 'took-shot-to-earn',
    pattern: `( it took | needed|required|needing ) ( ~3 PERSON:scorer 's|' ~3 ${shots}:noun | a|an ~3 PERSON:scorer ${shots}:noun ) ( ~3 MINUTE ~3 )? to ~1 <enough|get|beat>|earn|secure|salvage|snatch|deny|rescue|save|avoid|grab|force`,
    example: "it took Rossi's late drive to earn Arden a draw",
    not: "it took Rossi's late drive onto the bar to wake Arden up",
    strength: 2,
  },
  {
    name: 'shot-to-thank',
    pattern: `had|have|has|having ( a|an|the ~3 PERSON:scorer <shot|goal|penalty|free-kick>:noun | ~3 PERSON:scorer 's|' ~4 <shot|goal|penalty|free-kick>:noun ) to thank`,
    example: 'Arden had a Rossi penalty to thank for their 1-0 win',
    not: 'Arden had Rossi to thank for the save',
    strength: 2,
  },
  {
    name: 'whose-shot-beat',
    pattern: `PERSON:scorer ,? whose ~4 ${shots}:noun ~4 ${beaten}`,
    example: 'the cross was met by Rossi, whose header left Costa rooted to the spot',
    not: 'the cross was met by Rossi, whose header was saved',
    strength: 2,
  },
  {
    name: 'fell-and-deed',
    pattern: `<drop>|fell|falls|broke|ran|rolled|came|spun|bounced|rebounded ~2 to ~2 ( TEAM ~2 )? PERSON:scorer ( ,? who | ,? and|but ~3 he|she ) ~1 <deed>:verb ${end}`,
    example: 'the ball dropped to Rossi and this time he could not miss',
    not: 'the ball dropped to Rossi and he could not believe it',
    strength: 2,
  },
  {
    name: 'spilled-and-deed',
    pattern: `spilled|spilt|parried|fumbled|dropped|saved|palmed|blocked|pushed|spills|parries|fumbles ~~10 and ~1 ( the ADJECTIVE|<role> | PERSON ) ~1 <deed>:verb ${end}`,
    example: "Costa spilled Verdi's drive and the Uruguayan had the simplest of tap-ins",
    not: "Costa spilled Verdi's drive and the Uruguayan had the rest of the day off",
    strength: 1,
  },
  {
    name: 'kick-went-in',
    pattern: `took|takes|taking|struck:verb ( it | the|a|his|her ~1 <penalty|free-kick> ) ~~18 ( it | the ball|shot|kick|effort ) <go-in> ${end}`,
    example: 'Rossi took the penalty himself, and though Costa got a hand to it, the ball squirmed in',
    not: 'Rossi took the penalty himself, and Costa got a hand to it',
    strength: 2,
  },
  {
    name: 'net-bulged',
    pattern:
      "( ^ | ,|but|then|when|as|before ) PERSON:scorer !'s|' !,|and ~14 and:verb the net bulged|rippled|billowed|bulges|ripples",
    example: 'Rossi was presented with a chance and the net bulged',
    not: 'Rossi was presented with a chance and the net was empty',
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'score-to-shot',
    pattern:
      'SCORE ~~8 to|by a|an ~4 PERSON:scorer <shot|penalty|free-kick>:noun ( $ | .|,|;|and|just|only|deep|late|early|in|on|after|MINUTE )',
    example: 'Arden went down 2-1 at Borough to a late Rossi strike',
    not: 'Arden went down 2-1 at Borough to a side of whom Rossi hit a post',
    strength: 2,
  },
  {
    name: 'score-after-shot',
    pattern: `SCORE ~~14 after|following ~2 ( TEAM 's|'? ~2 )? PERSON:scorer 's|' ~3 <shot|penalty|free-kick>:noun ( $ | .|; | in|on|after? ~2 MINUTE )`,
    example: "Arden were beaten 1-0 by Borough after Rossi's second-half free kick",
    not: "Arden were beaten 1-0 by Borough after Rossi's free kick was saved",
    strength: 2,
  },
  {
    name: 'score-after-nth',
    pattern: `SCORE ~~8 after|following ~2 PERSON:scorer 's|' ~2 ORDINAL:noun ( $ | .|; )`,
    example: "Arden won 3-2 after Rossi's deflected third",
    not: "Arden won 3-2 after Rossi's second booking",
    strength: 2,
  },
  {
    name: 'lead-given-by',
    pattern: `<advantage>:noun ( that|which ~2 been )? given|handed|provided|earned ( to? <they>|TEAM )? by ~2 PERSON:scorer !'s|'`,
    example: 'Arden threw away a lead given them by Rossi',
    not: "Arden threw away a lead given them by Rossi's mistake",
    strength: 2,
    list: 'after',
  },
  {
    name: 'to-strike-twice',
    pattern:
      'to|then strike:verb ( twice|late|again ( $ | .|,|;|in|on|after|before|as|and|from|late|MINUTE ) | in|on|after ~2 MINUTE )',
    example: 'Arden led, only for Rossi to strike twice in the last ten minutes',
    not: 'Arden were ready to strike with a late bid',
    strength: 2,
  },
  {
    name: 'claimed-both',
    pattern:
      'claim|claims|claimed|claiming:verb ( both | all NUMBER ) ( $ | .|,|;|of|goals|in|against|from|with|before|as )',
    example: 'Arden struck in the 92nd and 95th to win, Rossi claiming both',
    not: 'Rossi claimed both players were offside',
    strength: 2,
  },
  {
    name: 'looked-to-have-won',
    pattern:
      'PERSON:scorer ~1 looked|seemed|appeared:verb to have ( won it | won|clinched|sealed|snatched|secured|stolen|earned|settled|grabbed|nicked|rescued|salvaged ~2 it|victory|win|winner|points|point|draw|game|match|tie|contest|<win|victory|drew> ) ~~8 ( before|until ~4 ( TEAM ~3 )? PERSON | only for | but ~3 PERSON ~1 <level> )',
    example: 'Rossi looked to have won it for Arden in the 89th minute before Costa nodded in an equaliser',
    not: 'Rossi looked to have won it for Arden but was offside',
    strength: 2,
  },
  {
    name: 'nerves-with-shot',
    pattern:
      'calmed|eased|soothed|steadied|quelled|calming|easing|soothing|steadying|calms|eases:verb ~4 nerves with a|an|his|her ~4 <shot|free-kick|penalty>:noun ( $ | .|,|;|in|on|after|from|deep|late|MINUTE )',
    example: 'Rossi calmed the nerves with a volley on 88 minutes',
    not: 'Rossi calmed the nerves with a shot into the stands',
    strength: 1,
  },
];
