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
    name: 'cup-for-season-running',
    pattern:
      '<won|win>|lifted|lift:verb =1 ( COMPETITION | cup|league|trophy|double ) for =1 ORDINAL:length =1 season|year|time =1 <in-a-row|straight>|running',
    kind: 'title',
    example: 'lifted the cup for the third season running',
    not: 'lifted the cup for the third time',
  },
  {
    name: 'cup-in-each-season',
    pattern:
      '<won|win>|lifted|lift:verb =1 ( COMPETITION | cup|league|trophy|double | <title> ) in each|all|every =1 of =2 NUMBER:length seasons|years|campaigns',
    kind: 'title',
    example: 'have lifted the cup in each of the last three seasons',
    not: 'have lifted the cup in two of the last three seasons',
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
