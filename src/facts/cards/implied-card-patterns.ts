import type { CardPattern } from './card-pattern.ts';
import { costHim, fouls } from './card-words.ts';

/** Cards that are told by nothing but what they led to: a side of ten, a long walk, a second booking of one who has had the first. */
export const impliedCardPatterns: readonly CardPattern[] = [
  {
    name: 'short-when-fouled',
    card: 'red',
    pattern: `NUMBER:two men|women|players|<side> ~8 when|after|as|once|because ~3 ( TEAM 's|'? ~2 )? PERSON:player ( , ~~8 , )? had? ( ${fouls}:noun | pulled|pulls|pulling|brought|brings|bringing|hauled|hauling|dragged|dragging:noun back|down ~3 PERSON|<role> | <strike>:noun out )`,
    example: 'Arden were reduced to ten men when Costa fouled Rossi',
    not: 'Arden were reduced to ten men when Costa limped off',
  },
  {
    name: 'booked-then-second',
    card: 'red',
    pattern: 'PERSON:player , ~2 <cautioned|advance|say-also>:first ~~32 <red-card>:noun',
    example: 'Costa, cautioned before the break, pulled back Rossi and could have no complaints about a second booking',
    not: 'Costa, on as a substitute, pulled back Rossi and limped off',
  },
  {
    name: 'booked-then-off',
    card: 'red',
    pattern:
      'PERSON:player , ~2 <cautioned|advance|say-also>:first ~~32 ( send|sent|sends|sending|ordering|ordered him|her off:noun | walked|walks|trudged|departed|headed|stormed|marched:noun off|down|straight | ~1 <official> ~2 no|little:noun ~1 option|choice|alternative | on his|her:noun way | had to go|leave|depart|walk:noun | was|were off:noun ( $ | .|,|; ) )',
    example:
      'Costa, already on a yellow card, brought down Rossi and walked off before the referee reached for his pocket',
    not: 'Costa, already on the ball, brought down a pass and walked off',
  },
  {
    name: 'when-already-booked',
    card: 'yellow',
    pattern:
      'PERSON:player ~~12 when|while|though|although|despite|having already|having|being ~1 ( <advance|cautioned|say-also>:noun | on a <yellow-card>|yellow:noun )',
    example: 'the dismissal of Costa, who kicked the ball away when already booked',
    not: 'Costa, who kicked the ball away when already beaten',
  },
  {
    name: 'became-nth-off',
    card: 'red',
    pattern: `PERSON:player became|becomes|was|is the ( ORDINAL | ~1 second|first|latest ) ~1 ( TEAM ~1 )? player|man|woman|footballer|<role> ~4 to ~1 <sent-off>:noun`,
    example: 'Costa became the third Arden player to see red this season when he hauled back Rossi',
    not: 'Costa became the third Arden player to see the light',
  },
  {
    name: 'was-off-after-red',
    card: 'red',
    pattern: 'PERSON:player was|were|is|sat|watched|had ~7 following|after ~3 <red-card>:noun ( $ | .|,|;|for|in )',
    example: 'by then Costa was in the dressing room following a straight red card',
    not: 'by then Costa was in the dressing room following a knock',
  },
  {
    name: 'and-name-to-red',
    card: 'red',
    pattern: '<lost> ~~12 and ~3 PERSON:player ~2 to ~4 <red-card>:noun',
    example: 'Arden had lost Neri to injury and Costa to a red card',
    not: 'Arden had lost Neri to injury and Costa to the bench',
  },
  {
    name: 'cost-him-yellow',
    card: 'yellow',
    pattern: `${costHim} ( ~3 <yellow-card>:noun | ~1 <cautioned>:noun | a|his|her ~1 yellow:noun ( $ | .|,|;|for|and|after|from|in|on|when|MINUTE ) )`,
    example: "Costa's appeal was waved away, his protests costing him a yellow card",
    not: "Costa's appeal was waved away, his protests costing him a smile",
  },
  {
    name: 'cost-him-red',
    card: 'red',
    pattern: `${costHim} ~3 <red-card>:noun`,
    example: 'Costa lunged in late, the tackle earning him a straight red card',
    not: 'Costa lunged in late, the tackle earning him a rebuke',
  },
  {
    name: 'gave-kick-and-yellow',
    card: 'yellow',
    pattern: `when|after ~1 ( TEAM ~2 )? PERSON:player ( , ~6 , )? ~1 pulled|brought|hauled|dragged|tripped|fouled|felled|upended|handled|bundled|pushed|clipped|chopped|scythed|wrestled|<put|beat|strike> ~~14 , ~3 gave|awarded|gives|awards ~2 <penalty|free-kick> and ~1 <yellow-card>:noun`,
    example: 'when Costa pulled down Rossi, Hart gave the penalty and a yellow card',
    not: 'when Costa pulled down Rossi, Hart gave the penalty and a lecture',
  },
  {
    name: 'show-ended-in-red',
    card: 'red',
    pattern:
      "PERSON:player 's|' ~4 display|evening|night|afternoon|performance|cameo|game|debut|return|outing|match|season ~2 ended|ends|ending|finished|culminated|concluded in|with|by ~3 <red-card>:noun",
    example: "Costa's clumsy second-half display ended in a red card",
    not: "Costa's clumsy second-half display ended in a draw",
  },
  {
    name: 'enough-for-yellow',
    card: 'yellow',
    pattern: 'enough|angrily|bitterly to:verb earn|get|receive|collect|merit|see ~3 <yellow-card>:noun',
    example: 'Costa protested long enough to earn a yellow card',
    not: 'Costa protested long enough to earn a reprieve',
  },
];
