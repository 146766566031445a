import { pino } from 'pino';
import type { DestinationStream, Level, Logger } from 'pino';

export type { Logger };

/** What a log line shows in place of a secret. */
const censor = '[secret]';

/** Fields whose value is a secret wherever they stand near the top of a line; interaction tokens can answer in our name. */
const secretFields = ['token', 'authorization', 'Authorization'];
const redacted = ['', '*.', '*.*.'].flatMap((depth) => secretFields.map((field) => `${depth}${field}`));

/**
 * A logger that writes one JSON object a line to `destination`. The given secrets never appear in a line, however deep
 * in an error or an address they stand: Discord's client puts request headers and addresses into its errors.
 */
export function createLogger(
  level: Level | 'silent',
  secrets: readonly (string | null)[],
  destination: DestinationStream,
): Logger {
  const hidden = secrets.filter((secret): secret is string => secret !== null && secret !== '');
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime, redact: { paths: redacted, censor } },
    {
      write: (line: string) =>
        destination.write(hidden.reduce((text, secret) => text.replaceAll(secret, censor), line)),
    },
  );
}
