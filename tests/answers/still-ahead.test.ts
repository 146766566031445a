import { describe, expect, it } from 'vitest';
import { answerNext } from '../../src/answers/answer-next.ts';
import { answerTeam } from '../../src/answers/answer-team.ts';
import { hold } from '../../src/answers/hold.ts';
import type { Fixture, Match } from '../../src/dataset/dataset.ts';
import { aDataset, aLexicon } from './a-dataset.ts';

/** What comes next for Roma, and for all, where its semi-final and its latest match are changed. */
function nextOf(fixture: Partial<Fixture>, match: Partial<Match> = {}): readonly (readonly string[])[] {
  const isRomas = ({ teams }: Fixture | Match): boolean => teams.some((team) => team?.name === 'Roma');
  const held = hold(
    {
      ...aDataset,
      fixtures: aDataset.fixtures.map((each) => (isRomas(each) ? { ...each, ...fixture } : each)),
      matches: aDataset.matches.map((each) =>
        isRomas(each) && each.date === '2024-04-18' ? { ...each, ...match } : each,
      ),
    },
    aLexicon,
  );
  const [team, all] = [answerTeam(held, { ask: 'team', team: 'Roma' }), answerNext(held, { ask: 'fixtures' })];
  if (team.kind !== 'team' || all.kind !== 'next') throw new Error('nothing found');
  return [team.next, all.fixtures.items.filter(isRomas)].map((fixtures) => fixtures.map(({ stage }) => stage ?? ''));
}

const [shown, gone] = [
  [['semi-final'], ['semi-final']],
  [[], []],
];

describe('what comes next', () => {
  it.each<[string, Partial<Fixture>, Partial<Match>, unknown]>([
    ['holds a fixture without a day', {}, {}, shown],
    ['holds one of a day to come', { date: '2024-05-02' }, {}, shown],
    ['leaves out one of a day before the latest match of a side', { date: '2024-04-17' }, {}, gone],
    ['leaves out one announced half a year before it', {}, { date: '2024-11-01' }, gone],
    ['leaves out a round that the side has left behind', {}, { date: '2024-05-22', stage: 'final' }, gone],
    ['holds a round where a match of the one before is told later', {}, { date: '2024-04-19' }, shown],
  ])('%s', (_, fixture, match, expected) => {
    expect(nextOf(fixture, match)).toEqual(expected);
  });
});
