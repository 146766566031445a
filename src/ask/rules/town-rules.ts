import type { Held } from '../../answers/held.ts';
import type { Clue } from '../clue.ts';
import { hostOf } from '../fields.ts';
import { standsAfter } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** Questions that name a match by the town it was played in, which is also a name of the team at home there. */
export const townRules: readonly Rule[] = [
  {
    name: 'match-in-a-town',
    example: 'Who scored in Castle?',
    needs: [['who', 'what', 'how', 'score', 'result', 'scorer', 'goal', 'win', 'match']],
    may: ['scored', 'top', 'how-many', 'happen', 'match', 'end', 'play', 'last', 'lose', 'when', 'minute'],
    takes: { teams: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const match = isOfTown(clue) ? matchOfTown(clue, held) : null;
      return match === null ? null : { ask: 'match', ...match };
    },
  },
];

/** Whether the team named stands for its town. */
export function isOfTown(clue: Clue): boolean {
  const [team] = clue.teams;
  return team !== undefined && (team.town === true || isPlace(team, clue));
}

/** The newest match in the town named; null where none is known. */
export function matchOfTown({ teams }: Clue, held: Held): { readonly team: string; readonly date: string } | null {
  const id = teams[0]?.entry?.id ?? '';
  const match = (held.teamMatches.get(id) ?? []).find((each) => each.date !== null && hostOf(each, held) === id);
  return match?.date == null ? null : { team: `team:${id}`, date: match.date };
}

/** Whether a bare "in" stands before a name: "in Roma's match" and "in the Roma game" name no town. */
function isPlace(team: Clue['teams'][number], clue: Clue): boolean {
  if (!standsAfter(clue, 'in-place', team.start)) return false;
  return !clue.marks.some((mark) => mark.kind === 'word' && mark.of === 'match' && mark.start > team.start);
}
