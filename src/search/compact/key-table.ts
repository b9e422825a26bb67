/** Which papers may be known under a key: a hash table, so its finds are to be checked. */
export interface KeyTable {
  find(key: string): readonly number[];
  add(key: string, ordinal: number): void;
  remove(key: string, ordinal: number): void;
  /** Pairs of hash and ordinal. */
  pack(): Uint32Array;
}

export function createKeyTable(packed: Uint32Array = new Uint32Array(0)): KeyTable {
  /** A list only where several papers share a hash. */
  const table = new Map<number, number | readonly number[]>();
  const find = (hash: number): readonly number[] => [table.get(hash) ?? []].flat();
  const put = (hash: number, ordinals: readonly number[]): void => {
    const [first, ...others] = ordinals;
    if (first === undefined) table.delete(hash);
    else table.set(hash, others.length === 0 ? first : ordinals);
  };
  for (let at = 0; at + 1 < packed.length; at += 2) {
    const hash = packed[at] ?? 0;
    put(hash, [...find(hash), packed[at + 1] ?? 0]);
  }

  return {
    find: (key) => find(hashOf(key)),
    add: (key, ordinal) => put(hashOf(key), [...find(hashOf(key)), ordinal]),
    remove(key, ordinal) {
      const hash = hashOf(key);
      put(
        hash,
        find(hash).filter((other) => other !== ordinal),
      );
    },
    pack: () =>
      Uint32Array.from([...table].flatMap(([hash]) => find(hash).flatMap((at) => [hash, at]))),
  };
}

/** FNV-1a, 32 bits, over UTF-16 units. */
function hashOf(key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) {
    hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  }
  return hash >>> 0;
}
