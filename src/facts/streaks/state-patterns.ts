import type { StreakPattern } from './streak-pattern.ts';
import { many, result, run, state } from './streak-words.ts';

/** Runs told by a state, or by what has not come about: "unbeaten in nine", "have not won in six". */
export const statePatterns: readonly StreakPattern[] = [
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
    name: 'negated-then-brackets',
    pattern: `not|'t|<unreal>:not =1 <lost|won|win|score>:what =1 ( <away|at-home> )? =2 <season>|season|year|term|<away|at-home> \\( NUMBER:length <game>`,
    example: 'have not lost at home all season (10 games now)',
    not: 'have not lost all season (now third)',
  },
  {
    name: 'avoided-defeat-in',
    pattern: `avoided <defeat> in|<earlier> =4 ${many}`,
    kind: 'unbeaten',
    example: 'have avoided defeat in their last seven games',
    not: 'avoided defeat in the seventh minute',
  },
  {
    name: 'run-of-games-without-one',
    pattern: `<win|victory|loss|defeat|goal|clean-sheet>:what ~~9 NUMBER:length =1 <game> without:not NUMBER`,
    example: 'the win ended a run of three games without one',
    not: 'the win ended a run of three games without their captain',
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
    pattern: `not|'t|never|<unreal>:not =3 <lost|defeat|beaten|won|win|victory|score|say>|concede|conceded:what =3 in|for|any|after|from|over|<earlier|away|at-home> =4 ${many}`,
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
    name: 'run-ends-at-number',
    pattern: `${state}|${result}|perfect:what =1 ${run} ~~12 <end-run> at|after|on =1 NUMBER:length`,
    example: "Arden's unbeaten run, the longest of the year, ended at 11 games",
    not: 'their winning run ended at home',
  },
  {
    name: 'run-spanning-number',
    pattern: `${state}|${result}|perfect:what =1 ${run} ( , which )? =3 stretching|spanning|lasting|stretched|spanned|lasted|back|covering|reached|hit|numbering =2 NUMBER:length =1 <game>`,
    example: 'a home unbeaten run stretching back 21 matches',
    not: 'a home unbeaten run stretching back 21 months',
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
    name: 'winners-of-last',
    pattern: 'winners|losers:what of =2 last|previous|past|opening|<earlier> NUMBER:length',
    example: 'winners of their last five',
    not: 'winners of the last European Cup',
  },
  {
    name: 'won-none-of',
    pattern: '<won|win|lost>:what none:not of =2 last|previous|past|opening|first|<earlier> NUMBER:length',
    example: 'have won none of their last nine',
    not: 'have won none of the nine cups',
  },
  {
    name: 'run-state-to-number',
    pattern: `${run} <unbeaten|winless|scoreless-run|unbreached>:what =3 stretches|stretched|extended|extends|stands|is|reached|grew =1 to|at|now =1 NUMBER:length`,
    example: 'their run without a win now stretches to nine games',
    not: 'their run without a win stretches back to May',
  },
  {
    name: 'pointless-after',
    pattern: 'pointless|no ( points|point )? after|from|in|through =3 NUMBER:length =1 <game>',
    kind: 'losing',
    example: 'remain pointless after six games',
    not: 'no side remains unbeaten after six games',
  },
  {
    name: 'number-games-state',
    pattern: `NUMBER|ORDINAL|STAGE:length -? =3 <game>|times =1 ${state}:what`,
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
];
