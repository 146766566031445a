import type { Core } from '../core.ts';
import { visibleCommands } from '../interactions/command-access.ts';
import { deadlines } from '../interactions/interactions.ts';
import { isLoading } from '../interactions/webhook-messages.ts';
import { asData, asList, asNumber, asText, type Data } from '../json.ts';
import { apiAttachment } from '../world/api-message.ts';
import { messageFlags, type Command, type Message, type User } from '../world/entities.ts';
import { directChannel } from '../world/world.ts';
import type { ChoiceView, CommandView, MessageView, OptionView, PageState, PersonView } from './page-protocol.ts';

const SUBCOMMAND = 1;
const GROUP = 2;

/** Everything around the messages, as one person sees it. */
export function pageState(core: Core, user: User): PageState {
  const { world } = core;
  const direct = directChannel(world, user.id);
  const texts = [...world.channels.values()].filter((channel) => channel.kind === 'text');
  const [first] = texts;
  return {
    me: { ...person(user), locale: user.locale, permissions: String(user.permissions) },
    people: [...world.users.values()].filter(({ bot }) => !bot || world.botInGuild).map(person),
    guildName: world.guild.name,
    botInGuild: world.botInGuild,
    botOnline: core.gateway.isOnline(),
    channels: [
      ...texts.map(({ id, name }) => ({ id, name, kind: 'text' as const })),
      { id: direct.id, name: world.bot.name, kind: 'direct' },
    ],
    guildCommands: first === undefined ? [] : commandViews(visibleCommands(world, user, first), user.locale),
    directCommands: commandViews(visibleCommands(world, user, direct), user.locale),
    faults: core.faults.active,
  };
}

/** A message as the page shows it. */
export function messageView(core: Core, message: Message): MessageView {
  const { world } = core;
  const origin = message.origin;
  const reference = message.replyTo ?? origin?.referencedMessageId;
  const replied = reference === undefined ? undefined : world.messages.get(reference);
  return {
    id: message.id,
    channelId: message.channelId,
    author: person(world.users.get(message.authorId) ?? world.bot),
    content: message.content,
    createdAt: message.createdAt,
    edited: message.editedAt !== undefined,
    ephemeral: message.visibleTo !== undefined,
    thinking: isLoading(message) && !isGivenUp(core, message),
    givenUp: isLoading(message) && isGivenUp(core, message),
    embeds: (message.flags & messageFlags.suppressEmbeds) === 0 ? message.embeds : [],
    components: message.components,
    attachments: message.files.map((file) => apiAttachment(file, message.channelId, '')),
    used:
      origin?.commandName === undefined
        ? null
        : { who: nameOf(core, origin.userId), whoId: origin.userId, command: origin.commandName },
    replyTo:
      replied === undefined
        ? null
        : { who: nameOf(core, replied.authorId), whoId: replied.authorId, text: previewOf(replied) },
  };
}

/** The token of its interaction has died: nothing can be put in the place of "thinking…". */
function isGivenUp(core: Core, message: Message): boolean {
  // A timer may ring a moment early.
  return core.world.clock.now() - message.createdAt >= deadlines.token - 100;
}

function previewOf(message: Message): string {
  const title = asText(asData(message.embeds[0])['title']);
  return message.content || title || 'Click to see attachment';
}

function nameOf(core: Core, userId: string): string {
  return core.world.users.get(userId)?.name ?? 'Unknown user';
}

function person({ id, name, bot }: User): PersonView {
  return { id, name, bot };
}

function commandViews(commands: readonly Command[], locale: string): readonly CommandView[] {
  return commands
    .flatMap((command) => flatten(command.definition, command.type, locale, '', ''))
    .sort((a, b) => a.label.localeCompare(b.label));
}

/** A command, or each of its subcommands with the full name that a person types. */
function flatten(
  holder: Data,
  type: number,
  locale: string,
  nameBefore: string,
  labelBefore: string,
): readonly CommandView[] {
  const name = `${nameBefore}${asText(holder['name']) ?? ''}`;
  const label = `${labelBefore}${localized(holder, 'name', locale)}`;
  const nested = asList(holder['options']).filter(
    (option) => option['type'] === SUBCOMMAND || option['type'] === GROUP,
  );
  if (nested.length > 0) return nested.flatMap((option) => flatten(option, type, locale, `${name} `, `${label} `));
  const description = localized(holder, 'description', locale);
  return [
    { name, label, description, type, options: asList(holder['options']).map((option) => optionView(option, locale)) },
  ];
}

function optionView(option: Data, locale: string): OptionView {
  return {
    name: asText(option['name']) ?? '',
    label: localized(option, 'name', locale),
    description: localized(option, 'description', locale),
    type: asNumber(option['type']) ?? 0,
    required: option['required'] === true,
    autocomplete: option['autocomplete'] === true,
    choices: asList(option['choices']).map((choice) => choiceView(choice, locale)),
    minValue: asNumber(option['min_value']) ?? null,
    maxValue: asNumber(option['max_value']) ?? null,
    minLength: asNumber(option['min_length']) ?? null,
    maxLength: asNumber(option['max_length']) ?? null,
  };
}

/** A choice as a person sees it, in that person's language where it has a translation. */
export function choiceView(choice: Data, locale: string): ChoiceView {
  const value = choice['value'];
  return { name: localized(choice, 'name', locale), value: typeof value === 'number' ? value : (asText(value) ?? '') };
}

function localized(holder: Data, key: string, locale: string): string {
  return asText(asData(holder[`${key}_localizations`])[locale]) ?? asText(holder[key]) ?? '';
}
