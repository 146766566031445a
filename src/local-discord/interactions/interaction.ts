import type { Data } from '../json.ts';
import type { Channel, Message, User } from '../world/entities.ts';

/** Discord's types of interactions. */
export const interactionTypes = { command: 2, component: 3, autocomplete: 4, modalSubmit: 5 } as const;

/** What a person sees happen because of an interaction. */
export type InteractionEvent =
  | { readonly kind: 'thinking'; readonly message: Message }
  | { readonly kind: 'replied'; readonly message: Message }
  | { readonly kind: 'updating' }
  | { readonly kind: 'updated'; readonly message: Message }
  | { readonly kind: 'followed-up'; readonly message: Message }
  | { readonly kind: 'choices'; readonly choices: readonly Data[] }
  | { readonly kind: 'modal'; readonly modal: Data }
  | { readonly kind: 'deleted' }
  | { readonly kind: 'failed' };

/** Something that a person did and that the bot is to answer, with all that became of it. */
export interface Interaction {
  readonly id: string;
  readonly token: string;
  readonly type: number;
  readonly user: User;
  readonly channel: Channel;
  readonly createdAt: number;
  /** The name of the command, or the custom id of the component or modal: for reading a log. */
  readonly label: string;
  /** What "used" shows above the answer, for commands. */
  readonly commandName: string | undefined;
  /** The message whose component was used, also for a modal that came from one. */
  readonly sourceMessageId: string | undefined;
  /** The message that a message command was used on. */
  readonly targetMessageId: string | undefined;
  /** The type of the focused option's choices, for autocomplete. */
  readonly focusedType: number | undefined;
  state: 'waiting' | 'answered' | 'failed';
  /** How many callbacks came in all, the refused second ones included. */
  callbacks: number;
  /** When it was sent to the bot and when the accepted callback arrived, on `performance.now()`'s scale. */
  readonly sentAt: number;
  answeredAt: number | undefined;
  /** The type of the accepted callback. */
  callbackType: number | undefined;
  /** The message that `@original` stands for. */
  originalId: string | undefined;
  readonly events: InteractionEvent[];
}
