import { answerScorers } from '../../answers/answer-scorers.ts';
import type { Held } from '../../answers/held.ts';
import type { PlainQuestion } from '../../answers/question.ts';
import { nameOf, standsBefore } from '../clue.ts';
import type { Clue } from '../clue.ts';
import { competitionField, playerField, stageField } from '../fields.ts';
import type { Rule } from '../rule.ts';
import { scoring } from './words-of-goals.ts';

type ScorersQuestion = Extract<PlainQuestion, { ask: 'scorers' }>;

const asking = [
  'who',
  'what',
  'which-team',
  'how-many',
  'ever',
  'when',
  'minute',
  'player',
  'match',
  'at',
  'against',
  'by',
  'all',
] as const;

/** Questions about goals by their minute, and by how many of one match are one player's: only where such goals are held. */
export const haulRules: readonly Rule[] = [
  {
    name: 'hat-tricks',
    example: 'Who scored a hat-trick?',
    needs: [['hat-trick', 'brace']],
    may: [...scoring, ...asking],
    takes: { teams: [0, 2], people: [0, 1], competitions: [0, 1], stages: [0, 1] },
    make: (clue, held) => {
      const haul = clue.classes.has('hat-trick') ? 'hat-trick' : 'brace';
      if (clue.classes.has('hat-trick') && clue.classes.has('brace')) return null;
      const question = found(clue, held, { ask: 'scorers', haul });
      // "Did Rossi get a hat-trick?": where he did not, his goals say how many there were.
      return question ?? (clue.yesNo && clue.people.length > 0 && isOwnTeam(clue, held) ? goalsOf(clue, held) : null);
    },
  },
  {
    name: 'goals-of-a-minute',
    example: 'Who scored in the 61st minute?',
    needs: [scoring],
    may: [...scoring, ...asking],
    takes: { teams: [0, 2], people: [0, 1], competitions: [0, 1], stages: [0, 1], minutes: 1 },
    make: (clue, held) => {
      const question = {
        ask: 'scorers',
        minute: clue.minutes[0] ?? '',
        ...competitionField(clue),
        ...stageField(clue),
      } as const;
      // That there was none can only be said of one side or of all.
      return found(clue, held, question) ?? (clue.teams.length === 0 && clue.people.length === 0 ? question : null);
    },
  },
];

/** The question for such goals of the teams named, whichever side they are of where that is not said. */
function found(clue: Clue, held: Held, question: ScorersQuestion): ScorersQuestion | null {
  const narrowed = { ...question, ...playerField(clue), ...competitionField(clue), ...stageField(clue) };
  const sides = sidesOf(clue).map((each) => ({ ...narrowed, ...each }));
  return sides.find((each) => ['scorers', 'ambiguous'].includes(answerScorers(held, each).kind)) ?? null;
}

/** Whether no other team is named than the player's own. */
function isOwnTeam({ people: [person], teams }: Clue, held: Held): boolean {
  const own = held.people.get(person?.entry?.id ?? '')?.teams ?? [];
  return teams.every(({ entry }) => own.length === 1 && own[0]?.id === entry?.id);
}

function goalsOf(clue: Clue, held: Held): ScorersQuestion | null {
  const question = { ask: 'scorers', ...playerField(clue), ...competitionField(clue), ...stageField(clue) } as const;
  return answerScorers(held, question).kind === 'scorers' ? question : null;
}

function sidesOf(clue: Clue): readonly { readonly team?: string; readonly opponent?: string }[] {
  const [first, second] = clue.teams;
  if (first === undefined) return [{}];
  if (second !== undefined) {
    const names = [nameOf(first), nameOf(second)] as const;
    return [
      { team: names[0], opponent: names[1] },
      { team: names[1], opponent: names[0] },
    ];
  }
  const name = nameOf(first);
  if (standsBefore(clue, 'against', first)) return [{ opponent: name }];
  return clue.classes.has('match') ? [{ team: name }, { opponent: name }] : [{ team: name }];
}
