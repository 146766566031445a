import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findCards } from '../../../src/facts/cards/find-cards.ts';
import { readAffiliations } from '../../../src/facts/goals/scorers/affiliations.ts';
import { readRoster } from '../../../src/facts/lineups/read-roster.ts';
import type { Reader } from '../../../src/facts/read-article.ts';
import { openReader } from '../a-reader.ts';
import { toldLines } from '../told-lines.ts';
import { storyOf } from '../goals/a-story.ts';

/** Lines of `told-cards.txt`: a sentence and its cards as `Holm red 63`. */
const lines = toldLines(join(import.meta.dirname, 'told-cards.txt'));

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

function cardsIn(text: string): readonly string[] {
  const story = storyOf(reader, text);
  return findCards(story, reader.cards, readRoster(story, readAffiliations(story)), []).facts.map(
    ({ player, card, minute, stoppage }) =>
      `${player.split(' ').at(-1) ?? ''} ${card} ${minute ?? ''}${stoppage === null ? '' : `+${stoppage}`}`.trim(),
  );
}

describe('cards in a record below a report', () => {
  test.each([
    [
      'Ajax 2-1 Utrecht\n\nMisconduct Summary:\nAJX -- Nils Holm (caution; Foul) 29\nUTR -- Kurt Weber (ejection) 73',
      'Holm yellow 29; Weber red 73',
    ],
    [
      'Ajax beat Utrecht 2-1.\n\nAjax\n\n1 Berg\n5 Holm Booked at 71mins\n6 Weber Sent off at 80mins',
      'Holm yellow 71; Weber red 80',
    ],
    ['Ajax beat Utrecht 2-1.\n\n5 Holm Substituted for Weber at 71mins', ''],
    [
      "Ajax beat Utrecht 2-1.\n\n- 1Berg\n- 5HolmBooked at 71mins\n- 6WeberSent off at 80'minutes",
      'Holm yellow 71; Weber red 80',
    ],
    ['Ajax beat Utrecht 2-1.\n\nUTR – Nils Holm (caution) 31st minute', 'Holm yellow 31'],
    ['Ajax beat Utrecht 2-1.\n\nNils Holm (Utrecht) is shown the yellow card for a bad foul.', 'Holm yellow'],
  ])('%j', (text, cards) => {
    expect(cardsIn(text).toSorted().join('; ')).toBe(cards);
  });
});

describe('cards as reports tell them', () => {
  test.each(lines)('%s => %s', (text = '', cards = '') => {
    const wanted = cards === '-' ? [] : cards.split('; ');
    expect(cardsIn(text).toSorted()).toEqual(wanted.toSorted());
  });
});
