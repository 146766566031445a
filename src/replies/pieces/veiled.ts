import { secret } from '../marks.ts';
import type { View } from '../view.ts';

/**
 * Lines that tell how matches went, each a secret; hidden, one bar stands for all of them, and for none: whether there
 * are any, and how many, tells as much as what they say.
 */
export function veiled(lines: readonly string[], { hide }: View): readonly string[] {
  if (!hide) return lines.map(secret);
  return [secret(lines.length === 0 ? nothing : lines.map((line) => line.trim()).join(' · '))];
}

const nothing = '–';
