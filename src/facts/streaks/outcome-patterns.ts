import type { StreakPattern } from './streak-pattern.ts';
import { many, outcome, unbeaten, verb, winless } from './streak-words.ts';

/** Runs told by what every match ended in, counted: "a fourth straight win", "lost for the third time in a row". */
export const outcomePatterns: readonly StreakPattern[] = [
  {
    name: 'last-games-ended-in',
    pattern: `last|previous|past|opening|first|<earlier> NUMBER:length =1 <game> =2 ended in ${outcome}:what`,
    example: "Arden's last three games have all ended in draws",
    not: "Arden's last three games have ended in stoppage time",
  },
  {
    name: 'last-four-ended-in',
    pattern: `STAGE:length <game> =2 ended in ${outcome}:what`,
    example: "Arden's last four games have ended in defeat",
    not: "Arden's last four games have ended in uproar",
  },
  {
    name: 'games-since-team-won',
    since: true,
    pattern:
      'NUMBER:length =3 <game> since ( TEAM:team | <they> ) =2 last =1 <won|win|lost|score|get>|tasted|took|picked|claimed:what',
    example: 'It is now eight games since Arden last won',
    not: 'It is now eight games since Arden last had a penalty',
  },
  {
    name: 'last-won-games-ago',
    pattern: 'last <won|win>:what NUMBER:length <game> ago',
    kind: 'winless',
    example: 'last won eight games ago',
    not: 'last won eight months ago',
  },
  {
    name: 'last-win-games-ago',
    pattern: 'last <win|victory> ~~4 NUMBER:length <game> ago',
    kind: 'winless',
    example: 'their last win came nine games ago',
    not: 'their last win came nine months ago',
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
    pattern: `maximum =2 points from|in|<earlier> =3 ${many} =6 <game>`,
    kind: 'winning',
    example: 'maximum points from their first four games',
    not: 'four points from their first four games',
  },
  {
    name: 'points-from-games',
    pattern: 'NUMBER:points points from|in =4 NUMBER:length =4 <game>',
    kind: 'winning',
    example: 'have the full 15 points from five games',
    not: 'have 13 points from five games',
  },
  {
    name: 'games-into-season',
    pattern: `NUMBER:length <game> into|<advance> ~~10 TEAM:team =3 ${unbeaten}|${winless}:what`,
    example: 'Six games into the season, Arden are unbeaten',
    not: 'Six games into the season, Arden are third',
  },
  {
    name: 'counted-game-in-a-row-failed',
    pattern: `NUMBER|ORDINAL:length =3 time|times|<game> <in-a-row>|running =1 ( that|<who>|in )? =1 ( TEAM:team | <they> ) =1 not|'t|<unreal>:not =2 <won|win|lost|score>|concede:what`,
    example: 'the third game in a row that Arden have failed to win',
    not: 'the third game in a row that Arden have failed to fill the ground',
  },
  {
    name: 'counted-straight-game-failed',
    pattern: `NUMBER|ORDINAL:length <straight> =2 time|times|<game> =1 ( that|<who>|in )? =1 ( TEAM:team | <they> ) =1 not|'t|<unreal>:not =2 <won|win|lost|score>|concede:what`,
    example: 'the fourth straight game in which Arden have not scored',
    not: 'the fourth straight game in which Arden have not fielded Ashe',
  },
  {
    name: 'counted-game-in-a-row-that',
    pattern: `NUMBER|ORDINAL:length =3 time|times|<game> <in-a-row>|running =1 ( that|<who>|in )? =1 ( TEAM:team | <they> ) =3 <won|win|lost|drew|blank|beaten>:what`,
    example: 'It is the 11th home match in a row that Arden have won',
    not: 'It is the 11th home match that Arden have won',
  },
  {
    name: 'counted-straight-game-that',
    pattern: `NUMBER|ORDINAL:length <straight> =2 time|times|<game> =1 ( that|<who>|in )? =1 ( TEAM:team | <they> ) =3 <won|win|lost|drew|blank|beaten>:what`,
    example: 'It is the third straight game that Arden have lost',
    not: 'It is the third straight game that Arden have played here',
  },
  {
    name: 'verb-for-counted-time',
    pattern: `<won|win|lost|drew|stalemate|drop|blank|clean-sheet>:what ~~7 for|in =1 ORDINAL:length ( <straight> =1 time|<game> | =1 time|<game> <in-a-row> | =1 time|<game> running )`,
    example: 'lost for the sixth straight time',
    not: 'lost for the sixth time',
  },
  {
    name: 'blank-in-games',
    pattern: '<blank>:what in =3 NUMBER:length <straight> =1 <game>',
    example: 'drew a blank in four straight games',
    not: 'drew a blank in the fourth minute',
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
    name: 'counted-straight-score-draw',
    pattern: 'NUMBER|ORDINAL:length -? <straight> =2 SCORE <drew|stalemate>:what',
    example: 'a third successive goalless draw',
    not: 'a third successive trip after a goalless draw',
  },
  {
    name: 'counted-score-draw-in-a-row',
    pattern: 'NUMBER|ORDINAL:length SCORE <drew|stalemate>:what =1 <in-a-row>|running',
    example: 'a third goalless draw in a row',
    not: 'a third goalless draw in May',
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
    name: 'noun-and-counted-in-a-row',
    pattern: `ORDINAL =3 <win|victory|loss|defeat|drew|stalemate>:what ~6 and =2 ORDINAL:length <in-a-row>|running`,
    example: 'their seventh draw of the campaign and third in a row',
    not: 'their seventh draw of the campaign and third in a week',
  },
];
