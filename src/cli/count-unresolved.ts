import type { Fact, Unresolved } from '../facts/fact.ts';

export interface UnresolvedCount {
  readonly kind: Fact['kind'];
  readonly reason: string;
  readonly count: number;
}

/** How often each kind of fact was left out for each reason, most frequent first. */
export function countUnresolved(unresolved: readonly Unresolved[]): readonly UnresolvedCount[] {
  return [...Map.groupBy(unresolved, ({ kind, reason }) => `${kind} ${reason}`).values()]
    .flatMap((group) => group.slice(0, 1).map(({ kind, reason }) => ({ kind, reason, count: group.length })))
    .toSorted((one, other) => other.count - one.count);
}
