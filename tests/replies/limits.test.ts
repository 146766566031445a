import fc from 'fast-check';
import { describe, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import { aContext, askCommand } from '../commands/ask-command.ts';
import { aLexicon } from '../answers/a-dataset.ts';
import { assertInsideLimits } from './assert-inside-limits.ts';
import { followPresses } from './follow-presses.ts';
import { hostileDataset } from './hostile-dataset.ts';

const questions = [
  ['tie', { team: 'team:?one' }],
  ['scorers', {}],
  ['scorers', { team: 'team:?one' }],
  ['scorers', { player: 'person:person-1' }],
  ['quote', {}],
  ['quote', { speaker: 'person:person-0' }],
  ['quote', { about: 'a' }],
  ['streak', { team: 'team:?one' }],
  ['match', { team: 'team:?one' }],
  ['recap', {}],
  ['team', { team: 'team:?one' }],
  ['player', { player: 'person:person-0' }],
  ['coverage', {}],
  ['help', {}],
] as const;

const names = [
  'A'.repeat(100),
  '*'.repeat(100),
  '\\'.repeat(100),
  '|'.repeat(100),
  '@everyone <@1> [x](https://x.org) # - > ||s|| `c` ```',
  'הפועל באר שבע '.repeat(7),
  '👩‍👩‍👧‍👦'.repeat(9),
  `a${'\u0301'.repeat(99)}`,
  '\uE000\uE001\uE002\uE003\u202E\u2066',
  '12. 11 - 9 – 3',
];

describe('every card at its worst', () => {
  it.each(names.flatMap((name) => [false, true].map((hide) => [name, hide] as const)))(
    'stays inside every limit with the name %j, spoilers hidden: %s',
    async (name, hide) => {
      const context = aContext(hold(hostileDataset(name, `${name} said, and ${name}`), aLexicon));
      for (const [command, options] of questions) {
        const spoiler = hide ? 'hide' : 'show';
        for (const { body } of followPresses(await askCommand(command, { ...options, spoiler }, context), context, 8))
          assertInsideLimits(body);
      }
    },
  );

  it('stays inside every limit with any name', async () => {
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 100 });
    await fc.assert(
      fc.asyncProperty(words, words, async (name, speech) => {
        const context = aContext(hold(hostileDataset(name, speech), aLexicon));
        for (const [command, options] of questions) {
          assertInsideLimits((await askCommand(command, options, context)).body);
        }
      }),
      { numRuns: 15 },
    );
  });
});
