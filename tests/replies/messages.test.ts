import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { compileCatalogues, createMessages } from '../../src/replies/messages.ts';

const english = { 'button.sources': 'Sources', 'card.more': 'and {count, plural, one {# more} other {# more}}' };

describe('createMessages', () => {
  const catalogues = compileCatalogues(
    new Map<string, Readonly<Record<string, string>>>([
      ['en', english],
      ['pt', { 'button.sources': 'Fontes' }],
    ]),
  );

  it.each([
    ['en-GB', 'Sources'],
    ['pt-BR', 'Fontes'],
    ['ja', 'Sources'],
  ])('says in %s "%s"', (locale, text) => {
    expect(createMessages(catalogues, locale).say('button.sources')).toBe(text);
  });

  it('says in English what a language lacks', () => {
    expect(createMessages(catalogues, 'pt-BR').say('card.more', { count: 3 })).toBe('and 3 more');
  });

  it('refuses a text that is no ICU message, with language and key', () => {
    expect(() => compileCatalogues(new Map([['de', { 'button.sources': '{open' }]]))).toThrow(/de: "button\.sources"/u);
  });
});

describe('the English texts', () => {
  it('hold no key that nothing says', async () => {
    const texts: unknown = JSON.parse(await readFile(new URL('../../data/locales/en.json', import.meta.url), 'utf8'));
    const keys = Object.keys(Object(texts));
    const files = await sources();
    // Keys made of data are named by the beginning they share.
    const made = /^(?:command|stage|conflict|streak\.kind|button|page|press|goal)\./u;
    const unused = keys.filter((key) => !made.test(key) && !files.includes(`'${key}'`));
    expect(unused).toEqual([]);
  });
});

async function sources(): Promise<string> {
  const { globSync } = await import('node:fs');
  const root = new URL('../../', import.meta.url);
  const files = ['src/replies/**/*.ts', 'src/command/**/*.ts'].flatMap((pattern) => globSync(pattern, { cwd: root }));
  return (await Promise.all(files.map((file) => readFile(new URL(file, root), 'utf8')))).join('\n');
}
