import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Locale } from 'discord-api-types/v10';
import { IntlMessageFormat } from 'intl-messageformat';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { languages } from '../../src/command/settings-options.ts';
import { describeCommand } from '../../src/command/describe-command.ts';
import { loadCommands } from '../../src/discord/load-commands.ts';
import { createMessages } from '../../src/replies/messages.ts';
import { catalogues } from '../commands/ask-command.ts';

const root = new URL('../../', import.meta.url);
const textsOf = (language: string): Readonly<Record<string, string>> => catalogues.get(language)?.texts ?? {};
const english = textsOf('en');
const others = languages.filter((language) => language !== 'en');

/** English commands and options are named in their code, and the languages name themselves. */
const isName = (key: string): boolean => /^command\..*\.name$/u.test(key);
const isEndonym = (key: string): boolean => key.startsWith('language.') && key !== 'language.auto';

/** A choice in a text: its value, whether by plural, and its cases. */
type Element = ReturnType<IntlMessageFormat['getAst']>[number];

/** Every element of a text, at every depth. */
function elementsOf(text: string): readonly Element[] {
  const walk = (elements: readonly Element[]): readonly Element[] =>
    elements.flatMap((element) => [
      element,
      ...('options' in element ? Object.values(element.options).flatMap(({ value }) => walk(value)) : []),
    ]);
  return walk(new IntlMessageFormat(text, 'en', undefined, { ignoreTag: true }).getAst());
}

/** What a text is given, and what it chooses by: `{count, plural, one {…} other {…}}` → `count`. A team comes with all its forms. */
function argumentsOf(text: string): readonly string[] {
  // Words between the values are elements too, of a type of their own.
  return elementsOf(text).flatMap((element) =>
    'value' in element && element.type !== 0 ? [element.value.replace(/_(?:the|The|object|of|for|kind|is)$/u, '')] : [],
  );
}

/** The cases of every choice by a word; plurals have those of their language. */
function casesOf(text: string): readonly string[] {
  return elementsOf(text).flatMap((element) =>
    'options' in element && !('offset' in element)
      ? Object.keys(element.options).map((name) => `${element.value}=${name}`)
      : [],
  );
}

describe('the texts', () => {
  it('are there in the languages that can be chosen', () => {
    expect([...catalogues.keys()].toSorted()).toEqual([...languages].toSorted());
  });

  it.each(others)('are complete in %s, and none is left over', (language) => {
    const wanted = Object.keys(english).filter((key) => !isEndonym(key));
    const held = Object.keys(textsOf(language));
    expect({
      missing: wanted.filter((key) => !held.includes(key)),
      unused: held.filter((key) => !isName(key) && english[key] === undefined),
    }).toEqual({ missing: [], unused: [] });
  });

  it.each(others)('take the same values in %s, and know the same cases', (language) => {
    const own = textsOf(language);
    const both = Object.keys(own).filter((key) => english[key] !== undefined);
    const differing = both.filter((key) => {
      const [ours, theirs] = [own[key] ?? '', english[key] ?? ''];
      // A language may need fewer cases or values, never others; English roles do without the women's words.
      const given = [...argumentsOf(theirs), ...(key.startsWith('role.') ? ['women'] : [])];
      return (
        !argumentsOf(ours).every((name) => given.includes(name)) ||
        casesOf(theirs).some((name) => !casesOf(ours).includes(name) && ours.includes(name.split('=')[0] ?? ''))
      );
    });
    expect(differing).toEqual([]);
  });

  it.each(others)('are not English in %s by oversight', (language) => {
    const own = textsOf(language);
    const same = Object.keys(own).filter(
      (key) =>
        own[key] === english[key] && (own[key] ?? '').split(' ').filter((word) => /^\p{L}+$/u.test(word)).length > 2,
    );
    expect(same.filter((key) => !key.endsWith('.title'))).toEqual([]);
  });

  it('say nothing that no code asks for', () => {
    const sources = globSync(['src/**/*.ts', 'commands/*.ts'], { cwd: root })
      .map((file) => readFileSync(new URL(file, root), 'utf8'))
      .join('\n');
    // Keys made of data are named by the beginning they share: `button.${question.ask}`.
    const beginnings = [...sources.matchAll(/[`'"]([a-z][\w-]*(?:\.[\w-]+)*\.)\$\{/gu)].map(([, start]) => start ?? '');
    const unused = Object.keys(english).filter(
      (key) => !sources.includes(`'${key}'`) && !beginnings.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it('name every stage of the lexicon', () => {
    const stages = z
      .array(z.object({ name: z.string() }))
      .parse(JSON.parse(readFileSync(new URL('data/lexicon/stages.json', root), 'utf8')));
    const unnamed = stages.filter(({ name }) => english[`stage.${name.replaceAll(' ', '-')}`] === undefined);
    expect(unnamed).toEqual([]);
  });

  it('name every role of the lexicon, but for words of two meanings', () => {
    const classes = z
      .array(z.object({ class: z.string(), forms: z.array(z.string()).default([]) }))
      .parse(JSON.parse(readFileSync(new URL('data/lexicon/phrases/results.json', root), 'utf8')))
      .filter((each) => ['coach', 'role', 'official'].includes(each.class));
    const roles = classes.flatMap(({ forms }) => forms);
    const unnamed = roles.filter((role) => english[`role.${role.replaceAll(' ', '-')}`] === undefined);
    expect({ some: roles.length > 50, unnamed }).toEqual({ some: true, unnamed: ['stopper', 'talisman'] });
  });
});

/** What stands before and after quoted words. */
const quotationMarks: Readonly<Record<string, readonly [string, string]>> = {
  en: ['“', '”'],
  de: ['„', '“'],
  it: ['«', '»'],
  fr: ['«\u202F', '\u202F»'],
  es: ['«', '»'],
  pt: ['“', '”'],
};

describe('quotation marks', () => {
  it.each(languages)('of %s are its own in every text, each opened and closed', (language) => {
    const [open, close] = quotationMarks[language] ?? ['', ''];
    const quoted = new RegExp(`${open}[^«»„“”"]+${close}`, 'gu');
    const left = Object.entries(textsOf(language)).filter(([, text]) => /[«»„“”"‹›]/u.test(text.replace(quoted, '')));
    expect(left).toEqual([]);
    expect(createMessages(catalogues, language).say('quoted', { text: 'x' })).toBe(`${open}x${close}`);
  });

  it('are written by the catalogues alone', () => {
    const files = globSync(['src/replies/**/*.ts', 'src/command/*.ts', 'src/answers/**/*.ts', 'commands/*.ts'], {
      cwd: root,
    });
    const written = files.filter((file) => {
      const code = readFileSync(new URL(file, root), 'utf8').replaceAll(/\/\*[\s\S]*?\*\/|\/\/ .*/gu, '');
      return /[«»„“”]/u.test(code);
    });
    expect(written).toEqual([]);
  });

  it('and other high marks of French have a space before them that does not break', () => {
    const broken = Object.entries(textsOf('fr')).filter(([, text]) => /[ \u00A0][:;?!»]|« |[^\s:?!]:(?= )/u.test(text));
    expect(broken).toEqual([]);
  });
});

describe('the words of football', () => {
  it.each([
    ['de', 'Rückspiel', 'Viertelfinale', '4:2 im Elfmeterschießen'],
    ['it', 'Ritorno', 'Quarti di finale', '4-2 ai rigori'],
    ['fr', 'Match retour', 'Quart de finale', '4-2 aux tirs au but'],
    ['es-ES', 'Partido de vuelta', 'Cuartos de final', '4-2 en la tanda de penaltis'],
    ['es-419', 'Partido de vuelta', 'Cuartos de final', '4-2 en la tanda de penaltis'],
    ['pt-BR', 'Jogo de volta', 'Quartas de final', '4x2 nos pênaltis'],
    ['ja', 'Second leg', 'Quarter-final', '4–2 on penalties'],
  ])('are those of %s', (locale, leg, stage, shootout) => {
    const messages = createMessages(catalogues, locale);
    expect(messages.say('leg.ordinal', { leg: 2 })).toBe(leg);
    expect(messages.say('stage.quarter-final')).toBe(stage);
    const score = messages.say('score', { first: 4, second: 2 });
    expect(messages.say('score.shootout', { score })).toBe(shootout);
  });
});

describe('the commands', async () => {
  const folder = fileURLToPath(new URL('commands', root));
  // Loading refuses what Discord would: texts that are too long, also with the longest language counted 8,000 in all.
  const commands = await loadCommands(folder, (definition) => describeCommand(definition, catalogues));
  const definitions = commands.map(({ definition }) => definition);

  it.each(Object.values(Locale))('have names of their own in %s, as Discord takes them', (locale) => {
    const nameIn = (part: Named): string => part.name_localizations?.[locale] ?? part.name;
    for (const kind of ['chat', 'message'] as const) {
      const names = commands
        .filter((each) => each.kind === kind)
        .map(({ definition }) => nameIn(named.parse(definition)));
      expect(new Set(names).size).toBe(names.length);
    }
    for (const definition of definitions) {
      const options = z
        .object({ options: z.array(named).default([]) })
        .parse(definition)
        .options.map(nameIn);
      expect(new Set(options).size).toBe(options.length);
      for (const name of options) expect(name).toMatch(/^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u);
    }
    for (const { kind, definition } of commands) {
      if (kind === 'chat') expect(nameIn(named.parse(definition))).toMatch(/^[-_\p{Ll}\p{Lo}\p{N}]{1,32}$/u);
    }
  });

  it.each(others)('are described in %s, each and all of their options', (language) => {
    const locale = Object.values(Locale).find((each) => each.startsWith(language)) ?? '';
    const undescribed = definitions.flatMap((definition) => {
      const { name, options, ...whole } = described.parse(definition);
      const parts = [{ ...whole, name: '' }, ...options].filter(({ description }) => description !== undefined);
      return parts
        .filter((part) => part.description_localizations?.[locale] === undefined)
        .map((part) => `${name} ${part.name}`);
    });
    expect(undescribed).toEqual([]);
  });
});

const localizations = z.record(z.string(), z.string()).optional();
const named = z.object({ name: z.string(), name_localizations: localizations });
type Named = z.infer<typeof named>;
const part = z.object({
  name: z.string(),
  description: z.string().optional(),
  description_localizations: localizations,
});
const described = part.extend({ options: z.array(part).default([]) });
