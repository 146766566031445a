import type { Data } from '../json.ts';

/** One bad field of a body, as Discord names it: where it is, a code, a sentence. */
export interface Problem {
  readonly path: readonly (string | number)[];
  readonly code: string;
  readonly message: string;
}

/**
 * The nested `errors` object of a 50035 answer: every step of the path is a key, `_errors` holds what is wrong there.
 * @see https://discord.com/developers/docs/reference#error-messages
 */
export function nestProblems(problems: readonly Problem[]): Data {
  const root: Record<string, unknown> = {};
  for (const { path, code, message } of problems) {
    const place = path.reduce<Record<string, unknown>>((node, step) => childOf(node, String(step)), root);
    const known = Array.isArray(place['_errors']) ? place['_errors'] : [];
    place['_errors'] = [...known, { code, message }];
  }
  return root;
}

function childOf(node: Record<string, unknown>, key: string): Record<string, unknown> {
  const existing = node[key];
  if (typeof existing === 'object' && existing !== null) return existing as Record<string, unknown>;
  const fresh: Record<string, unknown> = {};
  node[key] = fresh;
  return fresh;
}

/** A path as one reads it: `data.embeds[0].title`. */
export function printPath(path: readonly (string | number)[]): string {
  return path.map((step, index) => (typeof step === 'number' ? `[${step}]` : index === 0 ? step : `.${step}`)).join('');
}
