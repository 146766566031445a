import type { GoalPattern } from './goal-pattern.ts';

const error =
  'error|errors|mistake|mistakes|defending|blunder|howler|backpass|back-pass|pass|slip|hesitation|lapse|confusion|misjudgement|clearance|marking|goalkeeping|throw|touch|indecision|rebound';

/** Goals told by the error that somebody made use of, or by whom he fooled. */
export const errorPatterns: readonly GoalPattern[] = [
  {
    name: 'punished-error',
    pattern: `<pounce>|punished|punishing|punishes|profited|exploited|exploiting|seized|capitalised|capitalized|pounced|capitalising|capitalizing|pouncing:verb ~6 ( ${error}|<assist-noun> | mix - up ) ( between ~6 | by ~3 ( TEAM ~3 )? PERSON | at|from|in ~2 back|defence|midfield )? ( $ | . | ( ~1 in|on|after|inside|within the|just|only|barely? )? MINUTE ( $ | .|,|;|and|to|from|for ) | to quiet|quieten|silence|stun )`,
    example: 'Rossi pounced on a slack back pass in the 82nd to quiet the crowd',
    not: 'Rossi pounced on a slack back pass to feed Bianchi',
    strength: 1,
  },
  {
    name: 'gifted-tap-in',
    pattern: `allowed|gifted|handed|presented|offered|left|gave|allowing|gifting|handing|presenting|leaving|giving:verb ~3 ( TEAM ~3 )? PERSON:scorer with? a|an|the ~2 <goal>:noun`,
    example: "Costa's blunder allowed Rossi a tap-in",
    not: "Costa's blunder allowed Rossi a shot",
    strength: 2,
  },
  {
    name: 'fooled-everyone',
    pattern: `fooled|fooling|bamboozled|deceived|caught:verb ( everyone|everybody|all | out? ( the ~2 keeper|goalkeeper | PERSON ) out? ) ~3 ( in|on|after ~2 MINUTE | MINUTE | with|from ~4 <shot|free-kick|penalty> | from ~3 distance|range|yards|metres )`,
    example: 'Rossi, taking aim from a narrow angle, fooled everyone in the 27th minute',
    not: 'Rossi fooled everyone in the dressing room',
    strength: 1,
  },
  {
    name: 'picked-spot',
    pattern: `picked|picks|picking:verb his|her spot ( $ | .|; | ,|and|before|to ~1 <score|beat|strike>|silenced|silencing|silence|stunned|fired|scored|finished|found | ~1 MINUTE | with|past ~3 )`,
    example: 'Rossi steadied himself, picked his spot and silenced the crowd',
    not: 'Rossi picked his spot in the team',
    strength: 1,
  },
  {
    name: 'headed-back-own-goal',
    pattern:
      'attempted|attempting|tried|trying|attempts|tries:verb to ( <strike> | head|nod|knock|pass|play|roll|chest|lob|poke|send ) ~3 back ~1 to|towards his|her|the|their own? ~2 keeper|goalkeeper|PERSON ~~14 ( watch|watched|see|saw|sees ~1 ball|it ~1 | only ~2 ) <own-net|go-in|into-net>|trickle|trickled|roll|rolled|go|drop|dropped|bounce|loop|creep|drift|sail|rolling|trickling|found|put|sent ( over|into|past|in|beyond|through | <into-net> )',
    how: 'own-goal',
    example: 'Costa attempted to head back to his goalkeeper and could only watch the ball trickle over the line',
    not: 'Costa attempted to head back to his goalkeeper and could only watch the ball go behind',
    strength: 2,
    keeperFails: true,
  },
  {
    name: 'back-pass-own-goal',
    pattern: `PERSON:scorer 's|' ~3 ( backpass:noun | back -? pass|<assist-noun>:noun ) ~1 ( rolled|trickled|went|bounced|squirmed|slid|ran past|over|under|beyond|through | <go-in> ) ~5 and|for ~1 ( into|in ~2 net|goal | <into-net|own-net> | an? ~1 <own-goal> )`,
    how: 'own-goal',
    example: "Costa's back-pass rolled past the keeper and into the net",
    not: "Costa's back-pass rolled past the keeper and behind",
    strength: 2,
    keeperFails: true,
  },
];
