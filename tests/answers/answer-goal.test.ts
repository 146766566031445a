import { describe, expect, it } from 'vitest';
import { answerGoal } from '../../src/answers/answer-goal.ts';
import { hold } from '../../src/answers/hold.ts';
import { lexicon } from '../commands/ask-command.ts';
import { aDataset } from './a-dataset.ts';

const held = hold(aDataset, lexicon);
const told = (question: Omit<Parameters<typeof answerGoal>[1], 'ask'>): unknown => {
  const answer = answerGoal(held, { ask: 'goal', ...question });
  if (answer.kind !== 'goal') return answer.kind;
  const goals = answer.goals.map(({ goal, after }) => `${after?.join('-') ?? '?'} ${goal.scorer}`);
  return answer.open ? [...goals, 'open'] : goals;
};

describe('answerGoal', () => {
  it.each([
    ['the opener', { place: 'opener', team: 'Liverpool', leg: '1' }, ['0-1 Gianluca Scamacca']],
    ['the third of a side', { place: 'third', side: 'own', team: 'Atalanta' }, ['0-3 Mario Pasalic']],
    ['the second against a side', { place: 'second', side: 'other', team: 'Liverpool' }, ['0-2 Gianluca Scamacca']],
    ['what made it 2-0', { place: 'score', score: '2-0', team: 'West Ham' }, ['2-0 Victor Boniface']],
    ['the winner', { place: 'winner', side: 'own', team: 'Liverpool' }, ['0-1 Mohamed Salah']],
    ['the last on a ground', { place: 'last', venue: 'Anfield' }, ['0-3 Mario Pasalic']],
    ['what a player did', { place: 'winner', player: 'Scamacca' }, ['0-1 Gianluca Scamacca']],
  ])('finds %s', (_, question, goals) => {
    expect(told(question)).toEqual(goals);
  });

  it('goes by what the reports say that a goal without a minute did', () => {
    expect(told({ place: 'level', side: 'own', team: 'Leverkusen' })).toEqual(['1-1 Jeremie Frimpong']);
    expect(told({ place: 'double', side: 'own', team: 'Benfica' })).toEqual(['2-0 Angel di Maria']);
  });

  it('leaves open what another order of the goals would answer otherwise', () => {
    expect(told({ place: 'opener', team: 'Roma', leg: '2' })).toEqual(['open']);
  });

  it('finds none where none was scored', () => {
    expect(told({ place: 'level', team: 'Atalanta' })).toEqual([]);
  });

  it('finds every such goal of a night', () => {
    expect(told({ place: 'double', date: '2024-04-11' })).toEqual([
      '0-2 Gianluca Scamacca',
      '2-0 Victor Boniface',
      '2-0 Angel di Maria',
    ]);
  });

  it('says nothing of a match without a score', () => {
    expect(told({ place: 'last', team: 'Benfica', leg: '2' })).toEqual(['open']);
  });
});
