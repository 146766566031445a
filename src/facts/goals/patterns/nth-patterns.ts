import type { GoalPattern } from './goal-pattern.ts';
import { named } from './pattern-parts.ts';

const hits = '<shot|goal|penalty|free-kick>';
/** What a goal does or how it is told to have come: behind a noun or number that stands for it. */
const deed = `<put|seal|enough|widen|won|win|score|cancel>|handed|earned|secured|completed|killed|capped|gave|ended|sparked|sealed|clinched|arrived|followed|<come-on>`;
/** "of the season", "of the night", "in as many games". */
const amongOthers = '( of|for|in ~5 )?';

/** Goals called by their number, or by no more than whose they were. */
export const nthPatterns: readonly GoalPattern[] = [
  {
    name: 'and-nth-from',
    pattern: `and|,|with a|an|the|another ~3 ORDINAL|another:noun ~2 from|by|through ${named}`,
    needs: 'goal-before',
    example: 'Arden won with a brace from Verdi and a late third from Rossi',
    not: 'Arden won with a brace from Verdi and a late second booking for Rossi',
    strength: 2,
  },
  {
    name: 'nth-from-behind-comma',
    pattern: `the ~1 ORDINAL:noun , ~2 from|by|through ${named} !'s|'`,
    example: 'a corner led to the second, from Rossi',
    not: 'a corner led to the second, from the left',
    strength: 2,
  },
  {
    name: 'his-nth-did',
    pattern: `( ^ | ,|and|but|; ) his|her:verb ~1 ORDINAL <goal>? ${amongOthers} ( , ~8 , | MINUTE )? ( ${deed} | made it | came|was ~5 MINUTE | was a|an|the ~3 <penalty|shot|free-kick> )`,
    example: 'Verdi was booked before Rossi struck twice; his second, ten minutes later, sealed a 2-0 win',
    not: 'his second booking ended his night',
    strength: 1,
  },
  {
    name: 'his-goal-did',
    pattern: `( ^ | ,|and|but|;|as ) his|her:verb ( MINUTE )? ~4 <shot|penalty|free-kick|goal|victory>:noun ( , ~8 , | MINUTE | ~4 MINUTE )? ( <enough|seal|won|widen|cancel> | made it | gave|put|handed|earned|secured TEAM|<they>|the|his|her )`,
    example: 'Rossi was the hero and his 12th-minute header made it 1-0',
    not: 'Rossi was the hero and his 12th-minute header made the keeper work',
    strength: 1,
  },
  {
    name: 'described-did',
    pattern: `the ~2 ( TEAM ~1 )? ~2 <role>|ADJECTIVE:verb 's|' ( ( ORDINAL | ~1 first|second|third ) <goal>? ${amongOthers} ( ${deed} | came|was ~5 ( MINUTE | <penalty> ) ) | ~4 <shot|penalty|free-kick> ( ~4 MINUTE )? ( <enough|seal|won|widen|cancel> | made it | gave|put|handed|earned|secured TEAM|<they>|the|his|her ) )`,
    example: "Rossi scored first and the striker's second sealed the win",
    not: "the striker's second booking sealed the defeat",
    strength: 1,
  },
  {
    name: 'first-of-owners',
    pattern: `PERSON:scorer 's|':noun and ~2 PERSON 's|' ~2 goals|strikes|headers|penalties|efforts`,
    example: "Rossi's and Bianchi's goals gave Arden the lead twice",
    not: "Rossi's and Bianchi's goal kicks gave Arden no lead",
    strength: 2,
  },
  {
    name: 'listed-shot-name',
    pattern: `a|an ~3 PERSON:scorer <shot|penalty|free-kick>:noun ( , | ,? and ) ( a|an ~3 | ~1 ) PERSON <goal|shot|penalty|free-kick|own-goal>`,
    example: 'Arden won 2-1: a Rossi header, a Verdi equaliser and a Costa own goal',
    not: 'Arden won 2-1: a Rossi header, a Verdi booking and a Costa own goal',
    strength: 1,
  },
  {
    name: 'whose-nth',
    pattern: `PERSON:scorer ,? whose:noun ~2 ( ORDINAL|first|second | ~2 <goal> ) <goal>? ${amongOthers} ( ${deed} | came|arrived|proved )`,
    example: 'Rossi, whose tenth of the season came on the stroke of half-time',
    not: 'Rossi, whose tenth season came to an end',
    strength: 2,
  },
  {
    name: 'nth-of-season-did',
    pattern: `PERSON:scorer 's|' ( ORDINAL:noun | ~1 first|second|third|latest:noun ) <goal>? of|for|in ~5 ( , ~6 , )? ( ${deed} | ( was|proved|being|proving|made )? ~1 the ~1 difference|decider|winner | was|proved ~1 all )`,
    example: "Arden won 1-0, with Rossi's 12th of the campaign the difference",
    not: "Rossi's 12th appearance of the campaign was the difference",
    strength: 2,
  },
  {
    name: 'was-followed-by',
    pattern: `PERSON:scorer 's|' ( ORDINAL:noun <goal>? ( of|for|in ~4 )? | ~4 ${hits}:noun ( of|for|in|from|after ~5 )? ) was|were ~2 followed ~2 by`,
    example: "Rossi's first for the club was followed by a Verdi volley",
    not: "Rossi's first cross was followed by a Verdi volley",
    strength: 2,
  },
  {
    name: 'followed-by-shot',
    pattern: `followed ~3 by a|an|another|his|her|their ~4 ( PERSON:scorer ${hits}:noun | ${hits}:noun from|by ${named} )`,
    needs: 'goal-before',
    example: "Verdi's opener was followed by a Rossi volley",
    not: "Verdi's opener was followed by a Rossi booking",
    strength: 2,
  },
  {
    name: 'followed-by-his-shot',
    pattern: `followed ~3 by ~2 ( TEAM 's|'? ~2 )? PERSON:scorer 's|' ( ~4 ${hits}:noun | ORDINAL:noun ( $ | .|,|;|in|on|from|MINUTE ) )`,
    needs: 'goal-before',
    example: "Verdi's opener was followed by Rossi's volley",
    not: "Verdi's opener was followed by Rossi's substitution",
    strength: 2,
  },
  {
    name: 'added-one',
    pattern:
      'added|adding|adds:verb one|another|NUMBER more? ( $ | .|,|; | on|from|in|with|late|after|before|for|as|MINUTE ) !points?',
    needs: 'goal-before',
    example: 'Verdi scored twice and Rossi added one on a penalty kick',
    not: 'Verdi scored twice and Rossi added one point',
    strength: 2,
  },
  {
    name: 'added-to-misery',
    pattern: `PERSON added|adds|add:verb to the|their? TEAM? 's|'? misery|woes|pain|agony|embarrassment|humiliation ( $ | .|,|;|as|before|in|on|late|MINUTE | with ~3 <goal|shot|penalty|free-kick> )`,
    example: "Verdi scored twice before Rossi added to Borough's misery",
    not: "Verdi scored twice before Rossi added to Borough's misery by getting sent off",
    strength: 1,
  },
  {
    name: 'shot-then-minute-by',
    pattern: `<shot|penalty|free-kick>:noun ( MINUTE | in|on|after|with|just ~3 MINUTE ) ~3 from|by ${named} ( ${deed} | made it )`,
    example: 'a penalty five minutes from time by Rossi gave Arden the points',
    not: 'a penalty five minutes from time by Rossi was saved',
    strength: 2,
  },
  {
    name: 'shot-apposed',
    pattern: `PERSON:scorer 's|' ~4 <shot|penalty|free-kick>:noun , the|a|his|her ~2 <goal>`,
    example: "Rossi's strike, the only goal of the game, was his first",
    not: "Rossi's strike, the only one on target, was his first",
    strength: 2,
  },
  {
    name: 'shot-proving',
    pattern: `PERSON:scorer 's|' ~4 ( <shot|penalty|free-kick|goal>:noun | ORDINAL:noun ) ~3 proving|settling|deciding|separating|sealing|securing|making|giving|being|all|enough|the ( enough|decisive|sufficient|crucial|difference | ~3 difference|points|win|game|match|contest|sides|derby|tie|decider|affair | it SCORE | ( TEAM:team | <they> ) ~2 <advantage|win|victory|level> | that separated|divided ~3 )`,
    example: "Arden won 1-0, Rossi's first-half strike proving enough",
    not: "Rossi's first-half strike being saved",
    strength: 2,
  },
  {
    name: 'in-the-last',
    pattern: `and|, ~2 PERSON:scorer in:verb the last|final|second|first|other ( $ | .|,|;|as )`,
    needs: 'goal-before',
    example: 'Verdi struck in the first minute and Rossi in the last',
    not: 'Verdi was booked in the first minute and Rossi in the last',
    strength: 1,
  },
];
