import { DiscordAPIError, HTTPError, RESTJSONErrorCodes } from 'discord.js';

/**
 * Why Discord did not take an answer:
 * - `expired`: more than three seconds, or fifteen minutes after a deferral, had passed (10062, 50027).
 * - `answered`: it has an answer already (40060), ours where we asked twice because the line broke.
 * - `gone`: the message, channel or server was deleted meanwhile (10003, 10004, 10008).
 * - `broken`: the connection broke, or Discord is in trouble; nobody knows whether the request arrived.
 * - `refused`: anything else, such as a body that Discord does not take: a bug of ours.
 */
export type DiscordFailure = 'expired' | 'answered' | 'gone' | 'broken' | 'refused';

const kinds: ReadonlyMap<number | string, DiscordFailure> = new Map([
  [RESTJSONErrorCodes.UnknownInteraction, 'expired'],
  [RESTJSONErrorCodes.InvalidWebhookToken, 'expired'],
  [RESTJSONErrorCodes.UnknownWebhook, 'expired'],
  [RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged, 'answered'],
  [RESTJSONErrorCodes.UnknownChannel, 'gone'],
  [RESTJSONErrorCodes.UnknownGuild, 'gone'],
  [RESTJSONErrorCodes.UnknownMessage, 'gone'],
]);

/** What a thrown value of a request to Discord means; null where it did not come from a request at all. */
export function discordFailureOf(error: unknown): DiscordFailure | null {
  if (error instanceof DiscordAPIError) return kinds.get(error.code) ?? 'refused';
  if (error instanceof HTTPError) return 'broken';
  if (!(error instanceof Error)) return null;
  if (error.name === 'AbortError') return 'broken';
  const code = 'code' in error && typeof error.code === 'string' ? error.code : '';
  return /^(?:UND_ERR_|ECONN|EPIPE$|ETIMEDOUT$|ENOTFOUND$|EAI_AGAIN$|ENETUNREACH$|EHOSTUNREACH$)/u.test(code)
    ? 'broken'
    : null;
}
