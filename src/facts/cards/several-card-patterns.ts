import type { CardPattern } from './card-pattern.ts';

/** Cards of several at once, or of one who has had one already: "booked twice", "four were booked, among them Costa". */
export const severalCardPatterns: readonly CardPattern[] = [
  {
    name: 'and-name-off-minute',
    card: 'red',
    pattern:
      'was|were ~2 <sent-off|stance>:first ~4 and|,|while|with PERSON:player ( on|in|after )? MINUTE:noun ( $ | .|,|; )',
    example: 'Costa was sent off on 30 minutes and Neri on 88 minutes',
    not: 'Costa was taken off on 30 minutes and Neri on 88 minutes',
  },
  {
    name: 'and-name-booked-minute',
    card: 'yellow',
    pattern:
      'was|were ~2 <cautioned|advance|say-also>:first ~4 and|,|while|with PERSON:player ( on|in|after )? MINUTE:noun ( $ | .|,|; )',
    example: 'Costa was booked on 30 minutes and Neri on 88 minutes',
    not: 'Costa was taken off on 30 minutes and Neri on 88 minutes',
  },
  {
    name: 'followed-by-name',
    card: 'red',
    pattern: '<sent-off|stance|red-card>:first ~~8 , ~2 followed ~2 by:noun ~2 PERSON:player',
    example: 'Costa was sent off for dissent, quickly followed by Neri',
    not: 'Costa was taken off for a rest, quickly followed by Neri',
  },
  {
    name: 'booked-listed',
    card: 'yellow',
    pattern: `NUMBER ~2 <cautioned|advance|say-also>:noun :|- ( TEAM ~2 )? PERSON:player`,
    example: 'Arden had three players booked: Costa, Neri and Rossi',
    not: 'Arden had three players injured: Costa, Neri and Rossi',
  },
  {
    name: 'second-time',
    card: 'red',
    pattern: `( was|were|been|being|<get>:verb | PERSON ) ~2 <cautioned|advance|say-also>:noun for =1 ORDINAL:nth time !this|in`,
    example: 'Costa was booked for a second time',
    not: 'Costa was thanked for a second time',
  },
  {
    name: 'booked-twice',
    card: 'red',
    pattern: 'was|were|been|being|<get>:verb ~2 <cautioned|advance|say-also>:noun twice !this|in',
    example: 'Costa was booked twice before the break',
    not: 'Costa was beaten twice before the break',
  },
  {
    name: 'booked-twice-within',
    card: 'red',
    pattern:
      'was|were|been|being|<get>:verb ~2 <cautioned|advance|say-also>:noun twice in =2 ( NUMBER:minutes minutes | MINUTE | space | quick succession )',
    example: 'Costa was booked twice in five minutes',
    not: 'Costa was beaten twice in five minutes',
  },
  {
    name: 'get-himself-off',
    card: 'red',
    pattern: 'get|getting:verb himself|herself|themselves =1 <sent-off|stance>:noun',
    example: 'Costa managed to get himself sent off',
    not: 'Costa managed to get himself sent a copy',
  },
  {
    name: 'get-himself-booked',
    card: 'yellow',
    pattern: 'get|getting:verb himself|herself|themselves =1 <cautioned|advance|say-also>:noun',
    example: 'Costa managed to get himself booked',
    not: 'Costa managed to get himself free',
  },
  {
    name: 'punished-with-red',
    card: 'red',
    pattern: 'punished|penalised|sanctioned|rewarded:verb with|by ~3 <red-card>:noun',
    example: 'Costa was punished with a red card',
    not: 'Costa was punished with a penalty',
  },
  {
    name: 'punished-with-yellow',
    card: 'yellow',
    pattern: 'punished|penalised|sanctioned|rewarded:verb with|by ~3 <yellow-card>|yellow:noun',
    example: 'Costa was punished with a yellow card',
    not: 'Costa was punished with a penalty',
  },
  {
    name: 'then-again',
    card: 'red',
    pattern:
      'was|were:verb ~2 <cautioned|advance|say-also>:first ~~5 and|then|before ~1 again:noun MINUTE|on|in|for|after|late|just',
    example: 'Costa was booked on 20 minutes and then again on 60',
    not: 'Costa was beaten on 20 minutes and then again on 60',
  },
  {
    name: 'among-booked',
    card: 'yellow',
    pattern:
      'players|men|women|others|<they>|NUMBER|all|several ~2 was|were|had|went|saw|picked|been ~3 <cautioned|advance|say-also|yellow-card>:noun ~~5 ,|- ~1 including|among|them|with ~3 ( TEAM ~2 )? PERSON:player',
    example: 'four players were booked, among them Costa',
    not: 'four players were booked before Costa scored',
  },
  {
    name: 'among-sent-off',
    card: 'red',
    pattern:
      'players|men|women|others|<they>|NUMBER|all|several ~2 was|were|had|saw|been ~3 <sent-off|stance|red-card>:noun ~~5 ,|- ~1 including|among|them|with ~3 ( TEAM ~2 )? PERSON:player',
    example: 'three players were sent off, among them Costa',
    not: 'three players were sent off before Costa scored',
  },
  {
    name: 'two-off-one',
    card: 'red',
    pattern: `NUMBER|both ~3 <sent-off|stance> ,|- ~2 ( TEAM ~2 )? PERSON:player for:noun`,
    example: 'Arden had two players sent off, Costa for a second booking',
    not: 'Arden had two players sent off, Costa the first',
  },
  {
    name: 'two-off-other',
    card: 'red',
    pattern: `NUMBER|both ~3 <sent-off|stance> ,|- ~~3 PERSON for ~~12 and ~1 ( TEAM ~2 )? PERSON:player for:noun`,
    example: 'Arden had two players sent off, Costa for a second booking and Neri for dissent',
    not: 'Arden had two players injured, Costa for a month and Neri for two',
  },
  {
    name: 'among-number-booked',
    card: 'yellow',
    pattern:
      'PERSON:player ~~4 was|were|is|are ~1 ( among | NUMBER of ) ~2 NUMBER ~2 players|men|women|<role> ( to be | who were )? <cautioned|advance|say-also>:noun',
    example: 'Costa was among three players booked',
    not: 'Costa was among three players rested',
  },
  {
    name: 'among-number-off',
    card: 'red',
    pattern:
      'PERSON:player ~~4 was|were|is|are ~1 ( among | NUMBER of ) ~2 NUMBER ~2 players|men|women|<role> ( to be | who were )? <sent-off|stance>:noun',
    example: 'Costa was one of three players sent off',
    not: 'Costa was one of three players rested',
  },
  {
    name: 'had-man-off-named',
    card: 'red',
    pattern:
      'had|have|has|saw|with a|one ~1 man|player|woman|<role> ~1 <sent-off|stance>:noun ,|:|- ( TEAM ~2 )? PERSON:player !for',
    example: 'both sides had a man sent off, Costa of Arden and Neri of Borough',
    not: 'both sides had a man sent on, Costa of Arden and Neri of Borough',
  },
  {
    name: 'as-was-off',
    card: 'red',
    pattern: '<sent-off|stance>:first ~~8 , as:noun was|were ~2 PERSON:player',
    example: 'Costa was sent off, as was Neri for his protests',
    not: 'Costa was injured, as was Neri',
  },
  {
    name: 'as-was-booked',
    card: 'yellow',
    pattern: '<cautioned|advance|say-also|yellow-card>:first ~~8 , as:noun was|were ~2 PERSON:player',
    example: 'Costa was booked, as was Neri for his protests',
    not: 'Costa was injured, as was Neri',
  },
  {
    name: 'joined-in-book',
    card: 'yellow',
    pattern: 'PERSON:player ~1 joined|joins|followed|follows|joining|following ~2 <cautioned>:noun',
    example: 'Costa was booked and Neri soon joined him in the book',
    not: 'Costa went up and Neri soon joined him in the box',
  },
  {
    name: 'in-referees-book',
    card: 'yellow',
    pattern: `PERSON:player ~6 into|in ~1 PERSON 's|' book|notebook:noun`,
    example: "Costa found his way into Hart's notebook",
    not: "Costa found his way into Hart's heart",
  },
  {
    name: 'for-which-he-red',
    card: 'red',
    pattern: 'PERSON ~~24 for which|that he|she:him ~2 <sent-off>:noun',
    example: 'Costa brought down Rossi, for which he saw red',
    not: 'Costa brought down Rossi, for which he had no excuse',
  },
  {
    name: 'bath-for',
    card: 'red',
    pattern: `there was|is ~1 <sent-off>:noun for ~2 ( TEAM ~2 )? PERSON:player`,
    example: 'there was an early bath for Costa',
    not: 'there was an early goal for Costa',
  },
  {
    name: 'downgraded',
    card: 'yellow',
    pattern:
      'PERSON:player ~~6 <red-card|sent-off|stance>:first ~~12 ( downgraded|reduced|changed|downgrading|reducing|changing ( it|that|this|the )? ~1 to ~1 <yellow-card>|yellow:noun | changed ~1 mind and ~3 <yellow-card>|yellow:noun | <no-card>:noun )',
    example: 'Costa was shown a red card, which was downgraded to a yellow',
    not: 'Costa was shown a red card, which was overturned',
  },
];
