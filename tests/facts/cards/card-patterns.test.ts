import { beforeAll, describe, expect, test } from 'vitest';
import { cardPatterns } from '../../../src/facts/cards/card-patterns.ts';
import { findCards } from '../../../src/facts/cards/find-cards.ts';
import { findSubstitutions } from '../../../src/facts/cards/find-substitutions.ts';
import { substitutionPatterns } from '../../../src/facts/cards/substitution-patterns.ts';
import { readAffiliations } from '../../../src/facts/goals/scorers/affiliations.ts';
import { readRoster } from '../../../src/facts/lineups/read-roster.ts';
import type { Reader } from '../../../src/facts/read-article.ts';
import { openReader } from '../a-reader.ts';
import { storyOf } from '../goals/a-story.ts';

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

function sentenceOf(words: string): string {
  const text = words.replaceAll('Arden', 'Ajax').replaceAll('Borough', 'Utrecht');
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
}

function cardsIn(words: string): readonly string[] {
  const story = storyOf(reader, sentenceOf(words));
  return findCards(story, reader.cards, readRoster(story, readAffiliations(story)), []).facts.map(
    ({ player, card, minute }) => (minute === null ? `${player} ${card}` : `${player} ${card} ${minute}`),
  );
}

function changesIn(words: string): readonly string[] {
  const story = storyOf(reader, sentenceOf(words));
  return findSubstitutions(story, reader.substitutions, readRoster(story, readAffiliations(story))).map(
    ({ on, off, minute }) =>
      [on, ...(off === null ? [] : [`for ${off}`]), ...(minute === null ? [] : [minute])].join(' '),
  );
}

describe('a pattern of cards', () => {
  test.each(cardPatterns.map(({ name, card, example }) => [name, card, example]))(
    '%s tells a %s card in "%s"',
    (_, card, example) => {
      expect(cardsIn(example).map((told) => told.replace(/ \d+$/u, ''))).toContain(`Paul Costa ${card}`);
    },
  );

  test.each(cardPatterns.map(({ name, not }) => [name, not]))('%s tells no card in "%s"', (_, not) => {
    expect(cardsIn(not)).toEqual([]);
  });
});

describe('cards', () => {
  test.each([
    ['Costa was sent off in the 63rd minute for a late tackle', ['Paul Costa red 63']],
    ['Arden were down to ten men after Costa earned a second booking', ['Paul Costa red']],
    ['Arden saw Rossi and Costa sent off', ['Marco Rossi red', 'Paul Costa red']],
    ['Costa was booked after 50 minutes', ['Paul Costa yellow 50']],
    ['Costa picked up two yellow cards in a minute', ['Paul Costa red', 'Paul Costa yellow']],
    ['Costa was lucky to escape with a booking', ['Paul Costa yellow']],
    ['Costa could have been sent off', []],
    ['Costa was sent off in the first leg', []],
    ['Costa avoided a red card', []],
    ['Arden coach Paul Costa was sent off', []],
    ['Costa booked a place in the final', []],
  ])('"%s" tells %j', (words, cards) => {
    expect(cardsIn(words).toSorted()).toEqual(cards.toSorted());
  });
});

describe('a pattern of substitutions', () => {
  test.each(substitutionPatterns.map(({ name, example }) => [name, example]))('%s tells one in "%s"', (_, example) => {
    expect(changesIn(example).length).toBeGreaterThan(0);
  });

  test.each(substitutionPatterns.map(({ name, not }) => [name, not]))('%s tells no pair in "%s"', (_, not) => {
    expect(changesIn(not).filter((each) => each.includes(' for '))).toEqual([]);
  });
});

describe('substitutions', () => {
  test.each([
    ['Rossi replaced Bianchi in the 60th minute', ['Marco Rossi for Luca Bianchi 60']],
    ['Rossi and Verdi came on for the second half', ['Marco Rossi', 'Bruno Verdi']],
    ['Rossi and Verdi, who had both come on in the 76th, combined', ['Marco Rossi 76', 'Bruno Verdi 76']],
    ['The rain came on in the second half', []],
  ])('"%s" tells %j', (words, changes) => {
    expect(changesIn(words).toSorted()).toEqual(changes.toSorted());
  });
});
