import { describe, expect, it } from 'vitest';
import { answerResults } from '../../src/answers/answer-results.ts';
import { hold } from '../../src/answers/hold.ts';
import { aDataset, aLexicon } from './a-dataset.ts';

const held = hold(aDataset, aLexicon);
const found = (question: Omit<Parameters<typeof answerResults>[1], 'ask'>): unknown => {
  const answer = answerResults(held, { ask: 'results', ...question });
  if (answer.kind !== 'results') return answer.kind;
  return answer.matches.items.map(({ teams, date }) => `${date ?? '?'} ${teams.map(({ name }) => name).join(' v ')}`);
};

describe('answerResults', () => {
  it('lists the matches that went to penalties, and says that none went to extra time', () => {
    expect(found({ decided: 'shootout' })).toEqual(['2024-04-18 Marseille v Benfica']);
    expect(answerResults(held, { ask: 'results', decided: 'aet' })).toMatchObject({
      matches: { total: 0 },
      of: aDataset.matches.length,
      others: [],
    });
  });

  it('lists those of a team alone', () => {
    expect(found({ decided: 'shootout', team: 'Benfica' })).toEqual(['2024-04-18 Marseille v Benfica']);
    expect(found({ decided: 'shootout', team: 'Roma' })).toEqual([]);
  });

  it('counts who lost a shootout among those that lost', () => {
    expect(found({ team: 'Benfica', outcome: 'lost' })).toEqual(['2024-04-18 Marseille v Benfica']);
    expect(found({ team: 'Benfica', outcome: 'won' })).toEqual(['2024-04-11 Benfica v Marseille']);
  });

  it('makes nothing of a way to decide a match that there is not', () => {
    expect(answerResults(held, { ask: 'results', decided: 'coin' })).toMatchObject({ decided: null });
  });

  it('lists those that a side at home or away won, or that were drawn, of a day too', () => {
    expect(found({ outcome: 'won', side: 'away', date: '2024-04-11' })).toEqual([
      '2024-04-11 Liverpool v Atalanta',
      '2024-04-11 AC Milan v Roma',
    ]);
    expect(found({ outcome: 'won', side: 'home', date: '2024-04-18' })).toEqual([]);
    expect(found({ outcome: 'drawn', date: '2024-04-18' })).toEqual(['2024-04-18 West Ham United v Bayer Leverkusen']);
  });

  it('lists those of a team against another, at home or away', () => {
    expect(found({ team: 'Atalanta', opponent: 'Liverpool', outcome: 'won' })).toEqual([
      '2024-04-11 Liverpool v Atalanta',
    ]);
    expect(found({ team: 'Liverpool', side: 'home' })).toEqual(['2024-04-11 Liverpool v Atalanta']);
    expect(answerResults(held, { ask: 'results', date: 'the 40th of May' }).kind).toBe('bad-date');
  });
});
