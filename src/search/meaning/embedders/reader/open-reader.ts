import { Worker } from 'node:worker_threads';
import type { Embedder, EmbedderWork } from '../embedder.ts';
import type { Opening, Request, Response } from './protocol.ts';
import { ReaderError } from './reader-error.ts';

/** The shipped transformer, in a thread of its own. */
export interface Reader extends Embedder {
  /** Ends the thread; what is under way is rejected. */
  close(): Promise<void>;
}

/** all-MiniLM-L6-v2 with int8 weights; see the README beside it. */
const MODEL = new URL('./model/minilm.bin', import.meta.url);

interface Pending {
  resolve(vectors: readonly Float32Array[]): void;
  reject(error: unknown): void;
}

/**
 * Loads the reader's model in a thread of its own; texts can be up to 256 word pieces long, what follows
 * is not read. Throws a ReaderError with one clear sentence when the file is missing or damaged or the
 * machine has no SIMD. Should the thread end later, what was under way and all that follows rejects with
 * a ReaderError.
 */
export async function openReader(model: URL = MODEL): Promise<Reader> {
  const worker = new Worker(new URL('./reader-thread.ts', import.meta.url), {
    workerData: model.href,
  });
  const { id, dimensions } = await opened(worker);
  const pending = new Map<number, Pending>();
  let next = 0;
  let ended: ReaderError | undefined;

  const settle = (reading: number): Pending | undefined => {
    const waiting = pending.get(reading);
    pending.delete(reading);
    // A thread with nothing to do keeps no process alive.
    if (pending.size === 0) worker.unref();
    return waiting;
  };
  const end = (cause?: unknown): void => {
    ended ??= new ReaderError('The reader’s thread has ended.', { cause });
    for (const reading of [...pending.keys()]) settle(reading)?.reject(ended);
  };
  worker.on('message', (response: Response) => settle(response.id)?.resolve(response.vectors));
  worker.on('error', end);
  worker.on('exit', () => end());
  worker.unref();

  async function embed(
    texts: readonly string[],
    { background = false, signal }: EmbedderWork = {},
  ): Promise<readonly Float32Array[]> {
    signal?.throwIfAborted();
    if (ended) throw ended;
    const { promise, ...waiting } = Promise.withResolvers<readonly Float32Array[]>();
    const reading = next++;
    const ask = (request: Request): void => worker.postMessage(request);
    pending.set(reading, waiting);
    worker.ref();
    ask({ id: reading, texts, background });
    const leave = (): void => {
      ask({ leave: reading });
      settle(reading)?.reject(signal?.reason);
    };
    signal?.addEventListener('abort', leave);
    try {
      return await promise;
    } finally {
      signal?.removeEventListener('abort', leave);
    }
  }

  return {
    id,
    dimensions,
    embed,
    async close() {
      end();
      await worker.terminate();
    },
  };
}

async function opened(worker: Worker): Promise<Opening & { readonly opened: true }> {
  const { promise, resolve, reject } = Promise.withResolvers<Opening>();
  worker.once('message', resolve).once('error', reject);
  const opening = await promise.catch((cause: unknown) => {
    throw new ReaderError('The reader’s thread cannot be started.', { cause });
  });
  worker.removeListener('error', reject);
  if (opening.opened) return opening;
  await worker.terminate();
  throw new ReaderError(opening.message);
}
