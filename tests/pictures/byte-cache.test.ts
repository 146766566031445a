import { describe, expect, it } from 'vitest';
import { createByteCache } from '../../src/pictures/byte-cache.ts';

describe('a cache of bytes', () => {
  it('gives back what it was given', () => {
    const cache = createByteCache(10);
    const bytes = new Uint8Array(4);
    cache.set('a', bytes);
    expect(cache.get('a')).toBe(bytes);
    expect(cache.get('b')).toBeUndefined();
  });

  it('drops what was used longest ago when it grows too big', () => {
    const cache = createByteCache(10);
    for (const key of ['a', 'b']) cache.set(key, new Uint8Array(4));
    cache.get('a');
    cache.set('c', new Uint8Array(4));
    expect(['a', 'b', 'c'].map((key) => cache.get(key) !== undefined)).toEqual([true, false, true]);
    expect(cache.size()).toBe(8);
  });

  it('counts what is put in again once, and takes nothing that is too big', () => {
    const cache = createByteCache(10);
    cache.set('a', new Uint8Array(4));
    cache.set('a', new Uint8Array(6));
    cache.set('b', new Uint8Array(11));
    expect([cache.size(), cache.get('b')]).toEqual([6, undefined]);
  });
});
