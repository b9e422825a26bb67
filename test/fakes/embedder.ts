import type { Embedder } from '../../src/search/meaning/embedders/embedder.ts';
import { normalised } from '../../src/search/meaning/embedders/normalised.ts';

/** A model of two dimensions, kites and boats, that keeps what it was asked. */
export interface FakeEmbedder extends Embedder {
  readonly asked: string[];
  /** What it fails with, as long as it does. */
  failure: Error | undefined;
}

export function createFakeEmbedder(id = 'kites and boats'): FakeEmbedder {
  const asked: string[] = [];
  const model: FakeEmbedder = {
    id,
    dimensions: 2,
    asked,
    failure: undefined,
    embed: async (texts, { signal } = {}) => {
      signal?.throwIfAborted();
      if (model.failure) throw model.failure;
      asked.push(...texts);
      return texts.map((text) =>
        normalised(Float32Array.of(count(text, /kite|silk/gi), count(text, /boat|oak/gi))),
      );
    },
  };
  return model;
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0;
