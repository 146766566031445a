import type { GoalPattern } from './goal-pattern.ts';
import { ends } from './pattern-parts.ts';

const keeper = 'PERSON|keeper|goalkeeper|stopper';
const shots = '<shot|free-kick|penalty>:noun';
/** Where the clause may end or go on. */
const over = `( ${ends} | .|;|MINUTE | in|on|after ~1 MINUTE | to make|put|give|level|double|restore|seal )`;
/** The ball is let loose by the keeper or the frame before somebody gets to it. */
const loose =
  'parried|spilled|spilt|fumbled|saved|blocked|dropped|pushed|palmed|beaten|parry|push|palm|block|dropping|spilling|<no-goal>|rebounded|bounced|loose';

/** Goals told by what left no doubt of them: nobody could miss from there, the keeper had no say, the loose ball was his. */
export const surePatterns: readonly GoalPattern[] = [
  {
    name: 'could-not-miss',
    pattern: '<deed>:verb ( $ | .|,|;|MINUTE | from|with ~3 )',
    example: 'the ball fell to Rossi, who could hardly miss from three yards',
    not: 'Rossi could not miss the derby',
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'shot-too-good',
    pattern: `PERSON:scorer 's|' ~4 ${shots} ( <beat> | was|were|proved|had far? too ~1 good|strong|powerful|hot|much|quick|fierce|accurate|fast|pace|power|venom ~1 for ) ~2 ${keeper} ${over}`,
    example: "Rossi's low drive was too good for Costa",
    not: "Rossi's cross was too strong for Verdi",
    strength: 2,
  },
  {
    name: 'shown-to-have-crossed',
    pattern: `PERSON:scorer 's|' ~4 ${shots} was|were ~1 adjudged|judged|deemed|ruled|shown|confirmed|given !not ~~6 to have <go-in>`,
    example: "Rossi's header was shown by technology to have crossed the line",
    not: "Rossi's header was shown not to have crossed the line",
    strength: 2,
  },
  {
    name: 'luck-and-in',
    pattern: `tried|tries|chanced|took|let|lets:verb ( his|her luck|chance|arm | fly|rip ) ~6 and ( it ~1 <go-in|into-net> | the|his|her ball|shot|effort|drive ~1 <go-in|into-net> | ${keeper} ~1 let|allowed|saw it ~2 slip|squirm|go|creep|squeeze ~1 through|under|past|in ~3 | ${keeper} was ~1 beaten ( $ | . ) )`,
    example: 'Rossi tried his luck from 30 yards and Costa let it slip through his hands',
    not: 'Rossi tried his luck from 30 yards and Costa let it go wide',
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'met-and-in',
    pattern:
      'met|meets|meeting|hit|caught:verb it|the|a|PERSON ~7 and ( it ~1 <go-in|into-net> | the|his|her ball|shot|effort|header ~1 <go-in|into-net> )',
    example: 'Rossi met it on the half-volley and it flew in',
    not: 'Rossi met it on the half-volley and it flew over',
    strength: 2,
  },
  {
    name: 'head-to-it-and-in',
    pattern: `got|gets|getting:verb ~1 a|the|his|her ~2 ( touch|toe|foot|head|boot to | <will-visit> ) ~4 and it ~2 ( past|beyond ${keeper} )? ~2 <into-net|go-in>`,
    example: 'Rossi got his head to the ball and it looped over Costa into the net',
    not: 'Rossi got his head to the ball and it looped over the bar',
    strength: 2,
  },
  {
    name: 'last-touch',
    pattern: `<pounce>:verb ( ${over} | to|on|from ~2 ( PERSON 's|' ~1 )? ~2 <assist-noun|free-kick>|cross|corner|centre|delivery|ball ${over} )`,
    example: "Rossi got the decisive touch to Verdi's free-kick",
    not: "Verdi got the decisive touch to Rossi's shot to turn it behind",
    strength: 2,
  },
  {
    name: 'there-to-apply-touch',
    pattern: `there|hand|arrived|up|popped|<score> to apply:verb the ~1 final|finishing|decisive touch|touches|finish`,
    example: 'Rossi was there to apply the finishing touch',
    not: 'nobody could apply the finishing touch',
    strength: 2,
  },
  {
    name: 'quickest-to-loose-ball',
    pattern: `<pounce>:verb ( to ~2 rebound|ball )? when|after|as ( ~3 ${keeper} | ~4 <shot|free-kick|penalty> | the ball ) ~4 ${loose} ~1 ( $ | .|; | =3 ( PERSON 's|' | PERSON )? ~3 <shot|penalty|free-kick|assist-noun> ( from|by ~2 PERSON )? ${over} )`,
    example: "Rossi reacted quickest after Costa had parried Verdi's shot",
    not: "Rossi reacted quickest after Costa had parried Verdi's shot, but put it wide",
    strength: 2,
    keeperFails: true,
  },
];
