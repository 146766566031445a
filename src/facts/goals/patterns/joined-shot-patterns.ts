import type { GoalPattern } from './goal-pattern.ts';
import { shots } from './pattern-parts.ts';

const did = '<put|enough|seal|score|won|widen|cancel>|ensured|earned|secured|settled|completed|gave|brought|turned';

/** Goals told by a shot that has done something, beside another scorer or beside what it did for the score. */
export const joinedShotPatterns: readonly GoalPattern[] = [
  {
    name: 'name-and-shot',
    pattern: `( ^ | but|as|when|while|before|,|; ) ~3 PERSON:scorer ( \\( ~~8 \\) )? and a|an ~3 PERSON ${shots} ( \\( ~~8 \\) )? ~3 ${did}`,
    example: 'Rossi (52) and a Verdi header (79) earned the points',
    not: 'Rossi (52) and a Verdi header went close',
    strength: 2,
  },
  {
    name: 'shot-name-and-shot-of',
    pattern: `a|an ~4 PERSON:scorer ${shots}:noun ( \\( ~~8 \\) )? and ~2 PERSON 's|' ~4 ${shots} ( \\( ~~8 \\) )? ~3 ${did}`,
    example: "a Rossi penalty and Verdi's header sealed the win",
    not: "a Rossi penalty and Verdi's header were saved",
    strength: 2,
  },
  {
    name: 'trailing-to',
    pattern: `( trailing|trailed|trail|trails|behind | SCORE|goal|<goal> down ) ~4 to ~2 ( TEAM 's|'? ~2 )? ( PERSON:scorer 's|' ~4 <shot|goal|penalty|free-kick>:noun | a|an ~3 PERSON:scorer <shot|goal|penalty|free-kick>:noun )`,
    example: "trailing at the break to Rossi's early strike, Arden hit back",
    not: "trailing to the leaders by Rossi's reckoning",
    strength: 2,
  },
  {
    name: 'goal-was-of',
    pattern: `other|opening|only|first|second|third|fourth|final|late <goal>:noun ( of|for ~2 TEAM )? was|being|is ~1 PERSON:scorer 's|' ( $ | .|,|;|in|on|after|before|from|MINUTE | ~3 ${shots} )`,
    example: "Arden's other goal was Rossi's in the 31st minute",
    not: "Arden's other goal was Rossi's tenth of the season",
    strength: 2,
  },
  {
    name: 'needed-shot-of',
    pattern: `needed|needing|needs|required|requiring|took|takes|taking ~1 a|an|another ~4 PERSON:scorer <shot|penalty|free-kick|goal>:noun ~~6 to ~1 <beat|beating|won|win|drew|put|enough|cancel|level>|force|secure|clinch|earn|overcome|break|separate|deny`,
    example: 'Arden needed a late Rossi penalty to beat Borough 1-0',
    not: 'Arden needed a Rossi header to go in',
    strength: 2,
  },
  {
    name: 'shot-followed',
    pattern: `PERSON:scorer 's|' ~3 <goal|shot|penalty|free-kick>:noun followed ( MINUTE|NUMBER|soon|shortly|in|on|after|within|before|late|.|,|; | $ )`,
    needs: 'goals-told',
    example: "Verdi volleyed them ahead and Rossi's penalty followed ten minutes later",
    not: "Verdi volleyed them ahead and Rossi's miss followed ten minutes later",
    strength: 2,
  },
  {
    name: 'shot-set-ahead',
    pattern: `<goal|shot|free-kick|penalty>:noun ( from|by ~2 PERSON:scorer ~4 | of ~2 PERSON:scorer ~4 ) ( looked|seemed|appeared to have )? set|put|sent|given|gave|had ( the? TEAM:team | <they> | the ~1 <side> ) ~2 ahead|up|clear|<level>|<advantage>`,
    example: 'a fine strike by Rossi in the second minute of added time looked to have set Arden on their way',
    not: 'a fine strike by Rossi had the keeper beaten',
    strength: 2,
  },
  {
    name: 'shot-looked-decisive',
    pattern: `PERSON:scorer 's|' ~4 <goal|shot|free-kick|penalty>:noun ~4 looked|seemed|appeared|looks ( like|set to ~1 be )? to have ( TEAM )? <put|set|won|win|enough|seal|level>|earned|secured|settled|given|handed|snatched|rescued|sealed`,
    example: "Rossi's late header seemed to have earned Arden a point",
    not: "Rossi's late header seemed to be going in",
    strength: 2,
  },
  {
    name: 'goal-came-two-did',
    pattern: `<goal|victory>:noun ,? which|that? ~2 came|arrived|<come-on> ~8 , ( PERSON ~8 and ~1 )? PERSON:scorer <strike|score|put>`,
    example: 'the equaliser, which came on the hour, Verdi stepping over the ball and Rossi drilling in the free kick',
    not: 'the equaliser, which came on the hour, Verdi and Rossi combining',
    strength: 2,
  },
  {
    name: 'goal-came-one-meeting',
    pattern: `<goal|victory>|second|third|fourth|fifth:noun ~2 came|arrived|followed|comes|arrives|<come-on> ~8 , ~3 ( TEAM ~2 )? PERSON:scorer rising|leaping|soaring|climbing|stooping|meeting|connecting|launching|flinging|throwing|hurling|towering|jumping|diving ~~12 with a|an|his|her ~3 <shot>`,
    example: "the equaliser came on the stroke of half-time, Rossi rising to meet Verdi's corner with a header",
    not: "the equaliser came on the stroke of half-time, Rossi rising to meet Verdi's fans",
    strength: 2,
  },
  {
    name: 'goal-came-shot-of',
    pattern: `<goal|victory>:noun ~2 came|arrived|followed|comes|arrives|<come-on> ~8 , a|an ~4 PERSON:scorer <free-kick|shot|penalty>`,
    example: 'the opener came in the 12th minute, a Rossi free kick dipping over the wall',
    not: 'the chance came in the 12th minute, a Rossi free kick dipping over the bar',
    strength: 2,
  },
  {
    name: 'levelled-by-striking',
    pattern: `TEAM:team ~4 <score|level|lead|widen|advantage>:verb ~6 , ~2 PERSON:scorer ~1 <strike> a|an|his|her|the ~4 <shot|free-kick|penalty>`,
    example: 'Arden levelled on 50 minutes, Rossi curling a free kick round the wall',
    not: 'Arden levelled on 50 minutes, Rossi watching a free kick go in',
    strength: 2,
  },
];
