import type { Held } from '../answers/held.ts';
import type { PlainQuestion } from '../answers/question.ts';
import { nameOf } from './clue.ts';
import type { Clue } from './clue.ts';

/** As many as a row of buttons holds. */
const most = 4;

/** What may have been meant, going by the names of a question alone; what is held, where it has none. */
export function nearestQuestions(clue: Clue, held: Held): readonly PlainQuestion[] {
  const [team, opponent] = clue.teams.map(nameOf);
  const [person] = clue.people.map(nameOf);
  const [competition] = clue.competitions.map(nameOf);
  const [date] = clue.days;
  const found: readonly PlainQuestion[] = [
    ...(team !== undefined && opponent !== undefined ? ofTwo(clue, held, { team, opponent }) : []),
    ...(person === undefined ? [] : [{ ask: 'player', player: person } as const]),
    ...(person === undefined || !isQuoted(clue, held) ? [] : [{ ask: 'quote', speaker: person } as const]),
    ...(team === undefined
      ? []
      : [{ ask: 'team', team } as const, { ask: 'match', team } as const, { ask: 'scorers', team } as const]),
    ...(date === undefined ? [] : [{ ask: 'recap', date } as const]),
    ...(competition === undefined ? [] : [{ ask: 'recap', competition } as const]),
  ];
  const always: readonly PlainQuestion[] = [{ ask: 'recap' }, { ask: 'coverage' }, { ask: 'help' }];
  return found.length > 0 ? found.slice(0, most) : always;
}

/** Of two teams only what is held: they need not have met. */
function ofTwo(
  { teams }: Clue,
  held: Held,
  sides: { readonly team: string; readonly opponent: string },
): readonly PlainQuestion[] {
  const [first = '', second = ''] = teams.map(({ entry }) => entry?.id ?? '');
  const both = (each: { readonly teams: readonly { readonly id: string }[] }): boolean =>
    each.teams.some(({ id }) => id === second);
  return [
    ...((held.teamMatches.get(first) ?? []).some(both) ? [{ ask: 'match', ...sides } as const] : []),
    ...((held.teamTies.get(first) ?? []).some(both) ? [{ ask: 'tie', ...sides } as const] : []),
  ];
}

/** Whether words of the person named are held; of a name that several bear they may be. */
function isQuoted({ people: [person] }: Clue, held: Held): boolean {
  return person?.entry == null || (held.personQuotes.get(person.entry.id) ?? []).length > 0;
}
