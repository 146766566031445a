import type { GoalPattern } from './goal-pattern.ts';
import { shots } from './pattern-parts.ts';

/** Verbs of making sure, all of their forms. */
const sealing =
  'seal|seals|sealed|sealing|clinch|clinches|clinched|clinching|settle|settles|settled|settling|decide|decides|decided|deciding|secure|secures|secured|securing|guarantee|guaranteed|guaranteeing|ice|iced|icing';
/** What a goal makes sure of. */
const sealed = '<game|win|victory>|contest|tie|points|triumph|success|rout|comeback|affair|spoils|outcome';

/** Goals told by what they made of their scorer, or by what became of the match. */
export const heroPatterns: readonly GoalPattern[] = [
  {
    name: 'sealed-the-game',
    pattern: `${sealing}:verb the|a|an|all|his|her|their|TEAM 's? ~3 ${sealed}`,
    example: 'Rossi hit a curling ball to seal the game',
    not: 'Rossi sealed the move to Borough',
    strength: 1,
  },
  {
    name: 'n-goal-man',
    pattern: 'NUMBER:noun - goal <role|name-part>|hero|star|man|marksman|strike PERSON:scorer',
    untimed: true,
    example: 'the manager praised two-goal striker Rossi',
    not: 'the manager praised the two-goal lead of Rossi',
    strength: 1,
  },
  {
    name: 'shot-helped-in-by',
    pattern: `${shots} ~2 helped|turned|nodded|guided|bundled|steered|deflected|diverted|tapped|poked|touched|headed|flicked|<strike>:verb ( in|home ~1 | into ~3 net|goal ~1 | <into-net> ~1 ) by ~2 ( TEAM ~2 )? PERSON:scorer`,
    example: "Verdi's strike was helped into the net by Rossi",
    not: "Verdi's strike was turned behind by Costa",
    strength: 3,
  },
  {
    name: 'in-front-by-nth',
    pattern: `<lead|advantage|level>|front|ahead|lead|level from|through|via|with|by|thanks to? ~2 PERSON:scorer 's|' ORDINAL:noun ~2 <goal>`,
    example: "Arden went in front from Rossi's 18th league goal",
    not: "Arden were in front from Rossi's 18th appearance",
    strength: 2,
  },
  {
    name: 'and-scorer-of-goal',
    pattern: `PERSON:scorer , ~6 and|, ~1 scorer of ( <goal>:noun | the ~3 <goal|victory>:noun )`,
    untimed: true,
    example: 'Rossi, captain for the night and scorer of the crucial second goal, limped off',
    not: 'Rossi, captain for the night and scorer of twenty goals, limped off',
    strength: 2,
  },
  {
    name: 'moment-that-won',
    pattern: `moment|piece|flash|bit:noun of ~4 from|by ~3 PERSON:scorer ~8 that|which <put|won|enough|seal|settle>|decided|earned|secured|handed|separated|made`,
    example: 'it was a moment of brilliance from Rossi that won it',
    not: 'it was a moment of madness from Rossi that had him sent off',
    strength: 1,
  },
];
