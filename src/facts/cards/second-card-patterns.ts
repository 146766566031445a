import type { CardPattern } from './card-pattern.ts';

/** The same by what came before or after: a card that was changed, a second one, a man who followed another, a ban. */
export const secondCardPatterns: readonly CardPattern[] = [
  {
    name: 'two-late-yellows',
    card: 'red',
    pattern: '<receive|put|get|enough>:verb NUMBER:two ~1 <yellow-card>:noun',
    example: 'Costa received two late yellow cards',
    not: 'Arden received three late yellow cards',
  },
  {
    name: 'foul-brought-red',
    card: 'red',
    pattern: `challenge|tackle|foul|lunge|elbow|handball|stamp|kick from|by ~~3 PERSON:player ( that|which )? <enough|get|put|receive|see>|saw|brought|drew|resulted|led ~4 <red-card>:noun`,
    example: 'a late tackle by Costa earned a straight red card',
    not: 'a late tackle by Costa went without a red card',
  },
  {
    name: 'upgraded',
    card: 'red',
    pattern: `PERSON:player 's|' ~2 <yellow-card>|yellow ~3 upgraded|changed|became|turned|converted ~3 <red-card>|red:noun`,
    example: "Costa's yellow was upgraded to a red card",
    not: "Costa's ticket was upgraded to a red seat",
  },
  {
    name: 'upgraded-his',
    card: 'red',
    pattern: `upgraded|changed|turned|converted ( TEAM 's )? PERSON:player 's|' ~2 <yellow-card>|yellow|booking to|into ~2 <red-card>|red:noun`,
    example: "the referee upgraded Costa's yellow card to a red",
    not: "the club upgraded Costa's yellow seat to a red one",
  },
  {
    name: 'yellow-then-upgraded',
    card: 'red',
    pattern:
      'was|were|saw|had:verb ~2 ( <yellow-card|cautioned|advance|say-also>:first | yellow ) ~~5 upgraded|changed|turned|converted to|into ~1 <red-card>|red:noun',
    example: 'Costa was shown a yellow card, which was upgraded to red',
    not: 'Costa was shown the way, which was changed to the left',
  },
  {
    name: 'changed-it-to-red',
    card: 'red',
    pattern:
      '<yellow-card>|yellow|<cautioned|advance|say-also>:first ~~16 changed|changes|upgraded|upgrades|turned|switched|switches|changing|upgrading it|that|this|the ~3 to|into ~2 <red-card>|red:noun',
    example: 'Costa was shown a yellow card but after a look at the monitor the referee changed it to red',
    not: 'Costa was shown the way but after a look at the monitor the referee changed it to green',
  },
  {
    name: 'both-sent-off',
    card: 'red',
    pattern: 'PERSON:player ~~9 both players|men|women|<side> ( were|being|got )? =1 <sent-off|stance>:noun',
    example: 'a row between Rossi and Costa ended with both men being sent off',
    not: 'a row between Rossi and Costa ended with both men being friends',
  },
  {
    name: 'and-a-red-for',
    card: 'red',
    pattern: '<yellow-card> and =1 red:noun for|to ~3 ( TEAM ~2 )? PERSON:player',
    example: 'a match that saw seven yellow cards and a red for Costa',
    not: 'a match that saw seven yellow cards and a red for dissent',
  },
  {
    name: 'ended-his-day',
    card: 'red',
    pattern: "<red-card>:noun ~4 ended|ends|ending ~1 PERSON:player 's|'",
    example: "a second booking ended Costa's evening",
    not: "a second booking ended Arden's hopes",
  },
  {
    name: 'his-day-ended',
    card: 'red',
    pattern:
      "PERSON:player 's|' ~2 ( was|is|were|came )? ended|over|finished|end ~2 by|after|with|following|in ~2 <red-card>:noun",
    example: "Costa's evening was ended by a second booking",
    not: "Costa's evening was ended by a knock",
  },
  {
    name: 'had-to-go',
    card: 'red',
    pattern: 'had|has:verb to go ~3 after|for|following|with ~4 <red-card>:noun',
    example: 'Costa had to go after a second booking',
    not: 'Costa had to go after the game',
  },
  {
    name: 'showed-him-red',
    card: 'red',
    pattern: 'showed|shows|show|showing|gave|handed|giving|handing him|her:him ~3 <red-card>:noun',
    example: 'Costa lunged in and the referee showed him a straight red',
    not: 'Costa lunged in and the referee showed him his palms',
  },
  {
    name: 'reached-for-red',
    card: 'red',
    pattern:
      'and|when|before|but|as:verb ~2 <official> ~3 reached|reaches|produced|produces|brandished|pulled|flashed|drew|showed ~4 <red-card>:noun',
    example: 'Costa lunged in and the referee reached for his red card',
    not: 'Costa lunged in and the referee reached for his notebook',
  },
  {
    name: 'sending-off-name',
    card: 'red',
    pattern: 'before|after|by|for|of|in|with <sent-off>:noun ~1 ( TEAM ~2 )? PERSON:player',
    example: 'the referee looked at the screen before sending off Costa',
    not: 'the referee looked at the screen before a word with Costa',
  },
  {
    name: 'red-at',
    card: 'red',
    pattern: 'brandished|showed|produced|waved ~2 <red-card>:noun at|to|for ~3 PERSON:player',
    example: 'the referee brandished a red card at Costa',
    not: 'the referee waved a red flag at Costa',
  },
  {
    name: 'then-off',
    card: 'red',
    pattern:
      'was|were|been|<get>:verb ~2 <advance|cautioned|say-also>:first ~~12 and|then|before|but:joint ~2 <sent-off|stance>:noun',
    example: 'Costa was booked in the first half and sent off in the second',
    not: 'Costa was seen in the first half and scored in the second',
  },
  {
    name: 'followed-off',
    card: 'red',
    pattern:
      '<sent-off|stance|red-card>:first ~~20 PERSON:player ~1 followed|follows|following|joined|joins|joining:noun ,? in|on? the? him|her|them|suit|soon|shortly|NUMBER|MINUTE|moments|minutes|seconds|before|for|down|after|.',
    example: 'Costa was sent off and Neri followed him down the tunnel',
    not: 'Costa was replaced and Neri followed him down the tunnel',
  },
  {
    name: 'by-collecting-red',
    card: 'red',
    pattern: 'by|with|despite ~1 PERSON:player <receive>|getting|seeing ~4 <red-card>:noun',
    example: 'Arden were not helped by Costa collecting a second yellow card',
    not: 'Arden were not helped by Costa collecting a knock',
  },
  {
    name: 'and-team-lost',
    card: 'red',
    pattern:
      '<sent-off|stance|red-card>:first ~~8 and|while|before TEAM ~1 <lost>:noun ~1 PERSON:player ( $ | .|,|;|late|soon|MINUTE )',
    example: 'Arden had Costa sent off and Borough lost Neri',
    not: 'Arden had Costa taken off and Borough lost Neri',
  },
  {
    name: 'before-being-off',
    card: 'red',
    pattern:
      '^ ~2 PERSON:player ~~16 before|after|by being|getting|picking|having ( himself|herself )? ~1 <sent-off|stance>:noun',
    example: 'Costa lasted 18 minutes as a substitute before being sent off',
    not: 'Costa lasted 18 minutes as a substitute before being carried off',
  },
  {
    name: 'lost-who-red',
    card: 'red',
    pattern:
      '<lost> ~3 PERSON:player ~5 , who ~2 <receive|put|get|enough>|was|were|had|saw ~4 <red-card|sent-off|stance>:noun',
    example: 'Arden lost Costa early on, who picked up a second booking',
    not: 'Arden lost Costa early on, who picked up a knock',
  },
  {
    name: 'to-go',
    card: 'red',
    pattern: 'to:verb go|leave|depart|walk , ~1 <sent-off|stance>:noun',
    example: 'Costa was the first to go, dismissed for a second booking',
    not: 'Costa was the first to go, limping off',
  },
  {
    name: 'and-shown-red',
    card: 'red',
    pattern: 'was|were|been:verb ~~10 and:joint ~1 <sent-off|stance>:noun',
    example: 'Costa was penalised for handball and shown a straight red',
    not: 'Costa was caught on the ball and sent the wrong way',
  },
  {
    name: 'is-off-red',
    card: 'red',
    pattern: 'PERSON:player was|is|were|are|went|goes|walks|walked|gone|has off? ,|:|-|( ~1 <red-card>:noun for|after',
    example: 'Costa is off, straight red for a late tackle on Rossi',
    not: 'Costa is off, a replacement for Rossi',
  },
  {
    name: 'choice-but-to-dismiss',
    card: 'red',
    pattern:
      'no|little|any:verb ~1 choice|option|alternative|hesitation but|than|other ~1 to dismiss|<sent-off>:noun ( TEAM ~2 )? PERSON:player',
    example: 'Bell had no choice but to dismiss Costa',
    not: 'Bell had no choice but to dismiss the claim',
  },
  {
    name: 'banned-after',
    card: 'red',
    pattern: 'suspended|banned|ban|suspension|miss:verb ~~8 after|following|for|with ~2 <red-card|sent-off>:noun',
    example: 'Costa will miss the next match after a red card for handball',
    not: 'Costa missed the last match after a red card',
  },
];
