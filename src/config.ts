import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'dotenv';
import { z } from 'zod';

/** Folder of the project: relative folders in the environment are meant from here, wherever the process was started. */
export const projectFolder = fileURLToPath(new URL('..', import.meta.url));

const folder = z.string().transform((path) => resolve(projectFolder, path));
const snowflake = z
  .string()
  .regex(/^\d{1,20}$/u, 'is not a Discord id (digits only, as "Copy ID" in Discord gives it)');

/** Every variable that the project reads, by its name in the environment; `.env.example` documents the same ones. */
export const variables = z.object({
  DISCORD_TOKEN: z
    .string()
    .regex(/^[\w.~-]+$/u, 'has characters that no token has (blanks, quotation marks, a leading "Bot "?)')
    .optional(),
  DISCORD_API_URL: z
    .url({ protocol: /^https?$/u, error: 'is not an http(s) address' })
    .transform((url) => url.replace(/\/(?:v10\/?)?$/u, ''))
    .default('https://discord.com/api'),
  DISCORD_GUILD_ID: snowflake.optional(),
  ARTICLES_DIR: folder.prefault('data/articles'),
  LEXICON_DIR: folder.prefault('data/lexicon'),
  DATA_DIR: folder.prefault('var'),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']).default('info'),
  LOCAL_DISCORD_HOST: z
    .string()
    .regex(/^[\w.:-]+$/u, 'is not a host name or an address')
    .default('127.0.0.1'),
  LOCAL_DISCORD_PORT: z
    .string()
    .regex(/^\d{1,5}$/u, 'is not a port number')
    .transform(Number)
    .refine((port) => port <= 65_535, 'is not a port number')
    .prefault('4850'),
});

/** What the environment says, checked. */
export interface Config {
  /** Null: there is no token, the bot runs on a Discord of its own. */
  readonly token: string | null;
  /** Without version: `https://discord.com/api`. */
  readonly apiUrl: string;
  /** The only server to register commands in; null registers them everywhere. */
  readonly guildId: string | null;
  readonly articlesFolder: string;
  readonly lexiconFolder: string;
  readonly dataFolder: string;
  readonly logLevel: z.infer<typeof variables>['LOG_LEVEL'];
  readonly localDiscord: { readonly host: string; readonly port: number };
}

/** The environment cannot be used; `message` names every variable that is wrong. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(
      `the environment has ${problems.length} problem${problems.length === 1 ? '' : 's'}:\n  ${problems.join('\n  ')}`,
    );
    this.problems = problems;
  }
}

/**
 * Checks the variables of an environment; a blank one counts as not set. Values never appear in a problem: one of
 * them is a secret.
 *
 * @throws {ConfigError} naming all problems together.
 */
export function readConfig(environment: Readonly<Record<string, string | undefined>>): Config {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value?.trim()));
  const parsed = variables.safeParse(given);
  if (!parsed.success) throw new ConfigError(parsed.error.issues.map(describe));
  const { data } = parsed;
  return Object.freeze({
    token: data.DISCORD_TOKEN ?? null,
    apiUrl: data.DISCORD_API_URL,
    guildId: data.DISCORD_GUILD_ID ?? null,
    articlesFolder: data.ARTICLES_DIR,
    lexiconFolder: data.LEXICON_DIR,
    dataFolder: data.DATA_DIR,
    logLevel: data.LOG_LEVEL,
    localDiscord: Object.freeze({ host: data.LOCAL_DISCORD_HOST, port: data.LOCAL_DISCORD_PORT }),
  });
}

/**
 * The configuration of this process: the `.env` file of the project, if there is one, under the environment itself.
 *
 * @throws {ConfigError} as `readConfig`, or where `.env` is there and cannot be read.
 */
export function loadConfig(): Config {
  return readConfig({ ...readDotEnv(resolve(projectFolder, '.env')), ...process.env });
}

function readDotEnv(file: string): Record<string, string> {
  try {
    return parse(readFileSync(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw new ConfigError([`.env cannot be read (${error instanceof Error ? error.message : String(error)})`]);
  }
}

function describe(issue: z.core.$ZodIssue): string {
  const reason = issue.code === 'invalid_value' ? `is none of ${issue.values.join(', ')}` : issue.message;
  return `${issue.path.join('.')} ${reason}`;
}
