import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import { findCards } from '../../../src/facts/cards/find-cards.ts';
import { readAffiliations } from '../../../src/facts/goals/affiliations.ts';
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
  return findCards(story, reader.cards, readRoster(story, readAffiliations(story))).facts.map(
    ({ player, card, minute, stoppage }) =>
      `${player.split(' ').at(-1) ?? ''} ${card} ${minute ?? ''}${stoppage === null ? '' : `+${stoppage}`}`.trim(),
  );
}

describe('cards as reports tell them', () => {
  test.each(lines)('%s => %s', (text = '', cards = '') => {
    const wanted = cards === '-' ? [] : cards.split('; ');
    expect(cardsIn(text).toSorted()).toEqual(wanted.toSorted());
  });
});
