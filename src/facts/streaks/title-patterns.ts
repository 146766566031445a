import type { StreakPattern } from './streak-pattern.ts';

/** Titles in a row: "champions for the third year running". */
export const titlePatterns: readonly StreakPattern[] = [
  {
    name: 'cup-times-in-a-row',
    pattern:
      '<won|win>|lifted|lift:verb the|this ( COMPETITION | cup|league|trophy|double | <title> ) NUMBER:length times|years|seasons <in-a-row|straight>|running',
    kind: 'title',
    example: 'have won the cup four times in a row',
    not: 'have won four times in a row',
  },
  {
    name: 'title-for-straight-season',
    pattern: '<title>|champions:what =4 for =2 ORDINAL:length <straight> season|year|time|campaign',
    example: 'won the title for the sixth successive season',
    not: 'reached the semi-finals for the sixth successive season',
  },
  {
    name: 'title-for-season-running',
    pattern:
      '<title>|champions:what =4 for =2 ORDINAL:length season|year|time|campaign =1 running|straight|<straight|in-a-row>',
    example: 'champions for the third year running',
    not: 'champions for the third time',
  },
  {
    name: 'year-title-run',
    pattern: 'NUMBER:length -? year|season -? =1 <title>:what <run>',
    example: "broke Borough's 11-year title run",
    not: 'an 11-year wait for the title',
  },
];
