import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { pathToFileURL } from 'node:url';
import { z } from 'zod';
import { defaultPreferences } from '../answers/preferences.ts';
import type { Preferences } from '../answers/preferences.ts';
import { isCurrent, migrate } from './migrations.ts';

/** What a server or a person has set; what is not there is as the next wider one has it. */
export type Wishes = Partial<Preferences>;

/** A change: null takes a setting back. */
export type WishChange = { readonly [Name in keyof Preferences]?: Preferences[Name] | null };

/** Whose settings. */
export type Owner = { readonly scope: 'server' | 'person'; readonly id: string };

/** Why nothing could be kept: `read-only` and `full` are for the operator to mend, `unavailable` is anything else. */
export type StoreFailure = 'read-only' | 'full' | 'unavailable';

export type Stored = { readonly ok: true } | { readonly ok: false; readonly failure: StoreFailure };

/** Settings of servers and people. Nothing here throws: without a store, everyone has the defaults. */
export interface Settings {
  /** How one person in one server wants to be answered: their own wishes over the server's over the defaults. */
  readonly read: (guildId: string | null, userId: string | null) => Preferences;
  /** What an owner has set; empty where nothing is stored. */
  readonly show: (owner: Owner) => Wishes;
  readonly write: (owner: Owner, change: WishChange) => Stored;
  /** Deletes everything stored of an owner. */
  readonly forget: (owner: Owner) => Stored;
  readonly close: () => void;
}

export interface SettingsOptions {
  /** Told of every failure of the store, with what SQLite says. */
  readonly onFailure: (failure: StoreFailure, error: unknown) => void;
  /** The file never grows beyond this: settings must not fill somebody's disk. */
  readonly maxBytes?: number;
}

const pageBytes = 4096;
const defaultMaxBytes = 256 * 1024 * 1024;

const rowSchema = z.object({
  language: z.string().nullable(),
  spoilers: z.enum(['show', 'hide']).nullable(),
  pictures: z.enum(['dark', 'light', 'off']).nullable(),
  favourite_team: z.string().nullable(),
});

/** Opens the store in a file, which is made where it is not there yet; `:memory:` keeps nothing. */
export function createSettings(file: string, options: SettingsOptions): Settings {
  const writable = attempt(() => open(file, options.maxBytes ?? defaultMaxBytes), null, options);
  const database = writable ?? openToRead(file);
  const refusal = database === null ? 'unavailable' : 'read-only';

  function show(owner: Owner): Wishes {
    if (database === null) return {};
    return attempt(() => readWishes(database, owner), {}, options);
  }

  function store(change: (opened: DatabaseSync) => void): Stored {
    if (writable === null) return { ok: false, failure: refusal };
    try {
      change(writable);
      return { ok: true };
    } catch (error) {
      const failure = failureOf(error);
      options.onFailure(failure, error);
      return { ok: false, failure };
    }
  }

  return {
    read: (guildId, userId) => ({
      ...defaultPreferences,
      ...(guildId === null ? {} : show({ scope: 'server', id: guildId })),
      ...(userId === null ? {} : show({ scope: 'person', id: userId })),
    }),
    show,
    write: (owner, change) =>
      store((opened) => writeWishes(opened, owner, { ...readWishes(opened, owner), ...change })),
    forget: (owner) => store((opened) => forget(opened, owner)),
    close: () => database?.close(),
  };
}

function open(file: string, maxBytes: number): DatabaseSync {
  if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
  const database = new DatabaseSync(file, { timeout: 1_000 });
  try {
    // A kill at any moment leaves the last change whole or not there at all; deleted settings leave no traces in the file.
    database.exec(`PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA secure_delete = ON`);
    database.exec(`PRAGMA max_page_count = ${Math.ceil(maxBytes / pageBytes)}`);
    migrate(database);
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Where nothing can be written, what was set before still holds; null where nothing can be read either. */
function openToRead(file: string): DatabaseSync | null {
  try {
    // Without `immutable` SQLite wants to write its log beside the file even to read it: https://www.sqlite.org/wal.html#readonly
    const address = pathToFileURL(file);
    address.searchParams.set('immutable', '1');
    const database = new DatabaseSync(address, { readOnly: true });
    if (isCurrent(database)) return database;
    database.close();
    return null;
  } catch {
    // Why it could not be opened was told already.
    return null;
  }
}

function readWishes(database: DatabaseSync, { scope, id }: Owner): Wishes {
  const found = database.prepare('SELECT * FROM settings WHERE scope = ? AND id = ?').get(scope, id);
  if (found === undefined) return {};
  const { language, spoilers, pictures, favourite_team: favouriteTeam } = rowSchema.parse(found);
  return {
    ...(language === null ? {} : { language }),
    ...(spoilers === null ? {} : { spoilers }),
    ...(pictures === null ? {} : { pictures }),
    ...(favouriteTeam === null ? {} : { favouriteTeam }),
  };
}

function writeWishes(database: DatabaseSync, { scope, id }: Owner, wishes: WishChange): void {
  const { language = null, spoilers = null, pictures = null, favouriteTeam = null } = wishes;
  database
    .prepare(
      'INSERT OR REPLACE INTO settings (scope, id, language, spoilers, pictures, favourite_team) VALUES (?, ?, ?, ?, ?, ?)',
    )
    .run(scope, id, language, spoilers, pictures, favouriteTeam);
}

function forget(database: DatabaseSync, { scope, id }: Owner): void {
  database.prepare('DELETE FROM settings WHERE scope = ? AND id = ?').run(scope, id);
  // The log of changes still has what was deleted, until it is put into the file.
  database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
}

function attempt<T>(work: () => T, otherwise: T, { onFailure }: SettingsOptions): T {
  try {
    return work();
  } catch (error) {
    onFailure(failureOf(error), error);
    return otherwise;
  }
}

/** SQLite's primary result codes: https://www.sqlite.org/rescode.html */
const sqliteReadOnly = 8;
const sqliteFull = 13;

function failureOf(error: unknown): StoreFailure {
  if (!(error instanceof Error)) return 'unavailable';
  const result = 'errcode' in error && typeof error.errcode === 'number' ? error.errcode & 0xff : null;
  const code = 'code' in error ? error.code : null;
  if (result === sqliteReadOnly || code === 'EROFS' || code === 'EACCES') return 'read-only';
  return result === sqliteFull || code === 'ENOSPC' ? 'full' : 'unavailable';
}
