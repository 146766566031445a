/** A hundred thousand reports are held at once: what is empty takes no room. */
export const nothing: readonly never[] = [];

/** The same list as long as it is, and no longer: one that grew by pushing keeps room for more. */
export function compact<T>(list: readonly T[]): readonly T[] {
  return list.length === 0 ? nothing : list.slice();
}

/** One thing, or several of them: a list of one would take more room than the thing. */
export type Few<T extends object> = T | readonly T[];

/** A list, which need not be one where it has a single entry. */
export function few<T extends object>(list: readonly T[]): Few<T> {
  const [only] = list;
  return only !== undefined && list.length === 1 ? only : list.slice();
}

/** The same as a list again. */
export function listed<T extends object>(some: Few<T>): readonly T[] {
  return isList(some) ? some : [some];
}

function isList<T extends object>(some: Few<T>): some is readonly T[] {
  return Array.isArray(some);
}
