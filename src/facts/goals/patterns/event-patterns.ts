import type { GoalPattern } from './goal-pattern.ts';

/** That a goal fell, whoever scored it: "went ahead", "the breakthrough came", "it was 1-0", "fell behind". */
const event = `( ahead|<lead|score|suffer|seal> | <widen> ~3 <advantage|deficit> | took|take|takes|taking|had|built|opened|gained|claimed|given ~3 <advantage> | ORDINAL blood | up|down NUMBER | was|were|are|back|drew|got|pulled ~1 level|<level> | deadlock was|is ~1 broken|<end> | deadlock <end> | breakthrough|ORDINAL|<goal> ~2 came|arrived|followed|comes|arrives|<come-on> | it was|is|became ~1 SCORE | made|making it NUMBER|SCORE | <advantage> was|were|<widen> | ( TEAM:team 's|' ~1 )? reply|response|riposte was ~1 instant|immediate|swift|emphatic|quick | pressure ~1 told|paid|tells | reward|rewarded|rewards|breakthrough )`;

/**
 * Goals told in two parts: that one fell, and what somebody did then. Every goal that is told by its own words stands before
 * these, which are taken only where the sentence behind the event tells no other.
 */
export const eventPatterns: readonly GoalPattern[] = [
  {
    name: 'event-doing',
    pattern: `${event} ~~8 ,|-|–|— with? ~3 ( TEAM ~3 )? PERSON:scorer`,
    alone: true,
    example: 'Arden drew first blood, Rossi latching on to a long ball and rounding Costa',
    not: 'Arden drew first blood, Rossi crossing for Verdi',
    strength: 1,
  },
  {
    name: 'event-with-doing',
    pattern: `${event} ~8 with ~3 ( TEAM ~3 )? PERSON:scorer`,
    alone: true,
    example: 'Arden took the lead with Rossi stealing in at the far post',
    not: 'Arden took the lead with Rossi off the pitch',
    strength: 1,
  },
  {
    name: 'event-when',
    pattern: `${event} ~~8 when|as|: !he|she ( TEAM ~3 )? ~3 PERSON:scorer`,
    alone: true,
    example: 'the deadlock was broken when Rossi ran clear and rounded the keeper',
    not: 'the deadlock was broken when Rossi crossed for Verdi',
    strength: 1,
  },
  {
    name: 'event-shot-of',
    pattern: `${event} ~~8 when|as|,|:|with|-|–|— ~3 ( TEAM ~3 )? PERSON:scorer 's|' ~3 <shot|free-kick|penalty|assist-noun>`,
    alone: true,
    example: "Arden went ahead, Rossi's drive taking a deflection that left Costa stranded",
    not: "Arden went ahead, Rossi's drive falling to Verdi",
    strength: 1,
  },
  {
    name: 'event-merit-of',
    pattern: `${event} ~8 <due-to|courtesy>|through|by ~2 PERSON:scorer 's|' ~4 <merit>`,
    alone: true,
    example: "Arden took a 12th-minute lead thanks to Rossi's opportunism",
    not: "Arden took a 12th-minute lead thanks to Rossi's cross",
    strength: 1,
  },
  {
    name: 'event-after-pouncing',
    pattern: `${event} ~8 after ~3 ( TEAM ~3 )? PERSON:scorer ~1 <pounce>`,
    alone: true,
    example: 'Arden took the lead after Rossi pounced on a loose ball',
    not: 'Arden took the lead after Rossi pounced and crossed for Verdi',
    strength: 1,
  },
  {
    name: 'event-freed',
    pattern: `${event} ~8 after|when|as ~3 ( TEAM ~3 )? PERSON:scorer ( was|is|had | had been ) ~1 ( <set-up-by> ~1 PERSON? | played|sent|put|set|released|slipped|fed|freed in? through|clear|free|away|in|by )`,
    alone: true,
    example: 'Arden took the lead after Rossi was played through by Verdi',
    not: 'Arden took the lead after Rossi was played out of position',
    strength: 1,
  },
  {
    name: 'event-found',
    pattern: `${event} ~~8 when|as|after|, ~~8 ( found|finding|reached|reaching|released|releasing|<serve|set-up> | picked|picks|picking out ) ~2 PERSON:scorer`,
    alone: true,
    example: 'Arden went ahead when a deep cross found Rossi unmarked at the far post',
    not: 'Arden went ahead when a deep cross found Rossi, who crossed for Verdi',
    strength: 1,
  },
];
