/**
 * How reports tell cards. Groups: `player`, where the pattern names one; `verb`, before which the player is looked for;
 * `noun`, the word that names the card.
 */
export interface CardPattern {
  readonly name: string;
  readonly card: 'red' | 'yellow';
  readonly pattern: string;
  readonly example: string;
  /** Looks alike and is no card. */
  readonly not: string;
}

const deed =
  'challenge|tackle|foul|lunge|elbow|handball|stamp|kick|trip|hack|push|shove|slap|headbutt|dive|dissent|protest|protests|reaction|block|pull';
const brought = '<enough|get|put|receive|see>|saw|brought|drew|resulted|led|earned|cost|meant';
const named = '~3 ( TEAM ~2 )? PERSON:player';

export const cardPatterns: readonly CardPattern[] = [
  {
    name: 'deed-brought-red',
    card: 'red',
    pattern: `PERSON:player 's|' ~3 ${deed} ~~7 ${brought} ~3 <red-card|sent-off>:noun`,
    example: "Costa's lunge on Rossi saw him sent off",
    not: "Costa's lunge on Rossi went unpunished",
  },
  {
    name: 'had-sent-off',
    card: 'red',
    pattern: 'had|have|has|see|sees|seeing|with|after|when|<enough> ~~9 PERSON:player ~1 <sent-off|stance>:noun',
    example: 'Arden had Costa sent off',
    not: 'Costa sent off a letter',
  },
  {
    name: 'was-sent-off',
    card: 'red',
    pattern: 'was|were|is|are|be|been|being|<get>:verb ~3 <sent-off|stance>:noun',
    example: 'Costa was sent off',
    not: 'Costa dismissed his worries',
  },
  {
    name: 'saw-red',
    card: 'red',
    pattern: 'PERSON:player ~2 <sent-off>:noun',
    example: 'Costa saw red',
    not: 'Costa, who dismissed his worries',
  },
  {
    name: 'but-saw-red',
    card: 'red',
    pattern: 'and|but|then|before|later ~1 <sent-off>:noun',
    example: 'Costa levelled, but saw red before the break',
    not: 'Arden levelled, but the keeper sent off a letter',
  },
  {
    name: 'dismissed-for',
    card: 'red',
    pattern: 'PERSON:player ~1 <stance>:noun for|after|following|on|MINUTE',
    example: 'Arden were down to ten men, Costa dismissed for a late tackle',
    not: 'Costa dismissed talk of a move after the game',
  },
  {
    name: 'moment-off',
    card: 'red',
    pattern: `PERSON:player \\( TEAM \\) ~1 <sent-off>:noun`,
    example: 'Costa (Arden) off for second booking',
    not: 'Costa (Arden) off for treatment',
  },
  {
    name: 'sent-off-name',
    card: 'red',
    pattern: '<official> ~8 <sent-off|stance>:noun ~1 ( TEAM ~2 )? PERSON:player',
    example: 'the referee sent off Costa',
    not: 'the referee sent off the ball',
  },
  {
    name: 'got-red',
    card: 'red',
    pattern: '<receive|put|get|enough>:verb ~5 <red-card>:noun',
    example: 'Costa picked up a second yellow card',
    not: 'the referee put his red card away',
  },
  {
    name: 'showed-red',
    card: 'red',
    pattern: `showed|shows|showing|brandished|cost|costs|costing|<put> ~1 PERSON:player ~4 <red-card>:noun`,
    example: 'the referee showed Costa a red card',
    not: 'Costa showed his red card collection',
  },
  {
    name: 'red-for',
    card: 'red',
    pattern: `<red-card>:noun ~2 for|to ${named}`,
    example: "a red card for Arden's Costa",
    not: 'a red card for dissent',
  },
  {
    name: 'red-of',
    card: 'red',
    pattern: `PERSON:player 's|' ~3 <red-card>:noun`,
    example: "Costa's red card",
    not: "Costa's red shirt",
  },
  {
    name: 'red-of-player',
    card: 'red',
    pattern: `<red-card|sent-off>:noun of ${named}`,
    example: 'the dismissal of Costa',
    not: 'the dismissal of the claim',
  },
  {
    name: 'lost-to-red',
    card: 'red',
    pattern: '<lost> ~3 PERSON:player ~2 to ~4 <red-card>:noun',
    example: 'Arden lost Costa to a red card',
    not: 'Arden lost Costa to Borough',
  },
  {
    name: 'walked-after-red',
    card: 'red',
    pattern: 'walked|walks|went|trudged|departed|departs|off:verb ~3 after|for|following|with ~4 <red-card>:noun',
    example: 'Costa walked after a second yellow card',
    not: 'the game went on after a red card',
  },
  {
    name: 'sent-name-off',
    card: 'red',
    pattern: 'sent|sends|sending PERSON:player off:noun',
    example: 'the referee sent Costa off',
    not: 'Rossi sent Costa clear',
  },
  {
    name: 'two-sent-off',
    card: 'red',
    pattern: `<sent-off> ~~24 : ~2 ( TEAM ~2 )? PERSON:player for:noun`,
    example: 'both sides had a man sent off: Arden defender Costa for a foul',
    not: 'both sides had a man sent off: the fans cheered for Costa',
  },
  {
    name: 'other-sent-off',
    card: 'red',
    pattern: `<sent-off> ~~60 : ~~60 ;|and ~2 ( TEAM ~2 )? PERSON:player for:noun`,
    example: 'both sides had a man sent off: Costa for a foul; and Neri for tripping Rossi',
    not: 'both sides had a man sent off; and Neri scored for Arden',
  },
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
    pattern: `challenge|tackle|foul|lunge|elbow|handball|stamp|kick from|by ~~3 PERSON:player <enough|get|put|receive|see>|saw|brought|drew|resulted|led ~2 <red-card>:noun`,
    example: 'a late tackle by Costa earned a straight red card',
    not: 'a late tackle by Costa went without a red card',
  },
  {
    name: 'upgraded',
    card: 'red',
    pattern: `PERSON:player 's|' ~2 <yellow-card>|yellow ~3 upgraded|changed to ~2 <red-card>:noun`,
    example: "Costa's yellow was upgraded to a red card",
    not: "Costa's ticket was upgraded to a red seat",
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
      '<sent-off|stance|red-card>:first ~~20 PERSON:player ~1 followed|follows|following|joined|joins|joining:noun him|her|them|suit|soon|shortly|NUMBER|MINUTE|moments|minutes|seconds|before|for|down',
    example: 'Costa was sent off and Neri followed him down the tunnel',
    not: 'Costa was replaced and Neri followed him down the tunnel',
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
    pattern: 'was|were:verb ~~10 and:joint ~1 <sent-off|stance>:noun',
    example: 'Costa was penalised for handball and shown a straight red',
    not: 'Costa was caught on the ball and sent the wrong way',
  },
  {
    name: 'banned-after',
    card: 'red',
    pattern: 'suspended|banned|ban|suspension|miss:verb ~~8 after|following|for|with ~2 <red-card>:noun',
    example: 'Costa will miss the next match after a red card for handball',
    not: 'Costa missed the last match after a red card',
  },
  {
    name: 'opening-booked',
    card: 'yellow',
    pattern: `^ PERSON|already|earlier|previously|first|once|having? been? <advance|cautioned|say-also>:noun ~~8 , ~3 ( TEAM 's? ~2 )? PERSON:player`,
    example: 'Already booked, Costa was taken off',
    not: 'Booked into the same hotel, the two sides met, Costa said',
  },
  {
    name: 'deed-brought-yellow',
    card: 'yellow',
    pattern: `PERSON:player 's|' ~3 ${deed} ~~7 ${brought} ~3 <yellow-card|cautioned>:noun`,
    example: "Costa's foul on Rossi earned him a booking",
    not: "Costa's foul on Rossi earned him a telling-off",
  },
  {
    name: 'on-a-yellow',
    card: 'yellow',
    pattern: 'was|been|is|already|sitting:verb on a <yellow-card>|yellow:noun',
    example: 'Costa had been on a yellow card since early on',
    not: 'Costa was on a yellow seat',
  },
  {
    name: 'and-shown-yellow',
    card: 'yellow',
    pattern: 'was|were:verb ~~10 and:joint ~1 <cautioned|advance>:noun',
    example: 'Costa was penalised for handball and shown a yellow card',
    not: 'Costa was caught on the ball and shown the way',
  },
  {
    name: 'already-booked',
    card: 'yellow',
    pattern: `PERSON:player , ~1 ( <cautioned|advance|say-also>:noun | on ~1 <yellow-card>|yellow:noun )`,
    example: 'Costa, already on a yellow card, was taken off',
    not: 'Costa, booked a place in the final',
  },
  {
    name: 'had-booked',
    card: 'yellow',
    pattern: 'had|have|has|see|sees|seeing|with ~~9 PERSON:player ~1 <cautioned|advance|say-also>:noun',
    example: 'Arden had Costa booked',
    not: 'Arden had seen Costa agree terms',
  },
  {
    name: 'booked-for',
    card: 'yellow',
    pattern: 'PERSON:player ~1 <advance|say-also>:noun for|after|following|MINUTE',
    example: 'Costa booked for a late tackle',
    not: 'Costa booked a place in the final',
  },
  {
    name: 'referee-booked',
    card: 'yellow',
    pattern: `<official> ~2 <advance|say-also>:noun ~1 ( TEAM ~2 )? PERSON:player`,
    example: 'the referee booked Costa',
    not: 'the referee agreed Costa was lucky',
  },
  {
    name: 'was-booked',
    card: 'yellow',
    pattern: 'was|were|is|are|be|been|being|also|<get>:verb ~2 <advance|cautioned|say-also>:noun',
    example: 'Costa was booked',
    not: 'Costa booked a place in the final',
  },
  {
    name: 'cautioned',
    card: 'yellow',
    pattern: 'PERSON:player ~2 <cautioned>:noun',
    example: 'Costa went into the book',
    not: 'Costa cautioned against haste',
  },
  {
    name: 'yellow-of',
    card: 'yellow',
    pattern: `PERSON:player 's|' ~2 <yellow-card>:noun`,
    example: "Costa's yellow-card challenge",
    not: "Costa's yellow boots",
  },
  {
    name: 'got-yellow',
    card: 'yellow',
    pattern: '<receive|put|get|enough>:verb ~5 <yellow-card>:noun',
    example: 'Costa was shown a yellow card',
    not: 'the referee put his yellow card away',
  },
  {
    name: 'showed-yellow',
    card: 'yellow',
    pattern: `showed|shows|showing|brandished|cost|costs|costing|<put> ~1 PERSON:player ~4 <yellow-card>:noun`,
    example: 'the referee showed Costa a yellow card',
    not: 'Costa showed his yellow boots',
  },
  {
    name: 'yellow-for',
    card: 'yellow',
    pattern: `<yellow-card>|yellow:noun ~2 for|to ${named}`,
    example: "a yellow card for Arden's Costa",
    not: 'a yellow card for dissent',
  },
];
