import { beforeAll, expect, test } from 'vitest';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, factsOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

function scorers(text: string): readonly string[] {
  const article = articleOf({ text: `Ajax beat FC Utrecht 4-1 on Saturday. ${text}`, date: '2018-10-07' });
  return factsOf(readArticle(article, reader).facts, 'goal').map(({ scorer }) => scorer);
}

test.each([
  'The referee disallowed a goal by Luca Bianchi.',
  'The coach was furious with the referee for disallowing a goal by Luca Bianchi, who had bundled home from close range.',
  'The decision to rule out a goal by Luca Bianchi angered the bench.',
  'Luca Bianchi had bundled home from close range. His effort was chalked off for a foul.',
  'Luca Bianchi headed in on 20 minutes. But VAR ruled it out for offside.',
  'Luca Bianchi headed in on 20 minutes. The strike was chalked off after a lengthy check.',
  'Luca Bianchi headed in on 20 minutes. The goal did not stand.',
  'Luca Bianchi headed in on 20 minutes. Referee Jan Smit disallowed the goal.',
  'Luca Bianchi headed in on 20 minutes. VAR chalked it off.',
  'Luca Bianchi headed in on 20 minutes, but the goal did not stand.',
])('a goal that is said not to have counted is none: %s', (text) => {
  expect(scorers(text)).toEqual([]);
});

test.each([
  'Luca Bianchi headed in on 20 minutes. His second effort was ruled out for offside.',
  'Luca Bianchi headed in on 20 minutes. The goal was initially ruled out for offside but VAR overturned the decision.',
  'Luca Bianchi headed in on 20 minutes. It was disallowed at first, but the goal was given after a review.',
  'Having had a goal disallowed, Luca Bianchi headed in on 20 minutes.',
  'The referee ruled out a goal by Bruno Verdi before Luca Bianchi headed in on 20 minutes.',
  'Luca Bianchi headed in on 20 minutes. FC Utrecht thought they had levelled but it was ruled out.',
  'Luca Bianchi headed in on 20 minutes. It would have been ruled out had there been a review.',
  "Luca Bianchi headed in on 20 minutes, moments after Bruno Verdi's header had been ruled out.",
  'Luca Bianchi headed in on 20 minutes, at first ruled out but then allowed to stand.',
])('another that did not count takes none back: %s', (text) => {
  expect(scorers(text)).toEqual(['Luca Bianchi']);
});

test.each([
  'Late in the game Luca Bianchi scored.',
  'But late on striker Luca Bianchi equalised.',
  'With the last move of the match Luca Bianchi headed in.',
])('behind when it was a clause begins: %s', (text) => {
  expect(scorers(text)).toEqual(['Luca Bianchi']);
});
