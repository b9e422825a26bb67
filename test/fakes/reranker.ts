import type { Reranker } from '../../src/search/meaning/rerankers/reranker.ts';

/** A model that finds these words in a text, each worth its figure, and keeps what it was asked. */
export interface FakeReranker extends Reranker {
  readonly asked: string[];
  /** What it fails with, as long as it does. */
  failure: Error | undefined;
}

export function createFakeReranker(worth: Readonly<Record<string, number>>): FakeReranker {
  const asked: string[] = [];
  const model: FakeReranker = {
    id: 'fake',
    asked,
    failure: undefined,
    async score(_question, texts, signal) {
      signal?.throwIfAborted();
      if (model.failure) throw model.failure;
      asked.push(...texts);
      return texts.map((text) =>
        Object.entries(worth).reduce((sum, [word, is]) => sum + (text.includes(word) ? is : 0), 0),
      );
    },
  };
  return model;
}
