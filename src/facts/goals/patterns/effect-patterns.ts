import type { GoalPattern } from './goal-pattern.ts';

/** What makes a deed a goal: when it was done, or that it was done with a shot or with his second. */
const done = `( ~2 ( in|on|after|with|at ~1 MINUTE | MINUTE | at the death | <penalty> ) | with a|an|his|her ~4 <shot|goal|penalty|free-kick>|ORDINAL !-|half|yellow|booking|save )`;

/** Goals told by what they did to the sides, the crowd and the match, in the set phrases for it. */
export const effectPatterns: readonly GoalPattern[] = [
  {
    name: 'deed-with-shot',
    pattern: `<deed>:verb ~2 with a|an|his|her ~4 <shot|goal|penalty|free-kick>|ORDINAL !-|half|yellow|booking|save`,
    example: 'Rossi twisted the knife with a fourth',
    not: 'Rossi twisted the knife with a grin',
    strength: 2,
  },
  {
    name: 'added-to-misery',
    pattern: `compounded|compounds|compounding|piled|piles|piling|heaped|heaps|heaping|added|adds|adding:verb to? on? more? ( TEAM 's|' ~1 | the|their ~1 | further )? misery|agony|woes|pain|embarrassment|humiliation ( on|upon ( the ~2 | TEAM ) )? ${done}`,
    example: "Rossi compounded Borough's misery with a low drive",
    not: "Rossi compounded Borough's misery by being sent off",
    strength: 2,
  },
  {
    name: 'nail-in-coffin',
    pattern: `<strike|beat>|put|drove|hit|puts|driving|putting:verb the|a|another ( STAGE | final|last )? nail in|into ( TEAM 's|' | the|their ) ~1 coffin`,
    example: "Rossi hammered the final nail into Borough's coffin",
    not: "Rossi hammered on the final door of Borough's coffin",
    strength: 2,
  },
  {
    name: 'spared-blushes',
    pattern: `spared|spares|sparing|saved|saves|saving:verb ( TEAM 's|' | <they> | his|her ~2 's|' | the ~2 's|' ) blushes|skin ${done}`,
    example: "Rossi spared Arden's blushes in the 90th minute",
    not: "Rossi spared Arden's blushes with a save",
    strength: 2,
  },
  {
    name: 'broke-hearts-of',
    pattern: `broke|breaks|breaking:verb ( TEAM 's|'? | the ~2 's|'? | the ) hearts ${done}`,
    example: 'Rossi broke Borough hearts in the 90th minute',
    not: 'Rossi broke Borough hearts by leaving for Arden',
    strength: 2,
  },
  {
    name: 'sank-side',
    pattern: `sank|sinks|sinking|sunk|stunned|stuns|floored|downed:verb ( TEAM | the ~2 <side> | the visitors|hosts|home|champions|leaders ) ${done}`,
    example: 'Rossi sank Borough with a late header',
    not: 'Rossi sank to his knees with a late injury',
    strength: 2,
  },
  {
    name: 'made-it-lively',
    pattern: `( made|makes|making:verb it ~2 ( interesting|lively | a ~2 finish|finale|afternoon|night|evening ~3 ) | <set-up>:verb a ~2 finish|finale ) with a|an|his|her ~4 <shot|goal|penalty|free-kick>|ORDINAL !-|half|yellow|booking|save`,
    example: 'Rossi made it interesting with a late header',
    not: 'Rossi made it interesting with his running',
    strength: 2,
  },
  {
    name: 'and-it-was-score',
    pattern: `PERSON:scorer ~~16 and it was|is|became ~1 SCORE`,
    alone: true,
    example: 'Rossi towered over Costa from the free kick and it was 1-1',
    not: 'Rossi crossed for Verdi and it was 1-1',
    strength: 1,
  },
];
