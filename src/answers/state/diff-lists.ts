/** What a list has lost and what it has gained, by identity. */
export interface Difference<T> {
  readonly gone: readonly T[];
  readonly fresh: readonly T[];
}

/** How far ahead the lists are looked for where they go on alike. */
const window = 64;

/** The difference of two lists in which what is unchanged stands in the same order: looks at each item once. */
export function diffLists<T>(before: readonly T[], after: readonly T[]): Difference<T> {
  const gone: T[] = [];
  const fresh: T[] = [];
  let [then, now] = [0, 0];
  if (before === after) return { gone, fresh };
  while (then < before.length && now < after.length) {
    if (before[then] === after[now]) {
      then += 1;
      now += 1;
      continue;
    }
    const [left, right] = nextAlike(before, then, after, now);
    if (left < 0) return diffRests(before.slice(then), after.slice(now), { gone, fresh });
    gone.push(...before.slice(then, then + left));
    fresh.push(...after.slice(now, now + right));
    then += left;
    now += right;
  }
  return diffRests(before.slice(then), after.slice(now), { gone, fresh });
}

/** How many items of either list come before the next that both have; -1 where that is too far ahead. */
function nextAlike<T>(before: readonly T[], then: number, after: readonly T[], now: number): readonly [number, number] {
  for (let sum = 1; sum <= window; sum += 1) {
    for (let left = 0; left <= sum; left += 1) {
      const item = before[then + left];
      if (item !== undefined && item === after[now + sum - left]) return [left, sum - left];
    }
  }
  return [-1, -1];
}

function diffRests<T>(then: readonly T[], now: readonly T[], { gone, fresh }: Difference<T>): Difference<T> {
  if (then.length === 0 || now.length === 0) return { gone: [...gone, ...then], fresh: [...fresh, ...now] };
  const [had, has] = [new Set(then), new Set(now)];
  return {
    gone: [...gone, ...then.filter((item) => !has.has(item))],
    fresh: [...fresh, ...now.filter((item) => !had.has(item))],
  };
}
