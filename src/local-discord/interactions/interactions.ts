import { randomBytes } from 'node:crypto';
import type { Data } from '../json.ts';
import type { Channel, User } from '../world/entities.ts';
import type { World } from '../world/world.ts';
import type { Interaction, InteractionEvent } from './interaction.ts';

/** Discord's patience: the first answer within three seconds, follow-ups within a quarter of an hour. */
export const deadlines = { answer: 3000, token: 15 * 60_000 } as const;

/** What an interaction is opened with. */
export type NewInteraction = Pick<Interaction, 'type' | 'label'> & {
  readonly user: User;
  readonly channel: Channel;
} & Partial<Pick<Interaction, 'commandName' | 'sourceMessageId' | 'targetMessageId' | 'focusedType'>>;

/** All interactions of this Discord, with their deadlines. */
export interface Interactions {
  readonly all: readonly Interaction[];
  /** Opens an interaction and starts its deadlines; the caller sends it to the bot. */
  open(details: NewInteraction): Interaction;
  byId(id: string, token: string): Interaction | undefined;
  /** The interaction of a webhook token that is still good. */
  byToken(token: string): Interaction | undefined;
  /** Tells what became of an interaction to everyone who watches. */
  tell(interaction: Interaction, event: InteractionEvent): void;
  watch(listener: (interaction: Interaction, event: InteractionEvent) => void): () => void;
}

/** How many interactions are kept for looking back. */
const KEPT = 10_000;

/** An empty table of interactions on the world's clock; each waits `answerWithin` milliseconds for its first answer. */
export function createInteractions(world: World, answerWithin: number = deadlines.answer): Interactions {
  const all: Interaction[] = [];
  const byToken = new Map<string, Interaction>();
  const listeners = new Set<(interaction: Interaction, event: InteractionEvent) => void>();
  const tell = (interaction: Interaction, event: InteractionEvent): void => {
    interaction.events.push(event);
    listeners.forEach((listener) => listener(interaction, event));
  };
  return {
    all,
    open: (details) => {
      const interaction = newInteraction(world, details);
      all.push(interaction);
      if (all.length > KEPT) all.shift();
      byToken.set(interaction.token, interaction);
      world.clock.after(answerWithin, () => {
        if (interaction.state !== 'waiting') return;
        interaction.state = 'failed';
        byToken.delete(interaction.token);
        tell(interaction, { kind: 'failed' });
      });
      world.clock.after(deadlines.token, () => byToken.delete(interaction.token));
      return interaction;
    },
    byId: (id, token) => {
      const found = byToken.get(token);
      return found?.id === id ? found : undefined;
    },
    byToken: (token) => byToken.get(token),
    tell,
    watch: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function newInteraction(world: World, details: NewInteraction): Interaction {
  return {
    commandName: undefined,
    sourceMessageId: undefined,
    targetMessageId: undefined,
    focusedType: undefined,
    ...details,
    id: world.newId(),
    token: randomBytes(48).toString('base64url'),
    createdAt: world.clock.now(),
    state: 'waiting',
    callbacks: 0,
    sentAt: performance.now(),
    answeredAt: undefined,
    callbackType: undefined,
    originalId: undefined,
    events: [],
  };
}

/** What a callback with `with_response` is told about the interaction. */
export function describeInteraction(interaction: Interaction, loading: boolean, ephemeral: boolean): Data {
  return {
    id: interaction.id,
    type: interaction.type,
    ...(interaction.originalId === undefined
      ? {}
      : {
          response_message_id: interaction.originalId,
          response_message_loading: loading,
          response_message_ephemeral: ephemeral,
        }),
  };
}
