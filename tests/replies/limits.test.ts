import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hold } from '../../src/answers/hold.ts';
import { press } from '../../src/command/press.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { aContext, askCommand } from '../commands/ask-command.ts';
import { aLexicon } from '../answers/a-dataset.ts';
import { assertInsideLimits, presses, unbarred } from './assert-inside-limits.ts';
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
        await followButtons(await askCommand(command, { ...options, spoiler }, context), 8, (id, values) =>
          press(id, values, context),
        );
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

describe('a hidden card', () => {
  const spoilers =
    /\d–\d|Scamacca|Pasalic|Hofmann|Boniface|Mancini|Rafa Silva|Aubameyang|Frimpong|Dybala|Gabbia|Celik|go through|44|\b42\b/u;
  const asked = [
    ['tie', { team: 'Liverpool' }],
    ['tie', { team: 'Marseille' }],
    ['tie', { team: 'Man Utd' }],
    ['scorers', {}],
    ['scorers', { team: 'Leverkusen' }],
    ['quote', {}],
    ['streak', { team: 'Leverkusen' }],
    ['match', { team: 'Roma' }],
    ['recap', {}],
    ['team', { team: 'Leverkusen' }],
    ['coverage', {}],
  ] as const;

  it.each(asked)('/%s %o shows no score, scorer or outcome outside spoiler bars', async (command, options) => {
    const context = aContext();
    const reply = await askCommand(command, { ...options, spoiler: 'hide' }, context);
    const seen = await followButtons(reply, 40, (id, values) => press(id, values, context));
    for (const body of seen) {
      // The season is written with the dash of a score and tells nothing.
      expect(
        unbarred(body)
          .replaceAll('2023–24', '')
          .replace(/<t:\d+:D>/gu, ''),
      ).not.toMatch(spoilers);
    }
  });

  it('would be noticed by that search when it were not hidden', async () => {
    expect(unbarred((await askCommand('tie', { team: 'Liverpool' })).body)).toMatch(spoilers);
  });
});

/** The bodies of a reply and of as many as `most` replies that its buttons lead to, each held against the limits. */
async function followButtons(
  reply: Reply,
  most: number,
  answer: (id: string, values: readonly string[]) => Reply,
): Promise<readonly unknown[]> {
  const bodies: unknown[] = [reply.body];
  const queue = [...presses(reply.body)];
  const seen = new Set<string>();
  for (let next = queue.shift(); next !== undefined && seen.size < most; next = queue.shift()) {
    const key = next.flat().join(' ');
    if (seen.has(key)) continue;
    seen.add(key);
    const { body } = answer(...next);
    bodies.push(body);
    queue.push(...presses(body));
  }
  return bodies;
}
