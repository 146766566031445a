import type { PlainQuestion } from '../answers/question.ts';
import { nameOf } from './clue.ts';
import type { Clue } from './clue.ts';

/** As many as a row of buttons holds. */
const most = 4;

/** What may have been meant, going by the names of a question alone; what is held, where it has none. */
export function nearestQuestions(clue: Clue): readonly PlainQuestion[] {
  const [team, opponent] = clue.teams.map(nameOf);
  const [person] = clue.people.map(nameOf);
  const [competition] = clue.competitions.map(nameOf);
  const [date] = clue.days;
  const found: readonly PlainQuestion[] = [
    ...(team !== undefined && opponent !== undefined
      ? [{ ask: 'match', team, opponent } as const, { ask: 'tie', team, opponent } as const]
      : []),
    ...(person === undefined ? [] : [{ ask: 'player', player: person } as const]),
    ...(person === undefined ? [] : [{ ask: 'quote', speaker: person } as const]),
    ...(team === undefined
      ? []
      : [{ ask: 'team', team } as const, { ask: 'match', team } as const, { ask: 'scorers', team } as const]),
    ...(date === undefined ? [] : [{ ask: 'recap', date } as const]),
    ...(competition === undefined ? [] : [{ ask: 'recap', competition } as const]),
  ];
  const always: readonly PlainQuestion[] = [{ ask: 'recap' }, { ask: 'coverage' }, { ask: 'help' }];
  return found.length > 0 ? found.slice(0, most) : always;
}
