import type { Clue } from '../clue.ts';
import type { Rule } from '../rule.ts';

/** Questions that name a match by the town it was played in, which is also a name of the team at home there. */
export const townRules: readonly Rule[] = [
  {
    name: 'match-in-a-town',
    example: 'Who scored in Castle?',
    needs: [['who', 'what', 'how', 'score', 'result', 'scorer', 'goal', 'win', 'match']],
    may: [
      'scored',
      'top',
      'how-many',
      'happen',
      'match',
      'end',
      'play',
      'last',
      'lose',
      'goal-place',
      'goal-turn',
      'when',
      'minute',
    ],
    takes: { teams: 1, competitions: [0, 1] },
    yesNo: false,
    make: (clue, held) => {
      const [team] = clue.teams;
      if (team?.entry == null || !(team.town === true || isPlace(team, clue))) return null;
      const { id } = team.entry;
      const match = (held.teamMatches.get(id) ?? []).find(({ home, date }) => home?.id === id && date !== null);
      return match?.date == null ? null : { ask: 'match', team: `team:${id}`, date: match.date };
    },
  },
];

/** Whether a bare "in" stands before a name: "in Roma's match" and "in the Roma game" name no town. */
function isPlace(team: Clue['teams'][number], { text, marks }: Clue): boolean {
  if (!/\bin\s$/iu.test(text.slice(0, team.start))) return false;
  return !marks.some((mark) => mark.kind === 'word' && mark.of === 'match' && mark.start > team.start);
}
