import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import type { CardFact, Fact, GoalFact } from '../../../src/facts/fact.ts';
import { articleOf, openReader } from '../a-reader.ts';

/**
 * Reports of a sentence with a score sheet below it, parted by lines of `====`: `# headline`, the text, and behind `=> ` what
 * it lists, `G scorer|side|minute|kind; C player|side|colour|minute`. The people are made up, the matches were not played.
 */
const sheets = readFileSync(new URL('score-sheets.txt', import.meta.url), 'utf8')
  .split(/^====\n/mu)
  .map((part) => {
    const lines = part.trimEnd().split('\n');
    const [head = '', ...rest] = lines;
    return {
      title: head.replace(/^# /u, ''),
      text: rest
        .filter((line) => !line.startsWith('=> '))
        .join('\n')
        .trim(),
      listed: (lines.find((line) => line.startsWith('=> ')) ?? '')
        .slice(3)
        .split('; ')
        .filter((each) => each !== ''),
    };
  });

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

const timeOf = ({ minute, stoppage }: GoalFact | CardFact): string =>
  `${minute === null ? '-' : String(minute)}${stoppage === null ? '' : `+${String(stoppage)}`}`;

function lineOf(fact: Fact): readonly string[] {
  if (fact.kind === 'goal') {
    const parts = [fact.scorer, fact.team?.name ?? '?', timeOf(fact), ...(fact.how === null ? [] : [fact.how])];
    return [`G ${parts.join('|')}`];
  }
  if (fact.kind !== 'card') return [];
  const parts = [fact.player, fact.team?.name ?? '?', fact.card, ...(fact.minute === null ? [] : [timeOf(fact)])];
  return [`C ${parts.join('|')}`];
}

const listedIn = (title: string, text: string): readonly string[] =>
  readArticle(articleOf({ title, text, date: '2024-05-12' }), reader).facts.flatMap(lineOf);

describe('a score sheet', () => {
  test.each(sheets)('$title: $text', ({ title, text, listed }) => {
    expect(listedIn(title, text).toSorted()).toEqual(listed.toSorted());
  });
});

describe('what is proven by the score', () => {
  const ajax = (sheet: string): readonly string[] => listedIn('Ajax 2-1 Utrecht', `Ajax beat Utrecht 2-1.\n\n${sheet}`);

  test('a list without a label that lacks a goal tells none', () => {
    expect(ajax("14' Brandt, 30' Vos")).toEqual([]);
  });

  test('a running score that does not lead to the result tells none', () => {
    expect(ajax('1-0 Brandt (14), 2-0 Vos (30), 3-0 Lind (70)')).toEqual([]);
  });

  test('the lists of two sides that have other numbers of goals tell none', () => {
    expect(ajax("Ajax: Brandt 14'\nUtrecht: Vos 30', Lind 70'")).toEqual([]);
  });

  test('names without minutes tell goals only behind a label and where all are there', () => {
    expect(ajax('Scorers: Brandt, Vos, Lind').map((each) => each.split('|')[0])).toEqual([
      'G Brandt',
      'G Vos',
      'G Lind',
    ]);
    expect(ajax('Brandt, Vos, Lind')).toEqual([]);
  });

  test('an own goal listed under the side of the player counts for the other', () => {
    expect(ajax("Ajax: Brandt 14'\nUtrecht: Vos 30', Lind 70' og")).toContain('G Lind|Ajax|70|own-goal');
  });
});
