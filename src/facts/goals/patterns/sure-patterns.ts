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
  {
    name: 'penalty-which',
    pattern:
      '<penalty> ,? which|that ~3 ( TEAM ~2 )? PERSON:scorer ~1 dispatched|converted|buried|slotted|drilled|smashed|rolled|thumped|stroked|hammered|swept|netted:verb !over|wide|against|at|straight',
    example: 'Verdi was brought down for a penalty which Rossi duly dispatched',
    not: 'Verdi was brought down for a penalty which Rossi dispatched over the bar',
    strength: 3,
    how: 'penalty',
  },
  {
    name: 'not-kept-out',
    pattern: `unleashed|hit|produced|let|sent|<strike>:verb ~~16 that|which|but|and ~2 ${keeper} got ~4 to|on ~3 but ~1 could|failed|was ~1 not|'t|to|unable ~2 ( keep ~1 out | <no-goal> )`,
    example: 'Rossi unleashed a drive that Costa got a hand to but could not keep out',
    not: 'Rossi unleashed a drive that Costa got a hand to and kept out',
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'spoilt-party',
    pattern:
      'only for ~3 PERSON:scorer to spoil|ruin|wreck|dampen|sour:verb the|their|his|her ~3 party|day|celebrations|celebration|mood|evening|night|homecoming|afternoon|occasion|fun|return ( $ | .|,|;|with|in|on|at|by|late|MINUTE )',
    list: 'before',
    example: 'Verdi had scored all three for Arden, only for Rossi and Bianchi to spoil the party',
    not: 'Verdi had scored all three for Arden, only for the rain to spoil the party',
    strength: 2,
  },
  {
    name: 'shot-rescuing',
    pattern: `PERSON:scorer 's|' ~4 ${shots} ( for ~2 TEAM )? rescuing|earning|salvaging|sparing|snatching|handing|sealing|securing ~3 TEAM|<they|side|drew|win|victory>|point|points|draw`,
    example: "a 1-1 draw, Rossi's spot kick for the home team rescuing a point",
    not: "a 1-1 draw, Costa saving Rossi's spot kick",
    strength: 2,
  },
  {
    name: 'had-stunned',
    pattern:
      'after|when|before ~2 PERSON:scorer had stunned|silenced|shocked|hushed|quietened:verb ( PLACE | the ~2 crowd|fans|support|supporters|faithful|stadium|ground|terraces|stands|hosts|visitors | TEAM ) ( $ | .|,|;|with|early|MINUTE | in|on|after|inside ~3 MINUTE )',
    example: 'Arden drew after Rossi had stunned the home crowd',
    not: 'Arden drew after the news had stunned the home crowd',
    strength: 2,
  },
  {
    name: 'ball-missed-by-all',
    pattern:
      'sent|swung|whipped|floated|delivered|curled|clipped|lofted|pumped|<serve|strike>:verb a|an|his|her|the ~4 ball|corner|cross|delivery|<free-kick> ~~8 that|which ( <go-in> | evaded|eluded|missed|deceived|fooled|beat everyone|everybody|all ) ~~10 ( <go-in|into-net> | nestled|crept|drifted|dropped|bounced|sneaked|sailed ~1 ( in ( $ | .|,|; ) | inside|into ) )',
    example: 'Rossi sent a free kick from the left that evaded everyone and nestled inside the far post',
    not: 'Rossi sent a free kick from the left that evaded everyone and went behind',
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'nerve-behind-foul',
    pattern:
      '<penalty>|handball|handled|spot|foul|fouled|tripped|felled|upended ~~14 and|but|, ~4 PERSON:scorer held|kept|holds|keeps:verb his|her nerve|cool|composure ( $ | .|,|;|in|for|before|MINUTE )',
    example: 'Costa was penalised for handball and Rossi kept his nerve',
    not: 'Costa was booked and Rossi kept his nerve',
    strength: 2,
    how: 'penalty',
  },
];
