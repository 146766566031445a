import type { Core } from '../core.ts';
import { setBotInGuild } from '../guild-membership.ts';
import { ClientRefusal } from '../interactions/client-refusal.ts';
import type { Interaction, InteractionEvent } from '../interactions/interaction.ts';
import { saySomething } from '../interactions/say-something.ts';
import {
  askForChoices,
  submitModal,
  useCommand,
  useComponent,
  useContextCommand,
  type Actor,
} from '../interactions/user-actions.ts';
import { messageLimits } from '../validation/message-limits.ts';
import type { Message, User } from '../world/entities.ts';
import { putUser } from '../world/put-user.ts';
import { removeMessage } from '../world/store-message.ts';
import type { FaultName, PageAction, PageResult } from './page-protocol.ts';
import { choiceView } from './page-state.ts';

/** Does what a person asks for and tells what came of it; an interaction is followed to the first thing one sees of it. */
export async function doAction(core: Core, user: User, action: PageAction): Promise<PageResult> {
  try {
    return await carryOut(core, user, action);
  } catch (error) {
    if (error instanceof ClientRefusal) return { kind: 'refused', id: error.id, message: error.message };
    throw error;
  }
}

const DONE: PageResult = { kind: 'done' };

async function carryOut(core: Core, user: User, action: PageAction): Promise<PageResult> {
  switch (action.kind) {
    case 'say':
      say(core, actorIn(core, user, action.channel), action.content);
      return DONE;
    case 'command':
      return follow(core, useCommand(core, actorIn(core, user, action.channel), action.name, action.options));
    case 'autocomplete':
      return follow(
        core,
        askForChoices(core, actorIn(core, user, action.channel), action.name, action.options, action.focused),
      );
    case 'component':
      return follow(
        core,
        useComponent(core, user, messageOf(core, user, action.message), action.customId, action.values),
      );
    case 'message-command': {
      const message = messageOf(core, user, action.message);
      return follow(core, useContextCommand(core, actorIn(core, user, message.channelId), action.name, message));
    }
    case 'modal': {
      const { interaction, modal } = shownModal(core, user, action.interaction);
      return follow(core, submitModal(core, interaction, modal, action.values));
    }
    case 'dismiss': {
      const message = messageOf(core, user, action.message);
      if (message.visibleTo === user.id) removeMessage(core.world, message);
      return DONE;
    }
    case 'settings':
      changeSettings(core, user, action);
      return DONE;
    case 'new-person':
      return { kind: 'person', id: putUser(core.world, {}).id };
    case 'fault':
      misbehave(core, action.fault);
      core.world.announce({ kind: 'users-changed' });
      return DONE;
  }
}

/** Says something; as in Discord's client, what is too long for a message goes as a text file. */
function say(core: Core, actor: Actor, content: string): void {
  if (content.length <= messageLimits.content) saySomething(core, actor, content);
  else {
    const bytes = new TextEncoder().encode(content);
    saySomething(core, actor, '', [
      { index: '0', name: 'message.txt', contentType: 'text/plain; charset=utf-8', bytes },
    ]);
  }
}

/** Waits for the first thing that a person sees of an interaction. */
function follow(core: Core, interaction: Interaction): Promise<PageResult> {
  return new Promise((resolve) => {
    const stop = core.interactions.watch((changed, event) => {
      if (changed !== interaction) return;
      stop();
      resolve(toResult(interaction, event));
    });
  });
}

function toResult(interaction: Interaction, event: InteractionEvent): PageResult {
  switch (event.kind) {
    case 'choices':
      return { kind: 'choices', choices: event.choices.map((choice) => choiceView(choice, interaction.user.locale)) };
    case 'modal':
      return { kind: 'modal', interaction: interaction.id, modal: event.modal };
    case 'failed':
      return { kind: 'failed' };
    default:
      return DONE;
  }
}

function actorIn(core: Core, user: User, channelId: string): Actor {
  const channel = core.world.channels.get(channelId);
  if (channel === undefined || (channel.kind === 'direct' && channel.userId !== user.id)) {
    throw new ClientRefusal('channel-unknown', 'There is no such channel.');
  }
  return { user, channel };
}

function messageOf(core: Core, user: User, id: string): Message {
  const message = core.world.messages.get(id);
  if (message === undefined || (message.visibleTo ?? user.id) !== user.id) {
    throw new ClientRefusal('message-unknown', 'The message is gone.');
  }
  actorIn(core, user, message.channelId);
  return message;
}

function shownModal(core: Core, user: User, id: string) {
  const interaction = core.interactions.all.findLast(
    (candidate) => candidate.id === id && candidate.user.id === user.id,
  );
  const shown = interaction?.events.find((event) => event.kind === 'modal');
  if (interaction === undefined || shown === undefined) throw new ClientRefusal('modal-unknown', 'The form is gone.');
  return { interaction, modal: shown.modal };
}

function changeSettings(core: Core, user: User, settings: Extract<PageAction, { kind: 'settings' }>): void {
  const { name, locale, permissions } = settings;
  putUser(core.world, {
    id: user.id,
    ...(name === undefined ? {} : { name }),
    ...(locale === undefined ? {} : { locale }),
    ...(permissions === undefined ? {} : { permissions: BigInt(permissions) }),
  });
}

/** How often the panel's REST faults strike: often enough to be seen, seldom enough to end by themselves. */
const STRIKES = 3;

function misbehave(core: Core, fault: FaultName): void {
  const { faults } = core;
  switch (fault) {
    case 'drop':
      return faults.dropConnections();
    case 'reconnect':
      return faults.askToReconnect();
    case 'invalidate':
      return faults.invalidateSession();
    case 'heartbeats':
      return faults.loseHeartbeats();
    case 'rate-limit':
      return faults.rateLimit({ retryAfter: 0.5, times: STRIKES });
    case 'server-error':
      return faults.serverError({ status: 503, times: STRIKES });
    case 'delay':
      return faults.delay({ milliseconds: 2000, times: STRIKES });
    case 'kick':
      return setBotInGuild(core, false);
    case 'invite':
      return setBotInGuild(core, true);
    case 'clear':
      return faults.clear();
  }
}
