import type { Core } from '../core.ts';
import { asData, asList, asNumber, asText, type Data } from '../json.ts';
import { apiMessage } from '../world/api-message.ts';
import { apiChannel, apiMember, apiUser } from '../world/api-objects.ts';
import type { Channel, Message, User } from '../world/entities.ts';
import { memberPermissions } from '../permissions.ts';
import { ClientRefusal } from './client-refusal.ts';
import { findCommand, type FoundCommand } from './command-access.ts';
import { fillOptions, partialOptions, type OptionValues } from './command-options.ts';
import { findComponent } from './find-component.ts';
import { interactionTypes, type Interaction } from './interaction.ts';
import type { NewInteraction } from './interactions.ts';
import { fillModal, type ModalValues } from './modal-values.ts';

/** Who does something, and where. */
export interface Actor {
  readonly user: User;
  readonly channel: Channel;
}

const CHAT_INPUT = 1;

/** Sends a slash command: `useCommand(core, actor, 'tie', { team: 'Liverpool' })`. Throws `ClientRefusal` where a client would not send it. */
export function useCommand(core: Core, actor: Actor, name: string, values: OptionValues): Interaction {
  const found = findCommand(core.world, actor.user, actor.channel, CHAT_INPUT, name);
  const { options, resolved } = fillOptions(core.world, core.baseUrl(), found.options, values);
  const data = commandData(found, options);
  const details = { type: interactionTypes.command, label: name, commandName: name };
  return start(core, actor, details, { ...data, ...(Object.keys(resolved).length > 0 ? { resolved } : {}) });
}

/** Asks the bot for choices of the focused option, with what has been typed so far in all. */
export function askForChoices(
  core: Core,
  actor: Actor,
  name: string,
  values: OptionValues,
  focused: string,
): Interaction {
  const found = findCommand(core.world, actor.user, actor.channel, CHAT_INPUT, name);
  const definition = found.options.find((option) => option['name'] === focused);
  if (definition?.['autocomplete'] !== true)
    throw new ClientRefusal('option-unknown', `The option "${focused}" has no autocomplete.`);
  const details = {
    type: interactionTypes.autocomplete,
    label: name,
    commandName: name,
    focusedType: asNumber(definition['type']),
  };
  return start(core, actor, details, commandData(found, partialOptions(found.options, values, focused)));
}

/** Uses a message command (type 3) on a message, or a user command (type 2) on a person. */
export function useContextCommand(core: Core, actor: Actor, name: string, target: Message | User): Interaction {
  const isMessage = 'channelId' in target;
  const { command } = findCommand(core.world, actor.user, actor.channel, isMessage ? 3 : 2, name);
  const resolved = isMessage
    ? { messages: { [target.id]: apiMessage(core.world, target, core.baseUrl()) } }
    : {
        users: { [target.id]: apiUser(target) },
        members: { [target.id]: { ...apiMember(core.world, target), permissions: String(target.permissions) } },
      };
  const details = {
    type: interactionTypes.command,
    label: name,
    commandName: name,
    targetMessageId: isMessage ? target.id : undefined,
  };
  return start(core, actor, details, {
    id: command.id,
    name: command.name,
    type: command.type,
    target_id: target.id,
    resolved,
  });
}

/** Presses a button or chooses from a menu of a message, named by custom id or label; `values` is for menus. */
export function useComponent(
  core: Core,
  user: User,
  message: Message,
  name: string,
  values?: readonly string[],
): Interaction {
  const channel = core.world.channels.get(message.channelId);
  const component = findComponent(message.components, name);
  if (channel === undefined || component === undefined)
    throw new ClientRefusal('component-unknown', `The message has no component "${name}".`);
  if (component['disabled'] === true)
    throw new ClientRefusal('component-disabled', `The component "${name}" is disabled.`);
  const type = asNumber(component['type']) ?? 0;
  const customId = asText(component['custom_id']) ?? '';
  if (values !== undefined) checkValues(component, values);
  const data = {
    custom_id: customId,
    component_type: type,
    id: component['id'],
    ...(type === 2 ? {} : { values: values ?? [] }),
  };
  const details = { type: interactionTypes.component, label: customId, sourceMessageId: message.id };
  return start(core, { user, channel }, details, data, message);
}

/** Sends a modal that the bot has shown in answer to `shown`. */
export function submitModal(core: Core, shown: Interaction, modal: Data, values: ModalValues): Interaction {
  const customId = asText(modal['custom_id']) ?? '';
  const source = core.world.messages.get(shown.sourceMessageId ?? '');
  const details = { type: interactionTypes.modalSubmit, label: customId, sourceMessageId: source?.id };
  const data = { custom_id: customId, components: fillModal(modal, values) };
  return start(core, { user: shown.user, channel: shown.channel }, details, data, source);
}

function checkValues(component: Data, values: readonly string[]): void {
  const options = asList(component['options']).map((option) => option['value']);
  const [least, most] = [asNumber(component['min_values']) ?? 1, asNumber(component['max_values']) ?? 1];
  const foreign = component['type'] === 3 ? values.find((value) => !options.includes(value)) : undefined;
  if (foreign !== undefined) throw new ClientRefusal('value-unknown', `The menu has no option "${foreign}".`);
  if (values.length < least || values.length > most)
    throw new ClientRefusal('value-count', `The menu takes ${least} to ${most} values.`);
}

function commandData(found: FoundCommand, options: readonly Data[]): Data {
  const nested = found.path.reduceRight<readonly Data[]>(
    (inner, step) => [{ name: step['name'], type: step['type'], options: inner }],
    options,
  );
  const { command } = found;
  return {
    id: command.id,
    name: command.name,
    type: command.type,
    options: nested,
    ...(command.guildId === undefined ? {} : { guild_id: command.guildId }),
  };
}

type Details = Omit<NewInteraction, 'user' | 'channel'>;

function start(core: Core, actor: Actor, details: Details, data: Data, message?: Message): Interaction {
  const interaction = core.interactions.open({ ...details, ...actor });
  const payload = interactionPayload(core, interaction, data, message);
  core.gateway.send('INTERACTION_CREATE', payload, actor.channel.kind === 'direct' ? undefined : core.world.guild.id);
  return interaction;
}

const ATTACHMENT_SIZE_LIMIT = 10 * 1024 * 1024;

function interactionPayload(core: Core, interaction: Interaction, data: Data, message: Message | undefined): Data {
  const { world } = core;
  const { user, channel } = interaction;
  const direct = channel.kind === 'direct';
  const who = direct
    ? { user: apiUser(user) }
    : {
        guild_id: world.guild.id,
        guild_locale: world.guild.locale,
        guild: { id: world.guild.id, locale: world.guild.locale, features: [] },
        member: { ...apiMember(world, user), permissions: String(user.permissions) },
      };
  return {
    id: interaction.id,
    application_id: world.bot.id,
    type: interaction.type,
    token: interaction.token,
    version: 1,
    channel_id: channel.id,
    channel: { ...asData(apiChannel(world, channel)), permissions: String(user.permissions) },
    ...who,
    data,
    locale: user.locale,
    app_permissions: String(direct ? memberPermissions : world.bot.permissions),
    entitlements: [],
    authorizing_integration_owners: { 0: direct ? '0' : world.guild.id },
    context: direct ? 1 : 0,
    attachment_size_limit: ATTACHMENT_SIZE_LIMIT,
    ...(message === undefined ? {} : { message: apiMessage(world, message, core.baseUrl()) }),
  };
}
