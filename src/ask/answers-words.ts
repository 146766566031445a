import type { PlainQuestion } from '../answers/question.ts';
import type { Clue } from './clue.ts';
import { goalClasses } from './goal-place.ts';

/** Words that narrow no question, or ask in a way that every answer meets. */
const neutral: readonly string[] = [
  ...['who', 'which-team', 'what', 'when', 'where', 'how', 'about', 'info', 'know', 'still', 'ever', 'at', 'by'],
  ...['match', 'play', 'against', 'happen', 'end', 'result', 'team', 'player'],
];
const outcomes = ['win', 'beat', 'lose', 'defeat', 'draw'] as const;
const goals = ['score', 'scored', 'scorer', 'goal'] as const;
const kinds = ['penalty', 'own-goal', 'header', 'free-kick'] as const;
const cards = ['red', 'yellow', 'card'] as const;
const tied = ['tie', 'through', 'out', 'reach', 'shootout', 'extra-time'] as const;
const sides = ['at-home', 'away'] as const;
const roles = ['role-manager', 'role-captain', 'role-goalkeeper'] as const;
const runs = [
  ...['streak', 'unbeaten', 'unbeaten-run', 'winless', 'winning-run', 'losing-run'],
  ...['long', 'how-long', 'how-many', 'break', 'last', 'biggest', 'beat'],
];

/**
 * The classes of words that an answer of each kind says something about. A word that it says nothing about would be passed
 * over, and another question answered than the one asked.
 */
const answered: Readonly<Record<PlainQuestion['ask'], readonly string[]>> = {
  match: [
    ...[...outcomes, ...goals, ...kinds, ...cards, ...sides],
    ...[
      'shootout',
      'extra-time',
      'recap',
      'last',
      'minute',
      'how-many',
      'how-much',
      'concede',
      'change',
      'assist',
      'top',
      'which-stage',
      'which-competition',
      'replay',
      'first-match',
      'host',
      'visit',
      'at-place',
      'streak',
      'unbeaten-run',
      'break',
      'clean-sheet',
      'tie',
      'ahead',
      'after',
    ],
  ],
  goal: [
    ...goals,
    ...goalClasses,
    ...sides,
    'visit',
    'at-place',
    'ahead',
    'minute',
    'last',
    'tie',
    'change',
    'replay',
    'first-match',
  ],
  scorers: [
    ...[...goals, ...goalClasses, ...kinds],
    ...['how-many', 'top', 'minute', 'concede', 'all', 'both', 'tie', 'hat-trick', 'brace'],
  ],
  tie: [...outcomes, ...goals, ...tied, 'concede', 'how-many', 'last', 'all', 'either', 'normal-time', 'penalty'],
  ties: [...tied, 'week', 'win', 'lose', 'score', 'recap', 'all', 'else', 'how-many', 'last', 'next', 'will'],
  quote: [...outcomes, ...roles, 'out', 'through', 'say', 'quote', 'after', 'best', 'last', 'all', 'how-many'],
  streak: [...runs, ...outcomes, 'before', 'form'],
  runs,
  recap: ['week', ...outcomes, ...goals, 'recap', 'last', 'all'],
  team: [...outcomes, 'form', 'all', 'how-many', 'streak'],
  player: [...cards, ...roles, 'off', 'form', 'minute', 'how-many', 'change', 'assist', 'last', 'goal', 'scored'],
  results: [
    ...[...outcomes, 'week', ...goals, ...tied, ...sides],
    ...[
      'anybody-home',
      'anybody-away',
      'biggest',
      'worst',
      'high-scoring',
      'several',
      'all',
      'form',
      'how-many',
      'last',
    ],
  ],
  cards: [...cards, 'week', 'how-many', 'last', 'minute', 'all'],
  fixtures: ['if-through', 'next', 'will', 'through', 'draw', 'no-lineup', 'all', 'tie'],
  check: [
    ...outcomes,
    ...goals,
    ...cards,
    ...tied,
    ...sides,
    ...runs,
    'replay',
    'first-match',
    'host',
    'visit',
    'at-place',
    'why',
    'competition',
  ],
  coverage: ['competition', 'which-competition', 'contradiction', 'how-many', 'all'],
  about: ['about-you'],
  privacy: ['privacy', 'say'],
  help: ['help'],
};

/** The same by what is asked, for looking up. */
const wordsOf = new Map(
  Object.entries(answered).map(([ask, classes]): [string, ReadonlySet<string>] => [
    ask,
    new Set([...neutral, ...classes]),
  ]),
);

/** Whether the answer to `question` says something about every word that it was asked with. */
export function answersWords(question: PlainQuestion, { classes }: Clue): boolean {
  const known = wordsOf.get(question.ask);
  // One player's goals are told from the newest on, those of several from who has the most.
  const newestFirst = question.ask === 'scorers' && question.player !== undefined;
  return [...classes].every((of) => known?.has(of) === true || (of === 'last' && newestFirst));
}
