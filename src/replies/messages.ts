import { IntlMessageFormat } from 'intl-messageformat';
import type en from '../../data/locales/en.json';

/** Every text of the product has a key in `data/locales/en.json`; the compiler knows them all. */
export type MessageKey = keyof typeof en;

export type MessageValues = Readonly<Record<string, string | number>>;

/** The texts of one language: ICU message format by key. */
export type Catalogue = Readonly<Record<string, string>>;

interface Compiled {
  readonly texts: Catalogue;
  readonly formats: ReadonlyMap<string, IntlMessageFormat>;
}

/** The texts of every language held, compiled; by language code as the files are named: `en`, `de`. */
export type Catalogues = ReadonlyMap<string, Compiled>;

/** Says things in one language. */
export interface Messages {
  /** For `Intl`: the locale asked for, or English where its language is not held. */
  readonly locale: string;
  say(key: MessageKey, values?: MessageValues): string;
  /** For keys made of data (`stage.quarter-final`): null where no language has a text for it. */
  sayIfHeld(key: string, values?: MessageValues): string | null;
}

const fallback = 'en';

/**
 * Compiles the texts of every language.
 *
 * @throws {SyntaxError} where a text is no ICU message, naming language and key; nothing of it is kept.
 */
export function compileCatalogues(languages: ReadonlyMap<string, Catalogue>): Catalogues {
  return new Map([...languages].map(([language, texts]) => [language, compile(language, texts)]));
}

/** The voice for a Discord locale (`pt-BR`): its own language, or English key by key where a text is missing. */
export function createMessages(catalogues: Catalogues, locale: string): Messages {
  const language = [locale, locale.split('-')[0] ?? fallback].find((name) => catalogues.has(name));
  const chain = [language, fallback].flatMap((name) => catalogues.get(name ?? fallback) ?? []);
  const find = (key: string): IntlMessageFormat | undefined =>
    chain.map(({ formats }) => formats.get(key)).find((format) => format !== undefined);
  return {
    locale: language === undefined ? 'en-GB' : locale,
    say(key, values) {
      const format = find(key);
      if (format === undefined) throw new Error(`no text for "${key}" in any language`);
      return spoken(format, values);
    },
    sayIfHeld(key, values) {
      const format = find(key);
      return format === undefined ? null : spoken(format, values);
    },
  };
}

function compile(language: string, texts: Catalogue): Compiled {
  const formats = Object.entries(texts).map(([key, text]): [string, IntlMessageFormat] => {
    try {
      return [key, new IntlMessageFormat(text, language, undefined, { ignoreTag: true })];
    } catch (error) {
      throw new SyntaxError(`${language}: "${key}" is no ICU message: ${String(error)}`, { cause: error });
    }
  });
  return { texts, formats: new Map(formats) };
}

function spoken(format: IntlMessageFormat, values: MessageValues | undefined): string {
  return String(format.format({ ...values }));
}
