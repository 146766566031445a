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
