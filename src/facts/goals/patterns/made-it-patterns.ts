import type { GoalPattern } from './goal-pattern.ts';
import { makers, pounded } from './pattern-parts.ts';

/** Goals told by what they made of the match: made it two, got the second, won it, sealed it. */
export const madeItPatterns: readonly GoalPattern[] = [
  {
    name: 'made-score',
    pattern: 'made|make|makes|making:verb it|the ~1 SCORE:score',
    example: 'Rossi made it 2-0',
    not: 'the goal made for a nervous end',
    strength: 3,
  },
  {
    name: 'made-level',
    pattern: 'made|make|makes|making:verb it <level>',
    example: 'Rossi made it all square',
    not: 'Rossi made it onto the pitch',
    strength: 2,
  },
  {
    name: 'made-number',
    pattern: 'made|make|makes|making:verb it NUMBER !<win|won|victory|game|straight|in-a-row>',
    example: 'Rossi made it two',
    not: 'Arden made it two wins in a row',
    strength: 2,
  },
  {
    name: 'was-credited-with',
    pattern: 'PERSON:scorer was|is|were|being|eventually|later ~2 <credited> ~5 <goal>:noun',
    example: "Rossi was credited with the equaliser after Verdi's shot went in off him",
    not: 'Rossi was credited with an assist',
    strength: 3,
  },
  {
    name: 'had-goal-and',
    pattern: 'PERSON:scorer had|has|added a|NUMBER ~1 <goal|brace|hat-trick>:noun and|plus ~2 assist|assists',
    example: 'Rossi had a goal and an assist',
    not: 'Rossi had a goal and a point to make in mind',
    strength: 2,
  },
  {
    name: 'took-goal',
    pattern: `<get|put|enough>|claim|claims|claimed|claiming:verb ~6 ( TEAM 's|' ~3 )? <goal|victory|brace|hat-trick>:noun`,
    example: 'Rossi grabbed a late winner',
    not: 'Rossi got a late booking',
    strength: 3,
  },
  {
    name: 'struck-goal',
    pattern: `<strike|put>:verb ~4 ( TEAM 's|' ~3 )? <goal|victory|brace|hat-trick>:noun`,
    example: 'Rossi headed the winner',
    not: 'Rossi headed the ball towards goal',
    strength: 2,
  },
  {
    name: 'made-goal',
    pattern: `${makers}:verb up? ~4 ( TEAM 's|' ~3 )? <goal|brace|hat-trick>:noun`,
    example: 'Rossi conjured a late equaliser',
    not: 'Rossi found the goal at his mercy',
    strength: 2,
  },
  {
    name: 'pounded-goal',
    pattern: `${pounded}:verb home|in? ( a|an|the|his|her ~3 | TEAM 's|' ~3 )? <goal>:noun`,
    example: 'Rossi smashed the winner',
    not: 'Rossi powered a header against the goal frame',
    strength: 2,
  },
  {
    name: 'pounded-nth',
    pattern: `${pounded}:verb home|in? ( a|the|his|her ~1 | TEAM 's|' ) ORDINAL:nth ( $ | .|,|;|in|from|after|with|when|as|on|and|before|late|past|MINUTE )`,
    example: 'Rossi powered home the second',
    not: 'Rossi finished the second half on the bench',
    strength: 2,
  },
  {
    name: 'had-the-goal',
    pattern:
      'PERSON:scorer had ( the|his|her ~2 )? <goal>:noun ( $ | .|,|; | in|on|after ~1 MINUTE | MINUTE | with ~2 MINUTE | of the ~1 season|campaign|game|match|night|afternoon|evening )',
    example: 'Rossi had the winner in the 88th minute',
    not: 'Rossi had the goal at his mercy',
    strength: 2,
  },
  {
    name: 'struck-nth',
    pattern:
      '<get|strike>|claim|claims|claimed|claiming:verb a|the|his|her|their ~1 ORDINAL:nth !- !<shot|game|half-time>',
    example: 'Rossi headed the second',
    not: 'Rossi hit the first shot over',
    strength: 2,
  },
  {
    name: 'nth-of-team',
    pattern: `<get|strike|say|score>:verb TEAM:team 's|' ORDINAL:nth ( $ | .|,|;|in|from|after|with|when|as|on|and|before|late|MINUTE|<goal> | \\( MINUTE | just|only|barely ~2 MINUTE )`,
    example: "Rossi got Arden's second",
    not: "Rossi got Arden's second corner",
    strength: 2,
  },
  {
    name: 'won-it',
    pattern: 'PERSON:scorer won:verb it ( $ | .|,|;|in|late|with|from|at|after|on|MINUTE | for TEAM )',
    example: 'Verdi levelled before Rossi won it in stoppage time',
    not: 'Rossi won it all as a player',
    strength: 2,
  },
  {
    name: 'sealed',
    pattern: '<seal>:verb',
    example: 'Rossi wrapped up the win',
    not: 'Rossi wrapped up warm',
    strength: 1,
  },
  {
    name: 'with-goal',
    pattern: 'with:verb ( a|an|his|her|the|NUMBER|both ~4 )? <goal|victory|brace|hat-trick>:noun',
    example: 'Rossi popped up with a late winner',
    not: 'Arden were left with a goal to find',
    strength: 2,
  },
  {
    name: 'with-finish',
    pattern: 'with:verb a|an|his|her ~4 <shot>:noun',
    example: 'Rossi punished the mistake with a clinical finish',
    not: 'Rossi responded with a low shot',
    strength: 1,
  },
  {
    name: 'with-shot',
    pattern: '<won|win|enough|seal>:verb ~5 ( TEAM ~3 )? with ~5 <shot|free-kick|penalty>:noun',
    example: 'Rossi won it with a header',
    not: 'Rossi won the ball with a header',
    strength: 1,
  },
  {
    name: 'did-so-to-level',
    pattern: 'to level:verb !NUMBER',
    example: 'Rossi tapped in to level',
    not: 'Rossi rose to level three',
    strength: 2,
  },
  {
    name: 'rescued-point',
    pattern:
      '<enough|get>|earn|earned|earns|earning|stole|stealing|pinched|secured|securing|saved:verb ( ~3 TEAM | <they> | his|her <side> )? a SCORE? ~2 draw|point|<drew|stalemate> !on',
    example: 'Rossi salvaged a draw in the 90th minute',
    not: 'Arden salvaged a draw',
    strength: 1,
  },
];
