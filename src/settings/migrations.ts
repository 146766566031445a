import type { DatabaseSync } from 'node:sqlite';

/**
 * Every change of the database's shape, oldest first; `user_version` says how many a file has had. What is here is
 * never edited: a new shape is a new entry.
 */
const migrations: readonly string[] = [
  `CREATE TABLE settings (
    scope TEXT NOT NULL CHECK (scope IN ('server', 'person')),
    id TEXT NOT NULL,
    language TEXT,
    spoilers TEXT CHECK (spoilers IN ('show', 'hide')),
    pictures INTEGER CHECK (pictures IN (0, 1)),
    favourite_team TEXT,
    PRIMARY KEY (scope, id)
  ) STRICT, WITHOUT ROWID`,
  // Pictures, once with or without, may be dark or light.
  `CREATE TABLE settings_of_2 (
    scope TEXT NOT NULL CHECK (scope IN ('server', 'person')),
    id TEXT NOT NULL,
    language TEXT,
    spoilers TEXT CHECK (spoilers IN ('show', 'hide')),
    pictures TEXT CHECK (pictures IN ('dark', 'light', 'off')),
    favourite_team TEXT,
    PRIMARY KEY (scope, id)
  ) STRICT, WITHOUT ROWID;
  INSERT INTO settings_of_2
    SELECT scope, id, language, spoilers, CASE pictures WHEN 1 THEN 'dark' WHEN 0 THEN 'off' END, favourite_team FROM settings;
  DROP TABLE settings;
  ALTER TABLE settings_of_2 RENAME TO settings`,
];

/**
 * Brings a database to the newest shape; each step is a transaction, so that a kill leaves the one before or the one after.
 *
 * @throws {Error} where the file was made by a newer version than this one.
 */
export function migrate(database: DatabaseSync): void {
  const had = versionOf(database);
  if (had > migrations.length) throw new Error(`the settings were written by a newer version (${had})`);
  for (const [index, sql] of migrations.entries()) {
    if (index < had) continue;
    database.exec(`BEGIN IMMEDIATE; ${sql}; PRAGMA user_version = ${index + 1}; COMMIT`);
  }
}

/** Whether a database has the newest shape, and so can be read without bringing it there. */
export function isCurrent(database: DatabaseSync): boolean {
  return versionOf(database) === migrations.length;
}

function versionOf(database: DatabaseSync): number {
  return Number(database.prepare('PRAGMA user_version').get()?.['user_version'] ?? 0);
}
