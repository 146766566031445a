import type { GoalKind } from '../fact.ts';

/**
 * How reports tell goals. Groups:
 * - `scorer`: the person; without it who stands before `verb` is looked for
 * - `team`: the side that gains; `against`: the side that concedes; `score`: how it stands then
 * - `verb`: where the reading begins; `noun`: the word that names the goal
 */
export interface GoalPattern {
  readonly name: string;
  readonly pattern: string;
  readonly example: string;
  /** Looks alike and is no goal. */
  readonly not: string;
  /** How much it says by itself: 3 says a goal, 2 usually one, 1 only together with another clue. */
  readonly strength: 1 | 2 | 3;
  readonly how?: GoalKind;
  /** Read only in lists of key moments, where every line tells one. */
  readonly only?: 'key-moments';
  /** Where the names of a list stand, of whom each has a goal: before the last or after the first. */
  readonly list?: 'before' | 'after';
}

/** Before a name: its team, its part and up to three words more. */
const named = '~3 ( TEAM ~2 )? PERSON:scorer';

export const goalPatterns: readonly GoalPattern[] = [
  {
    name: 'own-goal-verb',
    pattern: '<score|get>:verb ~5 <own-goal>:noun',
    example: 'Costa turned the cross into his own net',
    not: 'Costa cleared from his own half',
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-net',
    pattern: '<own-net>:verb',
    example: 'Costa diverted the cross into his own net',
    not: 'the keeper took the ball out of his own net',
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-goal-by',
    pattern: `<own-goal>:noun ~3 by|from|off ${named}`,
    example: 'an own goal by Costa',
    not: 'an own goal after pressure',
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-goal-of',
    pattern: `PERSON:scorer 's|' ~3 <own-goal>:noun`,
    example: "Costa's own goal",
    not: "Costa's cross",
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-goal-name',
    pattern: 'PERSON:scorer <own-goal>:noun',
    example: 'a Costa own goal',
    not: 'Costa and an own goal',
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'own-goal-credited',
    pattern: 'PERSON:scorer ~4 <credited> ~3 <own-goal>:noun',
    example: 'off Costa, who was credited with the own goal',
    not: 'Costa was credited with a fine game',
    strength: 3,
    how: 'own-goal',
  },
  {
    name: 'passive',
    pattern: `was|were|been|be|and|, ~2 <score|widen|strike>:verb ~6 by ${named}`,
    example: 'the cross was headed in by Rossi',
    not: 'the cross was headed away by Costa',
    strength: 3,
  },
  {
    name: 'deadlock-broken-by',
    pattern: `<stalemate|advantage|deficit|goal>:noun was|were ~2 broken|scored|taken|<widen>|<score>|<get> ~4 by ${named}`,
    example: 'the deadlock was broken by Rossi',
    not: 'the lead was held by Arden',
    strength: 3,
  },
  {
    name: 'verb',
    pattern: '<score>:verb',
    example: 'Rossi tapped in from close range',
    not: 'Rossi tapped the ball wide',
    strength: 3,
  },
  {
    name: 'verb-into-net',
    pattern: `<strike|beat|shot>:verb ~8 <into-net> !'s|'`,
    example: 'Rossi curled a shot into the top corner',
    not: 'Rossi curled a shot wide',
    strength: 3,
  },
  {
    name: 'ball-home',
    pattern: '<strike|beat|lost|put|get>:verb a|an|the|it|his|her ~3 home',
    example: 'Rossi stabbed the ball home',
    not: 'Rossi took the trophy home',
    strength: 3,
  },
  {
    name: 'ball-into-net',
    pattern: `<get|put|won|lost|shot>:verb a|an|the|it|his|her ~6 <into-net> !'s|'`,
    example: 'Rossi put the ball in the net',
    not: 'Rossi put the ball wide',
    strength: 3,
  },
  {
    name: 'ball-past-keeper',
    pattern: `<get|put|won|lost>:verb a|an|the|it|his|her ~4 past|beyond|under ~4 PERSON:keeper !'s|'`,
    example: 'Rossi slid the ball past Costa',
    not: 'Rossi got past Costa',
    strength: 2,
  },
  {
    name: 'beat-keeper',
    pattern: '<beat>:verb ~3 PERSON:keeper with ~5 <shot|penalty|free-kick>:noun',
    example: 'Rossi beat Costa with a low drive',
    not: 'Rossi beat Costa to the ball',
    strength: 2,
  },
  {
    name: 'cancelled-out',
    pattern: '<cancel>:verb',
    example: "Rossi cancelled out Costa's opener",
    not: 'Rossi cancelled his holiday',
    strength: 2,
  },
  {
    name: 'shot-cancelled-out',
    pattern: `<cancel> ~3 PERSON:scorer 's|' ~5 <shot|penalty|free-kick>:noun`,
    example: "cancelled out Rossi's early strike",
    not: "cancelled out Arden's strike",
    strength: 2,
  },
  {
    name: 'verb-past-keeper',
    pattern: `<strike|beat>:verb ~5 past|beyond ~4 PERSON:keeper !'s|'`,
    example: 'Rossi slammed the ball past keeper Costa',
    not: "Rossi drove a shot past Costa's far post",
    strength: 2,
  },
  {
    name: 'widen-lead',
    pattern: `<widen>:verb ~4 ( TEAM 's|' )? ~4 <advantage|deficit>:noun`,
    example: "Rossi doubled Arden's advantage",
    not: 'Rossi doubled his wages',
    strength: 3,
  },
  {
    name: 'whose-shot',
    pattern: 'PERSON:scorer whose ~8 <into-net>',
    example: 'to Rossi whose shot went into the net',
    not: 'to Rossi whose shot went wide',
    strength: 3,
  },
  {
    name: 'shot-went-in',
    pattern: `PERSON:scorer 's|' ~4 went|flew|nestled|crept|found|trickled|drifted|dipped|sailed|sneaked|squirmed|swerved|screamed|whistled|<strike>|<beat>|<lost>|<won> ~5 <into-net>`,
    example: "Rossi's drive flew into the top corner",
    not: "Rossi's drive flew over",
    strength: 3,
  },
  {
    name: 'set-up-for',
    pattern:
      'set|sets|setting|teed|<set-up>|setting up? ~2 ( TEAM ~2 )? PERSON:scorer for a|the|his|her|their ~3 ORDINAL|<goal>:noun',
    example: 'setting up Rossi for the first goal',
    not: 'setting up for the second half',
    strength: 2,
  },
  {
    name: 'put-ahead',
    pattern: '<put|strike|drew|beat|get|shot>:verb ~2 TEAM:team ~6 ( SCORE ~2 )? ahead|up|<advantage>|<level>',
    example: 'Rossi put Arden ahead',
    not: 'Rossi put Arden under pressure',
    strength: 3,
  },
  {
    name: 'put-them-ahead',
    pattern:
      '<put|strike|drew|beat|get|shot>:verb it|his|her|their|its|<they> <side>? ~5 ( SCORE ~1 )? ahead|up|<advantage>|<level>',
    example: 'Rossi gave his side the lead',
    not: 'Rossi gave his side hope',
    strength: 1,
  },
  {
    name: 'made-score',
    pattern: 'made|make|makes|making:verb it|the ~1 SCORE:score',
    example: 'Rossi made it 2-0',
    not: 'the goal made for a nervous end',
    strength: 3,
  },
  {
    name: 'made-number',
    pattern: 'made|make|makes|making:verb it NUMBER !<win|won|victory|game|straight|in-a-row>',
    example: 'Rossi made it two',
    not: 'Arden made it two wins in a row',
    strength: 2,
  },
  {
    name: 'took-goal',
    pattern: '<get|put|enough>:verb ~6 <goal|victory|brace|hat-trick>:noun',
    example: 'Rossi grabbed a late winner',
    not: 'Rossi got a late booking',
    strength: 3,
  },
  {
    name: 'struck-goal',
    pattern: '<strike|put>:verb ~4 <goal|victory>:noun',
    example: 'Rossi headed the winner',
    not: 'Rossi headed the ball towards goal',
    strength: 2,
  },
  {
    name: 'struck-nth',
    pattern: '<get|strike>:verb a|the|his|her|their ORDINAL:nth !-',
    example: 'Rossi headed the second',
    not: 'Rossi hit the first shot over',
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
    pattern: 'with:verb a|an|his|her|the ~4 <goal|victory|brace>:noun',
    example: 'Rossi popped up with a late winner',
    not: 'Arden were left with a goal to find',
    strength: 2,
  },
  {
    name: 'with-shot',
    pattern: '<won|win|enough|seal>:verb ~5 ( TEAM ~3 )? with ~5 <shot|free-kick|penalty>:noun',
    example: 'Rossi won it with a header',
    not: 'Rossi won the ball with a header',
    strength: 1,
  },
  {
    name: 'rescued-point',
    pattern: '<enough>:verb a ~2 draw|point|<drew>',
    example: 'Rossi salvaged a draw in the 90th minute',
    not: 'Arden salvaged a draw',
    strength: 1,
  },
  {
    name: 'goal-of',
    pattern: `PERSON:scorer 's|' ~4 <goal|victory|brace|hat-trick>:noun`,
    example: "Rossi's opener",
    not: "Rossi's goal-kick",
    strength: 2,
  },
  {
    name: 'goal-by',
    pattern: `<goal|victory|brace|hat-trick>:noun ~6 from|by ${named}`,
    example: 'goals from Rossi and Bianchi',
    not: 'six yards from goal',
    strength: 2,
    list: 'after',
  },
  {
    name: 'penalty-by',
    pattern: '<penalty>:noun from|by|for PERSON:scorer and PERSON',
    example: 'penalties for Rossi and Bianchi',
    not: 'a penalty for handball',
    strength: 1,
    list: 'after',
  },
  {
    name: 'through',
    pattern: `ahead|up|<lead>|<score>|<advantage>|<led>|<level>|<beat>|<won>|<win>|<victory>:noun ~~10 through ~~1 ${named}`,
    example: 'Arden hit back through Rossi',
    not: 'Arden played through midfield',
    strength: 3,
    list: 'after',
  },
  {
    name: 'goal-came',
    pattern: `<goal>:noun ~2 came ~8 when|as|from|through|via|courtesy ~~1 ${named}`,
    example: 'the opener came when Rossi tapped in',
    not: 'the opener came after Rossi was fouled',
    strength: 1,
  },
  {
    name: 'on-target',
    list: 'before',
    pattern: 'PERSON:scorer on target',
    example: 'with Rossi and Bianchi on target',
    not: 'Rossi had a shot on target',
    strength: 2,
  },
  {
    name: 'goal-made-for',
    pattern: 'laid|created|made|set ~5 <goal>:noun for PERSON:scorer',
    example: 'laid on a goal for Rossi',
    not: 'made a goal for the highlights',
    strength: 2,
  },
  {
    name: 'added-to-tally',
    pattern: '<say>:verb to ~3 ( TEAM:team ~1 )? tally|<advantage>|<goal>',
    example: "Rossi added to Arden's tally",
    not: 'Rossi added to his studies',
    strength: 2,
  },
  {
    name: 'shot-name-did',
    pattern: 'a|an ~2 PERSON:scorer <shot|free-kick|penalty>:noun ~6 <put|enough|seal|score|won|widen>',
    example: 'a Rossi penalty gave Arden the lead',
    not: 'a Rossi penalty was saved',
    strength: 2,
  },
  {
    name: 'shots-by',
    pattern: `<shot|penalty>:noun ~5 from|by ${named} and|,`,
    example: 'second-half strikes by Rossi and Bianchi won it',
    not: 'a strike by Rossi and a corner',
    strength: 2,
    list: 'after',
  },
  {
    name: 'owed-to',
    pattern: `ahead|up|<lead>|<advantage>|<level>|<led>|<won>|<win>|<victory>:noun ~~6 <due-to> ~2 PERSON:scorer !'s|'`,
    example: 'Arden won 1-0 thanks to Rossi',
    not: 'Arden won thanks to keeper Costa',
    strength: 1,
    list: 'after',
  },
  {
    name: 'was-scorer',
    pattern: 'PERSON:scorer was|were the ~2 scorers|goalscorers|<role>:noun',
    example: 'Rossi and Bianchi were the scorers',
    not: 'Rossi was the captain',
    strength: 2,
    list: 'before',
  },
  {
    name: 'goal-name',
    pattern: 'a|an|two|three|MINUTE|from ~2 PERSON:scorer <goal|victory|brace|hat-trick>:noun',
    example: 'a Rossi goal in the 63rd minute',
    not: 'a goalless half',
    strength: 3,
  },
  {
    name: 'thanks-to-shot-of',
    pattern: `through|<due-to>|with|via|<advantage> ~4 PERSON:scorer 's|' ~6 <shot|free-kick|penalty>:noun`,
    example: "ahead through Rossi's fine header",
    not: "denied by Rossi's fine header",
    strength: 2,
  },
  {
    name: 'shot-by',
    pattern: `through|<due-to>|with|via|to|<advantage> ~6 <shot|free-kick|penalty>:noun from|by ${named}`,
    example: 'thanks to a strike from Rossi',
    not: 'saved a strike from Rossi',
    strength: 1,
    list: 'after',
  },
  {
    name: 'shot-name',
    pattern: 'through|<due-to>|with|via|before ~3 PERSON:scorer <shot|free-kick|penalty>:noun',
    example: 'with a Rossi strike',
    not: 'from a Rossi free kick',
    strength: 2,
  },
  {
    name: 'shot-did',
    pattern: `PERSON:scorer 's|' ~4 <shot|free-kick|penalty>:noun ~8 made|makes|<put>|<enough>|<seal>|<score>|<won>|<widen>|<cancel>`,
    example: "Rossi's free kick earned a point",
    not: "Rossi's free kick earned applause",
    strength: 1,
  },
  {
    name: 'shot-was-enough',
    pattern: '<shot|free-kick|penalty>:noun from|by PERSON:scorer ~8 <enough|put>',
    example: 'a header from Rossi was enough',
    not: 'a header from Rossi was saved',
    strength: 2,
  },
  {
    name: 'minute-shot',
    pattern: `PERSON:scorer 's|' MINUTE - ? ~2 <shot|penalty|free-kick>:noun`,
    example: "Rossi's 88th-minute effort",
    not: "Rossi's 88th-minute effort was saved",
    strength: 2,
  },
  {
    name: 'minute-kept',
    pattern: 'PERSON:scorer in the MINUTE:verb <put>',
    example: 'Rossi in the 67th kept Arden in the tie',
    not: 'Rossi in the 67th was booked',
    strength: 2,
  },
  {
    name: 'moment-verb',
    only: 'key-moments',
    pattern:
      '^ MINUTE ~2 PERSON:scorer ~3 secures|secured|claims|<put>|<seal>|<enough>|<widen>|<get>|<advance> ~6 <level|drew|win|victory|advantage|deficit|goal|shot>',
    example: "90': Rossi secures a draw",
    not: "90': Rossi is booked",
    strength: 2,
  },
  {
    name: 'moment-made',
    only: 'key-moments',
    pattern: '^ MINUTE ~2 PERSON:scorer makes|made it NUMBER',
    example: "77': Rossi makes it three",
    not: "77': Rossi makes way",
    strength: 3,
  },
  {
    name: 'moment-goal',
    only: 'key-moments',
    pattern: '^ ( <goal> ~2 )? MINUTE ~2 ( <goal> ~6 )? PERSON:scorer',
    example: 'GOAL! 63: Rossi',
    not: '63: Rossi shoots wide',
    strength: 1,
  },
];
