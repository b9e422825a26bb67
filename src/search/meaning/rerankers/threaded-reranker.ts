import { openModel } from '../models/open-model.ts';
import type { Telling } from '../models/transformers.ts';
import type { Reranker } from './reranker.ts';

/** A reranker in a thread of its own, where it holds nobody up. */
export interface ThreadedReranker extends Reranker {
  /** Ends the thread; what is under way is rejected. */
  close(): Promise<void>;
}

/**
 * A cross-encoder by hub id or folder. Throws a ModelError with one clear sentence where it cannot be had;
 * downloads are told of.
 */
export async function openThreadedReranker(model: string, log: Telling): Promise<ThreadedReranker> {
  const { id, read, close } = await openModel(
    { kind: 'reranker', model },
    { tell: (line) => log.info(line) },
  );
  return {
    id,
    close,
    async score(question, texts, signal) {
      const scores = await read(texts, { question, ...(signal && { signal }) });
      return scores.map(([score = 0]) => score);
    },
  };
}
