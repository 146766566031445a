/** What the page and its server tell each other. Types only: both sides import them and neither imports the other. */

export interface PersonView {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
}

export interface ChannelView {
  readonly id: string;
  readonly name: string;
  readonly kind: 'text' | 'direct';
}

export interface ChoiceView {
  readonly name: string;
  readonly value: string | number | boolean;
}

/** An option of a command, in the person's language. */
export interface OptionView {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: number;
  readonly required: boolean;
  readonly autocomplete: boolean;
  readonly choices: readonly ChoiceView[];
  readonly minValue: number | null;
  readonly maxValue: number | null;
  readonly minLength: number | null;
  readonly maxLength: number | null;
}

/** A command that a person sees, in that person's language; a subcommand is one of its own: `config set`. */
export interface CommandView {
  readonly name: string;
  readonly label: string;
  readonly description: string;
  readonly type: number;
  readonly options: readonly OptionView[];
}

/** Everything around the messages. */
export interface PageState {
  readonly me: PersonView & { readonly locale: string; readonly permissions: string };
  readonly people: readonly PersonView[];
  readonly guildName: string;
  readonly botInGuild: boolean;
  readonly botOnline: boolean;
  readonly channels: readonly ChannelView[];
  readonly guildCommands: readonly CommandView[];
  readonly directCommands: readonly CommandView[];
  readonly faults: readonly string[];
}

/** JSON as Discord's API has it. */
export type Json = Readonly<Record<string, unknown>>;

export interface MessageView {
  readonly id: string;
  readonly channelId: string;
  readonly author: PersonView;
  readonly content: string;
  readonly createdAt: number;
  readonly edited: boolean;
  readonly ephemeral: boolean;
  readonly thinking: boolean;
  /** A deferred reply that can never come any more. */
  readonly givenUp: boolean;
  readonly embeds: readonly Json[];
  readonly components: readonly Json[];
  readonly attachments: readonly Json[];
  /** "Ada used /tie" above an answer to a command. */
  readonly used: { readonly who: string; readonly whoId: string; readonly command: string } | null;
  /** The message that this one replies to. */
  readonly replyTo: { readonly who: string; readonly whoId: string; readonly text: string } | null;
}

/** What the server tells a tab by itself. */
export type PageEvent =
  | { readonly kind: 'message'; readonly message: MessageView }
  | { readonly kind: 'deleted'; readonly id: string; readonly channelId: string }
  | { readonly kind: 'state'; readonly state: PageState }
  | { readonly kind: 'typing'; readonly channelId: string };

/** The misbehaviour that the panel offers. */
export type FaultName =
  | 'drop'
  | 'reconnect'
  | 'invalidate'
  | 'heartbeats'
  | 'rate-limit'
  | 'server-error'
  | 'delay'
  | 'kick'
  | 'invite'
  | 'clear';

/** What a person does on the page. */
export type PageAction =
  | { readonly kind: 'say'; readonly channel: string; readonly content: string }
  | {
      readonly kind: 'command';
      readonly channel: string;
      readonly name: string;
      readonly options: Readonly<Record<string, string | number | boolean>>;
    }
  | {
      readonly kind: 'autocomplete';
      readonly channel: string;
      readonly name: string;
      readonly options: Readonly<Record<string, string | number | boolean>>;
      readonly focused: string;
    }
  | {
      readonly kind: 'component';
      readonly message: string;
      readonly customId: string;
      readonly values?: readonly string[] | undefined;
    }
  | { readonly kind: 'message-command'; readonly message: string; readonly name: string }
  | {
      readonly kind: 'modal';
      readonly interaction: string;
      readonly values: Readonly<Record<string, string | readonly string[]>>;
    }
  | { readonly kind: 'dismiss'; readonly message: string }
  | {
      readonly kind: 'settings';
      readonly name?: string | undefined;
      readonly locale?: string | undefined;
      readonly permissions?: string | undefined;
    }
  | { readonly kind: 'new-person' }
  | { readonly kind: 'fault'; readonly fault: FaultName };

/** What came of it. */
export type PageResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'choices'; readonly choices: readonly ChoiceView[] }
  | { readonly kind: 'modal'; readonly interaction: string; readonly modal: Json }
  | { readonly kind: 'person'; readonly id: string }
  /** The bot did not answer in time. */
  | { readonly kind: 'failed' }
  /** Discord's client would not do this. */
  | { readonly kind: 'refused'; readonly id: string; readonly message: string };
