import type { Held } from '../../answers/held.ts';
import type { Clue } from '../clue.ts';
import { teamField } from '../fields.ts';
import { beginsWith, hasPhrase } from '../phrases.ts';
import type { Rule } from '../rule.ts';

/** Questions about what is still to come. */
export const nextRules: readonly Rule[] = [
  {
    name: 'what-comes-next',
    example: 'Who do Borough play next?',
    needs: [['next']],
    may: [
      'who',
      'which-team',
      'what',
      'when',
      'where',
      'play',
      'match',
      'will',
      'against',
      'team',
      'info',
      'how',
      'about',
      'through',
      'know',
    ],
    takes: { teams: [0, 2], stages: [0, 1] },
    make: (clue, held) => {
      const { stages, teams } = clue;
      if (teams.length > 1 && !areToMeet(clue, held)) return null;
      const fixtures =
        teams.length === 0 ? held.openFixtures() : (held.teamFixtures.get(teams[0]?.entry?.id ?? '') ?? []);
      const known = stages.length === 0 || fixtures.some(({ stage }) => stage === stages[0]);
      return known ? { ask: 'fixtures', ...teamField(clue) } : null;
    },
  },
  {
    name: 'after-going-through',
    example: 'Who do Arden get if they go through?',
    needs: [['if-through']],
    may: ['who', 'which-team', 'what', 'play', 'will', 'next', 'when', 'match'],
    takes: { teams: 1 },
    yesNo: false,
    make: (clue, held) => {
      const id = clue.teams[0]?.entry?.id ?? '';
      // While a tie is open its next leg is to come first, and is not what is asked.
      const isThrough = held.teamTies.get(id)?.[0]?.through?.value.id === id;
      return isThrough && (held.teamFixtures.get(id) ?? []).length > 0 ? { ask: 'fixtures', ...teamField(clue) } : null;
    },
  },
  {
    name: 'who-will-they-face',
    example: 'Who will Borough face in the semi-finals?',
    needs: [['play']],
    may: ['will', 'who', 'which-team', 'next', 'when', 'against', 'where', 'match', 'what', 'through'],
    takes: { teams: 1, stages: [0, 1] },
    make: (clue, held) => {
      const { classes, stages, teams } = clue;
      const asks = classes.has('will') || (beginsWith(clue, 'asks-next') && !beginsWith(clue, 'asks-lineup'));
      const [stage] = stages;
      if (!asks || (classes.has('through') && !hasPhrase(clue, 'next-round'))) return null;
      if (
        stage !== undefined &&
        !(held.teamFixtures.get(teams[0]?.entry?.id ?? '') ?? []).some((each) => each.stage === stage)
      )
        return null;
      return { ask: 'fixtures', ...teamField(clue) };
    },
  },
];

function areToMeet({ teams }: Clue, held: Held): boolean {
  const [first, second] = teams;
  return (held.teamFixtures.get(first?.entry?.id ?? '') ?? []).some((fixture) =>
    fixture.teams.some((team) => team?.id === second?.entry?.id),
  );
}
