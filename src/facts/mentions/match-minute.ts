import type { Token } from '../tokens.ts';
import type { MinuteMention } from './mention.ts';
import { ordinalOf } from './number-words.ts';

/** A time of play that begins at token `at`, or null. */
export function matchMinute(tokens: readonly Token[], at: number): { readonly to: number; readonly mention: MinuteMention } | null {
  const minute = ordinalOf(tokens[at]?.word ?? '');
  if (minute === null || tokens[at + 1]?.word !== 'minute') return null;
  return { to: at + 2, mention: { type: 'MINUTE', minutes: [{ minute, stoppage: null }], vague: false } };
}
