import type { GoalPattern } from './goal-pattern.ts';
import { over } from './pattern-parts.ts';

/** Goals told by goals before: a further one of the same player, another who did the same, those that he made for others. */
export const againPatterns: readonly GoalPattern[] = [
  {
    name: 'had-another',
    pattern: `had|got|grabbed|bagged|netted|claimed|notched|has|gets|grabs:verb ( another:noun | a|his|her ORDINAL ( and TEAM|their 's|'? ORDINAL )? ) ${over}`,
    needs: 'goals-told',
    example: 'Rossi scored on 12 minutes. He had another before half-time',
    not: 'Rossi scored on 12 minutes. He had another shot before half-time',
    strength: 2,
  },
  {
    name: 'followed-suit',
    pattern: `PERSON:scorer ~1 ( followed|follows|following suit | followed|follows:verb with|up? ~4 <shot|penalty|free-kick|goal> )`,
    needs: 'goals-told',
    example: 'Verdi scored after the break. Rossi followed suit from an acute angle',
    not: 'Verdi left the pitch. Rossi followed suit',
    strength: 1,
  },
  {
    name: 'made-others-for',
    pattern: `laid|lays|laying|created|creates|creating|made|making|set|teed|teeing|provided|providing|supplied|<set-up|serve> on? up? the? other|others|rest|another:noun ,? for ~1 ( PERSON and ~1 )? PERSON:scorer`,
    needs: 'goal-before',
    list: 'before',
    example: 'Verdi scored twice and laid on the others for Neri and Rossi',
    not: 'Verdi scored twice and laid on the others for a laugh, said Rossi',
    strength: 2,
  },
  {
    name: 'had-to-settle-for',
    pattern: `settle|settled for:verb NUMBER|<brace> ${over}`,
    example: 'Rossi had to settle for two, both of them tap-ins',
    not: 'Rossi had to settle for two points',
    strength: 2,
  },
  {
    name: 'pegged-back',
    pattern: `peg|pegged|pegs|pegging:verb ( TEAM | <they> | the ~1 <side> ) back ${over}`,
    example: 'Rossi pegged them back on the hour',
    not: 'Rossi pegged his tent to the ground',
    strength: 2,
  },
  {
    name: 'gave-some-side-lead',
    pattern: `PERSON:scorer ( <put>:verb the ~3 the ~1 <advantage> | had|put|fired|headed:verb the ~3 in front|ahead ) ${over}`,
    example: 'Rossi gave the Dockers the lead from a free kick',
    not: 'Rossi gave the Dockers the runaround',
    strength: 2,
  },
  {
    name: 'who-after-shot-of',
    pattern: `TEAM:team , <who> ~8 after|following ~2 ( TEAM ~3 )? PERSON:scorer 's|' early|earlier|late|last|last-gasp|last-minute|stoppage-time|injury-time|winning|deflected|opening|MINUTE|first-half|second-half ~3 <shot|free-kick|penalty>:noun ( $ | .|,|;|and|in|from|had|gave )`,
    example: "Arden drew 1-1 with Borough, who will have a replay after Rossi's last-gasp header",
    not: "Borough, who will have a replay after Rossi's last-gasp clearance",
    strength: 2,
  },
  {
    name: 'level-after-shot-of',
    pattern: `( <level|score|lead> ~8 after|following | <advantage> ~4 following ) ~2 ( TEAM ~3 )? PERSON:scorer 's|' early|earlier|late|last|last-gasp|last-minute|stoppage-time|injury-time|winning|deflected|opening|MINUTE|first-half|second-half ~3 <shot|free-kick|penalty>:noun ( $ | .|,|;|and|in|from|had|gave )`,
    example: "Verdi equalised for Arden following Rossi's early header",
    not: "Verdi equalised for Arden following Rossi's early booking",
    strength: 2,
  },
  {
    name: 'off-clearance',
    pattern: `clearance|pass|back-pass:noun ~2 <strike|no-goal|go-in>|cannoned|cannoning|ricocheted|ricocheting|rebounded|hit|struck|came|flew ( off|against ~1 )? PERSON:scorer and|before|, ~3 <into-net|go-in>`,
    example: "the keeper's clearance cannoned off Rossi and into the net",
    not: "the keeper's clearance hit Rossi in the face",
    strength: 2,
  },
];
