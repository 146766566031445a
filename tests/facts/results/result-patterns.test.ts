import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../../src/article/parse-article.ts';
import { markArticle } from '../../../src/facts/mentions/mark-article.ts';
import { createReader } from '../../../src/facts/read-article.ts';
import { decisionPatterns } from '../../../src/facts/results/patterns/decision-patterns.ts';
import { findDecisions } from '../../../src/facts/results/find-decisions.ts';
import { onlyGoalAt } from '../../../src/facts/results/only-goal.ts';
import { findResults } from '../../../src/facts/results/find-results.ts';
import { resultPatterns } from '../../../src/facts/results/result-patterns.ts';
import { inventedLexicon } from '../invented-lexicon.ts';

const reader = createReader(await inventedLexicon());

function mark(text: string) {
  const parsed = parseArticle({ id: 'example', date: '2020-01-15', title: null, text: `${text}.` });
  if (!parsed.ok) throw new Error(`not an article: ${text}`);
  return markArticle(parsed.article, [], reader.vocabulary, reader.symbols).sentences;
}

const rulesIn = (text: string) =>
  mark(text).flatMap((sentence) => findResults(sentence, reader.results).map(({ rule }) => rule));

describe('patterns of results', () => {
  it.each(resultPatterns)('$name finds its example', ({ example }) => {
    expect(rulesIn(example)).not.toEqual([]);
  });

  it.each(resultPatterns)('$name leaves what only looks alike', ({ name, not }) => {
    expect(rulesIn(not)).not.toContain(name);
  });

  it('have names of their own', () => {
    const names = resultPatterns.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
  });
});

describe('patterns of victories without a score', () => {
  const decisionsIn = (text: string) =>
    mark(text).flatMap((sentence) => findDecisions(sentence, reader.results.decisions).map(({ rule }) => rule));

  it.each(decisionPatterns)('$name finds its example', ({ name, example }) => {
    expect(decisionsIn(example)).toContain(name);
  });

  it.each(decisionPatterns)('$name leaves what only looks alike', ({ name, not }) => {
    expect(decisionsIn(not)).not.toContain(name);
  });

  it.each(['Arden hope to beat Borough', 'Arden could not beat Borough', 'Arden beat Borough 2-1'])(
    '%s decides nothing',
    (text) => {
      expect(decisionsIn(text)).toEqual([]);
    },
  );

  it.each([
    ['Ashe scored the only goal of the game', true],
    ['it was the only goal as Arden won', true],
    ['his only goal for the club', false],
    ['the only goal of the season so far', false],
    ['a goal and no more', false],
  ])('%s: the only goal is %s', (text, expected) => {
    expect(mark(text).some(({ items }) => onlyGoalAt(items) >= 0)).toBe(expected);
  });
});
