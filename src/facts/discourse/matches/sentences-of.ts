import type { Walk } from '../walk.ts';

/** The sentences about each match. */
export function sentencesOf({ focus }: Walk): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const [at, { match }] of focus.entries()) {
    if (match === null) continue;
    const list = found.get(match);
    if (list === undefined) found.set(match, [at]);
    else list.push(at);
  }
  return found;
}
