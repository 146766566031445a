/**
 * How reports tell results. Each pattern is centred on the score; who the subject is, where the pattern does not name it
 * (`subject`), is found to its left. `score` counts the winner's goals first, except in `listed`.
 *
 * Groups: `subject`, `object` (teams), `score`, `by` (the word before the object or place: it tells who is at home).
 */
export interface ResultPattern {
  readonly name: string;
  readonly pattern: string;
  /**
   * What happened to the subject; `listed` takes the score in the order of the teams, `ended` leaves it to what the
   * report told before ("It ended 2-0").
   */
  readonly outcome: 'win' | 'loss' | 'draw' | 'listed' | 'ended';
  readonly example: string;
  /** Looks alike and is none. */
  readonly not: string;
  /** Counts a score that else would be one of the moment: "a 2-0 lead from the first leg". */
  readonly overrules?: true;
  /** The other side has no goal, though no score says so: "hit six past them without reply". */
  readonly toNil?: true;
  /** Counts only kicks of a shootout and sums of two legs: "went through 5-4 on penalties". */
  readonly sums?: true;
}

/** Before the opponent of a win or a draw, and of a loss. */
const against = 'over|against|at|with|<away>|<at-home>|<at-hands>';
const to = `${against}|to|by`;
const opponent = 'TEAM|PERSON:object';

export const resultPatterns: readonly ResultPattern[] = [
  {
    name: 'team-score-team',
    pattern: 'TEAM:subject SCORE:score TEAM:object',
    outcome: 'listed',
    example: 'Arden 2-1 Borough',
    not: 'Arden led 2-1 and Borough replied',
  },
  {
    name: 'team-number-team-number',
    pattern: 'TEAM:subject NUMBER:goals ,? TEAM:object NUMBER:against',
    outcome: 'listed',
    example: 'Arden 2 Borough 1',
    not: 'Arden have 2 points more than Borough',
  },
  {
    name: 'team-number-scorers-team-number',
    pattern: 'TEAM:subject NUMBER:goals \\( ~30 \\) ,? TEAM:object NUMBER:against',
    outcome: 'listed',
    example: 'Arden 2 (Ashe 12, Boon 40) Borough 1 (Cole 77)',
    not: 'Arden had 2 (of 5) wins and Borough had 1',
  },
  {
    name: 'team-v-team-score',
    pattern: 'TEAM:subject v|vs|versus|- TEAM:object ,|:|-? SCORE:score',
    outcome: 'listed',
    example: 'Arden v Borough: 2-1',
    not: 'Arden v Borough at 3 pm',
  },
  {
    name: 'team-with-score-in-brackets',
    pattern: 'TEAM:subject \\( SCORE:score #2 against|over|at|v|<away>|<at-home>:by #3 TEAM:object \\)',
    outcome: 'win',
    example: 'wins for Arden (2-0 against Borough)',
    not: 'Arden (2-0 up) met Borough',
  },
  {
    name: 'score-to-team',
    pattern: '<end-run>|ended|finished|finishes|ends|<full-time> #4 SCORE:score to|for|in =3 TEAM:subject',
    outcome: 'win',
    example: 'It finished 3-1 to Arden',
    not: 'It was 3-1 at the break',
  },
  {
    name: 'first-leg-lead',
    pattern: 'SCORE:score #2 <advantage> #4 <first-leg>',
    outcome: 'win',
    overrules: true,
    example: 'took a 2-1 lead from the first leg',
    not: 'took a 2-1 lead after half-time',
  },
  {
    name: 'first-leg-ahead',
    pattern: 'SCORE:score up|ahead|<advantage> #4 <first-leg>',
    outcome: 'win',
    overrules: true,
    example: 'began 2-0 up from the first leg',
    not: 'went 2-0 up in the second leg',
  },
  {
    name: 'trailed-from-first-leg',
    pattern: 'trail|trailed|trailing|trails #1 SCORE:score #1 from|after|following #2 <first-leg>',
    outcome: 'loss',
    overrules: true,
    example: 'trailing 3-1 from the first leg',
    not: 'trailing 3-1 at the break',
  },
  {
    name: 'led-from-first-leg',
    pattern: '<led> #1 SCORE:score #1 from|after|following #2 <first-leg>',
    outcome: 'win',
    overrules: true,
    example: 'led 2-0 from the first leg',
    not: 'led 2-0 at the break',
  },
  {
    name: 'first-leg-deficit',
    pattern: 'SCORE:score #1 down|behind|<deficit> #4 <first-leg>',
    outcome: 'loss',
    overrules: true,
    example: 'turned round a 2-0 deficit from the first leg',
    not: 'turned round a 2-0 deficit',
  },
  {
    name: 'first-leg-adjective-deficit',
    pattern: 'SCORE:score <first-leg> <deficit>',
    outcome: 'loss',
    overrules: true,
    example: 'overturned a 2-0 first-leg deficit',
    not: 'overturned a 2-0 deficit',
  },
  {
    name: 'first-leg-adjective-lead',
    pattern: 'SCORE:score <first-leg> <advantage>',
    outcome: 'win',
    overrules: true,
    example: 'a 2-0 first-leg lead',
    not: 'a 2-0 lead',
  },
  {
    name: 'teams-drew',
    pattern: 'TEAM:subject and #1 TEAM:object #3 <drew|held|won> #3 SCORE:score',
    outcome: 'draw',
    example: 'Arden and Borough drew 1-1',
    not: 'Arden and Borough led 1-1 groups',
  },
  {
    name: 'draw-between',
    pattern: 'SCORE:score #3 <drew|stalemate> #3 between #2 TEAM:subject and #2 TEAM:object',
    outcome: 'draw',
    example: 'a 2-2 draw between Arden and Borough',
    not: 'a 2-2 draw between the sticks',
  },
  {
    name: 'ended-between',
    pattern:
      '<end-run>|ended|finished|finishes|ends|level #4 SCORE:score #4 between #2 TEAM:subject and #2 TEAM:object',
    outcome: 'draw',
    example: 'It ended 2-2 between Arden and Borough',
    not: 'a 2-1 lead between the posts',
  },
  {
    name: 'teams-in-draw',
    pattern: 'TEAM:subject and #2 TEAM:object #8 SCORE:score #3 <drew|stalemate>',
    outcome: 'draw',
    example: 'Arden and Borough played out a lively 4-4 draw',
    not: 'Arden and Borough, who led 1-1, met',
  },
  {
    name: 'condemned-by',
    pattern:
      '<inflict|put> #2 TEAM:subject #3 SCORE:score #3 <loss|defeat|beating|rout> <at-hands>|by|against|to:by #3 TEAM:object',
    outcome: 'loss',
    example: 'A late goal condemned Arden to a 2-1 loss at the hands of Borough',
    not: 'condemned Arden to a 2-1 loss',
  },
  {
    name: 'inflicted-on',
    pattern: '<inflict|put> #3 SCORE:score #4 <loss|defeat|beating|rout> on|upon #2 TEAM:object',
    outcome: 'win',
    example: 'inflicted a 2-1 defeat on Borough',
    not: 'inflicted a 2-1 defeat',
  },
  {
    name: 'inflicted-score',
    pattern: '<inflict|put> #2 TEAM:object #4 SCORE:score #4 <loss|defeat|beating|rout>',
    outcome: 'win',
    example: 'handed Borough a 2-1 defeat',
    not: 'handed Borough a 2-1 lead',
  },
  {
    name: 'rout-of',
    pattern: 'SCORE:score #4 <rout|beating|beat|defeat|loss> of #4 TEAM:object',
    outcome: 'win',
    example: 'a 5-0 thrashing of Borough',
    not: 'a 5-0 thrashing by Borough',
  },
  {
    name: 'beaten-score-by',
    pattern: '<beat|beaten|held> #3 SCORE:score #4 by|at|in|<at-home> #4 by? #2 TEAM:object',
    outcome: 'loss',
    example: 'were beaten 3-1 at home by Borough',
    not: 'beat Borough 3-1',
  },
  {
    name: 'beaten-by-score',
    pattern: '<beat|beaten> by #3 TEAM:object #4 SCORE:score',
    outcome: 'loss',
    example: 'were beaten by Borough 3-1',
    not: 'beat Borough by 3-1',
  },
  {
    name: 'held-at',
    pattern: '<held> at|in:by #3 TEAM:object to #3 SCORE:score',
    outcome: 'draw',
    example: 'were held at Borough to 1-1',
    not: 'were held at 1-1 by Borough',
  },
  {
    name: 'held-object-to-draw',
    pattern: '<held> #3 TEAM:object to|at|in #4 SCORE:score',
    outcome: 'draw',
    example: 'held Borough to a 1-1 draw',
    not: 'held a 2-1 lead over Borough',
  },
  {
    name: 'beat-object-score',
    pattern: '<beat|beating|defeat|win> #5 TEAM:object #8 SCORE:score',
    outcome: 'win',
    example: 'beat visiting Borough at a canter 3-0',
    not: 'beat Borough after they had drawn 1-1 with Castle',
  },
  {
    name: 'beat-name-score',
    pattern: '<beat|beating|defeat> PERSON:object ( of TEAM|PLACE )? SCORE:score',
    outcome: 'win',
    example: 'beat Borough Wanderers 3-0',
    not: 'beat the goalkeeper for 3-0',
  },
  {
    name: 'having-beaten',
    pattern: 'having|after|had <beaten|beat> #3 TEAM:object #3 SCORE:score',
    outcome: 'win',
    example: 'having beaten Borough 5-0',
    not: 'were beaten by Borough 5-0',
  },
  {
    name: 'upset-by',
    pattern: 'SCORE:score #1 <beat|beating|defeat|loss> by|<at-hands>:by #4 TEAM:object',
    outcome: 'loss',
    example: 'the 2-1 upset by Borough',
    not: 'the 2-1 lead by Borough',
  },
  {
    name: 'unknown-verb',
    pattern: 'TEAM:subject OTHER|<widen|strike|put|level> #3 TEAM:object SCORE:score',
    outcome: 'win',
    example: 'Arden outfoxed visiting Borough 2-1',
    not: 'Arden lie behind Borough on 2-1',
  },
  {
    name: 'unknown-gerund',
    pattern: ', OTHER #1 TEAM:object SCORE:score',
    outcome: 'win',
    example: 'Arden went top, outfoxing Borough 2-1',
    not: 'Arden went top, Borough trailing 2-1',
  },
  {
    name: 'score-against',
    pattern: 'famous|their|a|that|the #1 SCORE:score against|over #2 TEAM:object',
    outcome: 'listed',
    example: 'their famous 4-0 against Borough',
    not: 'a 2-0 lead against Borough',
  },
  {
    name: 'won-scoreline',
    pattern: '<won> ~~18 SCORE:score scoreline',
    outcome: 'win',
    example: 'won there too, by a 2-0 scoreline',
    not: 'a 2-0 scoreline at the break',
  },
  {
    name: 'dropped-decision',
    pattern:
      'dropped|dropping|drop|drops #2 SCORE:score #5 decision|<victory> #3 to|at|against|<at-home>:by #3 TEAM:object',
    outcome: 'loss',
    example: 'dropped a 1-0 decision at home to Borough',
    not: 'dropped points in a 1-1 draw',
  },
  {
    name: 'win-handed',
    pattern: "TEAM:subject 's|' #2 SCORE:score #3 <win|victory> <inflict|put> TEAM:object",
    outcome: 'win',
    example: "Arden's 2-0 win handed Borough a first defeat",
    not: 'a 2-0 win put Borough top',
  },
  {
    name: 'win-over',
    pattern: `SCORE:score #4 <win|victory|beat|won> #4 ${against}:by =5 ${opponent}`,
    outcome: 'win',
    example: 'a hard-fought 2-1 home win over Borough',
    not: 'a 2-1 lead over Borough',
  },
  {
    name: 'defeat-by',
    pattern: `SCORE:score #4 <loss|defeat|beating|rout> #4 ${to}|from:by =5 ${opponent}`,
    outcome: 'loss',
    example: 'a 3-0 defeat at home to Borough',
    not: 'a 3-0 lead at home to Borough',
  },
  {
    name: 'draw-with',
    pattern: `SCORE:score #3 <drew|stalemate> #4 ${to}:by =5 ${opponent}`,
    outcome: 'draw',
    example: 'a 1-1 draw away to Borough',
    not: 'a 1-1 scoreline at the break with Borough',
  },
  {
    name: 'won-score-against',
    pattern: `<won|win|beat> #5 SCORE:score #4 ${against}:by =5 ${opponent}`,
    outcome: 'win',
    example: 'won 2-1 at Borough',
    not: 'won a 2-1 lead at Borough',
  },
  {
    name: 'lost-score-against',
    pattern: `<lost> #3 SCORE:score #4 ${to}:by =5 ${opponent}`,
    outcome: 'loss',
    example: 'lost 2-1 at home to Borough',
    not: 'lost a 2-1 lead to Borough',
  },
  {
    name: 'lost-to-score',
    pattern: `<lost> #4 to|against|at|with|<at-home>|<away>:by #3 TEAM:object #3 SCORE:score`,
    outcome: 'loss',
    example: 'lost to Borough 2-1',
    not: 'lost to Borough after leading 2-1',
  },
  {
    name: 'drew-score-against',
    pattern: `<drew|held> #4 SCORE:score #4 ${to}:by =5 ${opponent}`,
    outcome: 'draw',
    example: 'drew 1-1 with Borough',
    not: 'drew level at 1-1 with Borough',
  },
  {
    name: 'drew-with-score',
    pattern: '<drew> with|at|against:by #3 TEAM:object #3 SCORE:score',
    outcome: 'draw',
    example: 'drew with Borough 1-1',
    not: 'drew Borough in the cup',
  },
  {
    name: 'win-for',
    pattern: 'SCORE:score #3 <win|victory> for =3 TEAM:subject',
    outcome: 'win',
    example: 'Castle had no answer and it was a 2-1 win for Arden',
    not: 'a 2-1 lead for Arden',
  },
  {
    name: 'draw-for',
    pattern: 'SCORE:score #2 <drew|stalemate> for =3 TEAM:subject',
    outcome: 'draw',
    example: 'scored late against Castle to snatch a 1-1 draw for Arden',
    not: 'a 1-1 scoreline for Arden',
  },
  {
    name: 'win-in-place',
    pattern: 'SCORE:score #4 <win|victory> #3 in|at:by #2 PLACE:place',
    outcome: 'win',
    example: 'a 2-0 win at Castle Park',
    not: 'a 2-0 lead at Castle Park',
  },
  {
    name: 'unknown-passive',
    pattern: 'was|were|been|being OTHER #1 SCORE:score #4 by|<at-home> #4 by? #2 TEAM:object',
    outcome: 'loss',
    example: 'were surprised 2-0 at home by Borough',
    not: 'were awarded 2 points by Borough',
  },
  {
    name: 'won-score',
    pattern: '<won|win|beat> #4 SCORE:score',
    outcome: 'win',
    example: 'won 1-0',
    not: 'won a 1-0 lead',
  },
  {
    name: 'score-win',
    pattern: 'SCORE:score #4 <win|victory>',
    outcome: 'win',
    example: 'a 1-0 win',
    not: 'a 1-0 lead',
  },
  {
    name: 'lost-score',
    pattern: '<lost> #3 SCORE:score',
    outcome: 'loss',
    example: 'fell 1-0',
    not: 'fell 1-0 behind',
  },
  {
    name: 'score-loss',
    pattern: 'SCORE:score #4 <loss|defeat>',
    outcome: 'loss',
    example: 'a 1-0 defeat',
    not: 'a 1-0 deficit',
  },
  {
    name: 'beaten-score',
    pattern: '<beat|beaten|beating> #2 SCORE:score',
    outcome: 'loss',
    example: 'were beaten 2-0',
    not: 'beaten to the ball',
  },
  {
    name: 'drew-score',
    pattern: '<drew|held> #3 SCORE:score',
    outcome: 'draw',
    example: 'drew 1-1',
    not: 'held a 1-0 lead',
  },
  {
    name: 'score-draw',
    pattern: 'SCORE:score #2 <drew|stalemate>',
    outcome: 'draw',
    example: 'a 1-1 draw',
    not: 'a 1-1 score',
  },
  {
    name: 'hit-past-without',
    pattern: 'OTHER|<score|strike|into-net|put|get> NUMBER:goals ~2 past #3 TEAM:object ~3 without|unanswered',
    outcome: 'win',
    toNil: true,
    example: 'hit six past Borough without reply',
    not: 'hit the post against Borough without scoring',
  },
  {
    name: 'goals-without-against',
    pattern: '<score|strike|into-net|put|get> NUMBER:goals ~2 without|unanswered ~2 past|against #3 TEAM:object',
    outcome: 'win',
    toNil: true,
    example: 'scored five without reply against Borough',
    not: 'scored without reply against Borough',
  },
  {
    name: 'victory-score',
    pattern: '<victory|win> #6 ,|: SCORE:score',
    outcome: 'win',
    example: 'clinched a first victory in Ashford, 1-0',
    not: 'a victory that came at 1-0 down',
  },
  {
    name: 'wrong-end',
    pattern: 'wrong|receiving end|<end-run> of #3 SCORE:score #4 at|to|against|from:by #2 TEAM:object',
    outcome: 'loss',
    example: 'were on the wrong end of a 3-0 scoreline at Borough',
    not: 'the wrong end of the pitch',
  },
  {
    name: 'in-a-rout',
    pattern: 'in|with a|the|an #1 SCORE:score #2 <rout|beating>',
    outcome: 'win',
    example: 'ran riot in a 6-0 drubbing',
    not: 'a 6-0 lead',
  },
  {
    name: 'rout-at-place',
    pattern: 'SCORE:score #2 <rout|beating> at|in PLACE:place',
    outcome: 'loss',
    example: 'after a 5-0 thumping at Castle Park',
    not: 'after a 5-0 win at Castle Park',
  },
  {
    name: 'final-score',
    pattern: 'STAGE|final|<full-time> score|scoreline|<score> #2 SCORE:score',
    outcome: 'ended',
    example: 'The final score was 2-0',
    not: 'The half-time score was 2-0',
  },
  {
    name: 'ended-score',
    pattern: '<end-run>|ended|finished|finishes|ends|remained|stayed|stood #4 SCORE:score',
    outcome: 'ended',
    example: 'the match ended 1-1',
    not: 'ended the half 1-0 up',
  },
  {
    name: 'score-ended',
    pattern: '<full-time> =2 SCORE:score',
    outcome: 'ended',
    example: 'at full-time it was 1-1',
    not: 'at half-time it was 1-1',
  },
  {
    name: 'team-advanced-score',
    pattern: 'TEAM:subject to? <advance> #6 SCORE:score',
    outcome: 'win',
    sums: true,
    example: 'enough for Arden to advance 4-2 on aggregate',
    not: 'enough for Arden to reach the final',
  },
  {
    name: 'advanced-score',
    pattern: '<advance|won> #6 SCORE:score',
    outcome: 'win',
    sums: true,
    example: 'went through 5-4 on penalties',
    not: 'went through a 5-4 test',
  },
];
