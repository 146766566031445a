import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, copyFile, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { defaultPreferences } from '../../src/answers/preferences.ts';
import { createSettings } from '../../src/settings/create-settings.ts';
import type { Settings } from '../../src/settings/create-settings.ts';

const server = { scope: 'server', id: '10' } as const;
const person = { scope: 'person', id: '20' } as const;

let folder: string;
let file: string;
let failures: string[];
const opened: Settings[] = [];

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'settings-'));
  file = join(folder, 'deep', 'settings.sqlite');
  failures = [];
});

afterEach(async () => {
  for (const settings of opened.splice(0)) settings.close();
  await rm(folder, { recursive: true });
});

function open(path = file, maxBytes?: number): Settings {
  const onFailure = (failure: string): void => void failures.push(failure);
  const settings = createSettings(path, maxBytes === undefined ? { onFailure } : { onFailure, maxBytes });
  opened.push(settings);
  return settings;
}

/** Runs as one who may only read the folder: rights do not bind the superuser, whom a build may run as. */
async function asSomeoneElse(work: () => Promise<void>): Promise<void> {
  const [nobody, superuser] = [65_534, 0];
  await chmod(file, 0o444);
  await chmod(dirname(file), 0o555);
  await chmod(folder, 0o755);
  const isSuperuser = process.geteuid?.() === superuser;
  if (isSuperuser) process.seteuid?.(nobody);
  try {
    await work();
  } finally {
    if (isSuperuser) process.seteuid?.(superuser);
    await chmod(dirname(file), 0o755);
  }
}

describe('createSettings', () => {
  it('gives everyone the defaults at first', () => {
    expect(open().read('10', '20')).toEqual(defaultPreferences);
    expect(failures).toEqual([]);
  });

  it('puts a person over their server over the defaults', () => {
    const settings = open();
    settings.write(server, { language: 'de', spoilers: 'hide' });
    settings.write(person, { spoilers: 'show', pictures: 'off', favouriteTeam: 'x/rovers' });
    expect(settings.read('10', '20')).toEqual({
      language: 'de',
      spoilers: 'show',
      pictures: 'off',
      favouriteTeam: 'x/rovers',
    });
    expect(settings.read('11', '20').language).toBeNull();
    expect(settings.read('10', '21').spoilers).toBe('hide');
    expect(settings.read(null, null)).toEqual(defaultPreferences);
  });

  it('changes what is named and takes back what is null', () => {
    const settings = open();
    settings.write(person, { language: 'fr', pictures: 'off' });
    settings.write(person, { language: null, spoilers: 'hide' });
    expect(settings.show(person)).toEqual({ pictures: 'off', spoilers: 'hide' });
  });

  it('keeps settings over a restart', () => {
    const first = open();
    first.write(person, { language: 'it' });
    first.close();
    opened.pop();
    expect(open().show(person)).toEqual({ language: 'it' });
  });

  it('forgets an owner without a trace in the file', async () => {
    const settings = open();
    settings.write({ scope: 'person', id: 'someone-recognisable' }, { favouriteTeam: 'x/unmistakable' });
    settings.write(person, { language: 'it' });
    settings.forget({ scope: 'person', id: 'someone-recognisable' });
    for (const each of [file, `${file}-wal`]) expect((await readFile(each)).includes('unmistakable')).toBe(false);
    expect(settings.show(person)).toEqual({ language: 'it' });
  });

  it('says that the disk is full and goes on reading', () => {
    const settings = open(file, 16 * 1024);
    settings.write(server, { language: 'de' });
    const results = Array.from({ length: 200 }, (_, index) =>
      settings.write({ scope: 'person', id: String(index) }, { favouriteTeam: 'x'.repeat(500) }),
    );
    expect(results.at(-1)).toEqual({ ok: false, failure: 'full' });
    expect(failures).toContain('full');
    expect(settings.read('10', null).language).toBe('de');
  });

  it.each([
    ['lies in a file instead of a folder', () => join(folder, 'blocked', 'settings.sqlite')],
    ['is no database', () => join(folder, 'blocked')],
    ['is a folder', () => folder],
  ])('goes on with the defaults where the store %s', async (_, path) => {
    await writeFile(join(folder, 'blocked'), 'not a database, but long enough to be looked at as one'.repeat(100));
    const settings = open(path());
    expect(settings.read('10', '20')).toEqual(defaultPreferences);
    expect(settings.write(person, { language: 'de' })).toMatchObject({ ok: false });
    expect(settings.forget(person)).toMatchObject({ ok: false });
    expect(failures).toHaveLength(1);
  });

  it('says that the disk takes no changes, and goes on reading', async () => {
    open().write(person, { language: 'it' });
    for (const settings of opened.splice(0)) settings.close();
    await asSomeoneElse(async () => {
      const settings = open();
      expect(settings.write(person, { language: 'de' })).toEqual({ ok: false, failure: 'read-only' });
      expect(settings.forget(person)).toEqual({ ok: false, failure: 'read-only' });
      expect(settings.read(null, '20').language).toBe('it');
    });
    expect(failures).toHaveLength(1);
  });

  it('reads a file of the first version', async () => {
    await mkdir(dirname(file));
    await copyFile(new URL('version-1.sqlite', import.meta.url), file);
    const old = new DatabaseSync(file);
    old.exec(`INSERT INTO settings (scope, id, pictures) VALUES ('person', '21', 1)`);
    old.close();
    const settings = open();
    expect(settings.show(server)).toEqual({ language: 'de', spoilers: 'hide' });
    expect(settings.show({ scope: 'person', id: '21' })).toEqual({ pictures: 'dark' });
    expect(settings.show(person)).toEqual({ pictures: 'off', favouriteTeam: 'italy/roma' });
    expect(settings.write(person, { language: 'pt' })).toEqual({ ok: true });
    expect(settings.show(person)).toEqual({ language: 'pt', pictures: 'off', favouriteTeam: 'italy/roma' });
    expect(failures).toEqual([]);
  });

  it('leaves a file of a newer version alone', () => {
    open().write(person, { language: 'it' });
    const database = new DatabaseSync(file);
    database.exec('PRAGMA user_version = 99');
    database.close();
    expect(open().write(person, { language: 'de' })).toEqual({ ok: false, failure: 'unavailable' });
  });

  it('is whole after a kill in the middle of writing', async () => {
    const script = `
      import { createSettings } from ${JSON.stringify(new URL('../../src/settings/create-settings.ts', import.meta.url).href)};
      const settings = createSettings(${JSON.stringify(file)}, { onFailure() {} });
      for (let n = 0; ; n += 1) {
        settings.write({ scope: 'person', id: String(n % 50) }, { language: 'x' + n, favouriteTeam: 'x' + n });
        if (n === 100) process.stdout.write('on my way');
      }`;
    const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    await once(child.stdout, 'data');
    child.kill('SIGKILL');
    await once(child, 'exit');
    const settings = open();
    const all = Array.from({ length: 50 }, (_, id) => settings.show({ scope: 'person', id: String(id) }));
    expect(all.filter(({ language, favouriteTeam }) => language === undefined || language !== favouriteTeam)).toEqual(
      [],
    );
    expect(failures).toEqual([]);
  });
});
