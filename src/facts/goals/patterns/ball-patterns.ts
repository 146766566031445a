import type { GoalPattern } from './goal-pattern.ts';
import { hit, inward, named } from './pattern-parts.ts';

/** Goals told by the verb of scoring, or by where the ball went. */
export const ballPatterns: readonly GoalPattern[] = [
  {
    name: 'passive',
    pattern: `was|were|been|be|and|, ~2 <score|widen>:verb ~6 by ${named}`,
    example: 'the cross was headed in by Rossi',
    not: 'the cross was headed away by Costa',
    strength: 3,
    list: 'after',
  },
  {
    name: 'deadlock-broken-by',
    pattern: `<stalemate|advantage|deficit|goal>:noun was|were ~2 broken|scored|taken|<widen>|<score>|<get> ~4 by ${named}`,
    example: 'the deadlock was broken by Rossi',
    not: 'the lead was held by Arden',
    strength: 3,
    list: 'after',
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
    pattern: `<strike|beat|beating|shot>:verb ~8 <into-net> !'s|'`,
    example: 'Rossi curled a shot into the top corner',
    not: 'Rossi curled a shot wide',
    strength: 3,
  },
  {
    name: 'ball-home',
    pattern: `${hit}:verb ( a|an|the|it|his|her )? ~4 home !<side|role|game>|form|record|run|support|crowd|fans|advantage`,
    example: 'Rossi stabbed the ball home',
    not: 'Rossi took the trophy home',
    strength: 3,
  },
  {
    name: 'ball-in',
    pattern: `<strike|beat|put>|squeezed|squeezes|squeezing:verb ( a|an|the|it|his|her )? ~4 ${inward}`,
    example: "Rossi turned Verdi's cross in at the near post",
    not: 'Rossi sent a cross in from the left',
    strength: 2,
  },
  {
    name: 'tucked-away',
    pattern: 'tuck|tucks|tucked|tucking|slotted|stroked|put:verb a|an|the|it|his|her ~2 away !from',
    example: 'Rossi tucked the rebound away',
    not: 'Rossi put the ball away from goal',
    strength: 2,
  },
  {
    name: 'past-the-keeper-of',
    pattern: `${hit}:verb ~6 past|beyond|over|under|around|through ~1 TEAM ~1 keeper|goalkeeper|stopper|custodian !'s|'`,
    example: "Rossi fired past Borough's keeper",
    not: 'Rossi fired over when the Borough keeper came out',
    strength: 3,
  },
  {
    name: 'sent-the-wrong-way',
    pattern: 'send|sends|sent|sending:verb ~2 PERSON the wrong way',
    example: 'Rossi sent Costa the wrong way',
    not: 'Rossi sent Costa the wrong boots',
    strength: 3,
  },
  {
    name: 'converted-kick',
    pattern: `dispatched|despatched|dispatches|dispatching|slotted|tucked|buried|stroked|rolled:verb the|a|his|her ~2 <penalty|free-kick>:noun`,
    example: 'Rossi dispatched the resulting penalty',
    not: 'Rossi took the resulting penalty',
    strength: 2,
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
    pattern: `<get|put|won|lost>:verb a|an|the|it|his|her ~4 past|beyond|under|underneath ~3 ( TEAM ~2 )? PERSON:keeper !'s|'`,
    example: 'Rossi slid the ball past Costa',
    not: 'Rossi got past Costa',
    strength: 2,
  },
  {
    name: 'over-wall',
    pattern: `${hit}:verb ~5 over|around|round|through|past|under the ~2 wall and ~1 ( past|beyond|under ~4 ( TEAM ~2 )? PERSON:keeper !'s|' | <into-net> | in )`,
    example: 'Rossi lifted the free-kick over the wall and beyond the dive of Costa',
    not: 'Rossi lifted the free-kick over the wall and the bar',
    strength: 2,
    how: 'free-kick',
  },
  {
    name: 'beat-keeper',
    pattern:
      '<beat>:verb ~3 ( TEAM ~2 )? PERSON:keeper ( with ~5 <shot|penalty|free-kick>:noun | from ~2 range|yards|metres|distance | <penalty> | at his|her|the ~1 near|far post )',
    example: 'Rossi beat Costa with a low drive',
    not: 'Rossi beat Costa to the ball',
    strength: 2,
  },
];
