/** How reports tell substitutions. Groups: `on`, `off` (players), `verb`, before which `on` is looked for. */
export interface SubstitutionPattern {
  readonly name: string;
  readonly pattern: string;
  readonly example: string;
  /** Looks alike and is none. */
  readonly not: string;
}

export const substitutionPatterns: readonly SubstitutionPattern[] = [
  {
    name: 'replaced',
    pattern: 'PERSON:on ~1 <replace> ~3 PERSON:off',
    example: 'Rossi replaced Bianchi at the break',
    not: 'Rossi replaced the divot',
  },
  {
    name: 'was-replaced',
    pattern: 'PERSON:off was|were|being|had ~2 <replace> by ~3 PERSON:on',
    example: 'Bianchi was replaced by Rossi',
    not: 'Bianchi was replaced as captain',
  },
  {
    name: 'on-for',
    pattern: 'PERSON:on ~2 <come-on> ~2 for|in ~2 PERSON:off',
    example: 'Rossi came on for Bianchi',
    not: 'Rossi came on for the second half',
  },
  {
    name: 'made-way',
    pattern: 'PERSON:off ~3 <make-way> for ~3 PERSON:on',
    example: 'Bianchi made way for Rossi',
    not: 'Bianchi made way for peace',
  },
  {
    name: 'brought-on-for',
    pattern: '<bring-on> ~3 PERSON:on for|in ~3 PERSON:off',
    example: 'they brought on Rossi for Bianchi',
    not: 'they brought on Rossi for the last minutes',
  },
  {
    name: 'came-on',
    pattern: '<come-on>:verb',
    example: 'Rossi and Bianchi came on for the second half',
    not: 'the rain came on',
  },
];
