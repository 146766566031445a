import { describe, expect, it } from 'vitest';
import { answerRecap } from '../../src/answers/answer-recap.ts';
import { hold } from '../../src/answers/hold.ts';
import type { Match } from '../../src/dataset/dataset.ts';
import { aDataset, aLexicon } from './a-dataset.ts';

const cup = { id: 'harbour-cup', name: 'Harbour Cup' };

/** The dataset with one match more, of a competition that nothing else is held of, only mentioned by a report. */
function heldWith(more: Partial<Match>) {
  const [first] = aDataset.matches;
  if (first === undefined) throw new Error('no match');
  const mentioned = { ...first, id: 'mentioned', competition: cup, main: false, leg: null, ...more };
  const [matches, competitions] = [
    [...aDataset.matches, mentioned],
    [...aDataset.competitions, cup],
  ];
  return hold({ ...aDataset, matches, competitions }, aLexicon);
}

describe('answerRecap', () => {
  it('takes the latest night of a competition that reports only mention', () => {
    const answer = answerRecap(heldWith({ date: '2024-04-07' }), { ask: 'recap', competition: 'Harbour Cup' });
    expect(answer).toMatchObject({ kind: 'recap', day: '2024-04-07', matches: { items: [{ id: 'mentioned' }] } });
  });

  it('lists the matches of a competition of which no day is known', () => {
    const answer = answerRecap(heldWith({ date: null }), { ask: 'recap', competition: 'Harbour Cup' });
    expect(answer).toMatchObject({ kind: 'results', matches: { items: [{ id: 'mentioned' }] } });
  });

  it('shows the latest night of the competition where it had none on the day', () => {
    const held = heldWith({ date: '2024-04-07' });
    const answer = answerRecap(held, { ask: 'recap', competition: 'Harbour Cup', date: '2024-04-18' });
    expect(answer).toMatchObject({ kind: 'none', matches: [{ id: 'mentioned' }] });
  });

  it.each([
    ['2024-04-12', 'the night before', '2024-04-11', { earlier: '2024-04-11', later: '2024-04-18' }],
    ['2024-04-17', 'the night after', '2024-04-18', { earlier: '2024-04-11', later: '2024-04-18' }],
    ['2024-05-01', 'the last night', '2024-04-18', { earlier: '2024-04-18', later: null }],
    ['1900-01-01', 'the first night', '2024-04-07', { earlier: null, later: '2024-04-07' }],
  ])('shows of a day without matches, %s, %s', (date, _, nearest, nights) => {
    const answer = answerRecap(hold(aDataset, aLexicon), { ask: 'recap', date });
    if (answer.kind !== 'none') throw new Error('a night');
    expect(answer.nights).toEqual(nights);
    expect(new Set(answer.matches.map((match) => match.date))).toEqual(new Set([nearest]));
  });

  it('prefers a night that a report is about to a later one only mentioned', () => {
    expect(answerRecap(heldWith({ date: '2024-04-25' }), { ask: 'recap' })).toMatchObject({ day: '2024-04-18' });
  });

  it('shows the ties of a season as they stood when the night was over', () => {
    const moved = (match: Match): Match => {
      const isLate =
        match.leg === 2 && match.teams.some(({ id }) => id === 'italy/roma') && match.date === '2024-04-18';
      return isLate ? { ...match, date: '2024-04-25' } : match;
    };
    const held = hold({ ...aDataset, matches: aDataset.matches.map(moved) }, aLexicon);
    const throughOn = (date: string): unknown => {
      const answer = answerRecap(held, { ask: 'recap', date });
      const ties = answer.kind === 'recap' ? (answer.bracket?.ties ?? []) : [];
      return ties.find(({ teams }) => teams.some(({ id }) => id === 'italy/roma'))?.through?.value.id;
    };
    expect(throughOn('2024-04-18')).toBeUndefined();
    expect(throughOn('2024-04-25')).toBe('italy/roma');
  });

  it('takes a day without its year for the newest held', () => {
    expect(answerRecap(heldWith({}), { ask: 'recap', date: 'April 11' })).toMatchObject({ day: '2024-04-11' });
  });
});
