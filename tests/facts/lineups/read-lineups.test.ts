import { beforeAll, expect, test } from 'vitest';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

/** `Brandt A 4`, `Kok U yellow`: goals and cards of a footer under a report of Ajax and Utrecht. */
function listed(footer: string): readonly string[] {
  const article = articleOf({ text: `Ajax beat Utrecht 3-2 at home on Sunday.\n\n${footer}` });
  const side = (name: string | undefined): string => (name === undefined ? '?' : name === 'Ajax' ? 'A' : 'U');
  return readArticle(article, reader).facts.flatMap((fact) => {
    if (fact.kind === 'goal') return [`${fact.scorer} ${side(fact.team?.name)} ${String(fact.minute)}`];
    return fact.kind === 'card' ? [`${fact.player} ${side(fact.team?.name)} ${fact.card}`] : [];
  });
}

const goals = ['Brandt A 4', 'Vos A 22', 'Kok A 30', 'Costa U 68', 'Ruiz U 71'];

test.each([
  'Goals: Ajax – Brandt 4, Vos 22, Kok 30. Utrecht – Costa 68 pen, Ruiz 71.',
  'Goals: Ajax - Brandt 4, Vos 22, Kok 30; Utrecht - Costa 68, Ruiz 71.',
  'Goals: Ajax: Brandt 4, Vos 22, Kok 30. Utrecht: Costa 68, Ruiz 71.',
])('%s', (line) => {
  expect(listed(line).toSorted()).toEqual(goals.toSorted());
});

test('a footer names the cards of both sides in one line', () => {
  expect(listed('Booked: Ajax – Kok, Vos. Utrecht – Ruiz.\nSent off: Ajax – Berg 85.').toSorted()).toEqual([
    'Berg A red',
    'Kok A yellow',
    'Ruiz U yellow',
    'Vos A yellow',
  ]);
});
