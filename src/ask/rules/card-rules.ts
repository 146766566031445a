import { reference } from '../../answers/short-id.ts';
import { nameOf } from '../clue.ts';
import { competitionField, teamField } from '../fields.ts';
import { personOfRole, roles } from '../person-of-role.ts';
import type { Rule } from '../rule.ts';

/** Questions about a team or person as such, and about the bot. */
export const cardRules: readonly Rule[] = [
  {
    name: 'privacy',
    example: 'Do you store my data?',
    needs: [['privacy']],
    may: ['what', 'about', 'know', 'how', 'who', 'say', 'info'],
    takes: {},
    make: () => ({ ask: 'privacy' }),
  },
  {
    name: 'about-the-bot',
    example: 'Who are you?',
    needs: [['about-you']],
    may: ['what', 'who', 'know'],
    takes: {},
    make: () => ({ ask: 'about' }),
  },
  {
    name: 'help',
    example: 'What can I ask?',
    needs: [['help']],
    may: ['what', 'how', 'about', 'who', 'know'],
    takes: {},
    make: () => ({ ask: 'help' }),
  },
  {
    name: 'greeting',
    example: 'Hello there',
    needs: [],
    may: [],
    takes: {},
    make: ({ marks, classes }) =>
      classes.size === 0 && marks.some((mark) => mark.kind === 'word' && mark.of === 'filler') ? { ask: 'help' } : null,
  },
  {
    name: 'coverage',
    example: 'What does the bot know?',
    needs: [['know', 'competition', 'which-competition', 'contradiction', 'match', 'team', 'player']],
    may: [
      'what',
      'which-team',
      'who',
      'how-many',
      'know',
      'about',
      'match',
      'team',
      'competition',
      'player',
      'contradiction',
      'info',
      'when',
      'still',
      'ever',
      'all',
      'happen',
    ],
    takes: {},
    make: ({ classes }) =>
      classes.has('know') ||
      classes.has('contradiction') ||
      classes.has('which-competition') ||
      (classes.has('how-many') && classes.size === 2) ||
      (classes.has('competition') && classes.size > 1)
        ? { ask: 'coverage' }
        : null,
  },
  {
    name: 'team',
    example: 'Tell me about Borough',
    needs: [],
    may: ['what', 'who', 'how', 'about', 'info', 'form', 'team', 'happen', 'still', 'which-team', 'know', 'all'],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue) => ({ ask: 'team', ...teamField(clue) }),
  },
  {
    name: 'record-of-a-team',
    example: 'How many games have Arden won?',
    needs: [['how-many', 'how', 'what']],
    may: ['win', 'lose', 'draw', 'match', 'ever', 'play', 'form', 'streak', 'how', 'how-many', 'what'],
    takes: { teams: 1, competitions: 0 },
    yesNo: false,
    make: (clue) =>
      clue.classes.has('streak') && !clue.classes.has('form') ? null : { ask: 'team', ...teamField(clue) },
  },
  {
    name: 'player',
    example: 'Who is Rossi?',
    needs: [],
    may: [
      'what',
      'who',
      'about',
      'info',
      'player',
      'play',
      'which-team',
      'team',
      'how',
      'know',
      'role-manager',
      'role-captain',
      'role-goalkeeper',
      'form',
    ],
    takes: { people: 1, teams: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const [person] = clue.people;
      const id = clue.teams[0]?.entry?.id;
      const known = person?.entry === null ? undefined : held.people.get(person?.entry?.id ?? '');
      if (person === undefined || (id !== undefined && known?.teams.some((team) => team.id === id) !== true))
        return null;
      return { ask: 'player', player: nameOf(person) };
    },
  },
  {
    name: 'who-has-a-role',
    example: 'Who is the Arden manager?',
    needs: [roles],
    may: ['who', 'team', 'what', 'at', 'still'],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue, held) => {
      const person = personOfRole(clue, held);
      return person === null ? null : { ask: 'player', player: reference('person', person) };
    },
  },
  {
    name: 'competition',
    example: 'Europa League',
    needs: [],
    may: ['what', 'about', 'info', 'how', 'happen', 'last', 'match', 'result'],
    takes: { competitions: 1 },
    yesNo: false,
    make: (clue) => ({ ask: 'recap', ...competitionField(clue) }),
  },
];
