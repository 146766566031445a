import { describe, expect, it } from 'vitest';
import type { PlainQuestion } from '../../src/answers/question.ts';
import { hold } from '../../src/answers/hold.ts';
import { press } from '../../src/command/press.ts';
import { replyTo } from '../../src/command/reply-to.ts';
import { recapOfReport, subjectsOf } from '../../src/command/reply-to-message.ts';
import { replyToWords } from '../../src/command/reply-to-words.ts';
import { aLexicon } from '../answers/a-dataset.ts';
import { aContext } from '../commands/ask-command.ts';
import { assertInsideLimits, presses, unbarred } from './assert-inside-limits.ts';
import { hostileDataset } from './hostile-dataset.ts';

const team = 'team:?one';
const player = 'person:person-1';
const questions: readonly PlainQuestion[] = [
  { ask: 'results', team },
  { ask: 'results', team, outcome: 'won' },
  { ask: 'results', team, outcome: 'drawn' },
  { ask: 'results', order: 'margin' },
  { ask: 'results', decided: 'shootout' },
  { ask: 'results', decided: 'aet' },
  { ask: 'results', order: 'goals', page: 1 },
  { ask: 'cards', card: 'red' },
  { ask: 'cards', team, page: 3 },
  { ask: 'cards', date: '2020-01-01' },
  { ask: 'fixtures' },
  { ask: 'fixtures', team },
  { ask: 'ties' },
  { ask: 'ties', stage: 'x'.repeat(100) },
  { ask: 'runs' },
  { ask: 'runs', kind: 'winning' },
  { ask: 'check', claim: 'won', team },
  { ask: 'check', claim: 'through', team },
  { ask: 'check', claim: 'unbeaten', team },
  { ask: 'check', claim: 'scored', player },
  { ask: 'check', claim: 'sent-off', player },
  { ask: 'check', claim: 'scored', team },
  { ask: 'scorers', opponent: team, how: 'own-goal' },
  { ask: 'quote', team, opponent: team, date: '2024-04-18' },
];

const names = [
  'A'.repeat(100),
  '*|\\`_~'.repeat(16),
  'הפועל באר שבע '.repeat(7),
  '👩‍👩‍👧‍👦'.repeat(9),
  '@everyone <@1> [x](https://x.org)',
];
const words = [
  'who scored',
  'biggest win',
  'who got sent off',
  'what did @everyone say',
  `quotes about ${'x'.repeat(40)}`,
  '*'.repeat(300),
  'blorp '.repeat(60),
  'who is unbeaten',
];

describe('cards of plain questions at their worst', () => {
  it.each(names.flatMap((name) => [false, true].map((hide) => [name, hide] as const)))(
    'stay inside every limit with the name %j, spoilers hidden: %s',
    (name, hide) => {
      const context = aContext(hold(hostileDataset(name, `${name} said, and ${name}`), aLexicon));
      const options = { spoiler: hide ? 'hide' : 'show' };
      const first = [
        ...questions.map((question) => replyTo(question, options, context)),
        ...words.map((text) => replyToWords(text, options, context)),
        recapOfReport('x', { ...context, readReport: () => ({ held: context.held }) }, '2024-04-18'),
        subjectsOf(`${name} ${name}2 ${name}`, context),
      ];
      for (const { body } of first) {
        for (const [id, values] of presses(body).slice(0, 3)) assertInsideLimits(press(id, values, context).body);
      }
    },
  );
});

describe('a hidden card of a plain question', () => {
  const spoilers = /\d–\d|Scamacca|Mancini|Frimpong|Dybala|Celik|go(?:es)? through|went through against|\b44\b/u;
  it.each([
    'biggest win',
    'when did liverpool last lose',
    'who got sent off',
    'who do atalanta play next',
    'who went through',
    'who is in the semi finals',
    'who is unbeaten',
    'did liverpool win',
    'is leverkusen still unbeaten',
    'who scored for roma',
    'did frimpong score',
  ])('shows nothing of "%s" outside spoiler bars but what was asked', (text) => {
    const { body } = replyToWords(text, { spoiler: 'hide' }, aContext());
    const seen = unbarred(body)
      .replaceAll('2023–24', '')
      .replace(/^.*Understood as:.*$/mu, '')
      .replace(/\d{1,2} \p{L}+ \d{4}/gu, '');
    const asked = /frimpong/u.test(text) ? /\d–\d|\b44\b/u : spoilers;
    expect(seen).not.toMatch(asked);
  });

  it('would be noticed when it were not hidden', () => {
    expect(unbarred(replyToWords('biggest win', {}, aContext()).body)).toMatch(spoilers);
  });
});
