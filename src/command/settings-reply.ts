import { resolveName } from '../answers/resolve-name.ts';
import { plainCard } from '../replies/cards/failure-card.ts';
import { settingsCard, storeFailureCard } from '../replies/cards/settings-card.ts';
import { escaped } from '../replies/escape.ts';
import { finishCard } from '../replies/finish-card.ts';
import { fitText } from '../replies/fit.ts';
import { createMessages } from '../replies/messages.ts';
import type { Messages } from '../replies/messages.ts';
import type { Reply } from '../replies/reply.ts';
import type { View } from '../replies/view.ts';
import type { Owner, WishChange } from '../settings/create-settings.ts';
import { completeName } from './complete-name.ts';
import type { ChatCommand, CommandContext, OptionValues, Personal } from './command.ts';
import { viewOf } from './reply-to.ts';
import { languages, unset } from './settings-options.ts';

/** Whose settings a command is about. */
type Scope = Owner['scope'];

/** Private, and showing what it shows. */
export const privately = { private: true, hide: false, turns: false, opened: false } as const;

/**
 * Changes what is given and shows what then holds, each with where it comes from. What cannot be (nobody known, a server's
 * settings without the right to manage it, a team that is not held, a store that takes nothing) is said privately.
 */
export function settingsReply(scope: Scope, options: OptionValues, context: CommandContext): Reply {
  const { personal } = context;
  const view = viewOf(privately, context);
  const owner = personal === undefined ? null : ownerOf(scope, personal);
  if (personal === undefined || owner === null)
    return refusal(personal === undefined ? 'nobody' : 'no-server', scope, view);
  if (scope === 'server' && !personal.managesServer) return refusal('not-allowed', scope, view);
  const change = changeOf(options, context);
  if ('unknownTeam' in change) return refusal('unknown-team', scope, view, change.unknownTeam);
  if (Object.keys(change.change).length === 0) return shown(scope, personal, context, false);
  const stored = personal.settings.write(owner, change.change);
  if (!stored.ok) return finishCard(storeFailureCard(stored.failure, view), view);
  return shown(scope, personal, context, true);
}

/** Choices for the favourite team; the first takes it back. */
export const completeFavourite: NonNullable<ChatCommand['complete']> = (_option, typed, _options, context) => {
  const none = { name: voiceOf(context).say('settings.no-team'), value: unset };
  const teams = completeName(typed, ['team'], context);
  return typed.trim() === '' ? [none, ...teams.slice(0, 24)] : teams;
};

function voiceOf({ catalogues, preferences, locale }: CommandContext): Messages {
  return createMessages(catalogues, preferences.language ?? locale);
}

/** What is stored and shown afterwards, in the language that then holds. */
function shown(scope: Scope, personal: Personal, context: CommandContext, changed: boolean): Reply {
  const { settings, guildId, userId } = personal;
  const view = viewOf(privately, { ...context, preferences: settings.read(guildId, userId) });
  const server = guildId === null ? {} : settings.show({ scope: 'server', id: guildId });
  const person = settings.show({ scope: 'person', id: userId });
  const nameOf = (id: string): string => context.held.index.get('team', id)?.label ?? id.replace(/^.*\//u, '');
  return finishCard(settingsCard({ scope, changed, server, person, nameOf }, view), view);
}

function ownerOf(scope: Scope, { guildId, userId }: Personal): Owner | null {
  if (scope === 'person') return { scope, id: userId };
  return guildId === null ? null : { scope, id: guildId };
}

type Change = { readonly change: WishChange } | { readonly unknownTeam: string };

/** What was typed is checked again: only the client holds people to the choices that were offered. */
function changeOf(options: OptionValues, context: CommandContext): Change {
  const { language, spoilers, pictures, team } = options;
  const known = languages.find((each) => each === language);
  const favourite = favouriteOf(team, context);
  if (favourite === undefined) return { unknownTeam: String(team) };
  return {
    change: {
      ...(language === unset ? { language: null } : known === undefined ? {} : { language: known }),
      ...(spoilers === unset ? { spoilers: null } : spoilers === 'show' || spoilers === 'hide' ? { spoilers } : {}),
      ...(pictures === unset ? { pictures: null } : {}),
      ...(pictures === 'dark' || pictures === 'light' || pictures === 'off' ? { pictures } : {}),
      ...favourite,
    },
  };
}

/** The change that the team option makes; undefined where it names no team, or several. */
function favouriteOf(team: OptionValues[string], context: CommandContext): WishChange | undefined {
  const { held } = context;
  if (typeof team !== 'string' || team.trim() === '') return {};
  // Discord sends the name of a choice where somebody types it out instead of choosing it.
  const none = voiceOf(context).say('settings.no-team');
  if (team === unset || team.trim() === none) return { favouriteTeam: null };
  const resolved = resolveName(held, { ask: 'team' }, 'team', team, ['team']);
  return 'entry' in resolved ? { favouriteTeam: resolved.entry.id } : undefined;
}

type Refusal = 'nobody' | 'no-server' | 'not-allowed' | 'unknown-team';

function refusal(reason: Refusal, scope: Scope, view: View, team = ''): Reply {
  const sentence = view.messages.say(`settings.${reason}`, { team: fitText(escaped(team), 80) });
  return finishCard(plainCard(`⚙️ ${view.messages.say(`settings.title.${scope}`)}`, [sentence]), view);
}
