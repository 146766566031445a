import type {
  AutocompleteInteraction,
  Interaction,
  MessageComponentInteraction,
  MessageContextMenuCommandInteraction,
  ModalSubmitInteraction,
} from 'discord.js';
import { MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Command, CommandContext, MessageCommand } from '../command/command.ts';
import type { Reply } from '../replies/reply.ts';
import { textOf } from './message-text.ts';
import { optionValuesOf } from './option-values.ts';
import { sentenceReply } from './sentence-reply.ts';
import { sentencesIn } from './sentences.ts';

/** Who asks, and where. */
export interface Asker {
  readonly guildId: string | null;
  readonly userId: string;
  /** Whether Discord lets them manage the server. */
  readonly managesServer: boolean;
  readonly locale: string;
}

/** What finding the one who answers needs. */
export interface RouteParts {
  readonly commands: readonly Command[];
  /** Answers a press of a button, a choice from a menu, a filled-in form. */
  readonly press: (
    customId: string,
    values: readonly string[],
    context: CommandContext,
    /** Whether the message that was pressed is the presser's own: private to them, or the answer to what they asked. */
    own: boolean,
  ) => Reply | Promise<Reply>;
  /** Everything an answer may know, as of now. */
  readonly contextFor: (asker: Asker) => CommandContext;
  /** Where attached files may come from, besides Discord's own hosts. */
  readonly apiUrl: string;
}

/** An interaction that gets a message. */
export type Answered = Exclude<Interaction, AutocompleteInteraction>;

/** The reply of whatever is meant by an interaction; throws only for a bug. */
export function replyTo(interaction: Answered, parts: RouteParts): Reply | Promise<Reply> {
  const context = parts.contextFor(askerOf(interaction));
  if (interaction.isChatInputCommand()) {
    const command = parts.commands.find(isNamed('chat', interaction.commandName));
    if (command?.kind === 'chat') return command.run(optionValuesOf(interaction.options.data), context);
  } else if (interaction.isMessageContextMenuCommand()) {
    const command = parts.commands.find(isNamed('message', interaction.commandName));
    if (command?.kind === 'message') return runOnMessage(command, interaction, context, parts);
  } else if (interaction.isMessageComponent()) {
    return parts.press(interaction.customId, valuesOf(interaction), context, isOwn(interaction));
  } else if (interaction.isModalSubmit()) {
    return parts.press(interaction.customId, fieldsOf(interaction), context, false);
  }
  return sentenceReply(sentencesIn(context).unknownCommand());
}

async function runOnMessage(
  command: MessageCommand,
  interaction: MessageContextMenuCommandInteraction,
  context: CommandContext,
  parts: RouteParts,
): Promise<Reply> {
  const { content, attachments } = interaction.targetMessage;
  const source = { content, attachments: [...attachments.values()] };
  const sentences = sentencesIn(context);
  const read = await textOf(source, parts.apiUrl, sentences);
  return 'problem' in read ? sentenceReply(read.problem) : await command.run(read.text, context, sentOn(interaction));
}

/** Discord gives moments; in Greenwich it is the same day for most of the world. */
function sentOn({ targetMessage }: MessageContextMenuCommandInteraction): string {
  return new Date(targetMessage.createdTimestamp).toISOString().slice(0, 10);
}

/** Choices for the option being typed, at most the 25 that Discord shows. */
export function choicesFor(
  interaction: AutocompleteInteraction,
  parts: RouteParts,
): readonly APIApplicationCommandOptionChoice<string>[] {
  const command = parts.commands.find(isNamed('chat', interaction.commandName));
  if (command?.kind !== 'chat' || command.complete === undefined) return [];
  const focused = interaction.options.getFocused(true);
  const given = optionValuesOf(interaction.options.data);
  return command
    .complete(focused.name, String(focused.value), given, parts.contextFor(askerOf(interaction)))
    .slice(0, 25);
}

/** Who asks, where, and in what language. */
export function askerOf({ guildId, user, locale, memberPermissions }: Interaction): Asker {
  const managesServer = memberPermissions?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return { guildId, userId: user.id, managesServer, locale };
}

function isNamed(kind: Command['kind'], name: string): (command: Command) => boolean {
  return (command) => command.kind === kind && command.definition.name === name;
}

function isOwn({ message, user }: MessageComponentInteraction): boolean {
  return message.flags.has(MessageFlags.Ephemeral) || message.interactionMetadata?.user.id === user.id;
}

function valuesOf(interaction: MessageComponentInteraction): readonly string[] {
  return interaction.isAnySelectMenu() ? interaction.values : [];
}

function fieldsOf(interaction: ModalSubmitInteraction): readonly string[] {
  return [...interaction.fields.fields.values()].map((field) => ('value' in field ? String(field.value) : ''));
}

/** Whether a slow answer will be private must be said before it is known. */
export function deferralFor(interaction: Answered): 'public' | 'private' | 'silent' {
  if (interaction.isMessageComponent() || (interaction.isModalSubmit() && interaction.isFromMessage())) return 'silent';
  if (interaction.isMessageContextMenuCommand()) return 'private';
  return interaction.isChatInputCommand() && interaction.options.getBoolean('private') === true ? 'private' : 'public';
}
