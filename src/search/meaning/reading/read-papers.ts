import type { Paper } from '../../../data/paper.ts';
import type { PaperVectorStore } from '../../../data/stores/paper-vectors.ts';
import type { Embedder } from '../embedders/embedder.ts';
import { keyOf, packVector, readTextOf } from './paper-vector.ts';

/** A model and where the vectors that it made of papers are kept. */
export interface PaperReader {
  readonly embedder: Embedder;
  readonly store: PaperVectorStore;
}

/** Texts given to the model at once. */
const BATCH = 8;

interface Reading {
  readonly signal?: AbortSignal;
  /** Called when some more are kept, with how many. */
  readonly between?: (read: number) => unknown;
}

/**
 * Reads papers that have not been read yet, and keeps the vectors, some papers at a time; all that it made.
 * Throws what model and store throw: what was kept before stays.
 */
export async function readPapers(
  papers: readonly Paper[],
  { embedder, store }: PaperReader,
  { signal, between }: Reading = {},
): Promise<ReadonlyMap<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  const texts = new Map(papers.map(readTextOf).map((text) => [keyOf(text), text]));
  const missing = await store.missing(embedder.id, [...texts.keys()]);
  for (let start = 0; start < missing.length; start += BATCH) {
    // Some may have been read meanwhile.
    const keys = await store.missing(embedder.id, missing.slice(start, start + BATCH));
    if (keys.length === 0) continue;
    const work = signal ? { background: true, signal } : { background: true };
    const vectors = await embedder.embed(
      keys.map((key) => texts.get(key) ?? ''),
      work,
    );
    const packed = new Map(keys.map((key, at) => [key, packVector(vectors[at] ?? NOTHING)]));
    await store.putMany(embedder.id, packed);
    for (const [key, bytes] of packed) made.set(key, bytes);
    await between?.(made.size);
  }
  return made;
}

const NOTHING = new Float32Array();
