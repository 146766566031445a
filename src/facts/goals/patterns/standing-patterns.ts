import type { GoalPattern } from './goal-pattern.ts';
import { aside, owns, record, shots } from './pattern-parts.ts';

/** Goals told by how the match stood for them: cancelled out, put ahead, doubled the lead. */
export const standingPatterns: readonly GoalPattern[] = [
  {
    name: 'was-cancelled-by',
    pattern: 'PERSON:scorer ( was|were|been|being )? <cancel> by:verb ~3 PERSON',
    list: 'before',
    example: 'Rossi and Bianchi were cancelled out by Costa and Verdi',
    not: 'Rossi cancelled his holiday by Sunday, Verdi said',
    strength: 2,
  },
  {
    name: 'cancelled-out',
    pattern: '<cancel>:verb',
    example: "Rossi cancelled out Costa's opener",
    not: 'Rossi cancelled his holiday',
    strength: 2,
  },
  {
    name: 'cancelled-by',
    pattern: `<cancel>:verb ~4 by ( TEAM 's|' )? ~3 ( ~2 <shot|free-kick|penalty> from|by ~2 )? PERSON:scorer`,
    list: 'after',
    example: "Verdi's opener was cancelled out by Rossi",
    not: 'the flight was cancelled by Rossi',
    strength: 3,
  },
  {
    name: 'chipped-keeper',
    pattern: 'chipped|chips|chipping|lobbed|lobs|lobbing:verb ~1 PERSON:keeper',
    example: 'Rossi chipped Costa from the edge of the area',
    not: 'Rossi chipped in with a pass to Costa',
    strength: 2,
  },
  {
    name: 'shot-cancelled-out',
    pattern: `<cancel> ~3 PERSON:scorer 's|' ~5 <shot|penalty|free-kick>:noun`,
    example: "cancelled out Rossi's early strike",
    not: "cancelled out Arden's strike",
    strength: 2,
  },
  {
    name: 'verb-past-keeper',
    pattern: `<strike|beat|beating|shot>:verb ~5 ( past|beyond|underneath|beneath|below ~3 ( TEAM ~2 )? | under ) PERSON:keeper !'s|'`,
    example: 'Rossi slammed the ball past keeper Costa',
    not: "Rossi drove a shot past Costa's far post",
    strength: 2,
  },
  {
    name: 'lifted-over-keeper',
    pattern: `<strike>:verb ( it | the ball )? over ~2 PERSON|him|her:keeper ( $ | .|,|;|and|from|with|in|on|when|after|MINUTE | at|just ~2 MINUTE | \\( MINUTE | for TEAM )`,
    example: 'Rossi coolly lifted the ball over Costa in the 13th minute',
    not: "Rossi lifted the ball over Costa's bar",
    strength: 2,
  },
  {
    name: 'doubled-tally',
    pattern: 'doubled|doubles|doubling:verb his|her ~1 tally|account|count|haul',
    example: 'Rossi doubled his tally',
    not: 'Rossi doubled his wages',
    strength: 2,
  },
  {
    name: 'sent-through',
    pattern:
      'PERSON:scorer sent|sends|fired:verb TEAM:team through in ~1 MINUTE ( $ | .|,|;|and|after|when|from|before|as )',
    example: 'Rossi sent Arden through in the 112th minute',
    not: 'Rossi sent Verdi through in the 112th minute',
    strength: 2,
  },
  {
    name: 'widen-lead',
    pattern: `<widen>:verb ~4 ( TEAM 's|'? )? ~4 <advantage|deficit>:noun`,
    example: "Rossi doubled Arden's advantage",
    not: 'Rossi doubled his wages',
    strength: 3,
  },
  {
    name: 'whose-shot',
    pattern:
      'PERSON:scorer ,? whose ( ~8 <into-net|go-in> | ~4 <shot|free-kick|penalty> ( ~4 beat|beats ~2 PERSON|keeper|goalkeeper | ~2 <score|enough|seal|cancel|widen> | had? <put> ( TEAM | <they> ) ~3 ahead|up|<advantage>|<level> ) )',
    example: 'to Rossi whose shot went into the net',
    not: 'to Rossi whose shot went wide',
    strength: 3,
  },
  {
    name: 'shot-went-in',
    pattern: `PERSON:scorer 's|' ~4 went|flew|nestled|crept|found|trickled|drifted|dipped|sailed|sneaked|squirmed|swerved|screamed|whistled|<strike>|<beat>|<lost>|<won> ~5 <into-net>`,
    example: "Rossi's drive flew into the top corner",
    not: "Rossi's drive flew over",
    strength: 3,
  },
  {
    name: 'shot-into-net',
    pattern: `${owns} ~4 ${shots}:noun ~8 <into-net|go-in>`,
    example: "Rossi's shot took a deflection off Verdi and looped over the keeper",
    not: "Rossi's shot looped over the bar",
    strength: 3,
  },
  {
    name: 'shot-beat-keeper',
    pattern: `${owns} ~4 ${shots}:noun beat|beats ~2 PERSON|keeper|goalkeeper`,
    example: "Rossi's low drive beat Costa at his near post",
    not: "Rossi's low drive was beaten away",
    strength: 3,
  },
  {
    name: 'set-up-for',
    pattern:
      'set|sets|setting|teed|<set-up>|setting up? ~2 ( TEAM ~2 )? PERSON:scorer for ( ( a|the|his|her|their )? ~3 ORDINAL|<goal>|other:noun | SCORE|NUMBER:noun ( $ | .|,|;|in|on|after|with|MINUTE ) )',
    example: 'setting up Rossi for the first goal',
    not: 'setting up for the second half',
    strength: 2,
  },
  {
    name: 'put-ahead',
    pattern: `<put|strike|drew|beat|get|shot|send-on>|hand:verb ~2 TEAM:team ${record} ~6 ( SCORE ~2 )? ahead|up|<advantage>|<level>`,
    example: 'Rossi put Arden ahead',
    not: 'Rossi put Arden under pressure',
    strength: 3,
  },
  {
    name: 'put-ahead-aside',
    pattern: `<put|strike|send-on>:verb ~1 TEAM:team ${aside} ( SCORE ~2 | the|a ~2 )? ahead|up|<advantage>|<level>`,
    example: 'Rossi headed Arden, the lowest ranked of all, in front',
    not: 'Rossi put Arden, the lowest ranked of all, under pressure',
    strength: 3,
  },
  {
    name: 'pulled-even',
    pattern:
      'pulled|pulls|pulling|brought|bringing|drew:verb TEAM:team even|square ( $ | .|,|;|in|on|at|with|after|before|early|late|MINUTE|from|just )',
    example: 'Rossi pulled Arden even before halftime',
    not: 'Rossi pulled Arden even further apart',
    strength: 3,
  },
  {
    name: 'put-them-ahead',
    pattern:
      '<put|strike|drew|beat|get|shot|send-on>|hand:verb it|his|her|their|its|<they> <side>? ~5 ( SCORE ~1 )? ahead|up|<advantage>|<level> !front',
    example: 'Rossi gave his side the lead',
    not: 'Rossi kept his place up front',
    strength: 1,
  },
  {
    name: 'put-side-ahead',
    pattern:
      '<put|strike|beat|get|shot|send-on>|hand:verb the ~4 <side>|newcomers|underdogs ~5 ( SCORE ~2 )? ahead|up|<advantage>|<level>',
    example: 'Rossi headed the second-tier side in front',
    not: 'Rossi put the second-tier side under pressure',
    strength: 2,
  },
  {
    name: 'ahead-as',
    pattern:
      'ahead|up|stunned|shocked|silenced|<lead|led|level|advantage|score|goal>:noun ( ~4 SCORE )? ~8 when|as !he|she ( TEAM ~3 )? ~3 PERSON:scorer ~1 <pounce>',
    example: 'Arden went in front when Rossi pounced on a loose ball',
    not: 'Arden went in front when Costa was sent off',
    strength: 2,
  },
  {
    name: 'ahead-when',
    pattern: 'ahead|up|<lead|level|advantage|score>:noun ~8 when|as !he|she ( TEAM ~3 )? ~3 PERSON:scorer',
    example: 'Arden went in front when Rossi rose above Costa',
    not: 'Arden went in front when Rossi crossed for Verdi',
    strength: 1,
  },
  {
    name: 'nerve',
    pattern:
      'held|hold|holds|holding|kept|keep|keeps|keeping:verb his|her nerve|cool|composure|head|calm ( from? ~1 <penalty> | in|on|after ~1 MINUTE | MINUTE | to ~1 <score|strike> | , ~4 <penalty> )',
    example: 'Rossi held his nerve from the penalty spot',
    not: 'Rossi held his nerve in the dressing room',
    strength: 3,
  },
  {
    name: 'widened-it',
    pattern: '<widen>:verb it ( $ | .|,|;|after|before|in|on|with|from|late|MINUTE|when|just|early|and )',
    needs: 'goal-before',
    example: 'Verdi gave Arden the lead and Rossi doubled it after the interval',
    not: 'Verdi scored and Rossi cut it back',
    strength: 3,
  },
  {
    name: 'had-ahead',
    pattern:
      'PERSON:scorer had:verb ( TEAM:team | <they> | his|her|the ~1 <side> ) ( back | SCORE | NUMBER )? ahead|up|<advantage>|<level> !without',
    list: 'before',
    example: 'Rossi had Arden in front from a free kick',
    not: 'Rossi had Arden fans on their feet',
    strength: 2,
  },
  {
    name: 'on-their-way',
    pattern: 'set|sets|setting|sent|started|starting:verb ( TEAM:team | <they> | his|her|the ~1 <side> ) <level>',
    example: 'Rossi set Arden on their way with a low drive',
    not: 'Rossi set off on their way home',
    strength: 2,
  },
  {
    name: 'gave-hope',
    pattern:
      '<put>:verb ( TEAM:team | <they> | his|her|the ~1 <side> ) ~3 hope|heart|encouragement|belief ( of a|an ~2 )? ( with|through|via a|an|his|her|MINUTE ~4 <shot|goal|penalty|free-kick> | in|on|after|with ~1 MINUTE | MINUTE )',
    example: 'Rossi gave Arden hope with a low shot',
    not: 'Rossi gave Arden hope with a fine display',
    strength: 2,
  },
  {
    name: 'gave-some-hope',
    pattern:
      '<put>:verb ( TEAM:team | <they> | his|her|the ~1 <side> ) ~2 hope ( $ | .|; | late|before|but | in|on|with ~2 MINUTE | MINUTE | from ~1 <penalty> )',
    example: 'Rossi had given Arden hope',
    not: 'Rossi had given Arden hope of a signing',
    strength: 1,
  },
  {
    name: 'sparked-with-shot',
    pattern:
      'sparked|sparks|sparking|ignited|launched|inspired|capped|crowned|marked|celebrated|lit:verb ~5 with a|an|his|her ~4 <shot|goal|penalty|free-kick>',
    example: 'Rossi sparked a late revival with a strike from distance',
    not: 'Rossi sparked a late revival with his passing',
    strength: 2,
  },
  {
    name: 'belonged-to',
    pattern: 'the last|final word|say|laugh:noun belonged|went|fell to ~2 PERSON:scorer',
    example: 'the last word belonged to Rossi',
    not: 'the last word was never said by Rossi',
    strength: 1,
  },
  {
    name: 'added-shot',
    pattern: 'added|adding|adds:verb a|an|another ~4 <shot|penalty|free-kick>:noun',
    example: 'Rossi added an overhead kick',
    not: 'Rossi added a word of thanks',
    strength: 2,
  },
  {
    name: 'shot-cancelled',
    pattern: `PERSON:scorer 's|' ~4 <shot|penalty|free-kick|goal>:noun ~4 ( <cancel> | <suffer>|matched|answered|equalled|countered by )`,
    example: "Rossi's strike having been cancelled out by Costa",
    not: "Rossi's strike cancelled a flight",
    strength: 1,
  },
];
