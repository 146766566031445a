/**
 * How reports tell who made a goal. Groups: `assist`, who made it (else the nearest person left of the pattern);
 * `scorer`, who must be that of a goal which the sentence tells.
 */
export interface AssistPattern {
  readonly name: string;
  readonly pattern: string;
  readonly example: string;
  /** Looks alike and is none. */
  readonly not: string;
}

const finish =
  '<score|strike|into-net|get|seal>|met|meets|meeting|converted|converts|converting|home|in|from|off|onto|to';

export const assistPatterns: readonly AssistPattern[] = [
  {
    name: 'set-up-by',
    pattern: '<set-up-by> =1 PERSON:assist',
    example: 'Vos scored after being set up by Ivo Ruiz',
    not: 'Vos scored after being brought down by Ivo Ruiz',
  },
  {
    name: 'ball-from',
    pattern: '<assist-noun> =1 from|by PERSON:assist',
    example: 'Vos headed in a cross from Ivo Ruiz',
    not: 'Vos headed in after a save from Ivo Ruiz',
  },
  {
    name: 'finish-of-his-ball',
    pattern: `${finish} =1 PERSON:assist 's|' =3 <assist-noun|free-kick>`,
    example: "Vos headed in Ivo Ruiz's low cross",
    not: "Vos headed in after Ivo Ruiz's shot was saved",
  },
  {
    name: 'ball-finished-by',
    pattern:
      "PERSON:assist 's|' =3 <assist-noun|free-kick> was|is =1 <score|strike|into-net>|met|converted =3 by PERSON:scorer",
    example: "Ivo Ruiz's corner was headed in by Vos",
    not: "Ivo Ruiz's corner was cleared by Vos",
  },
  {
    name: 'served-scorer',
    pattern: '<serve>|<set-up> =1 PERSON:scorer',
    example: 'Ivo Ruiz crossed for Vos to head in',
    not: 'Ivo Ruiz waited for Vos to head in',
  },
  {
    name: 'finish-of-a-ball-before',
    pattern: 'PERSON:scorer =1 converted|met|converts|meets his|her =2 <assist-noun>',
    example: 'Ivo Ruiz broke down the wing and Vos converted his cross',
    not: 'Ivo Ruiz broke down the wing and Vos converted his chance',
  },
];
