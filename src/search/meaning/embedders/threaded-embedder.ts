import { openModel } from '../models/open-model.ts';
import type { ModelSpec } from '../models/protocol.ts';
import type { Telling } from '../models/transformers.ts';
import type { Embedder } from './embedder.ts';

/** An embedder in a thread of its own, where it holds nobody up. */
export interface ThreadedEmbedder extends Embedder {
  /** Ends the thread; what is under way is rejected. */
  close(): Promise<void>;
}

/** all-MiniLM-L6-v2 with int8 weights; see the NOTICE beside it. */
const READER = new URL('./reader/model/minilm.bin', import.meta.url);

/**
 * The shipped transformer; texts can be up to 256 word pieces long, what follows is not read. Throws a
 * ModelError with one clear sentence when the file is missing or damaged or the machine has no SIMD. Should
 * the thread end later, what was under way rejects with a ModelError, and what follows until it is started again.
 */
export const openReader = (file: URL = READER): Promise<ThreadedEmbedder> =>
  openThreadedEmbedder({ kind: 'reader', file: file.href });

/** Throws a ModelError with one clear sentence where the model cannot be had; downloads are told of. */
export async function openThreadedEmbedder(
  spec: ModelSpec,
  log?: Telling,
): Promise<ThreadedEmbedder> {
  const { read, ...model } = await openModel(spec, { tell: (line) => log?.info(line) });
  return { ...model, embed: read };
}
