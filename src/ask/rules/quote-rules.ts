import { reference } from '../../answers/short-id.ts';
import { answerQuotes, longestAbout } from '../../answers/answer-quotes.ts';
import { foldSearched } from '../../answers/fold.ts';
import type { Held } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import { nameOf, standsBefore } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { dateField } from '../fields.ts';
import { endedSo } from '../match-as-told.ts';
import { personOfRole, roles } from '../person-of-role.ts';
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
    name: 'said-on-words',
    example: 'Reed on the second half',
    needs: [],
    may: [],
    takes: { people: 1 },
    freeWords: true,
    make: (clue, held) => {
      const question = onQuestion(clue);
      // Only what is found: "Reed on the bench" may ask anything.
      return question !== null && answerQuotes(held, question).kind === 'quotes' ? question : null;
    },
  },
  {
    name: 'said-by-a-person',
    example: 'What did Reed say after Borough?',
    needs: [['say', 'quote']],
    may: [...asking, ...roles],
    takes: { people: 1, teams: [0, 2], days: [0, 1], legs: [0, 1], scorelines: [0, 1] },
    make: (clue, held) => {
      const [speaker] = clue.people;
      const own = clue.people[0]?.entry === null ? null : held.people.get(speaker?.entry?.id ?? '');
      // The speaker's own side says nothing about which match: "the Liverpool manager Klopp".
      const others = clue.teams.filter(({ entry }) => own?.teams.some(({ id }) => id === entry?.id) !== true);
      if (speaker === undefined || others.length > 1) return null;
      if (standsBefore(clue, 'about', speaker)) return saidAbout(clue, speaker);
      if (clue.legs.length + clue.scorelines.length > 0) return saidAfter(clue, held, own?.teams[0]?.id);
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
    make: (clue, held) => {
      const person = personOfRole(clue, held);
      return person === null ? null : { ask: 'quote', speaker: reference('person', person) };
    },
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
    may: ['what', 'best', 'last', 'who', 'after', 'match', 'info', 'all', 'how-many', 'team', 'player', 'know'],
    takes: { days: [0, 1] },
    make: (clue) => ({ ask: 'quote', ...dateField(clue) }),
  },
];

/** Words about a person are those with the name in them, of anybody or of the one team named: the person did not say them. */
function saidAbout(clue: Clue, { typed, start }: Clue['people'][number]): PlainQuestion | null {
  const [team, ...others] = clue.teams;
  if (others.length + clue.days.length + clue.legs.length + clue.scorelines.length > 0) return null;
  if (team !== undefined && team.start > start) return null;
  return { ask: 'quote', about: typed, ...(team === undefined ? {} : { team: nameOf(team) }) };
}

/** A speaker's words after the match of his team that a leg or a result names; null where none such is held. */
function saidAfter(clue: Clue, held: Held, own: string | undefined): PlainQuestion | null {
  const [speaker] = clue.people;
  const match = (held.teamMatches.get(own ?? '') ?? []).find(
    (each) =>
      endedSo(each, clue) &&
      clue.legs.every((leg) => String(each.leg) === leg) &&
      clue.teams.every(({ entry }) => each.teams.some(({ id }) => id === entry?.id)),
  );
  if (speaker === undefined || match?.date == null || clue.days.length > 0) return null;
  return { ask: 'quote', speaker: nameOf(speaker), date: match.date };
}

function placeOfAbout({ marks }: Clue): number {
  return marks.find((mark) => mark.kind === 'word' && mark.of === 'about')?.start ?? Infinity;
}

/** Quotes with the words that stand behind a word; null where none do, or a name or a day stands there. */
function aboutQuestion(clue: Clue, behind: string, speaker: { readonly speaker?: string }): ReturnType<Rule['make']> {
  const mark = clue.marks.find((each) => each.kind === 'word' && each.of === behind);
  if (mark === undefined) return null;
  const rest = clue.marks.filter(({ start }) => start >= mark.end);
  if (behind === 'about' && rest.some(({ kind }) => kind !== 'unknown' && kind !== 'word')) return null;
  const about = searched(clue.text.slice(mark.end));
  return about === null ? null : { ask: 'quote', ...speaker, about };
}

/** A person's words on something: `Reed on the rematch`. Null where more stands before the name, or nothing behind "on". */
function onQuestion(clue: Clue): Extract<PlainQuestion, { ask: 'quote' }> | null {
  const [first, on] = clue.marks.filter((mark) => !(mark.kind === 'word' && mark.of === 'filler'));
  const [speaker] = clue.people;
  if (speaker === undefined || first !== speaker || on === undefined) return null;
  if (clue.text.slice(on.start, on.end).toLowerCase() !== 'on') return null;
  const words = searched(clue.text.slice(on.end));
  return words === null ? null : { ask: 'quote', speaker: nameOf(speaker), about: words };
}

/** Words to search quotes for: without articles before them; null where they are none or too many. */
function searched(text: string): string | null {
  const words = foldSearched(text)
    .split(' ')
    .filter((word) => word !== '');
  while (words.length > 0 && ['the', 'a', 'an', 'his', 'their', 'it', 'that', 'her'].includes(words[0] ?? ''))
    words.shift();
  const about = words.join(' ');
  return about === '' || about.length > longestAbout ? null : about;
}
