import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

/** Where the scorer of a folder of measured reports is: beside the folder. Null where there is none. */
export function findScorer(folder: string): string | null {
  const scorer = join(dirname(resolve(folder)), 'score.mjs');
  return existsSync(scorer) ? scorer : null;
}

/**
 * What the scorer prints about predictions, one line of JSON per report; `flags` are its own (`--errors`, `--json`).
 *
 * @throws where the scorer fails, with what it said.
 */
export async function runScorer(
  scorer: string,
  folder: string,
  lines: readonly string[],
  flags: readonly string[],
): Promise<string> {
  const place = await mkdtemp(join(tmpdir(), 'final-whistle-eval-'));
  try {
    const predictions = join(place, 'predictions.ndjson');
    await writeFile(predictions, lines.map((line) => `${line}\n`).join(''));
    const options = { maxBuffer: 2 ** 28 };
    const { stdout } = await run(process.execPath, [scorer, folder, predictions, ...flags], options);
    return stdout;
  } finally {
    await rm(place, { recursive: true, force: true });
  }
}

const scoresSchema = z.object({
  articles: z.int(),
  rows: z.array(z.object({ kind: z.string(), precision: z.number(), recall: z.number(), f1: z.number() })),
  fields: z.record(z.string(), z.tuple([z.int(), z.int()])),
  evidenced: z.int(),
  unevidenced: z.int(),
});

/** How well a folder was read: shares of 1 (`goals precision`), and of the fields of facts how many are right (`match home`). */
export type Scores = Readonly<Record<string, number>>;

/**
 * The scorer's JSON as numbers of which more is better; what the folder has nothing of is left out. Of a field it is the count that tells:
 * its share falls when another match is found that lacks it.
 */
export function parseScores(json: string): Scores {
  const { rows, fields, evidenced, unevidenced } = scoresSchema.parse(JSON.parse(json));
  const found = evidenced + unevidenced;
  return Object.fromEntries([
    ...rows.flatMap(({ kind, precision, recall }) => [
      [`${kind} precision`, precision],
      [`${kind} recall`, recall],
    ]),
    ...Object.entries(fields).flatMap(([name, [right, all]]) => (all === 0 ? [] : [[name, right]])),
    ...(found === 0 ? [] : [['evidence', evidenced / found]]),
  ]);
}
