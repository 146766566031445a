import type { Core } from '../core.ts';
import { isData, type Data } from '../json.ts';
import { ClientRefusal } from '../interactions/client-refusal.ts';
import { visibleCommands } from '../interactions/command-access.ts';
import type { OptionValues } from '../interactions/command-options.ts';
import type { Interaction } from '../interactions/interaction.ts';
import { saySomething } from '../interactions/say-something.ts';
import type { ModalValues } from '../interactions/modal-values.ts';
import {
  askForChoices,
  submitModal,
  useCommand,
  useComponent,
  useContextCommand,
  type Actor,
} from '../interactions/user-actions.ts';
import type { Message, User } from '../world/entities.ts';
import { directChannel } from '../world/world.ts';
import { putUser, type NewUser } from '../world/put-user.ts';
import { NoAnswer, settle, type Settled } from './outcome.ts';
import { seeMessage, type SeenMessage } from './seen-message.ts';

export type { NewUser } from '../world/put-user.ts';

/** One choice that the bot offered for an option. */
export interface Choice {
  readonly name: string;
  readonly value: string | number;
}

/** A modal that the bot has shown. */
export interface ShownModal {
  readonly customId: string;
  readonly title: string;
  readonly data: Data;
  readonly interaction: Interaction;
}

/** A message, or its id. */
type MessageRef = SeenMessage | string;

/**
 * A person who uses the bot. `channel` is the name or id of a text channel, or `dm` for the direct messages with the bot.
 * Everything throws a `ClientRefusal` where Discord's client would not let a person do it, and rejects with `NoAnswer` where
 * the bot leaves the person without an answer.
 */
export interface LocalUser {
  readonly id: string;
  readonly user: User;
  /** Uses a slash command (`tie`, or `config set` for a subcommand) and waits for the reply. */
  command(channel: string, name: string, options?: OptionValues): Promise<SeenMessage>;
  /** Uses a slash command that is answered with a modal. */
  commandForModal(channel: string, name: string, options?: OptionValues): Promise<ShownModal>;
  /** Types into an option and gets the bot's choices; `options` holds what is typed, `focused` the option's name. */
  autocomplete(channel: string, name: string, options: OptionValues, focused: string): Promise<readonly Choice[]>;
  /** Presses a button, by custom id or label, and waits for the changed message or the new reply. */
  press(message: MessageRef, button: string): Promise<SeenMessage>;
  pressForModal(message: MessageRef, button: string): Promise<ShownModal>;
  /** Chooses values of a menu and waits as `press` does. */
  select(message: MessageRef, menu: string, values: readonly string[]): Promise<SeenMessage>;
  /** Uses a message command on a message. */
  messageCommand(message: MessageRef, name: string): Promise<SeenMessage>;
  /** Uses a user command on a person. */
  userCommand(channel: string, userId: string, name: string): Promise<SeenMessage>;
  /** Sends a modal with its fields filled in, by custom id. */
  submitModal(modal: ShownModal, values: ModalValues): Promise<SeenMessage>;
  /** Writes an ordinary message. */
  say(channel: string, content: string): SeenMessage;
  /** The full names of the commands that this person sees in a channel. */
  commands(channel: string): readonly string[];
  /** A message as it is now; undefined where it is gone or not for this person's eyes. */
  look(message: MessageRef): SeenMessage | undefined;
  /** Starts something without waiting: the interaction tells what becomes of it. */
  readonly start: {
    command(channel: string, name: string, options?: OptionValues): Interaction;
    press(message: MessageRef, button: string): Interaction;
  };
}

/** How long the driver waits in real time before a test fails rather than hangs. */
const PATIENCE = 30_000;

/** A person of this Discord; made, or changed, as `details` say. */
export function createLocalUser(core: Core, details: NewUser): LocalUser {
  const { id } = putUser(core.world, details);
  const me = (): User => putUser(core.world, { id });
  const actor = (channel: string): Actor => ({ user: me(), channel: findChannel(core, id, channel) });
  const wait = (interaction: Interaction): Promise<Settled> => settle(core, interaction, PATIENCE);
  const waitForMessage = async (interaction: Interaction): Promise<SeenMessage> =>
    toMessage(core, interaction, await wait(interaction));
  const waitForModal = async (interaction: Interaction): Promise<ShownModal> =>
    toModal(interaction, await wait(interaction));
  const stored = (ref: MessageRef): Message => storedMessage(core, id, ref);
  const start: LocalUser['start'] = {
    command: (channel, name, options = {}) => useCommand(core, actor(channel), name, options),
    press: (message, button) => useComponent(core, me(), stored(message), button),
  };
  return {
    id,
    get user() {
      return me();
    },
    start,
    command: async (channel, name, options) => waitForMessage(start.command(channel, name, options)),
    commandForModal: async (channel, name, options) => waitForModal(start.command(channel, name, options)),
    autocomplete: async (channel, name, options, focused) => {
      const interaction = askForChoices(core, actor(channel), name, options, focused);
      return toChoices(interaction, await wait(interaction));
    },
    press: async (message, button) => waitForMessage(start.press(message, button)),
    pressForModal: async (message, button) => waitForModal(start.press(message, button)),
    select: async (message, menu, values) => waitForMessage(useComponent(core, me(), stored(message), menu, values)),
    messageCommand: async (message, name) => {
      const target = stored(message);
      return waitForMessage(useContextCommand(core, actor(target.channelId), name, target));
    },
    userCommand: async (channel, userId, name) => {
      const target = core.world.users.get(userId);
      if (target === undefined) throw new ClientRefusal('user-unknown', `There is no user "${userId}".`);
      return waitForMessage(useContextCommand(core, actor(channel), name, target));
    },
    submitModal: async (modal, values) => waitForMessage(submitModal(core, modal.interaction, modal.data, values)),
    say: (channel, content) => seeMessage(core, saySomething(core, actor(channel), content)),
    commands: (channel) => visibleCommands(core.world, me(), actor(channel).channel).map(({ name }) => name),
    look: (message) => {
      const found = core.world.messages.get(typeof message === 'string' ? message : message.id);
      return found === undefined || (found.visibleTo ?? id) !== id ? undefined : seeMessage(core, found);
    },
  };
}

function findChannel(core: Core, userId: string, name: string): Actor['channel'] {
  if (name === 'dm') return directChannel(core.world, userId);
  for (const channel of core.world.channels.values()) {
    if (channel.id === name || (channel.kind === 'text' && channel.name === name)) return channel;
  }
  throw new ClientRefusal('channel-unknown', `There is no channel "${name}".`);
}

function storedMessage(core: Core, userId: string, ref: MessageRef): Message {
  const message = core.world.messages.get(typeof ref === 'string' ? ref : ref.id);
  if (message === undefined || (message.visibleTo ?? userId) !== userId) {
    throw new ClientRefusal('message-unknown', 'This person sees no such message.');
  }
  return message;
}

function toMessage(core: Core, interaction: Interaction, event: Settled): SeenMessage {
  if ('message' in event) return seeMessage(core, event.message);
  throw new NoAnswer(interaction, `"${interaction.label}" was answered with ${event.kind}, not with a message.`);
}

function toModal(interaction: Interaction, event: Settled): ShownModal {
  if (event.kind !== 'modal')
    throw new NoAnswer(interaction, `"${interaction.label}" was answered with ${event.kind}, not with a modal.`);
  return {
    customId: String(event.modal['custom_id']),
    title: String(event.modal['title']),
    data: event.modal,
    interaction,
  };
}

function toChoices(interaction: Interaction, event: Settled): readonly Choice[] {
  if (event.kind !== 'choices')
    throw new NoAnswer(interaction, `"${interaction.label}" was answered with ${event.kind}, not with choices.`);
  return event.choices.filter(isData).map(({ name, value }) => ({
    name: String(name),
    value: typeof value === 'number' ? value : String(value),
  }));
}
