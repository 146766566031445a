import type { GoalPattern } from '../goal-pattern.ts';

/** Goals told by what became of the match through them, or as the one that was left to tell. */
export const turningPatterns: readonly GoalPattern[] = [
  {
    name: 'settled-night',
    pattern:
      'settled|settling|settles|decided|decides|deciding:verb a|an|the|this ~3 evening|night|afternoon|STAGE|tie|match|game|contest|encounter|affair|derby|battle ~3 MINUTE',
    example: 'Rossi settled a tense evening in the 112th minute',
    not: 'Rossi settled into a tense evening',
    strength: 2,
  },
  {
    name: 'got-other',
    pattern:
      'got|gets|getting|scored|scores|scoring|grabbed|grabs|grabbing|netted|netting|hit|hitting|bagged|struck|headed:verb the other ( $ | .|,|;|for|in|on|from|with|when|as|after|before|and|MINUTE )',
    example: 'Rossi got the other in the 55th minute',
    not: 'Rossi got the other half moving',
    strength: 2,
  },
  {
    name: 'turned-around',
    pattern:
      'PERSON and ~1 PERSON:scorer turned|turn:verb it|the|things ~1 ( match|game|tie|contest|score|final )? around|round',
    needs: 'goal-before',
    example: 'Verdi headed Arden in front, but Rossi and Bianchi turned the match around',
    not: 'Rossi turned the match around',
    strength: 2,
    list: 'before',
  },
  {
    name: 'put-title-ahead',
    pattern: '<put|strike|get>:verb the leaders|champions|holders|favourites:title ahead|up|<advantage>|<level>',
    example: 'Rossi put the leaders ahead',
    not: 'Rossi put the leaders under pressure',
    strength: 3,
  },
];
