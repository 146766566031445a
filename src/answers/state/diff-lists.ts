/** What a list has lost and what it has gained, by identity. */
export interface Difference<T> {
  readonly gone: readonly T[];
  readonly fresh: readonly T[];
}

/** The difference of two lists in which what is unchanged stands in the same order; none costs no more than looking at each once. */
export function diffLists<T>(before: readonly T[], after: readonly T[]): Difference<T> {
  if (before === after) return { gone: [], fresh: [] };
  const most = Math.min(before.length, after.length);
  let start = 0;
  while (start < most && before[start] === after[start]) start += 1;
  let end = 0;
  while (end < most - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  const [then, now] = [before.slice(start, before.length - end), after.slice(start, after.length - end)];
  if (then.length === 0 || now.length === 0) return { gone: then, fresh: now };
  const [had, has] = [new Set(then), new Set(now)];
  return { gone: then.filter((item) => !has.has(item)), fresh: now.filter((item) => !had.has(item)) };
}
