import { reference } from '../../answers/short-id.ts';
import { answerQuotes } from '../../answers/answer-quotes.ts';
import type { Held } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import { nameOf, standsBefore } from '../clue.ts';
import { dateField } from '../fields.ts';
import { personOfRole, roles } from '../person-of-role.ts';
import { hasPhrase, standsAfter } from '../phrases.ts';
import type { Rule } from '../rule.ts';
import { aboutQuestion, contentQuestion, onQuestion, onQuestionOfMatch, placeOfAbout } from './searched-quotes.ts';
import { saidAbout } from './said-about.ts';
import { saidAfter, outcomes } from './said-after.ts';

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
    takes: { people: [0, 9], teams: [0, 9], competitions: [0, 9] },
    freeWords: true,
    make: (clue, held) => {
      const question = aboutQuestion(clue, 'who-said', {});
      if (question === null || isFound(question, held)) return question;
      // "The longest half of his life" is "of my life" in the words of the one who said it.
      const plain = contentQuestion(clue, 'who-said');
      if (plain !== null && isFound(plain, held)) return plain;
      return clue.people.length + clue.teams.length > 0 ? null : question;
    },
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
    name: 'said-about-somebody',
    example: 'What did Reed say about Rossi?',
    needs: [['quote', 'say'], ['about']],
    may: ['what', 'who', 'ever', ...roles],
    takes: { people: [1, 2], teams: [0, 1] },
    make: (clue, held) => saidAbout(clue, held),
  },
  {
    name: 'said-on-a-result',
    example: 'Reed on the 3-0',
    needs: [],
    may: ['match', 'what', 'say', 'after', 'about', 'quote', ...outcomes],
    takes: { people: 1, scorelines: 1, teams: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const [speaker] = clue.people;
      const id = speaker?.entry?.id;
      const says = ['say', 'quote'].some((of) => clue.classes.has(of)) || hasPhrase(clue, 'on-words');
      if (id === undefined || speaker === undefined || !says) return null;
      return saidAfter(clue, held, held.people.get(id)?.teams[0]?.id, nameOf(speaker));
    },
  },
  {
    name: 'said-on-words',
    example: 'Reed on the second half',
    needs: [],
    may: [],
    takes: { people: 1, teams: [0, 1] },
    freeWords: true,
    make: (clue, held) => {
      const question = onQuestion(clue);
      // Only what is found: "Reed on the bench" may ask anything.
      if (question === null || (clue.teams.length === 0 && isFound(question, held))) return question;
      const placed = onQuestionOfMatch(clue);
      return placed !== null && isFound(placed, held) ? placed : null;
    },
  },
  {
    name: 'said-by-a-person',
    example: 'What did Reed say after Borough?',
    needs: [['say', 'quote']],
    may: [...asking, ...roles, 'out', 'through'],
    takes: { people: 1, teams: [0, 2], days: [0, 1], legs: [0, 1], scorelines: [0, 1] },
    make: (clue, held) => {
      const [speaker] = clue.people;
      const own = clue.people[0]?.entry === null ? null : held.people.get(speaker?.entry?.id ?? '');
      // The speaker's own side says nothing about which match: "the Liverpool manager Klopp".
      const others = clue.teams.filter(({ entry }) => own?.teams.some(({ id }) => id === entry?.id) !== true);
      if (speaker === undefined || others.length > 1) return null;
      if (standsBefore(clue, 'about', speaker)) return null;
      const isAfter = [...outcomes, 'out', 'through'].some((of) => clue.classes.has(of));
      if (isAfter || clue.legs.length + clue.scorelines.length > 0) {
        return saidAfter(clue, held, own?.teams[0]?.id, nameOf(speaker));
      }
      const [about] = others;
      // That he was not quoted after that side's matches says nothing of what he said about it.
      const isAbout = about !== undefined && clue.classes.has('about');
      if (isAbout && !isFound({ ask: 'quote', speaker: nameOf(speaker), opponent: nameOf(about) }, held)) return null;
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
    may: ['what', 'after', 'match', 'about', 'how', 'who', 'against', ...outcomes],
    takes: { teams: 1, days: [0, 1], legs: [0, 1], scorelines: [0, 1] },
    make: (clue, held) => {
      const person = personOfRole(clue, held);
      const id = clue.teams[0]?.entry?.id;
      if (person === null) return null;
      const speaker = reference('person', person);
      const isPlaced = clue.legs.length + clue.scorelines.length > 0;
      if (isPlaced || outcomes.some((of) => clue.classes.has(of))) return saidAfter(clue, held, id, speaker);
      return { ask: 'quote', speaker, ...dateField(clue) };
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
        ['about', 'after', 'against'].some((of) => clue.classes.has(of)) || standsAfter(clue, 'on-words', team.start)
          ? 'opponent'
          : 'team';
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

function isFound(question: Extract<PlainQuestion, { ask: 'quote' }>, held: Held): boolean {
  return answerQuotes(held, question).kind === 'quotes';
}
