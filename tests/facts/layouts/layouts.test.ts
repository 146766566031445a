import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Fact, MatchFact } from '../../../src/facts/fact.ts';
import { readArticle, type Reader } from '../../../src/facts/read-article.ts';
import { articleOf, openReader } from '../a-reader.ts';

/**
 * Whole small reports in the layouts that outlets print, parted by lines of `====`: `# headline`, the text, and behind `=> ` what a careful
 * reader takes from them: `M side 2-1 side pens 4-3 agg 3-3; G scorer|side|minute|kind; C player|side|colour|minute; Q speaker|how the
 * speech begins; S side kind length`. The people are made up, the matches were not played.
 */
function reportsOf(file: string): readonly { title: string; text: string; told: readonly string[] }[] {
  return readFileSync(new URL(`${file}.txt`, import.meta.url), 'utf8')
    .split(/^====\n/mu)
    .map((part) => {
      const [head = '', ...rest] = part.trimEnd().split('\n');
      return {
        title: head.replace(/^# /u, ''),
        text: rest
          .filter((line) => !line.startsWith('=>'))
          .join('\n')
          .trim(),
        told: rest
          .filter((line) => line.startsWith('=> '))
          .flatMap((line) => line.slice(3).split('; '))
          .filter((each) => each !== '')
          .map(inOrder),
      };
    });
}

const ofMatch = /^M (.+?) (\d+|\?)-(\d+|\?) (.+?)(?: pens (\d+)-(\d+))?(?: agg (\d+)-(\d+))?$/u;

/** A match with its sides in the order of the alphabet, whoever is named first. */
function inOrder(told: string): string {
  const [, a = '', x = '', y = '', b = '', p, q, r, s] = ofMatch.exec(told) ?? [];
  if (a <= b) return told;
  const kicks = p === undefined || q === undefined ? '' : ` pens ${q}-${p}`;
  const sum = r === undefined || s === undefined ? '' : ` agg ${s}-${r}`;
  return `M ${b} ${y}-${x} ${a}${kicks}${sum}`;
}

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

const timed = (minute: number | null, stoppage: number | null): string =>
  `${minute === null ? '-' : String(minute)}${stoppage === null ? '' : `+${String(stoppage)}`}`;

function ofScore({ teams, score, shootout, aggregate }: MatchFact): string {
  const [a, b] = teams;
  const kicks = shootout === null ? '' : ` pens ${shootout.join('-')}`;
  const sum = aggregate === null ? '' : ` agg ${aggregate.join('-')}`;
  return inOrder(`M ${a.name} ${score === null ? '?-?' : score.join('-')} ${b.name}${kicks}${sum}`);
}

function lineOf(fact: Fact): readonly string[] {
  switch (fact.kind) {
    case 'match':
      return fact.score === null && fact.shootout === null ? [] : [ofScore(fact)];
    case 'goal':
      return [
        `G ${[fact.scorer, fact.team?.name ?? '?', timed(fact.minute, fact.stoppage), ...(fact.how === null ? [] : [fact.how])].join('|')}`,
      ];
    case 'card':
      return [
        `C ${[fact.player, fact.team?.name ?? '?', fact.card, ...(fact.minute === null ? [] : [timed(fact.minute, fact.stoppage)])].join('|')}`,
      ];
    case 'quote':
      return [`Q ${fact.speaker}|${fact.text}`];
    case 'streak':
      return [`S ${fact.team.name} ${fact.streak} ${fact.length}`];
    default:
      return [];
  }
}

/** What is read, a quote as far as the table gives it. */
const readIn = (title: string, text: string, told: readonly string[]): readonly string[] =>
  readArticle(articleOf({ title, text, date: '2024-05-12' }), reader)
    .facts.flatMap(lineOf)
    .map((line) => (line.startsWith('Q ') ? (told.find((each) => line.startsWith(each)) ?? line) : line));

describe.each(['moments', 'results', 'briefs', 'line-ups', 'quotes'])('the layouts of %s', (file) => {
  test.each(reportsOf(file))('$title: $text', ({ title, text, told }) => {
    expect(readIn(title, text, told).toSorted()).toEqual(told.toSorted());
  });
});
