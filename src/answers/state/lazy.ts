/** A value that is made when first asked for, and kept. */
export interface Lazy<T> {
  get(): T;
  /** The value if it has been made. */
  peek(): T | undefined;
}

/** Makes nothing yet. */
export function lazy<T>(make: () => T): Lazy<T> {
  let made: T | undefined;
  return { get: () => (made ??= make()), peek: () => made };
}

/** Worked out when first asked for, and kept. */
export function once<T>(make: () => T): () => T {
  const held = lazy(make);
  return () => held.get();
}
