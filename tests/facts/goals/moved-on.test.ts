import { beforeAll, expect, test } from 'vitest';
import { readArticle } from '../../../src/facts/read-article.ts';
import type { Reader } from '../../../src/facts/read-article.ts';
import { articleOf, factsOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

const lead = 'Ajax beat FC Utrecht 2-0 on Saturday. Marco Rossi scored twice.';
const second = 'Feyenoord drew 1-1 with Heerenveen. Bruno Verdi scored for Feyenoord.';

test.each([
  ['PSV Eindhoven were rampant against AZ Alkmaar. Luca Bianchi scored.', []],
  ['Ajax were rampant. Luca Bianchi scored.', ['Luca Bianchi']],
])('after "%s" a goal is of a match told only where its teams play in it', (paragraph, scorers) => {
  const article = articleOf({
    text: [second, lead.replace(' scored twice', ' scored'), paragraph].join('\n\n'),
    date: '2018-10-07',
  });
  const goals = factsOf(readArticle(article, reader).facts, 'goal').map(({ scorer }) => scorer);
  expect(goals.filter((scorer) => scorer === 'Luca Bianchi')).toEqual(scorers);
});
