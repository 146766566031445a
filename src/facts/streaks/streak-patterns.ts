import type { StreakKind } from '../fact.ts';

/**
 * How reports tell runs. Groups: `length` (the number), `what` (the word that tells what every match of the run ended
 * in), `of` (a second number that must be the same: "six wins from six"), `first` (an ordinal that must be 1),
 * `not` (the word that turns `what` round), `team` (where the pattern itself names it).
 */
export interface StreakPattern {
  readonly name: string;
  readonly pattern: string;
  /** Set where the words name a run without a number. */
  readonly length?: 2;
  /** Where no word of the pattern tells the kind. */
  readonly kind?: StreakKind;
  /** Where `what` is not in the pattern: the sentence's own outcome tells it. */
  readonly outcome?: true;
  /** A verb with bare numbers: what is counted must be matches. */
  readonly counts?: 'games';
  /** What tells whose run it is stands right before the number and not before the pattern. */
  readonly own?: true;
  readonly example: string;
  /** Looks alike and is none. */
  readonly not: string;
}

/** What the class (or word) of `what` says of every match of the run; `not` before it turns it round. */
export const kindOfWhat: Readonly<Record<string, StreakKind>> = {
  unbeaten: 'unbeaten',
  undefeated: 'unbeaten',
  winless: 'winless',
  perfect: 'winning',
  win: 'winning',
  won: 'winning',
  victory: 'winning',
  lost: 'losing',
  loss: 'losing',
  defeat: 'losing',
  drew: 'drawing',
  stalemate: 'drawing',
  score: 'scoring',
  scoring: 'scoring',
  goalless: 'scoreless',
  'scoreless-run': 'scoreless',
  unbreached: 'clean-sheets',
  'clean-sheet': 'clean-sheets',
  title: 'title',
  champions: 'title',
  winners: 'winning',
  losers: 'losing',
};

/** "not lost", "failed to win": the run that the negated verb makes. */
export const kindOfNegated: Readonly<Record<string, StreakKind>> = {
  lost: 'unbeaten',
  defeat: 'unbeaten',
  loss: 'unbeaten',
  beaten: 'unbeaten',
  win: 'winless',
  won: 'winless',
  victory: 'winless',
  score: 'scoreless',
  goal: 'scoreless',
  conceded: 'clean-sheets',
  concede: 'clean-sheets',
};

const unbeaten = 'unbeaten|undefeated|<unbeaten>';
const winless = 'winless|<winless>';
const state = `${unbeaten}|${winless}|<scoreless-run|unbreached>`;
const result = '<won|win|victory|lost|loss|defeat|drew|goalless|clean-sheet>|scoring';
const outcome = '<win|victory|loss|defeat|drew|stalemate|clean-sheet|title>';
const verb = '<won|win|lost|drew>';
const run = '<run>|start|record|spell|stretch|series|skid|slide';
const many = 'NUMBER|STAGE:length';

/** A sentence without one of each of these tells no run: it is passed over at once. */
export const streakTriggers: readonly string[] = [
  'NUMBER|ORDINAL|STAGE|<straight|back-to-back>',
  `${state}|${result}|perfect|maximum|skid|slide|champions|<score|beaten|beat|say|stalemate|title|get|goal>|winners|losers|made|make|makes|making|lift|lifted`,
];

export const streakPatterns: readonly StreakPattern[] = [
  {
    name: 'negated-for-counted-game',
    pattern: `not|'t|<unreal>:not =3 <won|win|victory|score>:what for =1 ORDINAL:length <straight>? =1 time|<game>`,
    example: 'failed to win for the fifth straight game',
    not: 'failed to win for the first time',
  },
  {
    name: 'negated-then-run',
    pattern: `not|'t|<unreal>:not =1 <lost|won|win|score>:what ~~8 run|<run> of =2 NUMBER:length -? =1 <game>`,
    example: 'have not lost since October, a run of 15 games',
    not: 'have not lost since October',
  },
  {
    name: 'without-noun-in-number',
    pattern: `without|no:not =3 <win|victory|loss|defeat|goal>:what in|for|from|over|after|<earlier> =4 ${many}`,
    example: 'without an away win in nine games',
    not: 'without an away win in nine months',
  },
  {
    name: 'number-games-without-noun',
    pattern: `NUMBER|ORDINAL:length -? =3 <game> =1 without:not =3 <win|victory|loss|defeat|goal>:what`,
    example: 'have gone eight games without an away win',
    not: 'have gone eight games without their captain',
  },
  {
    name: 'negated-verb',
    pattern: `not|'t|never|<unreal>:not =3 <lost|defeat|beaten|won|win|victory|score|say>|concede|conceded:what =3 in|for|any|after|from|over|<earlier> =4 ${many}`,
    example: 'have not lost in nine',
    not: 'have not lost a player in nine minutes',
  },
  {
    name: 'number-game-state-run',
    pattern: `NUMBER:length -? =1 <game> -? =2 ${state}|${result}:what =2 ${run}`,
    example: "ended Borough's 10-game unbeaten run",
    not: 'a 10-game run',
  },
  {
    name: 'state-number-game-run',
    pattern: `${state}|${result}:what NUMBER:length -? <game> =1 <run>`,
    example: 'an unbeaten 12-match run',
    not: 'a wonderful 12-match run',
  },
  {
    name: 'number-game-run-without',
    pattern: `NUMBER:length -? <game> =2 <run> =2 ${state}:what`,
    example: 'an eight-match run without a win',
    not: 'an eight-match run without their captain',
  },
  {
    name: 'run-to-number',
    pattern: `${state}|${result}|perfect:what =1 ${run} =6 to|of|at|past|<advance> =1 NUMBER:length`,
    example: 'stretched their unbeaten run to 17 games',
    not: 'ended their winning run to go four points clear',
  },
  {
    name: 'state-in-number',
    pattern: `${state}:what =3 in|for|over|across|through|throughout|after|<earlier> =4 ${many}`,
    example: 'unbeaten in 44',
    not: 'unbeaten for 18 months',
  },
  {
    name: 'state-for-counted-game',
    pattern: `${state}:what for =1 ORDINAL:length <straight>? =1 <game>`,
    example: 'unbeaten for a fifth straight game',
    not: 'unbeaten for a fifth straight season',
  },
  {
    name: 'winners-of-straight',
    pattern: 'winners|losers:what of =2 NUMBER:length =2 <straight|in-a-row>',
    example: 'winners of eight straight games',
    not: 'winners of eight trophies',
  },
  {
    name: 'number-games-state',
    pattern: `NUMBER|ORDINAL|STAGE:length -? =3 <game> =1 ${state}:what`,
    example: '17 home games unbeaten',
    not: '17 home games played',
  },
  {
    name: 'number-state-games',
    pattern: `NUMBER:length -? ${state}:what =1 <game>`,
    example: 'after nine winless matches',
    not: 'after nine matches',
  },
  {
    name: 'state-then-run',
    pattern: `${state}:what ~~10 run|<run> of|spanning =2 NUMBER:length -? =1 <game>`,
    example: 'unbeaten since October, a run of 15 games',
    not: 'unbeaten since October',
  },
  {
    name: 'number-game-skid',
    pattern: 'NUMBER:length -? <game> =1 skid|slide',
    kind: 'losing',
    example: 'snapped a three-game skid',
    not: 'a skid on the wet pitch',
  },
  {
    name: 'games-since-win',
    pattern: 'NUMBER:length <game> since =2 last <win|victory>',
    kind: 'winless',
    example: 'five games since their last win',
    not: 'five games since the winter break',
  },
  {
    name: 'maximum-points-from',
    pattern: `maximum =2 points from =3 ${many} =2 <game>`,
    kind: 'winning',
    example: 'maximum points from their first four games',
    not: 'four points from their first four games',
  },
  {
    name: 'games-into-season',
    pattern: `NUMBER:length <game> into|<advance> ~~10 TEAM:team =3 ${unbeaten}|${winless}:what`,
    example: 'Six games into the season, Arden are unbeaten',
    not: 'Six games into the season, Arden are third',
  },
  {
    name: 'verb-counted-straight-game',
    pattern: `${verb}:what =2 NUMBER|ORDINAL:length <straight> =2 <game|stalemate>|ties`,
    counts: 'games',
    example: 'won a second successive tie',
    not: 'won in a second successive final',
  },
  {
    name: 'counted-straight-noun',
    pattern: `NUMBER|ORDINAL:length -? <straight> =4 ${outcome}:what`,
    example: 'a fourth straight win',
    not: 'a fourth straight season with a win',
  },
  {
    name: 'counted-noun-in-a-row',
    pattern: `NUMBER|ORDINAL:length =3 ${outcome}:what =2 <in-a-row>|running`,
    example: 'a third defeat in a row',
    not: 'a third defeat in a week',
  },
  {
    name: 'noun-counted-in-a-row',
    pattern: `<win|victory|loss|defeat|drew|stalemate>:what ~~8 their|its|'s|' ORDINAL:length =1 <straight|in-a-row>|running`,
    own: true,
    example: 'the win was their fourth in a row',
    not: 'the win was their fourth in May',
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
  {
    name: 'all-number-won',
    pattern: `${verb}:what all|each|every =3 NUMBER:length =5 <game>`,
    counts: 'games',
    example: 'winning all four of their home games',
    not: 'winning all three points',
  },
  {
    name: 'all-number-stage',
    pattern: `${verb}:what all|each|every =3 NUMBER:length =8 STAGE`,
    counts: 'games',
    example: 'winning all three group games',
    not: 'have won all there is to win',
  },
  {
    name: 'last-number',
    pattern: `${verb}:what =4 last|previous|past|<earlier>|opening NUMBER:length`,
    counts: 'games',
    example: 'had lost their previous two league games',
    not: 'won two of their last six',
  },
  {
    name: 'last-four',
    pattern: `${verb}:what =3 their|its|the STAGE:length =2 <game>`,
    counts: 'games',
    example: 'won their last four games',
    not: 'won in the last eight',
  },
  {
    name: 'first-number',
    pattern: `${verb}:what =2 their|its ORDINAL:first NUMBER:length`,
    counts: 'games',
    example: 'had lost their first five group games',
    not: 'lost their first-choice goalkeeper',
  },
  {
    name: 'noun-in-as-many',
    pattern: 'NUMBER|ORDINAL:length =3 <win|victory|loss|defeat|drew|clean-sheet>:what in|from as many',
    example: 'a third win in as many games',
    not: 'a third win in four games',
  },
  {
    name: 'clean-sheets-in-number',
    pattern: `<clean-sheet>:what in|<earlier> =4 ${many} =1 <straight> =1 <game>`,
    example: 'a clean sheet in five straight games',
    not: 'a clean sheet in five of their games',
  },
  {
    name: 'beaten-for-counted-game',
    pattern: 'was|were|been <beaten|beat> for =1 ORDINAL:length <straight> =1 time|<game>',
    kind: 'losing',
    example: 'were beaten for the fifth straight game',
    not: 'were beaten for the first time',
  },
  {
    name: 'competition-in-a-row',
    pattern:
      '<won|win|get>|lift|lifted|claimed|secured|clinched =1 ORDINAL:length <straight> COMPETITION !<game> !STAGE',
    kind: 'title',
    example: 'won a third straight FA Cup',
    not: 'won a third straight FA Cup tie',
  },
  {
    name: 'noun-from-number',
    pattern: `NUMBER|ORDINAL:length =3 <win|victory|loss|defeat|drew>:what from|in|of|out|<earlier> =3 NUMBER|STAGE:of`,
    example: 'a seventh win from seven',
    not: 'a seventh win from ten',
  },
  {
    name: 'won-number-from-number',
    pattern: `${verb}:what =1 NUMBER:length =1 from|in|of|out|<earlier> =3 NUMBER|STAGE:of`,
    example: 'won six out of six',
    not: 'won six out of eight',
  },
  {
    name: 'made-it-from',
    pattern: 'made|make|makes|making it NUMBER:length =1 from|of NUMBER:of',
    outcome: true,
    example: 'beat Borough to make it three from three',
    not: 'made it three from close range',
  },
  {
    name: 'made-it-straight',
    pattern: 'made|make|makes|making it NUMBER:length =2 <straight|in-a-row>',
    outcome: true,
    example: 'made it five straight with a 2-1 win',
    not: 'made it five with a penalty',
  },
  {
    name: 'verb-number-in-a-row',
    pattern: `${verb}:what =3 NUMBER|ORDINAL:length =5 <in-a-row>|running`,
    counts: 'games',
    example: 'have lost five in a row',
    not: 'have lost five this season',
  },
  {
    name: 'verb-number-straight',
    pattern: `${verb}:what =3 NUMBER|ORDINAL:length <straight>`,
    counts: 'games',
    example: 'have won five straight',
    not: 'have won promotion for a second successive season',
  },
  {
    name: 'are-number-unbeaten',
    pattern: `are|is NUMBER:length =5 ${unbeaten}:what`,
    example: 'are seven in the top flight unbeaten',
    not: 'are seven points clear and unbeaten',
  },
  {
    name: 'perfect-after-number',
    pattern: `perfect:what =1 record|start =2 after|from|through|in =1 NUMBER:length =1 <game>`,
    example: 'kept their perfect record after five games',
    not: 'kept their perfect record after five minutes',
  },
  {
    name: 'run-of-lost-and-drawn',
    pattern: `<run> of NUMBER =1 <loss|defeat> and NUMBER =1 <drew|stalemate> in|from|over =2 NUMBER:length =1 <game>`,
    kind: 'winless',
    example: 'a run of six defeats and two draws in eight games',
    not: 'a run of six defeats and two wins in eight games',
  },
  {
    name: 'run-of-drawn-and-lost',
    pattern: `<run> of NUMBER =1 <drew|stalemate> and NUMBER =1 <loss|defeat> in|from|over =2 NUMBER:length =1 <game>`,
    kind: 'winless',
    example: 'a run of two draws and six defeats in eight games',
    not: 'a run of two draws and six wins in eight games',
  },
  {
    name: 'run-of-won-and-drawn',
    pattern: `<run> of NUMBER =1 <win|victory> and NUMBER =1 <drew|stalemate> in|from|over =2 NUMBER:length =1 <game>`,
    kind: 'unbeaten',
    example: 'a run of six wins and two draws in eight games',
    not: 'a run of six wins and two defeats in eight games',
  },
  {
    name: 'gone-number-state',
    pattern: `go|goes|gone|going|went|are|is|now|it NUMBER:length =1 ${state}:what`,
    example: 'have gone seven without a win',
    not: 'have gone without a win',
  },
  {
    name: 'scored-in-straight',
    pattern: '<score>:what =2 in =3 NUMBER:length <straight> =2 <game>',
    example: 'have scored in 20 straight games',
    not: 'scored 20 goals in straight games',
  },
  {
    name: 'run-of-nouns',
    pattern: `<run>|string|series of =1 NUMBER:length =3 <win|victory|loss|defeat|drew|stalemate|clean-sheet>:what`,
    example: 'a run of six wins',
    not: 'a run of six wins in nine',
  },
  {
    name: 'back-to-back-nouns',
    pattern: `<back-to-back> =3 ${outcome}:what`,
    length: 2,
    example: 'after back-to-back defeats',
    not: 'a back-to-back affair',
  },
  {
    name: 'back-to-back-games',
    pattern: `${verb}:what =2 <back-to-back> =4 <game>|STAGE|finals`,
    length: 2,
    example: 'have lost back-to-back finals',
    not: 'back-to-back finals',
  },
  {
    name: 'straight-nouns',
    pattern: `<straight> =3 <win|victory|loss|defeat|drew|title>:what`,
    length: 2,
    example: 'after successive defeats',
    not: 'after a straight defeat',
  },
];
