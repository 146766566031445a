import { describe, expect, it } from 'vitest';
import { describeCommand } from '../../src/command/describe-command.ts';
import { compileCatalogues } from '../../src/replies/messages.ts';
import { catalogues, commands } from '../commands/ask-command.ts';

describe('describeCommand', () => {
  it.each(Object.entries(commands))('gives /%s English descriptions inside the limits', (name, { definition }) => {
    const described: unknown = describeCommand(definition, catalogues);
    expect(described).toMatchObject({ name });
    const descriptions = [...JSON.stringify(described).matchAll(/"description":"([^"]*)"/gu)].map(
      ([, text]) => text ?? '',
    );
    expect(descriptions.length).toBeGreaterThan(0);
    for (const text of descriptions) {
      expect(text).not.toMatch(/^command\./u);
      expect(text.length).toBeLessThanOrEqual(100);
    }
  });

  it('adds what other languages have, and nothing for what they lack', () => {
    const languages = compileCatalogues(
      new Map([
        ['en', { 'command.x': 'English', 'command.x.team': 'Team' }],
        ['es', { 'command.x': 'Español', 'command.x.name': 'equis' }],
      ]),
    );
    const options = [{ type: 3, name: 'team', description: 'command.x.team' }];
    expect(describeCommand({ type: 1, name: 'x', description: 'command.x', options }, languages)).toEqual({
      type: 1,
      name: 'x',
      description: 'English',
      description_localizations: { 'es-ES': 'Español', 'es-419': 'Español' },
      name_localizations: { 'es-ES': 'equis', 'es-419': 'equis' },
      options: [{ type: 3, name: 'team', description: 'Team' }],
    });
  });

  it('refuses a key that English lacks', () => {
    expect(() =>
      describeCommand({ type: 1, name: 'x', description: 'command.x' }, compileCatalogues(new Map())),
    ).toThrow('lacks "command.x"');
  });
});
