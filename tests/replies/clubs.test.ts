import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { goldenCases } from '../commands/golden-cases.ts';
import { aContext, askCommand, catalogues } from '../commands/ask-command.ts';

type Element = ReturnType<IntlMessageFormat['getAst']>[number];
type Values = Readonly<Record<string, string | number>>;

/** Values by which a text may name a club. */
const fields = ['team', 'who', 'opponent', 'through', 'out', 'first', 'second'];
const forms = ['', '_the', '_The', '_object', '_of', '_for'];
const clubs: Values = Object.fromEntries(
  fields.flatMap((field) => [
    ...forms.map((form) => [`${field}${form}`, 'Ajax'] as const),
    [`${field}_is`, 'other'] as const,
    [`${field}_kind`, 'other'] as const,
  ]),
);

/** Every choice of a text, at every depth: by what it chooses, and its cases. */
function choicesIn(elements: readonly Element[]): readonly (readonly [string, readonly string[]])[] {
  return elements.flatMap((element) => {
    if (!('options' in element)) return [];
    const cases = Object.entries(element.options);
    return [
      [element.value, cases.map(([name]) => name)] as const,
      ...cases.flatMap(([, { value }]) => choicesIn(value)),
    ];
  });
}

/** A text said of clubs in all ways that differ in one choice from the plainest, and in two for how something ended. */
function saidOfClubs(text: string, others: Values = {}): readonly string[] {
  const format = new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true });
  const choices = choicesIn(format.getAst()).filter(([name]) => !/_(?:is|kind)$/u.test(name));
  const names = [...new Set([...text.matchAll(/\{(\w+)/gu)].map(([, name = '']) => name))];
  const plain: Values = {
    ...Object.fromEntries(names.map((name) => [name, name === 'by' ? 1 : 'none'])),
    ...clubs,
    ...others,
  };
  const ways = choices.flatMap(([name, cases]) =>
    cases.map((each) => ({
      ...plain,
      [name]: each.startsWith('=') ? Number(each.slice(1)) : name === 'by' ? 2 : each,
    })),
  );
  const withoutClubs = (field: string): Values => ({ ...plain, [field]: 'none' });
  return [plain, ...ways, ...fields.map(withoutClubs)].map((values) => String(format.format(values)));
}

/** A club after a word or before one, where many have an article: `più di Ajax`, `Ajax passa`; not beside the letter that Portuguese puts between two. */
function isJoined(line: string): boolean {
  return /\p{L} Ajax|Ajax \p{L}/u.test(line.replaceAll(' x ', ' – '));
}

describe('clubs', () => {
  it.each(['it', 'fr', 'es', 'pt'])(
    'stand apart from the words of every text of %s, as on a page of results',
    (language) => {
      const texts = Object.entries(catalogues.get(language)?.texts ?? {});
      const said = texts.flatMap(([key, text]) => saidOfClubs(text).map((line) => [key, line] as const));
      const joined = said.filter(([, line]) => isJoined(line));
      expect(said.length).toBeGreaterThan(1000);
      expect([...new Map(joined)]).toEqual([]);
    },
  );
});

describe('French', () => {
  /** `de Ali`, `que Ajax`: the vowel of the first word falls before that of the second. */
  const unelided = /(?<![\p{L}\d])(?:de|que|le|la|ne|se|je|ce|jusque|lorsque) [aeiouàâéèêîïôûœ]/iu;

  it('elides before a vowel in every text', () => {
    const texts = Object.entries(catalogues.get('fr')?.texts ?? {});
    const said = texts.flatMap(([key, text]) =>
      saidOfClubs(text, { player: 'Ali', speaker: 'Ali', outlet: 'AFP' }).map(
        // A rematch is one of a year.
        (line) => [key, line.replace('revanche de other', 'revanche de 2023')] as const,
      ),
    );
    expect(said.filter(([, line]) => unelided.test(line))).toEqual([]);
  });

  it('elides before a vowel on every card, also those that plain words ask for', async () => {
    const asked = questions.map((question) => ({ command: 'ask', options: { question } }));
    const context = aContext(undefined, { locale: 'fr' });
    for (const { command, options } of [...goldenCases, ...asked]) {
      const { body, picture } = await askCommand(command, options, context);
      const text = JSON.stringify([body, picture?.alt]).replaceAll(/> [^\n]*?\\n|«[^«»]*»/gu, '');
      expect(unelided.exec(text)?.[0], `/${command} ${JSON.stringify(options)}`).toBeUndefined();
    }
  });
});

const questions = [
  'did Atalanta win?',
  'who scored for Atalanta against Liverpool?',
  'goals by Angel di Maria',
  'match of Atalanta against Liverpool',
  'the tie of Atalanta',
  'who went through?',
  'what did Xhaka say?',
  'first goal of Atalanta',
  'biggest wins of Atalanta',
];
