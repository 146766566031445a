import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import { fold } from '../answers/fold.ts';
import type { Held } from '../answers/held.ts';
import { resolveName } from '../answers/resolve-name.ts';
import { limits } from '../replies/limits.ts';
import { createMessages } from '../replies/messages.ts';
import { writtenDay } from '../replies/pieces/day.ts';
import type { CommandContext, OptionValues } from './command.ts';
import { dayMeant } from './given-day.ts';
import { givenTexts } from './reply-to.ts';

/** Days on which matches are held, newest first: of the team given in another option, where it is one, else all. */
export function completeDay(
  typed: string,
  options: OptionValues,
  context: CommandContext,
): readonly APIApplicationCommandOptionChoice<string>[] {
  const messages = createMessages(context.catalogues, context.preferences.language ?? context.locale);
  const wanted = fold(typed.slice(0, limits.choiceName));
  const meant = dayMeant(typed, context);
  const choices: APIApplicationCommandOptionChoice<string>[] = [];
  for (const day of daysOf(context.held, options)) {
    const name = writtenDay(day, messages);
    if (day === meant || fold(name).includes(wanted) || fold(day).includes(wanted)) choices.push({ name, value: day });
    if (choices.length === limits.choices) break;
  }
  return choices;
}

function daysOf(held: Held, options: OptionValues): Iterable<string> {
  const { team } = givenTexts(options, ['team']);
  const resolved = team === undefined ? null : resolveName(held, { ask: 'match' }, 'team', team, ['team']);
  if (resolved === null || 'failure' in resolved) return held.days;
  const matches = held.teamMatches.get(resolved.entry.id) ?? [];
  return new Set(matches.flatMap(({ date }) => date ?? []));
}
