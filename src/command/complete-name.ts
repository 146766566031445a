import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Held } from '../answers/held.ts';
import { indexAmong } from '../answers/index-among.ts';
import { isAnotherTeam } from '../answers/resolve-name.ts';
import { reference } from '../answers/short-id.ts';
import { plain } from '../replies/escape.ts';
import { fitText } from '../replies/fit.ts';
import { limits } from '../replies/limits.ts';
import { createMessages } from '../replies/messages.ts';
import type { Messages } from '../replies/messages.ts';
import { namesIn } from '../replies/names-in.ts';
import { entryLabel } from '../replies/pieces/entry-label.ts';
import type { View } from '../replies/view.ts';
import type { Entry, EntryKind } from '../search/search-index.ts';
import type { CommandContext, OptionValues } from './command.ts';
import type { Offered } from './offered.ts';
import { isHidden } from './reply-to.ts';

type Voice = Pick<View, 'messages' | 'names'>;
type Choice = APIApplicationCommandOptionChoice<string>;

/**
 * Choices for a name being typed: what is held under it, labelled with how much is held, never with how a match went.
 * Where spoilers are hidden, with the name alone: goals tell of scores, one more tie tells who went through.
 * Who types the name of a team that no report tells of is not offered its neighbour.
 * Of a command that can answer about some of it only, `offered` says which.
 * An id that is too long for a choice is left to be typed: its name stands for it.
 */
export function completeName(
  typed: string,
  kinds: readonly EntryKind[],
  context: CommandContext,
  options: OptionValues = {},
  offered?: Offered,
): readonly Choice[] {
  const hide = isHidden(options, context.preferences);
  const messages = createMessages(context.catalogues, context.preferences.language ?? context.locale);
  const text = [...typed.trim()].slice(0, limits.choiceName).join('');
  const hits = found(text, kinds, context.held, offered).filter((entry) => !isAnotherTeam(context.held, text, entry));
  const entries = favouriteFirst(hits, text === '' && kinds.includes('team'), context, offered);
  return entries
    .slice(0, limits.choices)
    .map((entry) => choiceOf(entry, context.held, { messages, names: namesIn(context.held, messages) }, hide, offered));
}

/** So many entries make an index of their own between two keys that somebody presses. */
const quicklyIndexed = 500;
/** So many more are looked through where most of what is found is not meant. */
const wider = 8;

function found(text: string, kinds: readonly EntryKind[], held: Held, offered: Offered | undefined): readonly Entry[] {
  if (offered === undefined) return held.index.search(text, { kinds, limit: limits.choices }).map(({ entry }) => entry);
  const ids = offered.ids === null ? [] : [...offered.ids];
  const isFew = offered.ids !== null && ids.length <= quicklyIndexed;
  const index = isFew ? indexAmong(held, ids, kinds, offered.count) : held.index;
  return index
    .search(text, { kinds, limit: limits.choices * (isFew ? 1 : wider) })
    .map(({ entry }) => entry)
    .filter(({ id }) => offered.isMeant(id))
    .slice(0, limits.choices);
}

/** One's favourite team stands before what is found with it; before anything is typed, before all. */
function favouriteFirst(
  hits: readonly Entry[],
  open: boolean,
  { held, preferences }: CommandContext,
  offered: Offered | undefined,
): readonly Entry[] {
  const { favouriteTeam } = preferences;
  const favourite = favouriteTeam === null ? undefined : held.index.get('team', favouriteTeam);
  if (favourite === undefined || offered?.isMeant(favourite.id) === false) return hits;
  const others = hits.filter(({ kind, id }) => kind !== 'team' || id !== favourite.id);
  return open || others.length < hits.length ? [favourite, ...others] : hits;
}

function choiceOf(entry: Entry, held: Held, voice: Voice, hide: boolean, offered: Offered | undefined): Choice {
  const value = reference(entry.kind, entry.id);
  const own = entryLabel(entry, { ...voice, people: held.people, matches: held.matches });
  const label =
    offered?.label(offered.count?.(entry.id) ?? 0, own, voice.messages) ?? labelOf(entry, own, held, voice.messages);
  const name = fitText(plain(hide ? own : label), limits.choiceName);
  return { name, value: value.length <= limits.choiceValue ? value : fitText(entry.label, limits.choiceValue) };
}

/** `Liverpool — 2 ties, 4 matches` */
function labelOf({ kind, id }: Entry, name: string, held: Held, messages: Messages): string {
  switch (kind) {
    case 'team':
      return messages.say('choice.team', {
        name,
        ties: countOf(held.teamTies, id),
        matches: countOf(held.teamMatches, id),
      });
    case 'person': {
      const goals = countOf(held.personGoals, id);
      const quotes = countOf(held.personQuotes, id);
      if (goals === 0 && quotes === 0) return name;
      const both = goals > 0 && quotes > 0 ? 'yes' : 'no';
      return messages.say('choice.person', { name, goals, quotes, both });
    }
    case 'competition':
    case 'match':
      return name;
  }
}

function countOf(shelf: ReadonlyMap<string, readonly unknown[]>, id: string): number {
  return shelf.get(id)?.length ?? 0;
}
