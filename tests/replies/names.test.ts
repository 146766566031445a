import { describe, expect, it } from 'vitest';
import { noDataset } from '../../src/dataset/no-dataset.ts';
import { hold } from '../../src/answers/hold.ts';
import type { HeldLexicon } from '../../src/answers/held.ts';
import { languages } from '../../src/command/settings-options.ts';
import { createMessages } from '../../src/replies/messages.ts';
import { completeName } from '../../src/command/complete-name.ts';
import type { Reply } from '../../src/replies/reply.ts';
import { aDataset, aLexicon } from '../answers/a-dataset.ts';
import { aContext, askCommand, catalogues, lexicon } from '../commands/ask-command.ts';
import { goldenCases } from '../commands/golden-cases.ts';
import { followPresses } from './follow-presses.ts';

/** A lexicon in which nothing is called in German as it is called in English. */
const renamed: HeldLexicon = {
  ...aLexicon,
  // Clubs have short names of their own in other languages.
  pictures: [],
  competitions: aDataset.competitions.map(({ id, name }) => ({
    ...{ id, name, aliases: [], twoLegged: [], women: false },
    ...({ kind: 'league', season: 'two-years' } as const),
  })),
  names: [
    ...aDataset.teams.map(({ id }, at) => ({ team: id, de: `Elf ${letter(at)}` })),
    ...aDataset.competitions.map(({ id }, at) => ({ competition: id, de: `Pokal ${letter(at)}` })),
  ],
};
const context = aContext(hold(aDataset, renamed), { locale: 'de' });
const english = [...aDataset.teams, ...aDataset.competitions].map(({ name }) => name);

describe('names in another language', () => {
  it('stand on every card and in every picture and its description', async () => {
    const left: string[] = [];
    for (const { name, command, options } of goldenCases) {
      for (const reply of followPresses(await askCommand(command, options, context), context, 30)) {
        left.push(
          ...textsOf(reply).flatMap((text) =>
            english.filter((each) => text.includes(each)).map((each) => `${name}: ${each} in ${text}`),
          ),
        );
      }
    }
    expect(left).toEqual([]);
  });

  it('stand beside the choices while one is typed, where spoilers are hidden too', () => {
    for (const options of [{}, { spoiler: 'hide' }]) {
      const labels = completeName('elf', ['team', 'person', 'match'], context, options).map(({ name }) => name);
      expect(labels.length).toBeGreaterThan(0);
      expect(labels.filter((label) => english.some((each) => label.includes(each)))).toEqual([]);
    }
  });

  it('are found whatever the asker’s language, and so are the English ones', async () => {
    const own = 'Elf A';
    const usual = aDataset.teams[0]?.name ?? '';
    const answers = ['de', 'en-GB'].flatMap((locale) =>
      [own, usual].map(async (team) => askCommand('team', { team }, aContext(context.held, { locale }))),
    );
    const titles = (await Promise.all(answers)).map(({ body }) => body.embeds?.[0]?.title);
    expect(titles.map((title) => title?.replace(/^\S+ /u, ''))).toEqual([own, own, usual, usual]);
  });
});

describe('the shipped lexicon', () => {
  const { names, foreignNames } = hold(noDataset, lexicon);
  const called = (name: string): readonly string[] =>
    ['de', 'fr', 'it', 'es', 'pt'].map((language) => names.get(language)?.get(name) ?? name);

  it.each([
    ['Germany', ['Deutschland', 'Allemagne', 'Germania', 'Alemania', 'Alemanha']],
    ['Netherlands', ['Niederlande', 'Pays-Bas', 'Olanda', 'Países Bajos', 'Holanda']],
    ['Wales', ['Wales', 'Pays de Galles', 'Galles', 'Gales', 'País de Gales']],
    ['Brazil Women', ['Brasilien (Frauen)', 'Brésil (F)', 'Brasile femminile', 'Brasil (F)', 'Brasil (F)']],
    ['Bayern Munich', ['Bayern München', 'Bayern Munich', 'Bayern Monaco', 'Bayern de Múnich', 'Bayern de Munique']],
    ['AC Milan', ['AC Mailand', 'AC Milan', 'Milan', 'Milan', 'Milan']],
    ['Liverpool', ['Liverpool', 'Liverpool', 'Liverpool', 'Liverpool', 'Liverpool']],
    ['UEFA Cup', ['UEFA-Pokal', 'Coupe de l’UEFA', 'Coppa UEFA', 'Copa de la UEFA', 'Copa da UEFA']],
  ])('calls %s what people call it in each language', (name, expected) => {
    expect(called(name)).toEqual(expected);
  });

  it('has a name for every national team that English and German call otherwise', () => {
    const national = lexicon.teams.filter((team) => team.national && team.women);
    expect(national.length).toBeGreaterThan(100);
    expect(national.map(({ name }) => names.get('de')?.get(name)).filter((name) => name === undefined)).toEqual([]);
  });

  it('gives no two things one name in one language', () => {
    for (const [language, own] of names) {
      const all = [...own.values()];
      expect([language, all.filter((name, at) => all.indexOf(name) !== at)]).toEqual([language, []]);
    }
  });

  it('finds a country by what Intl calls it, too', () => {
    expect(foreignNames).toContain('paesi bassi');
  });

  it.each(languages)('has a word of football for every stage in %s', (language) => {
    const { sayIfHeld } = createMessages(catalogues, language);
    const english = createMessages(catalogues, 'en');
    for (const { name } of lexicon.stages) {
      const key = `stage.${name.replaceAll(' ', '-')}`;
      expect(sayIfHeld(key), key).not.toBeNull();
      if (language !== 'en' && !borrowed.includes(name)) expect(sayIfHeld(key), key).not.toBe(english.sayIfHeld(key));
    }
  });
});

/** Some languages use the English word. */
const borrowed = ['final', 'play-off', 'knockout play-off', 'qualifying play-off'];

/** What a reply says in its own words: no words of a report, no file names, and no title with what was typed. */
function textsOf({ body, picture }: Reply): readonly string[] {
  const texts: string[] = [];
  const gather = (part: unknown, key: string): void => {
    if (typeof part === 'string' && !unseen.has(key)) texts.push(...part.split('\n'));
    else if (typeof part === 'object' && part !== null)
      for (const [name, each] of Object.entries(part)) gather(each, name);
  };
  gather(body, '');
  gather(picture, '');
  return texts.filter((text) => !text.startsWith('> ')).map((text) => text.replace(/„[^„“]*“/gu, ''));
}

const unseen = new Set(['custom_id', 'value', 'url', 'name.png']);

function letter(at: number): string {
  return String.fromCharCode(65 + at);
}
