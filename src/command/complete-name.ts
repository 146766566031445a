import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Held } from '../answers/held.ts';
import { reference } from '../answers/short-id.ts';
import { plain } from '../replies/escape.ts';
import { fitText } from '../replies/fit.ts';
import { limits } from '../replies/limits.ts';
import { createMessages } from '../replies/messages.ts';
import type { Messages } from '../replies/messages.ts';
import type { Entry, EntryKind } from '../search/search-index.ts';
import type { CommandContext } from './command.ts';

type Choice = APIApplicationCommandOptionChoice<string>;

/**
 * Choices for a name being typed: what is held under it, labelled with how much is held, never with how a match went.
 * An id that is too long for a choice is left to be typed: its name stands for it.
 */
export function completeName(typed: string, kinds: readonly EntryKind[], context: CommandContext): readonly Choice[] {
  const messages = createMessages(context.catalogues, context.preferences.language ?? context.locale);
  const text = [...typed.trim()].slice(0, limits.choiceName).join('');
  const hits = context.held.index.search(text, { kinds, limit: limits.choices });
  return hits.map(({ entry }) => choiceOf(entry, context.held, messages));
}

function choiceOf(entry: Entry, held: Held, messages: Messages): Choice {
  const value = reference(entry.kind, entry.id);
  const name = fitText(plain(labelOf(entry, held, messages)), limits.choiceName);
  return { name, value: value.length <= limits.choiceValue ? value : fitText(entry.label, limits.choiceValue) };
}

/** `Liverpool — 2 ties, 4 matches` */
function labelOf({ kind, id, label }: Entry, held: Held, messages: Messages): string {
  switch (kind) {
    case 'team':
      return messages.say('choice.team', {
        name: label,
        ...countsOf({ ties: held.teamTies, matches: held.teamMatches }, id),
      });
    case 'person': {
      const counts = countsOf({ goals: held.personGoals, quotes: held.personQuotes }, id);
      return Object.values(counts).every((count) => count === 0)
        ? label
        : messages.say('choice.person', { name: label, ...counts });
    }
    case 'competition':
    case 'match':
      return label;
  }
}

function countsOf(
  shelves: Readonly<Record<string, ReadonlyMap<string, readonly unknown[]>>>,
  id: string,
): Readonly<Record<string, number>> {
  return Object.fromEntries(Object.entries(shelves).map(([name, shelf]) => [name, shelf.get(id)?.length ?? 0]));
}
