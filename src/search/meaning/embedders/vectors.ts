import type { Embedder } from './embedder.ts';

/** Vectors of texts that somebody has asked for before: ranking itself never waits for a model. */
export interface Vectors {
  readonly dimensions: number;
  /** The text's unit vector, once `learn` has brought it. */
  of(text: string): Float32Array | undefined;
  /** Embeds what is not known yet. Throws what the embedder throws; what came before that is kept. */
  learn(texts: Iterable<string>): Promise<void>;
}

/** Where vectors are kept between starts, by a key of model and text. */
export interface VectorCache {
  get(text: string): Float32Array | undefined;
  /** Adds vectors for good. */
  put(vectors: ReadonlyMap<string, Float32Array>): Promise<void>;
}

/** Texts sent to a model at once. */
const BATCH = 32;

export function createVectors(embedder: Embedder, cache: VectorCache): Vectors {
  return {
    dimensions: embedder.dimensions,
    of: cache.get,
    async learn(texts) {
      const unknown = [...new Set(texts)].filter((text) => cache.get(text) === undefined);
      for (let start = 0; start < unknown.length; start += BATCH) {
        const batch = unknown.slice(start, start + BATCH);
        const vectors = await embedder.embed(batch);
        const known = batch.flatMap((text, at) => {
          const vector = vectors[at];
          return vector === undefined ? [] : [[text, vector] as const];
        });
        await cache.put(new Map(known));
      }
    },
  };
}
