import type { GoalPattern } from './goal-pattern.ts';

/** Where the clause of such a goal may end or go on. */
const over = '( $ | .|,|;|at|in|on|for|from|with|when|after|as|before|by|late|early|MINUTE )';
const owner = "( TEAM:team 's|'? | the|his|her|their|its|a|an )";

/** Goals told by a deed that leaves unsaid where the ball went: the simplest of tasks, a mistake made to pay. */
export const deedPatterns: readonly GoalPattern[] = [
  {
    name: 'simple-task',
    pattern: `had|has|having|left|leaving:verb the|a|an ~1 simple|simplest|easy|easiest|straightforward of? ~1 task|tasks|job|jobs|finish|finishes|tap-in|tap-ins|chance|chances ( ${over} | of|to ~2 <score|strike> )`,
    example: 'Rossi had the simplest of tasks at the far post',
    not: 'Rossi had the simple task of marking Costa',
    strength: 1,
  },
  {
    name: 'made-pay',
    pattern: `made|makes|making:verb ( <they> | TEAM | the ~2 <side> | him|her ) pay ${over}`,
    example: 'the visitors failed to clear and Rossi made them pay',
    not: 'Rossi made them pay attention',
    strength: 2,
  },
  {
    name: 'and-pounced',
    pattern: 'and|but|before|until|, ~2 PERSON:scorer ( , ~8 ( TEAM ~4 )? , | then|also )? <pounce>:verb',
    needs: 'goal-before',
    example: 'Verdi put Arden ahead and Rossi punished a dreadful back-pass on the hour',
    not: 'Verdi put Arden ahead and Rossi latched on to the idea',
    strength: 1,
  },
  {
    name: 'left-to',
    pattern: `<stance>|left|fell|up to ~3 ( TEAM ~2 )? PERSON:scorer to ~2 <seal|enough|score|widen|won>:verb`,
    example: 'it was left to Rossi to settle matters with 11 minutes to go',
    not: 'it was left to Rossi to explain matters',
    strength: 2,
  },
  {
    name: 'hit-back',
    pattern: `PERSON:scorer had? <lead|fightback>:verb ( following|after ~3 ( TEAM ~2 )? PERSON 's|' ~4 <goal|shot|penalty|free-kick> | ${over} )`,
    example: "Rossi had struck back following Verdi's opener",
    not: 'Rossi went in front of the judge',
    strength: 2,
  },
  {
    name: 'turned-provider',
    pattern: `turned|turn|turning provider ~3 <set-up|serve>|teeing|teed|setting|squaring|squared|crossing|crossed|laying|laid|feeding|fed|playing|putting|releasing:verb ~4 PERSON:scorer`,
    example: 'Verdi turned provider, teeing up Rossi for a thumping finish',
    not: 'Verdi turned provider, but Rossi shot wide',
    strength: 2,
  },
  {
    name: 'trailing-to',
    pattern: `trailing|trailed|trail|trails|behind ~1 to ~2 ( TEAM 's|'? ~2 )? PERSON:scorer 's|' ~4 <shot|goal|penalty|free-kick>:noun`,
    example: "trailing to Rossi's early strike, Arden hit back",
    not: "trailing to the leaders by Rossi's reckoning",
    strength: 2,
  },
  {
    name: 'buried-chance',
    pattern: `dispatched|despatched|dispatches|dispatching|buried|burying|gobbled|tucked|slotted:verb up? the|a|an|his|her ~2 rebound|chance|opportunity|cross|volley ${over}`,
    example: 'Rossi dispatched the rebound',
    not: 'Rossi buried the hatchet',
    strength: 2,
  },
  {
    name: 'pegged-back-by',
    pattern: `<suffer>|back:verb ~2 MINUTE? ~2 by ~2 ( TEAM 's|'? ~2 )? PERSON:scorer !'s|'`,
    example: 'Arden led but they were pegged back five minutes later by Rossi',
    not: 'the ball was played back five minutes later by Rossi',
    strength: 2,
  },
  {
    name: 'with-and-own-goal',
    pattern: `with|through|from|by ~2 ( PERSON , ~1 )? PERSON:scorer and|, a|an ~3 <own-goal> ~~8 doing|completing|sealing|giving|securing|<seal|put|score>:verb`,
    example: 'with Verdi, Rossi and an own goal from Costa doing the damage',
    not: 'with Rossi and an own goal from Costa in the news',
    strength: 2,
    list: 'before',
  },
  {
    name: 'reply-from',
    pattern: `TEAM:team 's|' ~2 <goal>|reply|response|riposte|answer|leveller|equaliser:noun , ~2 from|through|by|via ~1 PERSON:scorer`,
    example: "Borough's reply, from Rossi, came too late to matter",
    not: "Borough's complaint, from Rossi, came too late to matter",
    strength: 2,
  },
  {
    name: 'snatched-it',
    pattern: `snatched|nicked|stole|pinched:verb it ( $ | .|,|; | in ~1 MINUTE | MINUTE | with ~2 MINUTE | late|deep | at the death | for ~1 TEAM )`,
    example: 'Verdi levelled and Rossi snatched it in added time',
    not: 'Rossi nicked it off the toes of Costa',
    strength: 2,
  },
  {
    name: 'sealed-teams-win',
    pattern: `<seal>|sealed|seals|sealing|clinched|clinching|completed|completing|secured|wrapped:verb up? the? TEAM:team 's|' ~2 <win|victory|fightback|rout>|success|triumph !with`,
    example: "Rossi sealed the visitors' win from the spot",
    not: "Rossi sealed the visitors' envelope",
    strength: 1,
  },
  {
    name: 'his-shot-beating',
    pattern: `, his|her ~3 <shot|free-kick|penalty>:noun beating|eluding|going|finding|<strike> ~2 ( PERSON | keeper|goalkeeper | <into-net> | past|under|over|beyond|through ~2 PERSON|keeper|goalkeeper )`,
    example: 'Rossi was first to celebrate, his long-range effort beating Costa in the 24th minute',
    not: 'Rossi went close, his long-range effort beating the bar',
    strength: 2,
  },
  {
    name: 'shot-gave-win',
    pattern: `PERSON:scorer 's|' ~4 <shot|free-kick|penalty>:noun ~14 gave|earned|handed|secured ( TEAM:team | <they> ) a|the ~3 ( SCORE ~1 )? <win|victory|drew|stalemate>|point|points`,
    example: "Rossi's free kick in stoppage time took a nick off Costa and gave Arden a 3-2 win",
    not: "Rossi's free kick took a nick off Costa and gave Arden a corner",
    strength: 2,
  },
  {
    name: 'hit-for-goal',
    pattern: `<strike|beat|pounce>:verb ~8 for ${owner} ~2 <goal>:noun ( $ | .|,|;|in|on|after|before|as|with|midway|shortly|MINUTE )`,
    example: "Rossi nutmegged the goalkeeper for Arden's leveller",
    not: 'Rossi hit the ball upfield for a goal kick',
    strength: 2,
  },
];
