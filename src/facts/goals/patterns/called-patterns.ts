import type { GoalPattern } from './goal-pattern.ts';

/** Goals told by naming who was among the scorers, often behind the words for it, or by whose share of a list is left to tell. */
export const calledPatterns: readonly GoalPattern[] = [
  {
    name: 'target-were',
    pattern:
      '( ^ | ,|;|and|with ) ~2 <score>|target|scoresheet|scoring|scorers|goalscorers:noun ~2 ( TEAM:team ~2 )? were|was ~1 PERSON:scorer',
    list: 'after',
    example: 'on target for Arden were Rossi and Bianchi',
    not: 'the target of the fans was Rossi',
    strength: 2,
  },
  {
    name: 'was-matchwinner',
    pattern:
      'PERSON:scorer was|proved|proving|being|is|became|emerged ~2 the|their|as ~2 <goal>:noun for|as|in|on|with|.|,|;',
    example: 'Rossi was the matchwinner for Arden',
    not: 'Rossi was the provider for Arden',
    strength: 2,
  },
  {
    name: 'made-it-his-nth',
    pattern:
      'PERSON:scorer made:verb it his|her ~1 ORDINAL|NUMBER <goal>:noun !in|from ~2 of|for|this ~2 season|campaign|term|year',
    example: 'Rossi made it his ninth goal of the season on 41 minutes',
    not: 'Rossi made it his ninth assist of the season on 41 minutes',
    strength: 2,
  },
  {
    name: 'was-first-to',
    pattern:
      'PERSON:scorer was|were|being ~1 ORDINAL|first to:verb strike|score|net|register ( ,? in|on|after ~2 MINUTE | $ | .|,|;|in|on|after|with|from|when|for|MINUTE|and )',
    example: 'Rossi was the first to strike, on 12 minutes',
    not: 'Rossi was the first to strike the bar',
    strength: 2,
  },
  {
    name: 'traded-goals',
    pattern:
      'PERSON and ~2 PERSON:scorer had? traded|exchanged|swapped|trading|exchanging|swapping:verb ~2 ( <goal|shot> | penalties|headers|strikes|efforts )',
    list: 'before',
    example: 'Rossi and Bianchi had traded goals before the break',
    not: 'Rossi and Bianchi traded shirts before the break',
    strength: 2,
  },
  {
    name: 'had-goal-in-half',
    pattern: 'PERSON:scorer had|has a|one|two <goal>:noun ( in|either|each|from|before|after | $ | .|,|; ) !by|of',
    example: 'Rossi had a goal in each half',
    not: 'Rossi had a goal disallowed',
    strength: 2,
  },
  {
    name: 'got-another',
    pattern:
      '<get>|with:verb another ( NUMBER minutes|seconds later|after | $ | .|,|;|and|in|on|from|late|after|before|as|MINUTE )',
    needs: 'goal-before',
    example: 'Verdi scored twice and Rossi chipped in with another',
    not: 'Verdi scored twice and Rossi got another booking',
    strength: 2,
  },
  {
    name: 'and-then-by',
    pattern: `and|,|; then|later|finally|subsequently|again ( by|through|via:verb ~2 ( TEAM 's|'? ~2 )? PERSON:scorer !'s|' )`,
    needs: 'goal-before',
    example: 'they were pegged back, first by Verdi and then by Rossi',
    not: 'Verdi scored and was then watched by Rossi',
    strength: 2,
  },
  {
    name: 'shot-was-goal',
    pattern: `PERSON:scorer 's|' ~4 ( <shot|penalty|free-kick>:noun ~3 )? was|proved|proving|were ( to be )? ( no|little|nothing|only|just )? ( more than )? ( a|an|the|his|her|their ~2 | TEAM 's|' ~2 )? <goal>|reply|response|riposte ( $ | .|,|;|in|of|for|as|on|when|and|but|MINUTE )`,
    example: "Rossi's strike proved to be no more than a consolation",
    not: "Rossi's strike was wide of the goal",
    strength: 2,
  },
  {
    name: 'his-the-nth',
    pattern: `PERSON:scorer 's|' the:noun ORDINAL|other|winner|equaliser|clincher ( $ | .|,|;|in|from|with|on|after|before|MINUTE|and )`,
    needs: 'goal-before',
    example: "Verdi's header was the first goal; Rossi's the second",
    not: "Verdi's header was the first goal; Rossi's the second booking",
    strength: 2,
  },
  {
    name: 'goals-fell-to',
    pattern: '<goal>:noun fell|went|belonged to ~2 PERSON:scorer',
    list: 'after',
    example: 'the first two goals fell to Rossi',
    not: 'the goal kick fell to Rossi',
    strength: 2,
  },
  {
    name: 'and-goal-for',
    pattern: `and|,|with a|an|another ~4 <goal>:noun for ~2 PERSON:scorer`,
    needs: 'goal-before',
    list: 'after',
    example: 'Arden won with a Verdi double and a first goal for Rossi',
    not: 'Arden won with a Verdi double and a goal kick for Rossi to take',
    strength: 2,
  },
  {
    name: 'for-team-too',
    pattern: `for TEAM ,|; ~2 ( PERSON ( , ~1 PERSON )? and ~2 )? PERSON:scorer for:verb ( TEAM:team | the ~2 <side>|leaders|champions|holders ) ( $ | .|; )`,
    needs: 'goal-before',
    list: 'before',
    example: 'Verdi scored for Arden, Rossi and Bianchi for Borough',
    not: 'Verdi scored for Arden, who will play Rossi for Borough',
    strength: 2,
  },
  {
    name: 'won-through',
    pattern: `<won>:verb ~2 PERSON:scorer ( $ | .|,|; | 's|' ~4 <shot|goal|penalty|free-kick> | in|on|after|with ~2 MINUTE | MINUTE )`,
    example: 'Arden lost 1-0 to Borough, who won through Rossi',
    not: 'Arden beat Borough, who won over Rossi',
    strength: 2,
  },
  {
    name: 'replied-alone',
    pattern:
      "^ but|and|then|yet? ( the? TEAM 's|'? )? ~3 PERSON:scorer ( , ~8 ( TEAM ~8 )? , )? replied|responded:verb ( $ | . | for ~1 TEAM | from ~1 <penalty> | in|on|after|with ~2 MINUTE | late|immediately | MINUTE ( $ | . | and ) )",
    example: 'Rossi replied for Arden',
    not: 'Rossi replied to his critics',
    strength: 1,
  },
  {
    name: 'replied-before',
    pattern:
      "^ but|and|then|yet? ( the? TEAM 's|'? )? ~3 PERSON:scorer replied|responded:verb before|but|only ~3 TEAM|PERSON|ADJECTIVE|<they|he|role>",
    needs: 'goals-told',
    example: 'Verdi scored. Rossi replied before Verdi struck again',
    not: 'Rossi replied before the cameras left',
    strength: 1,
  },
];
