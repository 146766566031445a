import { createHash } from 'node:crypto';

/** Twelve characters of 64: short enough for a button's `custom_id`, long enough never to meet by chance. */
const length = 12;

/**
 * A short id made of what identifies a thing: the same parts give the same id in every run.
 * Parts are kept apart, so that `['ab', 'c']` and `['a', 'bc']` differ.
 */
export function identify(parts: readonly (string | number | null)[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('base64url').slice(0, length);
}

/** The id of these parts, or, where things alike have taken it, of the next place among them; takes it. */
export function freeId(parts: readonly (string | number | null)[], taken: Set<string>): string {
  for (let place = 1; ; place++) {
    const id = identify([...parts, place]);
    if (taken.has(id)) continue;
    taken.add(id);
    return id;
  }
}
