import { readFile, writeFile } from 'node:fs/promises';
import { z } from 'zod';
import type { Scores } from './run-scorer.ts';

/** The least that each folder of measured reports must reach, by the folder's name. */
export type Floors = Readonly<Record<string, Scores>>;

const floorsSchema = z.record(z.string(), z.record(z.string(), z.number().min(0)));

/** One thing that is below its floor. */
export interface Fall {
  readonly measure: string;
  readonly floor: number;
  readonly now: number;
}

/**
 * Reads the file of floors.
 *
 * @throws where it is there and no file of floors; where there is none, there are no floors.
 */
export async function readFloors(file: string): Promise<Floors> {
  try {
    return floorsSchema.parse(JSON.parse(await readFile(file, 'utf8')));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error;
  }
}

/** Everything that is below its floor; what is no longer measured at all counts as nothing. */
export function fallsBelow(floors: Scores, scores: Scores): readonly Fall[] {
  return Object.entries(floors)
    .map(([measure, floor]) => ({ measure, floor, now: scores[measure] ?? 0 }))
    .filter(({ floor, now }) => now < floor);
}

/** Floors lifted to the scores, cut to thousandths; none is ever lowered or taken away. */
export function raiseFloors(floors: Scores, scores: Scores): Scores {
  const measures = [...new Set([...Object.keys(scores), ...Object.keys(floors)])];
  return Object.fromEntries(
    measures.map((measure) => [measure, Math.max(floors[measure] ?? 0, cut(scores[measure] ?? 0))]),
  );
}

/** Writes the file of floors, folders in the order of their names. */
export async function writeFloors(file: string, floors: Floors): Promise<void> {
  const sorted = Object.entries(floors).toSorted(([one], [other]) => (one < other ? -1 : 1));
  await writeFile(file, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
}

function cut(share: number): number {
  return Math.floor(share * 1000 + 1e-9) / 1000;
}
