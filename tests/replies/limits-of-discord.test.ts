import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import recapThisReport from '../../commands/recap-this-report.ts';
import whoIsThisAbout from '../../commands/who-is-this-about.ts';
import { hold } from '../../src/answers/hold.ts';
import type { CommandContext, OptionValues } from '../../src/command/command.ts';
import { asData } from '../../src/local-discord/json.ts';
import { loadApiSchemas } from '../../src/local-discord/validation/api-schemas.ts';
import { messageProblems } from '../../src/local-discord/validation/message-limits.ts';
import { schemaProblems } from '../../src/local-discord/validation/schema-problems.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { aLexicon } from '../answers/a-dataset.ts';
import { aContext, commands } from '../commands/ask-command.ts';
import { hostileDataset } from './hostile-dataset.ts';

/** Every command's message at its worst, held against Discord's own description of the API and the limits it does not state. */

const validate = loadApiSchemas().named('IncomingWebhookRequestPartial');

function problemsOf(body: unknown): unknown {
  // What is sent is what JSON makes of it.
  const sent: unknown = JSON.parse(JSON.stringify(body));
  if (!validate(sent)) return schemaProblems(validate.errors ?? []);
  return messageProblems(asData(sent));
}

/** Options by command: none leaves out what may be left out. */
const options: Readonly<Record<string, readonly OptionValues[]>> = {
  about: [{}],
  ask: [{ question: 'who scored' }, { question: 'what was said' }, { question: '*'.repeat(300) }],
  coverage: [{}],
  help: [{}],
  match: [{ team: 'team:?one' }, { team: 'team:?one', opponent: 'team:?other', date: '2024-04-18' }],
  player: [{ player: 'person:person-0' }],
  preferences: [{}],
  privacy: [{}],
  quote: [{}, { speaker: 'person:person-0' }, { about: 'a'.repeat(100) }],
  recap: [{}, { date: '2024-04-18' }],
  scorers: [{}, { team: 'team:?one' }, { competition: 'competition:?cup' }],
  settings: [{}],
  streak: [{ team: 'team:?one' }],
  team: [{ team: 'team:?one' }],
  tie: [{ team: 'team:?one' }, { team: 'x'.repeat(6000) }],
};

const names = {
  'a hundred letters': 'A'.repeat(100),
  'right to left': 'הפועל באר שבע '.repeat(7).slice(0, 100),
  'marks on every letter': 'ạ̈̂'.repeat(25),
  Markdown: '*|\\`_~'.repeat(16),
} as const;

describe('every command at its worst', () => {
  it('is listed here', () => {
    const files = readdirSync(new URL('../../commands/', import.meta.url)).map((file) => file.replace('.ts', ''));
    expect(files.toSorted()).toEqual([...Object.keys(options), 'recap-this-report', 'who-is-this-about'].toSorted());
  });

  describe.each(Object.entries(names))('with names of %s', (_name, name) => {
    const held = hold(hostileDataset(name, `${name} said, and ${name}`), aLexicon);
    const context: CommandContext = aContext(held, { readReport: () => ({ held }) });

    it.each(Object.keys(options))('/%s is a message that Discord takes', async (command) => {
      for (const each of options[command] ?? []) {
        for (const spoiler of ['show', 'hide']) {
          const reply: Reply | undefined = await commands[command]?.run({ ...each, spoiler }, context);
          expect(problemsOf(reply?.body)).toEqual([]);
        }
      }
    });

    it.each([recapThisReport, whoIsThisAbout])('$definition.name is a message that Discord takes', (command) => {
      expect(problemsOf(command.run(`${name} ${name}2 `.repeat(30), context, '2024-04-18').body)).toEqual([]);
    });
  });

  it('would be noticed when it were too long', () => {
    expect(problemsOf({ embeds: [{ title: 'x'.repeat(257) }] })).not.toEqual([]);
    expect(problemsOf({ embeds: Array.from({ length: 2 }, () => ({ description: 'x'.repeat(3500) })) })).not.toEqual(
      [],
    );
  });
});
