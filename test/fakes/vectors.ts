import type { PaperVectorStore } from '../../src/data/stores/paper-vectors.ts';

/** Vectors in memory; `puts` counts how often each key was put. */
export function createMemoryVectors(): PaperVectorStore & { readonly puts: Map<string, number> } {
  const kept = new Map<string, Uint8Array>();
  const puts = new Map<string, number>();
  const at = (model: string, key: string): string => `${model} ${key}`;
  return {
    puts,
    getMany: async (model, keys) =>
      new Map(
        keys.flatMap((key) => {
          const bytes = kept.get(at(model, key));
          return bytes === undefined ? [] : [[key, bytes]];
        }),
      ),
    missing: async (model, keys) => keys.filter((key) => !kept.has(at(model, key))),
    async putMany(model, vectors) {
      for (const [key, bytes] of vectors) {
        kept.set(at(model, key), bytes);
        puts.set(key, (puts.get(key) ?? 0) + 1);
      }
    },
    count: async (model) => [...kept.keys()].filter((key) => key.startsWith(`${model} `)).length,
    purge: async () => 0,
  };
}
