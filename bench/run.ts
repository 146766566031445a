import { existsSync, readdirSync } from 'node:fs';

/** `node bench/run.ts <name>` runs `bench/<name>.ts`, which exports `run(): Promise<void>` and prints its tables. */
const folder = new URL('.', import.meta.url);
const known = readdirSync(folder)
  .filter((file) => file.endsWith('.ts') && file !== 'run.ts')
  .map((file) => file.slice(0, -'.ts'.length));

const name = process.argv[2] ?? '';
const file = new URL(`${name}.ts`, folder);
if (!known.includes(name) || !existsSync(file)) {
  console.error(`Which benchmark? npm run bench -- NAME, one of: ${known.join(', ')}`);
  process.exitCode = 2;
} else {
  const loaded: unknown = await import(file.href);
  if (typeof loaded !== 'object' || loaded === null || !('run' in loaded) || typeof loaded.run !== 'function') {
    throw new Error(`bench/${name}.ts exports no run()`);
  }
  await loaded.run();
}
