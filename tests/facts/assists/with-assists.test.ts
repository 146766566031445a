import { describe, expect, it } from 'vitest';
import { assistPatterns } from '../../../src/facts/assists/assist-patterns.ts';
import { readArticle } from '../../../src/facts/read-article.ts';
import { articleOf, factsOf } from '../a-reader.ts';
import { reader } from '../streaks/report-reader.ts';

/** Scorers with who made their goals. */
function assistsIn(text: string): readonly string[] {
  const article = articleOf({ text, date: '2024-04-15' });
  return factsOf(readArticle(article, reader).facts, 'goal')
    .filter(({ assist }) => assist !== null)
    .map(({ scorer, assist }) => `${scorer} < ${assist ?? ''}`);
}

const won = 'Arden beat Borough 1-0 on Sunday through a goal by Piet Vos. ';

describe('who made a goal', () => {
  it.each(assistPatterns)('$name reads "$example"', ({ example }) => {
    expect(assistsIn(`${won}${example} for Arden in the 20th minute.`)).toEqual(['Piet Vos < Ivo Ruiz']);
  });

  it.each(assistPatterns)('$name passes over "$not"', ({ not }) => {
    expect(assistsIn(`${won}${not}, before Vos scored for Arden in the 20th minute.`)).toEqual([]);
  });

  it.each([
    'Vos scored for Arden in the 20th minute before a cross from Ivo Ruiz hit the bar.',
    'Vos scored for Arden in the 20th minute while Jon Lind headed over a cross from Ivo Ruiz.',
    'Ivo Ruiz crossed for Jon Lind to head wide before Vos scored for Arden in the 20th minute.',
    'Vos scored for Arden from the penalty spot in the 20th minute after a cross from Ivo Ruiz was handled.',
  ])('is not read in "%s"', (sentence) => {
    expect(assistsIn(won + sentence)).toEqual([]);
  });

  it('is the one who acts, though the ball went to others before', () => {
    const text =
      'Arden beat Borough 2-0 on Sunday. Ivo Ruiz squared for Jon Lind to score in the 20th minute, then teed up Piet Vos to score in the 80th.';
    expect(assistsIn(text)).toEqual(['Jon Lind < Ivo Ruiz', 'Piet Vos < Ivo Ruiz']);
  });

  it('is of the goal whose minute the sentence names', () => {
    const text =
      'Arden beat Borough 2-0 on Sunday with a 38th and 61st-minute brace by Piet Vos. Arden went ahead in the 38th when Ivo Ruiz had room, and Vos converted his low cross.';
    const goals = factsOf(readArticle(articleOf({ text, date: '2024-04-15' }), reader).facts, 'goal');
    expect(goals.map(({ minute, assist }) => [minute, assist]).toSorted()).toEqual([
      [38, 'Ivo Ruiz'],
      [61, null],
    ]);
  });

  it('is of neither goal of a brace where no minute tells which', () => {
    const text =
      'Arden beat Borough 2-0 on Sunday with a 38th and 61st-minute brace by Piet Vos. Vos headed in a cross from Ivo Ruiz.';
    expect(assistsIn(text)).toEqual([]);
  });

  it('is nobody of the other side', () => {
    const text = `${won}Borough defender Ivo Ruiz was unlucky. Vos headed in a cross from Ruiz for Arden in the 20th minute.`;
    expect(assistsIn(text)).toEqual([]);
  });
});
