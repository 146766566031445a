import fc from 'fast-check';
import { beforeAll, describe, expect, it } from 'vitest';
import { parseArticle } from '../../src/article/parse-article.ts';
import { readArticle, type Reader } from '../../src/facts/read-article.ts';
import { openReader } from './a-reader.ts';
import { evidenceProblems } from './evidence-problems.ts';

const million = 1_000_000;
/** Enough to show what takes the square of a length. */
const long = 200_000;
const told = 'Fulham beat Burnley 2-1 on Saturday. Ola Brandt scored in the 12th minute. "We ran," he said.';
const clubs = ['Fulham', 'Burnley', 'Ajax', 'Sevilla', 'Parma'];

function times(text: string, length = million): string {
  return text.repeat(Math.ceil(length / text.length)).slice(0, length);
}

function matches(length: number): string {
  let text = '';
  for (let at = 0; text.length < length; at += 1) text += `${nameOf(2 * at)} beat ${nameOf(2 * at + 1)} 2-1. `;
  return text;
}

/** A made-up name for each number, in letters alone. */
function nameOf(number: number): string {
  const digits = [...number.toString(20)].map(
    (digit) => `${'bdfghjklmnprstvwxzcq'.charAt(Number.parseInt(digit, 20))}o`,
  );
  return `Ka${digits.join('')}rd`;
}

let reader: Reader;

beforeAll(async () => {
  ({ reader } = await openReader());
});

function read(text: string): ReturnType<typeof readArticle> {
  const result = parseArticle({ id: 'hostile', text, date: '2024-04-18' });
  if (!result.ok) throw new Error(result.problem.reason);
  const reading = readArticle(result.article, reader);
  expect(evidenceProblems(result.article, reading)).toEqual([]);
  return reading;
}

describe('a hostile text', () => {
  it.each([
    ['a million straight quotation marks', times('"')],
    ['a million opening quotation marks', times('“', million / 3)],
    ['quotation marks and words in turn', times('" a “b ', long)],
    ['a million digits', times('7')],
    ['a million digits and hyphens', times('1-')],
    ['scores without end', times('2-1 ', long)],
    ['numbers without end', times('1, 2 and 3 ', long)],
    ['a million hyphens', times('-')],
    ['very many full stops', times('.', long)],
    ['very many brackets', times('(', long)],
    ['very many blanks', `a${times(' ', long)}b`],
    ['very many line ends', `a${times('\n', long)}b`],
    ['a sentence of a megabyte', times('and then the ball went on to the other side of the pitch ')],
    ['a sentence of a megabyte full of teams', times(`${clubs.join(' beat ')} and `)],
    ['one sentence full of goals', times('Ola Brandt scored after a cross from Jon Vik, ', long)],
    ['one sentence full of names', times('Ola Brandt Jon Vik ', long)],
    ['a name of a megabyte', times('Abcdefghij')],
    ['goals in brackets without end', times('Fulham 2 (Brandt 12, 14 pen, Vik 90+4) Burnley 1 ', long)],
    ['runs without end', times('unbeaten in nine and without a win in ten ', long)],
    ['paragraphs without end', times('Fulham beat Burnley 2-1.\n\n', long)],
    ['line-ups without end', times('Fulham: Brandt; Vik (Lie 60), Moe.\n', long)],
    ['key moments without end', times("12' Brandt makes it 1-0\n", long)],
    ['matches without end, each of two other clubs', matches(long)],
  ])('is read to its end: %s', { timeout: 120_000 }, (_name, text) => {
    const { facts } = read(text);
    expect(Array.isArray(facts)).toBe(true);
  });

  it.each([
    ['right-to-left marks', `\u202e${told}\u202c`],
    ['right-to-left words', `מכבי ניצחה. ${told} فاز الفريق.`],
    ['lone halves of characters', `\ud83d ${told} \udc00`],
    ['emoji', `⚽️ ${told} 👨‍👩‍👧‍👦🇳🇱`],
    ['combining marks without end', `a${'\u0301'.repeat(5000)} ${told}`],
    ['control characters', `\u0001\u001b[31m ${told} \u0085`],
    ['a byte order mark within', `\ufeff${told}`],
  ])('hides no fact by %s', (_name, text) => {
    const { facts } = read(text);
    expect(facts.find(({ kind }) => kind === 'match')).toMatchObject({ score: [2, 1] });
  });

  it('with marks of no width between its letters makes no wrong fact', () => {
    const { facts } = read([...told].join('\u200b'));
    expect(facts.filter(({ kind }) => kind !== 'quote')).toEqual([]);
  });

  it('of any characters is read', { timeout: 60_000 }, () => {
    const codes = fc.array(fc.integer({ min: 1, max: 0xffff }), { maxLength: 300 });
    fc.assert(
      fc.property(codes, fc.string({ unit: 'binary', maxLength: 300 }), (units, text) => {
        const whole = `${String.fromCharCode(...units)}${text}`;
        if (whole.trim() !== '' && !whole.includes('\0')) read(whole);
      }),
      { numRuns: 500 },
    );
  });
});
