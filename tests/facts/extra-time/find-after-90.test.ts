import { describe, expect, it } from 'vitest';
import { after90Patterns } from '../../../src/facts/extra-time/after-90-patterns.ts';
import { withScoresAfter90 } from '../../../src/facts/extra-time/find-after-90.ts';
import type { MatchFact } from '../../../src/facts/fact.ts';
import { reader, storyOf, wordsOf } from '../streaks/report-reader.ts';

function matchOf(text: string): MatchFact | undefined {
  return withScoresAfter90(storyOf(text), reader.after90)[0];
}

const won = 'Arden beat Borough 2-1 after extra time on Sunday.';

describe('the score after 90 minutes', () => {
  it.each(after90Patterns)('$name reads "$example"', ({ example }) => {
    expect(matchOf(`${won} Piet Vos struck late, ${example}.`)).toMatchObject({
      score: [2, 1],
      scoreAfter90: [1, 1],
    });
  });

  it.each(after90Patterns)('$name passes over "$not"', ({ not }) => {
    expect(matchOf(`${won} Piet Vos struck late, ${not}.`)?.scoreAfter90).toBeNull();
  });

  it('has its own words as evidence', () => {
    const text = `${won} Normal time ended 1-1.`;
    const [match] = withScoresAfter90(storyOf(text), reader.after90);
    expect(wordsOf(storyOf(text), match?.evidence ?? [])).toContain('Normal time ended 1-1');
  });

  it.each([
    'Arden beat Borough 2-1 on Sunday. It was 1-1 after 90 minutes.',
    'Arden beat Borough 2-1 after extra time. It was 2-2 after 90 minutes.',
    'Arden beat Borough 2-1 after extra time. Arden led 1-0 after 90 minutes.',
    'Arden beat Borough 2-1 after extra time. It was 1-1 after 45 minutes.',
  ])('is none in "%s"', (text) => {
    expect(matchOf(text)?.scoreAfter90).toBeNull();
  });

  it('tells of extra time where the score after 120 minutes is the final one', () => {
    const text = 'Arden beat Borough 4-2 on penalties on Sunday after it was 1-1 after 120 minutes.';
    expect(matchOf(text)).toMatchObject({ score: [1, 1], extraTime: true, scoreAfter90: null });
  });
});

describe('a winner without a score', () => {
  it.each([
    'Arden knocked out Borough on Sunday. Arden and Borough played before a full house. Arden beat Borough with a late goal.',
    'Arden overcame Borough on Sunday. Borough had led against Arden.',
  ])('is read in "%s"', (text) => {
    expect(matchOf(text)).toMatchObject({ score: null, winner: { name: 'Arden' } });
  });

  it('is none where two sentences tell of different ones', () => {
    expect(matchOf('Arden beat Borough on Sunday. Borough beat Arden.')).toMatchObject({ winner: null });
  });
});
