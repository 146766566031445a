import type { Held } from '../answers/held.ts';
import type { Messages } from './messages.ts';

const none: ReadonlyMap<string, string> = new Map();

/** What teams and competitions are called in the language that `messages` speaks, by their usual English name. */
export function namesIn({ names }: Pick<Held, 'names'>, { locale }: Messages): ReadonlyMap<string, string> {
  return names.get(locale.split('-')[0] ?? '') ?? none;
}
