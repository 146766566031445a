import type { GoalPattern } from './goal-pattern.ts';
import { shots } from './pattern-parts.ts';

/** Goals told by calling somebody their scorer, in speech or by who laid them on. */
export const toldOfPatterns: readonly GoalPattern[] = [
  {
    name: 'scorer-was',
    pattern: "TEAM:team 's|' ~1 scorer|goalscorer|scorers:noun was|were ~2 PERSON:scorer",
    list: 'after',
    example: "Borough's scorer was Rossi",
    not: "Borough's scorer was booked",
    strength: 2,
  },
  {
    name: 'scorer-of-goal',
    pattern: `PERSON:scorer , ~1 scorer of ( <goal>:noun | the ~2 <goal|victory>:noun | the? TEAM 's|'? ~2 <goal|victory>:noun )`,
    untimed: true,
    example: 'Rossi, the scorer of the winning goal, limped off',
    not: 'Rossi, the scorer of twenty goals, limped off',
    strength: 2,
  },
  {
    name: 'scorer-named',
    pattern: 'goalscorer|scorer|matchwinner|match-winner:noun PERSON:scorer <say>',
    untimed: true,
    example: 'scorer Rossi told reporters',
    not: 'top scorer Rossi was injured',
    strength: 1,
  },
  {
    name: 'said-of-goal',
    pattern: '<say> ~3 PERSON:scorer of|about his|her ~2 <goal|victory>:noun',
    untimed: true,
    example: 'said Rossi of his winner',
    not: 'said Rossi of his future',
    strength: 2,
  },
  {
    name: 'man-with-goal',
    pattern: ', ~1 PERSON:scorer with:verb the|both|all|a|an ~2 <goal|brace|hat-trick>:noun ( $ | .|,|; )',
    example: 'Arden beat Borough 1-0, Rossi with the goal',
    not: 'Arden beat Borough 1-0, Rossi with the assist',
    strength: 2,
  },
  {
    name: 'the-scorer',
    pattern:
      ', ~1 PERSON:scorer the ~1 scorer|goalscorer|matchwinner|match-winner:noun ( $ | .|,|;|with|from|in|after|MINUTE )',
    example: 'Arden won 1-0, Rossi the scorer',
    not: 'Arden won 1-0, Rossi the top scorer of the league',
    strength: 2,
  },
  {
    name: 'gifted-goal',
    pattern: 'PERSON:scorer was|were gifted|handed|presented ~1 a|an|the ~1 <goal>:noun',
    example: 'Rossi was gifted an equaliser by a poor pass',
    not: 'Rossi was gifted a new boot',
    strength: 2,
  },
  {
    name: 'assisted-for',
    pattern: `assisted|assisting|assist|fed|feeding|turned ( ~1 PERSON:scorer ( on|for the|a ~2 ORDINAL|<goal>:noun ) | ~3 ORDINAL|<goal>:noun for ~1 PERSON:scorer | provider:noun for ~1 PERSON:scorer )`,
    example: 'Verdi then assisted Rossi on the second',
    not: 'Verdi then assisted Rossi off the pitch',
    strength: 2,
  },
  {
    name: 'shot-stood',
    pattern: `PERSON:scorer 's|' ~4 <shot|goal|penalty|free-kick>:noun ~1 stood|counted|stands ( $ | .|,|;|after|despite|and )`,
    example: "two efforts were ruled out before Rossi's header stood",
    not: "Rossi's header stood out",
    strength: 2,
  },
  {
    name: 'shot-in-vain',
    pattern: `PERSON:scorer 's|' ~4 <shot|goal|penalty|free-kick>:noun ~4 ( for TEAM )? was|proved|came|were ~1 ( <no-goal> | too late | scant|little|mere|merely|only|just ~1 consolation|solace|comfort )`,
    example: "Rossi's late penalty was in vain",
    not: "Rossi's late penalty was too high",
    strength: 2,
  },
  {
    name: 'shot-for-goal',
    pattern: `PERSON:scorer 's|' ~4 ${shots}:noun ~8 for the|an? ~2 <goal>`,
    example: "Rossi's free kick crept under the wall for the opener",
    not: "Rossi's free kick was handed in for the raffle",
    strength: 2,
  },
  {
    name: 'settled-by-shot',
    pattern: `was|were ~1 settled|decided|won|broken|wrapped|sealed|<seal>|<cancel>|<won>|<enough>|<score> ~2 by ~3 PERSON:scorer 's|' ~4 <shot|goal|penalty|free-kick>:noun`,
    example: "the match was settled by Rossi's penalty",
    not: "the match was stopped by Rossi's injury",
    strength: 2,
  },
  {
    name: 'delivery-went-in',
    pattern: `PERSON:scorer 's|' ~3 corner|cross|centre|delivery|ball|<free-kick>:noun ( <go-in> | went|sailed|drifted|flew|floated|curled|crept|found ~2 <into-net> )`,
    example: "Rossi's corner went straight in",
    not: "Rossi's corner went straight out",
    strength: 2,
  },
  {
    name: 'passive-into-net',
    pattern: `was|were|been|being ~1 <strike|beat|put|get|won|lost>:verb ~4 ( <into-net> ~1 | home ~1 | in ) by ~3 ( TEAM ~4 )? PERSON:scorer`,
    example: 'the cross was forced over the line by Rossi',
    not: 'the cross was turned behind by Costa',
    strength: 2,
  },
  {
    name: 'lobbed-keeper',
    pattern:
      'chipped|chips|chipping|lobbed|lobs|lobbing:verb the|a ~2 keeper|goalkeeper ( $ | .|,|;|and|from|with|in|to|after|MINUTE )',
    example: 'Rossi beat the trap and lobbed the goalkeeper',
    not: 'Rossi lobbed the goalkeeper a water bottle',
    strength: 2,
  },
  {
    name: 'had-given-hope',
    pattern:
      'after|before PERSON:scorer had? <put>|gave|given|handed|offered:verb TEAM:team ~1 hope|heart|belief|<level> ( $ | .|,|;|with|from|in|early|late|MINUTE )',
    needs: 'goal-before',
    example: 'Verdi made it three after Rossi had given Borough hope',
    not: 'Verdi made it three after Rossi had given Borough everything',
    strength: 2,
  },
  {
    name: 'double-came',
    pattern: `PERSON:scorer ,? whose:noun ~2 <brace|hat-trick> ~1 came|arrived|gave|earned|secured|sealed|settled|won|put|proved|was|<enough|seal|won|put>`,
    example: 'Rossi, whose first-half double came in three minutes',
    not: 'Rossi, whose double in the spring is not forgotten',
    strength: 2,
  },
];
