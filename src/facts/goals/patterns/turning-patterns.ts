import type { GoalPattern } from './goal-pattern.ts';

/** Goals told by what became of the match through them, or as the one that was left to tell. */
export const turningPatterns: readonly GoalPattern[] = [
  {
    name: 'turned-on-head',
    pattern: `PERSON:scorer turned|turns:verb the ~1 game|match|tie|contest|final on its head ( MINUTE | in|on|after|with|just ~2 MINUTE | with ~4 <shot|penalty|free-kick> )`,
    example: 'Rossi turned the game on its head in the 82nd minute',
    not: 'Rossi turned the game on its head with his passing',
    strength: 2,
  },
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
      'got|gets|getting|scored|scores|scoring|grabbed|grabs|grabbing|netted|netting|hit|hitting|bagged|struck|headed:verb the other|others ( $ | .|,|;|for|in|on|from|with|when|as|after|before|and|MINUTE )',
    example: 'Rossi got the other in the 55th minute',
    not: 'Rossi got the other half moving',
    strength: 2,
  },
  {
    name: 'number-nth',
    pattern:
      '<score|strike|get|put>:verb number NUMBER ( $ | .|,|;|in|on|from|with|after|before|as|and|a|just|MINUTE )',
    example: 'Rossi headed number three from a corner',
    not: 'Rossi wore number three for Arden',
    strength: 2,
  },
  {
    name: 'drove-in-goal',
    pattern: 'drove|drives|driving:verb in the|a|an|his|her|their ~1 ORDINAL|<goal> !corner|cross|half',
    example: 'Rossi drove in the second on 38 minutes',
    not: 'Rossi drove in the second corner',
    strength: 2,
  },
  {
    name: 'added-one-own',
    pattern:
      'added|adding|adds|scored|scores|scoring|got|gets|getting|grabbed|grabbing|netted|netting|notched:verb NUMBER|one of|for ( his|her own | himself|herself )',
    example: 'Rossi set up two goals before adding one of his own',
    not: 'Rossi added one of his best games',
    strength: 2,
  },
  {
    name: 'hit-back-twice',
    pattern: 'PERSON:scorer <lead|fightback>:verb ( on both occasions|times | twice )',
    example: 'Arden led twice but Rossi hit back on both occasions',
    not: 'Rossi hit back at both critics',
    strength: 2,
  },
  {
    name: 'his-shot-in',
    pattern: 'and his|her ~2 <shot|free-kick>:noun was|is <into-net>',
    example: 'Rossi got in front of Costa and his header was in the net',
    not: 'Rossi turned and his header was over',
    strength: 2,
  },
  {
    name: 'got-all',
    pattern:
      "got|gets|getting|grabbed|grabs|grabbing|claimed|bagged|bagging|netted|hit|hitting|headed|struck:verb ( both | all NUMBER|three|four|five ) ( $ | .|,|;|in|for|as|and|from|with|on|when|after|times|including | of ( TEAM 's|'? | the|their|his|her )? ~1 <goal> )",
    example: 'Rossi got both in a 2-1 win',
    not: 'Rossi got both boots dirty',
    strength: 2,
  },
  {
    name: 'had-all-goals',
    pattern: "PERSON:scorer had|got|scored|netted|hit both|all NUMBER? ( of? TEAM 's|'? ) ~1 <goal>:noun",
    example: 'Rossi had both Arden goals',
    not: 'Rossi had both Arden centre-backs beaten',
    strength: 3,
  },
  {
    name: 'made-sure',
    pattern: '<make-sure>:verb ( $ | .|,|;|in|late|after|when|from|with|as|MINUTE|<penalty> )',
    example: 'Rossi made sure with 15 minutes to go',
    not: 'Rossi made sure that nobody came by',
    strength: 2,
  },
  {
    name: 'to-reply',
    pattern:
      'only for ~2 ( PERSON and ~1 )? PERSON:scorer to:verb ( reply|respond|answer | strike|score|net ( $ | .|,|;|late|back|again|in|with|from|after|MINUTE ) )',
    example: 'Verdi had put Arden in front, only for Rossi to reply',
    not: 'Verdi had asked, only for Rossi to refuse to reply',
    strength: 2,
    list: 'before',
  },
  {
    name: 'added-goals',
    pattern: 'added|adding|adds:verb ~3 <goal|brace>:noun',
    example: 'Rossi and Bianchi added goals in the second half',
    not: 'Rossi added a word on the goal',
    strength: 2,
  },
  {
    name: 'had-goal-of-team',
    pattern: "PERSON:scorer had TEAM:team 's|' ~2 <goal>:noun",
    example: "Rossi had Arden's first goal",
    not: "Rossi had Arden's fans on their feet",
    strength: 3,
  },
  {
    name: 'wiped-out-by',
    pattern: '<no-goal>:verb by ~2 ( TEAM ~2 )? PERSON:scorer',
    example: "Verdi's opener was wiped out by Rossi",
    not: "Verdi's shot was saved by Rossi",
    strength: 2,
  },
  {
    name: 'goal-cancelled-by',
    pattern: `<goal|shot|penalty|free-kick> ( for ~1 TEAM )? ~3 <no-goal>:verb ~2 ( TEAM 's|'? ~2 )? PERSON:scorer`,
    example: "Verdi's opener was cancelled by Rossi's late penalty",
    not: "Verdi's penalty was saved by Rossi",
    strength: 2,
  },
  {
    name: 'wiped-out-goal',
    pattern: `PERSON:scorer ~1 <no-goal>:verb ( TEAM 's|' | ~1 PERSON 's|' | the|that|this|a )? ~3 <goal|advantage|shot|penalty|free-kick>`,
    example: "Rossi wiped out Verdi's early opener",
    not: "Rossi saved Verdi's penalty",
    strength: 3,
  },
  {
    name: 'goal-wiped-out',
    pattern: `<no-goal>:verb ~1 PERSON:scorer 's|' ~3 <goal|shot|penalty|free-kick>:noun`,
    example: "Rossi wiped out Verdi's early opener",
    not: "Rossi saved Verdi's penalty",
    strength: 3,
  },
  {
    name: 'lead-that-was-cancelled',
    pattern:
      '<advantage|goal> that|which ~2 PERSON:scorer ~1 <cancel|no-goal>|cancelled|canceled|erased|overturned:verb ( $ | ~2 MINUTE | .|,|;|in|on|with|after|before|soon|shortly|MINUTE|NUMBER|from|just|late|six|within )',
    example: 'Verdi gave Borough a lead that Rossi cancelled soon after',
    not: 'Verdi gave Borough a lead that Rossi cancelled his holiday for',
    strength: 2,
  },
  {
    name: 'it-was-again',
    pattern: 'it was ~3 PERSON:scorer again ,? to|who|with ~1 <score|put|widen|level|seal|strike>:verb',
    example: "it was Rossi again to score Arden's fourth",
    not: "it was Rossi again to take Arden's corner",
    strength: 2,
  },
  {
    name: 'then-won-it',
    pattern: 'and|then|before won|winning:verb it ( $ | .|,|;|in|late|with|from|at|MINUTE )',
    needs: 'goal-before',
    example: 'Rossi levelled, then won it in the 88th minute',
    not: 'Rossi was booked, then won it in the air',
    strength: 2,
  },
  {
    name: 'turned-around',
    pattern:
      'PERSON and ~1 PERSON:scorer ( to? turned|turn:verb it|the|things ~1 ( match|game|tie|contest|score|final )? ( around|round | on its head ) | <lead>|responded|replied|replying|responding|answered|rallied:verb )',
    needs: 'goal-before',
    example: 'Verdi headed Arden in front, but Rossi and Bianchi turned the match around',
    not: 'Rossi turned the match around',
    strength: 2,
    list: 'before',
  },
  {
    name: 'from-behind-through',
    pattern: `from behind:noun ~~10 <due-to|courtesy>|through|via ~2 PERSON:scorer !'s|'`,
    list: 'after',
    example: 'Arden beat Borough 2-1, coming from behind thanks to Rossi and Bianchi',
    not: 'Arden came from behind through sheer will, Rossi said',
    strength: 2,
  },
  {
    name: 'put-title-ahead',
    pattern:
      '<put|strike|get|drew>:verb the ~4 leaders|champions|holders|favourites:title ~3 ahead|up|<advantage>|<level>',
    example: 'Rossi put the leaders ahead',
    not: 'Rossi put the leaders under pressure',
    strength: 3,
  },
  {
    name: 'put-called-ahead',
    pattern:
      '<put|strike|get|drew>:verb the ( ADJECTIVE|ORDINAL )? OTHER OTHER? ( ahead|up !of|to | in front | back in front | <advantage> )',
    example: 'Rossi put the islanders ahead',
    not: 'Rossi put the islanders under pressure',
    strength: 2,
  },
  {
    name: 'lead-did-not-last',
    pattern: `<advantage>|joy|delight|celebrations|<goal>:noun ( did not last | didn|did 't last | proved|was|were short - lived | proved|was|were brief|temporary | lasted ~5 ) ~3 when|as|before|until !he|she ( TEAM ~3 )? ~3 PERSON:scorer`,
    example: 'The advantage did not last as Rossi let fly from distance',
    not: 'The advantage did not last as Rossi was sent off',
    strength: 2,
  },
];
