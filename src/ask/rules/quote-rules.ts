import type { Held } from '../../answers/held.ts';
import { reference } from '../../answers/short-id.ts';
import { longestAbout } from '../../answers/answer-quotes.ts';
import { fold } from '../../answers/fold.ts';
import { nameOf } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { dateField } from '../fields.ts';
import type { Rule } from '../rule.ts';

const asking = [
  'what',
  'who',
  'how',
  'best',
  'after',
  'against',
  'about',
  'match',
  'last',
  'result',
  'win',
  'lose',
  'defeat',
  'draw',
  'info',
  'play',
  'quote',
  'say',
  'by',
  'happen',
  'ever',
  'beat',
  'all',
  'team',
  'player',
  'end',
] as const;
const roles = ['role-manager', 'role-captain', 'role-goalkeeper'] as const;

/** Questions about what was said. */
export const quoteRules: readonly Rule[] = [
  {
    name: 'who-said-these-words',
    example: 'Who said "perfect second half"?',
    needs: [['who-said']],
    may: [],
    takes: { people: 0, teams: 0 },
    freeWords: true,
    make: (clue) => aboutQuestion(clue, 'who-said', {}),
  },
  {
    name: 'said-about-words',
    example: 'Quotes about penalties',
    needs: [['quote', 'say'], ['about']],
    may: [],
    takes: { people: [0, 1] },
    freeWords: true,
    make: (clue) => {
      const [speaker] = clue.people;
      const unknownBefore = clue.unknown.some(({ start }) => start < placeOfAbout(clue));
      return unknownBefore
        ? null
        : aboutQuestion(clue, 'about', speaker === undefined ? {} : { speaker: nameOf(speaker) });
    },
  },
  {
    name: 'said-by-a-person',
    example: 'What did Reed say after Borough?',
    needs: [['say', 'quote']],
    may: [...asking, ...roles],
    takes: { people: 1, teams: [0, 2], days: [0, 1], legs: 0 },
    make: (clue, held) => {
      const [speaker] = clue.people;
      const own = clue.people[0]?.entry === null ? null : held.people.get(speaker?.entry?.id ?? '');
      // The speaker's own side says nothing about which match: "the Liverpool manager Klopp".
      const others = clue.teams.filter(({ entry }) => own?.teams.some(({ id }) => id === entry?.id) !== true);
      if (speaker === undefined || others.length > 1) return null;
      return {
        ask: 'quote',
        speaker: nameOf(speaker),
        ...(others[0] === undefined ? {} : { opponent: nameOf(others[0]) }),
        ...dateField(clue),
      };
    },
  },
  {
    name: 'said-by-a-role',
    example: 'What did the Arden manager say?',
    needs: [roles, ['say', 'quote']],
    may: ['what', 'after', 'match', 'about', 'how', 'who', 'against'],
    takes: { teams: 1 },
    make: (clue, held) => roleQuestion(clue, held),
  },
  {
    name: 'said-by-a-team',
    example: 'Quotes from Arden players',
    needs: [['say', 'quote']],
    may: asking,
    takes: { teams: 1, days: [0, 1] },
    make: (clue) => {
      const team = clue.teams[0];
      if (team === undefined) return null;
      const side =
        clue.classes.has('about') || clue.classes.has('after') || clue.classes.has('against') ? 'opponent' : 'team';
      return { ask: 'quote', [side]: nameOf(team), ...dateField(clue) };
    },
  },
  {
    name: 'quotes',
    example: 'Best quote',
    needs: [['quote', 'say']],
    may: [
      'what',
      'best',
      'last',
      'who',
      'after',
      'match',
      'info',
      'all',
      'how-many',
      'team',
      'player',
      'know',
      ...roles,
    ],
    takes: { days: [0, 1] },
    make: (clue) =>
      clue.classes.has('role-manager') && clue.days.length === 0 ? null : { ask: 'quote', ...dateField(clue) },
  },
];

function placeOfAbout({ marks }: Clue): number {
  return marks.find((mark) => mark.kind === 'word' && mark.of === 'about')?.start ?? Infinity;
}

/** Quotes with the words that stand behind a word; null where none do, or a name or a day stands there. */
function aboutQuestion(clue: Clue, behind: string, speaker: { readonly speaker?: string }): ReturnType<Rule['make']> {
  const mark = clue.marks.find((each) => each.kind === 'word' && each.of === behind);
  if (mark === undefined) return null;
  const rest = clue.marks.filter(({ start }) => start >= mark.end);
  if (behind === 'about' && rest.some(({ kind }) => kind !== 'unknown' && kind !== 'word')) return null;
  const words = fold(clue.text.slice(mark.end))
    .split(' ')
    .filter((word) => word !== '');
  while (words.length > 0 && ['the', 'a', 'an', 'his', 'their', 'it', 'that', 'her'].includes(words[0] ?? ''))
    words.shift();
  const about = words.join(' ');
  return about === '' || about.length > longestAbout ? null : { ask: 'quote', ...speaker, about };
}

/** The one person held who is the team's manager, captain or keeper. */
function roleQuestion(clue: Clue, held: Held): ReturnType<Rule['make']> {
  const team = clue.teams[0]?.entry?.id;
  const wanted = roles.find((role) => clue.classes.has(role))?.replace('role-', '') ?? '';
  const alike: Readonly<Record<string, readonly string[]>> = {
    manager: ['manager', 'coach', 'head coach', 'boss'],
    captain: ['captain', 'skipper'],
    goalkeeper: ['goalkeeper', 'keeper'],
  };
  const spoken = (held.teamMatches.get(team ?? '') ?? []).flatMap(({ id }) => held.matchQuotes.get(id) ?? []);
  const speakers = spoken.filter(
    ({ role, team: side }) => side?.id === team && role !== null && (alike[wanted] ?? []).includes(role.toLowerCase()),
  );
  const [only, ...others] = new Set(speakers.map(({ person }) => person));
  return only === undefined || others.length > 0 ? null : { ask: 'quote', speaker: reference('person', only) };
}
