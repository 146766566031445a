/** A new layer is taken into the map below it as soon as it is so large a part of it. */
const share = 1 / 8;

/**
 * A map that can give a changed one beside itself: it shares what is unchanged, so that a change costs what it is large,
 * and whoever still reads the old one sees no difference.
 */
export class OverlayMap<V> implements ReadonlyMap<string, V> {
  readonly size: number;
  readonly #base: ReadonlyMap<string, V>;
  /** What differs from the base; undefined for what is gone. */
  readonly #top: ReadonlyMap<string, V | undefined>;

  private constructor(base: ReadonlyMap<string, V>, top: ReadonlyMap<string, V | undefined>, size: number) {
    this.#base = base;
    this.#top = top;
    this.size = size;
  }

  /** A map of these; the given map must not change any more. */
  static of<V>(map: ReadonlyMap<string, V> = new Map()): OverlayMap<V> {
    return new OverlayMap(map, new Map(), map.size);
  }

  /** The map with these set, or taken out where the value is undefined. */
  with(changes: ReadonlyMap<string, V | undefined>): OverlayMap<V> {
    if (changes.size === 0) return this;
    if (this.#top.size + changes.size > this.#base.size * share) return OverlayMap.of(this.#flat(changes));
    const top = new Map(this.#top);
    let { size } = this;
    for (const [key, value] of changes) {
      size += Number(value !== undefined) - Number(this.has(key));
      if (value === undefined && !this.#base.has(key)) top.delete(key);
      else top.set(key, value);
    }
    return new OverlayMap(this.#base, top, size);
  }

  get(key: string): V | undefined {
    if (this.#top.size === 0) return this.#base.get(key);
    return this.#top.has(key) ? this.#top.get(key) : this.#base.get(key);
  }

  has(key: string): boolean {
    return this.get(key) !== undefined;
  }

  *entries(): Generator<[string, V], undefined> {
    for (const entry of this.#base) if (!this.#top.has(entry[0])) yield entry;
    for (const [key, value] of this.#top) if (value !== undefined) yield [key, value];
  }

  *keys(): Generator<string, undefined> {
    for (const [key] of this.entries()) yield key;
  }

  *values(): Generator<V, undefined> {
    for (const [, value] of this.entries()) yield value;
  }

  [Symbol.iterator](): Generator<[string, V], undefined> {
    return this.entries();
  }

  forEach(act: (value: V, key: string, map: ReadonlyMap<string, V>) => void): void {
    for (const [key, value] of this.entries()) act(value, key, this);
  }

  #flat(changes: ReadonlyMap<string, V | undefined>): Map<string, V> {
    const flat = new Map(this.entries());
    for (const [key, value] of changes) {
      if (value === undefined) flat.delete(key);
      else flat.set(key, value);
    }
    return flat;
  }
}
