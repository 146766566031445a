import type { FormsOfNames, Held } from '../answers/held.ts';
import type { Messages } from './messages.ts';

const none: ReadonlyMap<string, string> = new Map();
const noForms: FormsOfNames = {
  national: new Map(),
  others: { kind: 'other', the: '', object: '', of: '', for: '', after: null },
};

/** What teams and competitions are called in the language that `messages` speaks, by their usual English name. */
export function namesIn({ names }: Pick<Held, 'names'>, { locale }: Messages): ReadonlyMap<string, string> {
  return names.get(languageOf(locale)) ?? none;
}

/** How teams' names stand in the sentences of that language. */
export function formsIn({ forms }: Pick<Held, 'forms'>, { locale }: Messages): FormsOfNames {
  return forms.get(languageOf(locale)) ?? noForms;
}

function languageOf(locale: string): string {
  return locale.split('-')[0] ?? '';
}
