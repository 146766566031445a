/**
 * How reports tell who goes through and who is out. Groups: `verb`; `subject` and `object`, teams that the pattern
 * itself names (else the subject stands left of the verb); `stage`, the one reached or lost in.
 */
export interface AdvancePattern {
  readonly name: string;
  readonly pattern: string;
  /** Whom the verb lets go through: its subject, or its object. */
  readonly through: 'subject' | 'object';
  /** The stage that is named is the one reached; else the one being played. */
  readonly reaches: boolean;
  /** The verb must be of this set of the lexicon; null where the pattern says enough. */
  readonly verbs: 'knocksOut' | 'goesOut' | 'goesOn' | null;
  readonly example: string;
  /** Looks alike and is none. */
  readonly not: string;
}

const place = 'a|an|their|its|the|another =3 place|slot|<place-in>|progress';
const decider = '<aggregate|penalties|extra-time|away-goals>';
const send = '<send-on>|fire|fired|fires|firing|sends|sent|sending|steered|put|puts|putting:verb';

/** A sentence without any of these tells nobody's going through: it is passed over at once. */
export const advanceTrigger =
  '<advance|beat|beating|lost|move-on|take-place|send-on|away-goals>|through|out|join|joined';

export const advancePatterns: readonly AdvancePattern[] = [
  {
    name: 'sent-team-to-stage',
    pattern: `${send} TEAM:object =1 <advance>|into|to =4 STAGE:stage`,
    through: 'object',
    reaches: true,
    verbs: null,
    example: "Rossi's goal sent Arden into the semi-finals",
    not: 'it sent Arden into a second half',
  },
  {
    name: 'made-sure-of-place',
    pattern: `<take-place>|booked|sealed|earned|earn|claimed|claim|book|seal:verb ${place} =6 STAGE:stage`,
    through: 'subject',
    reaches: true,
    verbs: null,
    example: 'Arden booked their place in the semi-finals',
    not: 'Arden were booked twice in the semi-finals',
  },
  {
    name: 'joined-in-stage',
    pattern: 'join|joins|joined|joining:verb =2 TEAM =2 in =2 STAGE:stage',
    through: 'subject',
    reaches: true,
    verbs: null,
    example: 'Arden join Castle in the semi-finals',
    not: 'Arden joined Castle in August',
  },
  {
    name: 'moved-to-stage',
    pattern: '<move-on>:verb =4 STAGE:stage',
    through: 'subject',
    reaches: true,
    verbs: null,
    example: 'Arden stormed into the last four',
    not: 'Arden stormed into a lead',
  },
  {
    name: 'reached-stage',
    pattern: '<advance>:verb =4 STAGE:stage',
    through: 'subject',
    reaches: true,
    verbs: null,
    example: 'Arden reached the semi-finals',
    not: 'Arden reached the hour mark',
  },
  {
    name: 'is-through',
    pattern: 'is|are|were|was:verb ( now|also|safely|comfortably )? through !on',
    through: 'subject',
    reaches: true,
    verbs: null,
    example: 'Arden are through',
    not: 'Arden were through on goal',
  },
  {
    name: 'went-through-by',
    pattern: `<advance>:verb =3 ${decider}`,
    through: 'subject',
    reaches: true,
    verbs: 'goesOn',
    example: 'Arden went through on away goals',
    not: 'Arden went through the motions',
  },
  {
    name: 'through-at-expense',
    pattern: '<advance>:verb =6 <at-expense> =1 TEAM:object',
    through: 'subject',
    reaches: true,
    verbs: 'goesOn',
    example: 'Arden progressed at the expense of Borough',
    not: 'Arden rested Ashe at the expense of Borough',
  },
  {
    name: 'sent-out',
    pattern:
      'knock|knocks|knocked|knocking|dump|dumps|dumped|dumping|send|sends|sent|sending|put|puts:verb =2 TEAM:object out !<goal>',
    through: 'subject',
    reaches: false,
    verbs: null,
    example: 'Arden knocked Borough out',
    not: 'Arden knocked the ball out',
  },
  {
    name: 'out-at-hands-of',
    pattern:
      '<beat|lost>:verb ( of =2 COMPETITION )? ( in|at =2 STAGE:stage )? =2 by|to|against|<at-hands> =2 TEAM:object',
    through: 'object',
    reaches: false,
    verbs: null,
    example: 'Arden were eliminated by Borough',
    not: 'Arden were beaten by Borough',
  },
  {
    name: 'knocked-out-team',
    pattern: '<beat|beating>:verb =2 TEAM:object',
    through: 'subject',
    reaches: false,
    verbs: 'knocksOut',
    example: 'Arden knocked out Borough',
    not: 'Arden overcame Borough',
  },
  {
    name: 'knocked-out',
    pattern: 'is|are|was|were|been ~1 <beat>:verb',
    through: 'object',
    reaches: false,
    verbs: 'knocksOut',
    example: 'Arden were knocked out',
    not: 'Arden were shut out',
  },
  {
    name: 'bowed-out',
    pattern: '<lost>:verb',
    through: 'object',
    reaches: false,
    verbs: 'goesOut',
    example: 'Arden crashed out',
    not: 'Arden slumped',
  },
];
