import type { RawFile, REST } from 'discord.js';
import { InteractionResponseType, MessageFlags, Routes } from 'discord-api-types/v10';
import type { APIApplicationCommandOptionChoice } from 'discord-api-types/v10';
import type { Reply } from '../replies/reply.ts';
import { filesOf, flagged, pictured, replacement } from './reply-body.ts';
import { discordFailureOf } from './discord-failure.ts';
import type { DrawnPicture } from './drawn-picture.ts';
import type { Logger } from './logger.ts';

/** What of an interaction is needed to answer it. */
export interface Answerable {
  readonly id: string;
  readonly token: string;
  readonly applicationId: string;
}

/** How an interaction was acknowledged while its answer was still in the making. */
type Deferral = 'public' | 'private' | 'silent';

/**
 * Answers one interaction, once. Bodies go to Discord exactly as the reply has them; discord.js's own message classes
 * are left out, since they know less of a body than the reply that made it and forget mentions on edits.
 */
export class Responder {
  readonly #rest: REST;
  readonly #interaction: Answerable;
  readonly #log: Logger;
  #deferral: Deferral | null = null;
  /** Where the answer can be edited, once it stands. */
  #answer: `/${string}` | null = null;

  constructor(rest: REST, interaction: Answerable, log: Logger) {
    this.#rest = rest;
    this.#interaction = interaction;
    this.#log = log;
  }

  /** Tells Discord that the answer takes longer. A button's press is acknowledged silently, since what follows may replace its message. */
  async defer(how: Deferral): Promise<void> {
    const type =
      how === 'silent'
        ? InteractionResponseType.DeferredMessageUpdate
        : InteractionResponseType.DeferredChannelMessageWithSource;
    await this.#callback(how === 'private' ? { type, data: { flags: MessageFlags.Ephemeral } } : { type });
    this.#deferral = how;
  }

  /** Sends the answer, as first response or into a deferral; with its picture, where that is there already. */
  async answer(reply: Reply, picture: DrawnPicture | null = null): Promise<void> {
    if (this.#answer !== null) throw new Error('an interaction is answered once');
    const sent = { reply, picture };
    this.#answer = this.#deferral === null ? await this.#respond(sent) : await this.#fulfil(sent, this.#deferral);
  }

  /** Choices for an option; autocomplete cannot be deferred. */
  async choose(choices: readonly APIApplicationCommandOptionChoice[]): Promise<void> {
    await this.#callback({ type: InteractionResponseType.ApplicationCommandAutocompleteResult, data: { choices } });
  }

  /**
   * Puts a picture to the answer that stands, as a file of its own: one that an embed shows loses its alt text and
   * cannot be hidden behind Discord's spoiler bar.
   */
  async attach(picture: DrawnPicture): Promise<void> {
    if (this.#answer === null) throw new Error('a picture is put to an answer that stands');
    await this.#patch(this.#answer, pictured({}, picture), filesOf(picture));
  }

  async #respond({ reply, picture }: Sent): Promise<`/${string}`> {
    const body =
      reply.replaces === true
        ? { type: InteractionResponseType.UpdateMessage, data: replacement(reply, picture) }
        : { type: InteractionResponseType.ChannelMessageWithSource, data: pictured(flagged(reply), picture) };
    await this.#callback(body, filesOf(picture));
    return this.#original;
  }

  async #fulfil(sent: Sent, deferral: Deferral): Promise<`/${string}`> {
    const { reply } = sent;
    if (deferral === 'silent') {
      return reply.replaces === true ? await this.#replace(sent) : await this.#followUp(sent);
    }
    // What was deferred for everyone stays for everyone: a private answer takes its place.
    if (deferral === 'public' && reply.private) {
      await this.#rest.delete(this.#original, { auth: false });
      return await this.#followUp(sent);
    }
    return await this.#replace(sent);
  }

  async #replace({ reply, picture }: Sent): Promise<`/${string}`> {
    await this.#patch(this.#original, replacement(reply, picture), filesOf(picture));
    return this.#original;
  }

  async #followUp({ reply, picture }: Sent): Promise<`/${string}`> {
    // Not repeated when the line breaks: unlike a callback, a second one would show twice.
    const body = pictured(flagged(reply), picture);
    const sent = await this.#rest.post(this.#webhook, { body, files: filesOf(picture), auth: false });
    const id = typeof sent === 'object' && sent !== null && 'id' in sent ? String(sent.id) : '@original';
    return Routes.webhookMessage(this.#interaction.applicationId, this.#interaction.token, id);
  }

  /**
   * The first response. A line that breaks during it, or a 5xx, leaves open whether it arrived; sending it again is
   * safe, since Discord takes one response only and answers a second one with 40060: then the first is there.
   */
  async #callback(body: object, files: RawFile[] = []): Promise<void> {
    const { id, token } = this.#interaction;
    try {
      await retried(() => this.#rest.post(Routes.interactionCallback(id, token), { body, files, auth: false }));
    } catch (error) {
      if (discordFailureOf(error) !== 'answered') throw error;
      this.#log.warn('Discord has a first response to this already');
    }
  }

  async #patch(route: `/${string}`, body: object, files: RawFile[] = []): Promise<void> {
    await retried(() => this.#rest.patch(route, { body, files, auth: false }));
  }

  get #webhook(): `/${string}` {
    return Routes.webhook(this.#interaction.applicationId, this.#interaction.token);
  }

  get #original(): `/${string}` {
    return Routes.webhookMessage(this.#interaction.applicationId, this.#interaction.token, '@original');
  }
}

/** Sends once more after a broken connection, which discord.js itself does not. */
async function retried(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    if (discordFailureOf(error) !== 'broken') throw error;
    return await send();
  }
}

/** A reply on its way, with its picture where that is drawn already. */
interface Sent {
  readonly reply: Reply;
  readonly picture: DrawnPicture | null;
}
