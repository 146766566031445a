import { createHash } from 'node:crypto';

/** Things that a reference can name: the kinds of the name index, and what only buttons refer to. */
export type ReferenceKind = 'team' | 'person' | 'competition' | 'match' | 'tie' | 'streak';

/** `team:england/liverpool`: the value of an autocomplete choice, and how questions name what is held. */
export function reference(kind: ReferenceKind, id: string): string {
  return `${kind}:${id}`;
}

/**
 * The nine characters that stand for a reference in a button, where 100 characters must hold a whole question. 48 bits:
 * among 300,000 references two share theirs with a probability of 0.0002, and then neither is taken for the other.
 */
export function shortId(ref: string): string {
  return `~${createHash('sha256').update(ref).digest().subarray(0, 6).toString('base64url')}`;
}

/** True for what `shortId` makes. */
export function isShortId(text: string): boolean {
  return /^~[\w-]{8}$/u.test(text);
}
