import { beforeAll, describe, expect, it } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import type { GoalFact, MatchFact, Reading } from '../../src/facts/fact.ts';
import { readArticle, type Reader } from '../../src/facts/read-article.ts';
import { articleOf, factsOf, openReader, shippedArticles } from './a-reader.ts';

let reader: Reader;
let articles: readonly Article[];

beforeAll(async () => {
  ({ reader } = await openReader());
  articles = await shippedArticles();
});

/** "a/arden b/borough 2-1", the teams in the order of their ids. */
function resultOf({ teams: [a, b], score }: MatchFact): string | null {
  if (score === null) return null;
  const [first, second, goals] = a.id < b.id ? [a, b, score] : [b, a, score.toReversed()];
  return `${first.id} ${second.id} ${goals.join('-')}`;
}

/** "Reed a/arden"; null for a goal whose side is open. */
function sideOf({ scorer, team }: GoalFact): string | null {
  return team === null ? null : `${scorer.split(' ').at(-1) ?? ''} ${team.id}`;
}

/** What a reading says that the reading of the whole does not. */
function contradictions(part: Reading, whole: Reading): readonly (string | null)[] {
  const told = new Set([
    ...factsOf(whole.facts, 'match').map(resultOf),
    ...factsOf(whole.facts, 'goal').map(sideOf),
    null,
  ]);
  return [...factsOf(part.facts, 'match').map(resultOf), ...factsOf(part.facts, 'goal').map(sideOf)].filter(
    (each) => !told.has(each),
  );
}

describe('a report cut short', () => {
  it('tells no result and no side of a goal that the whole report does not tell', () => {
    let sides = 0;
    for (const article of articles) {
      const whole = readArticle(article, reader);
      const ends = article.blocks.flatMap(({ sentences }) => sentences.map(({ end }) => end));
      expect(ends.length).toBeGreaterThan(20);
      for (const end of ends) {
        const { id, date } = article;
        const part = readArticle(articleOf({ id, title: null, date, text: article.text.slice(0, end) }), reader);
        sides += factsOf(part.facts, 'goal').length;
        expect({ end, contradictions: contradictions(part, whole) }).toEqual({ end, contradictions: [] });
      }
    }
    expect(sides).toBeGreaterThan(100);
  });
});
