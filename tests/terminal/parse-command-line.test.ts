import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { describe, expect, it } from 'vitest';
import type { ChatCommand } from '../../src/command/command.ts';
import { parseCommandLine } from '../../src/terminal/parse-command-line.ts';

const run: ChatCommand['run'] = () => ({ body: {}, private: true });
const text = (name: string, required = false) => ({
  type: ApplicationCommandOptionType.String as const,
  name,
  description: `the ${name}`,
  required,
});

const commands: readonly ChatCommand[] = [
  { kind: 'chat', run, definition: { name: 'tie', description: 'd', options: [text('team', true)] } },
  {
    kind: 'chat',
    run,
    definition: {
      name: 'quote',
      description: 'd',
      options: [
        text('speaker'),
        text('about'),
        { type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'd' },
        { type: ApplicationCommandOptionType.Integer, name: 'page', description: 'd' },
        {
          type: ApplicationCommandOptionType.String,
          name: 'spoiler',
          description: 'd',
          choices: [{ name: 'Hide scores', value: 'hide' }],
        },
      ],
    },
  },
  { kind: 'chat', run, definition: { name: 'help', description: 'd' } },
  {
    kind: 'chat',
    run,
    definition: {
      name: 'coverage',
      description: 'd',
      options: [{ type: ApplicationCommandOptionType.Boolean, name: 'private', description: 'd' }],
    },
  },
];

describe('parseCommandLine', () => {
  it.each([
    ['/tie Liverpool', 'tie', { team: 'Liverpool' }],
    ['tie Liverpool', 'tie', { team: 'Liverpool' }],
    ['  /TIE   West Ham United  ', 'tie', { team: 'West Ham United' }],
    ['/tie team:West Ham', 'tie', { team: 'West Ham' }],
    ['/tie team: West Ham', 'tie', { team: 'West Ham' }],
    ['/tie "team: a name"', 'tie', { team: 'team: a name' }],
    ["/tie @everyone **x** '; DROP TABLE", 'tie', { team: "@everyone **x** '; DROP TABLE" }],
    ['/quote', 'quote', {}],
    ['/quote Klopp about:the fans', 'quote', { speaker: 'Klopp', about: 'the fans' }],
    ['/quote about:"speaker:x y" speaker:Klopp', 'quote', { about: 'speaker:x y', speaker: 'Klopp' }],
    ['/quote about:we said "no" to it', 'quote', { about: 'we said "no" to it' }],
    ['/quote about:the score was 2:1', 'quote', { about: 'the score was 2:1' }],
    ['/quote speaker: about:fans', 'quote', { about: 'fans' }],
    ['/quote Klopp private:true page:2', 'quote', { speaker: 'Klopp', private: true, page: 2 }],
    ['/quote spoiler:hide', 'quote', { spoiler: 'hide' }],
    ['/quote spoiler:Hide scores', 'quote', { spoiler: 'hide' }],
    ['/help', 'help', {}],
  ])('reads %j', (line, name, values) => {
    const parsed = parseCommandLine(line, commands);
    expect(parsed.ok && { name: parsed.command.definition.name, values: parsed.values }).toEqual({ name, values });
  });

  it.each([
    ['', 'empty', /\/tie, \/quote, \/help/u],
    ['/', 'empty', /\/tie/u],
    ['/tei Liverpool', 'unknown-command', /no command \/tei/u],
    ['/tie', 'missing-option', /\/tie needs team/u],
    ['/tie team:', 'missing-option', /\/tie needs team/u],
    ['/tie club:Liverpool', 'unknown-option', /no option club/u],
    ['/help me', 'unknown-option', /takes no options/u],
    ['/coverage of Roma', 'unknown-option', /takes no words, only private:/u],
    ['/tie Liverpool\n/tie Roma', 'several', /one command at a time/u],
    ['/quote Klopp speaker:Moyes', 'option-twice', /speaker is given twice/u],
    ['/quote private:perhaps', 'wrong-value', /true or false/u],
    ['/quote page:two', 'wrong-value', /a number/u],
    ['/quote spoiler:never', 'wrong-value', /hide/u],
  ])('refuses %j as %s', (line, id, sentence) => {
    const parsed = parseCommandLine(line, commands);
    expect(parsed).toMatchObject({ ok: false, problem: { id, sentence: expect.stringMatching(sentence) } });
  });

  it('reads a line of any length at once', () => {
    const long = 'a: "'.repeat(50_000);
    expect(parseCommandLine(`/tie x ${long}`, commands)).toMatchObject({ ok: true });
  });
});
