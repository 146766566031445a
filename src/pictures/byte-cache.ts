/** Keeps byte arrays up to a number of bytes together; the one used longest ago goes first. */
export interface ByteCache {
  readonly get: (key: string) => Uint8Array | undefined;
  readonly set: (key: string, bytes: Uint8Array) => void;
  readonly size: () => number;
}

/** A cache with nothing in it yet, which keeps `most` bytes. */
export function createByteCache(most: number): ByteCache {
  const kept = new Map<string, Uint8Array>();
  let size = 0;

  function drop(key: string): void {
    size -= kept.get(key)?.length ?? 0;
    kept.delete(key);
  }

  return {
    get(key) {
      const found = kept.get(key);
      if (found === undefined) return undefined;
      kept.delete(key);
      kept.set(key, found);
      return found;
    },
    set(key, bytes) {
      drop(key);
      if (bytes.length > most) return;
      kept.set(key, bytes);
      size += bytes.length;
      for (const oldest of kept.keys()) {
        if (size <= most) break;
        drop(oldest);
      }
    },
    size: () => size,
  };
}
