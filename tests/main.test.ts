import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { projectFolder } from '../src/config.ts';
import type { LocalDiscord } from '../src/local-discord/start-local-discord.ts';
import { startPatientDiscord } from './start-patient-discord.ts';

let folder: string;
let child: ChildProcess | undefined;
let discord: LocalDiscord | undefined;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'main-'));
});

afterEach(async () => {
  if (child?.exitCode === null && child.signalCode === null) {
    child.kill('SIGKILL');
    await once(child, 'exit');
  }
  await discord?.close();
  discord = undefined;
  await rm(folder, { recursive: true, force: true });
});

/** The bot as `npm start` runs it, on reports and data of its own. */
function start(environment: Readonly<Record<string, string>>) {
  const started = spawn(process.execPath, [join(projectFolder, 'src/main.ts')], {
    cwd: folder,
    env: { ...process.env, DATA_DIR: folder, LOCAL_DISCORD_PORT: '0', DISCORD_TOKEN: '', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child = started;
  let output = '';
  let errors = '';
  started.stdout.setEncoding('utf8').on('data', (text: string) => (output += text));
  started.stderr.setEncoding('utf8').on('data', (text: string) => (errors += text));
  const exited = once(started, 'exit').then(([code]) => ({ code: code as number | null, output, errors }));
  const failed = exited.then((end): never => {
    throw new Error(`it ended: ${end.errors}`);
  });
  failed.catch(() => undefined);
  /** Waits for something, but not for a process that has ended. */
  const unlessEnded = <T>(wanted: Promise<T>): Promise<T> => Promise.race([wanted, failed]);
  const address = async (): Promise<string> => {
    while (!output.includes('\n')) await unlessEnded(once(started.stdout, 'data'));
    return /http:\/\/\S+/u.exec(output)?.[0] ?? '';
  };
  return { child: started, exited, address, unlessEnded };
}

// Each test starts a process of its own, which takes its time on a busy machine.
describe('npm start', { timeout: 60_000 }, () => {
  it('without a token serves a Discord of its own and ends with 0 when told to', async () => {
    const { child: started, exited, address } = start({});
    expect(await address()).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/u);
    started.kill('SIGTERM');
    expect(await exited).toMatchObject({ code: 0 });
  });

  it('with a token logs in where DISCORD_API_URL points, answers, and logs out', async () => {
    discord = await startPatientDiscord();
    const {
      child: started,
      exited,
      unlessEnded,
    } = start({ DISCORD_TOKEN: discord.token, DISCORD_API_URL: discord.api });
    await unlessEnded(discord.waitForCommand('tie'));
    const ada = discord.user({ locale: 'en-GB' });
    const [choice] = await ada.autocomplete('general', 'tie', { team: 'liv' }, 'team');
    expect(choice?.name).toContain('Liverpool');
    const card = await ada.command('general', 'tie', { team: choice?.value ?? '' });
    expect(card).toMatchObject({ ephemeral: false, embeds: [{ title: expect.stringContaining('Liverpool') }] });
    expect(await ada.press(card, 'Sources')).toMatchObject({ ephemeral: true });
    started.kill('SIGINT');
    const { code, output, errors } = await exited;
    expect(code).toBe(0);
    await discord.waitForBot(false);
    expect(`${output}${errors}`).not.toContain(discord.token);
    expect(discord.complaints).toEqual([]);
  });

  it('starts without any reports, and each command says so', async () => {
    discord = await startPatientDiscord();
    const reports = join(folder, 'reports');
    await mkdir(reports);
    const { unlessEnded } = start({
      DISCORD_TOKEN: discord.token,
      DISCORD_API_URL: discord.api,
      ARTICLES_DIR: reports,
    });
    await unlessEnded(discord.waitForCommand('tie'));
    const reply = await discord.user({ locale: 'en-GB' }).command('general', 'tie', { team: 'Liverpool' });
    expect(reply.ephemeral).toBe(true);
    expect(JSON.stringify(reply.embeds)).toMatch(/no reports/iu);
  });

  it.each([
    ['the environment', { LOG_LEVEL: 'loud', DISCORD_GUILD_ID: 'x' }, ['LOG_LEVEL', 'DISCORD_GUILD_ID']],
    ['a token that Discord does not take', { DISCORD_TOKEN: 'not.the.token' }, ['DISCORD_TOKEN']],
    ['a lexicon that is not there', { LEXICON_DIR: '/nowhere' }, ['lexicon', 'countries.json']],
  ])('ends with 1 and says what is wrong with %s', async (_, environment, words) => {
    discord = await startPatientDiscord();
    const { code, output, errors } = await start({ DISCORD_API_URL: discord.api, ...environment }).exited;
    expect({ code, output }).toEqual({ code: 1, output: '' });
    for (const word of words) expect(errors).toContain(word);
    expect(errors).not.toContain('not.the.token');
  });

  it('ends with 1 and names the lexicon entry that is wrong', async () => {
    await writeFile(join(folder, 'countries.json'), '[{ "name": "Nowhere" }]');
    const { code, errors } = await start({ LEXICON_DIR: folder }).exited;
    expect(code).toBe(1);
    expect(errors).toContain('Nowhere');
  });
});
