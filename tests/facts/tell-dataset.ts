import { expect } from 'vitest';
import type { Dataset, Match, Tie } from '../../src/dataset/dataset.ts';

/** Values of a match in the order of the two names, whoever was at home. */
export interface Told {
  readonly score: readonly number[] | null;
  readonly home: string | null;
  readonly date: string | null;
  readonly goals: readonly string[];
}

function tell(match: Match, first: string): Told {
  const flip = match.teams[0].name !== first;
  return {
    score: flip ? (match.score?.toReversed() ?? null) : match.score,
    home: match.home?.name ?? null,
    date: match.date,
    goals: match.goals.map(({ scorer, minute, stoppage, how }) =>
      [
        scorer.split(' ').at(-1),
        ...(minute === null ? [] : [stoppage === null ? `${minute}` : `${minute}+${stoppage}`]),
        ...(how === null ? [] : [how]),
      ].join(' '),
    ),
  };
}

/** The only tie of two teams. */
export function tieOf(dataset: Dataset, one: string, other: string): Tie {
  const found = dataset.ties.filter(({ teams }) => teams.every(({ name }) => name === one || name === other));
  expect(found.map(({ teams }) => teams.map(({ name }) => name))).toHaveLength(1);
  const [tie] = found;
  if (tie === undefined) throw new Error(`no tie of ${one} and ${other}`);
  return tie;
}

/** The legs of a tie, seen from one of its teams; null for one that no report tells of. */
export function legsOf(dataset: Dataset, tie: Tie, first: string): readonly (Told | null)[] {
  return tie.legs.map((id) => {
    const match = dataset.matches.find((each) => each.id === id);
    return match === undefined ? null : tell(match, first);
  });
}

/** The sum of a tie, seen from one of its teams, and how it is known. */
function aggregateOf(tie: Tie, first: string): object | null {
  if (tie.aggregate === null) return null;
  const { value, origin } = tie.aggregate;
  return { value: tie.teams[0].name === first ? value : value.toReversed(), origin };
}

/** What a test expects of a tie, seen from the first of its teams. */
export interface ExpectedTie {
  readonly teams: readonly string[];
  readonly legs: readonly (Partial<Told> & Pick<Told, 'goals'>)[];
  readonly aggregate: object;
}

/** Holds a tie's legs, each with its goals and no others, and its aggregate; gives the tie for what else is expected. */
export function expectTie(dataset: Dataset, { teams: [one = '', other = ''], legs, aggregate }: ExpectedTie): Tie {
  const tie = tieOf(dataset, one, other);
  const told = legsOf(dataset, tie, one);
  expect(told).toMatchObject(legs.map((leg) => ({ ...leg, goals: expect.arrayContaining([...leg.goals]) })));
  expect(told.map((leg) => leg?.goals.length)).toEqual(legs.map(({ goals }) => goals.length));
  expect(aggregateOf(tie, one)).toEqual(aggregate);
  return tie;
}

/** Every match as `Ajax 2-1 Porto`, the team that the alphabet puts first in front, sorted. */
export function resultsOf(dataset: Dataset): readonly string[] {
  const shown = dataset.matches.map(({ teams, score }) => {
    const flip = teams[0].name > teams[1].name;
    const [one, other] = flip ? teams.toReversed() : teams;
    return `${one?.name} ${(flip ? score?.toReversed() : score)?.join('-') ?? 'v'} ${other?.name}`;
  });
  return shown.toSorted();
}
