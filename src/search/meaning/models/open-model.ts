import { Worker } from 'node:worker_threads';
import type { EmbedderWork } from '../embedders/embedder.ts';
import { ModelError } from './model-error.ts';
import type { Message, ModelSpec, Reading, Request } from './protocol.ts';

/** A model in a thread of its own, where it holds nobody up. */
export interface Model {
  /** Names model and version. */
  readonly id: string;
  /** Of the vector that it makes of a text. */
  readonly dimensions: number;
  /**
   * One vector a text, in order. Rejects with the signal's reason where it aborts before, with a ModelError
   * where the model fails or its thread ends.
   */
  read(texts: readonly string[], work?: ModelWork): Promise<readonly Float32Array[]>;
  /** Ends the thread; what is under way is rejected. Safe to call twice. */
  close(): Promise<void>;
}

export interface ModelWork extends EmbedderWork {
  /** What each text is read together with. */
  readonly question?: string;
}

interface Pending {
  resolve(vectors: readonly Float32Array[]): void;
  reject(error: unknown): void;
}

/**
 * Opens a model in a thread of its own. Throws a ModelError with one clear sentence where it cannot be had.
 */
export async function openModel(
  spec: ModelSpec,
  tell: (line: string) => void = () => undefined,
): Promise<Model> {
  const thread = new URL('./model-thread.ts', import.meta.url);
  const worker = new Worker(thread, { workerData: spec });
  const { id, dimensions } = await opened(worker, tell);
  const pending = new Map<number, Pending>();
  let next = 0;
  let ended: ModelError | undefined;

  const take = (reading: number): Pending | undefined => {
    const waiting = pending.get(reading);
    pending.delete(reading);
    // A thread with nothing to do keeps no process alive.
    if (pending.size === 0) worker.unref();
    return waiting;
  };
  const end = (cause?: unknown): void => {
    ended ??= new ModelError('The model’s thread has ended.', { cause });
    for (const reading of [...pending.keys()]) take(reading)?.reject(ended);
  };
  worker.on('message', (message: Message) => {
    if ('vectors' in message) take(message.id)?.resolve(message.vectors);
    else if ('error' in message) take(message.id)?.reject(new ModelError(message.error));
    else if ('told' in message) tell(message.told);
  });
  worker.on('error', end);
  worker.on('exit', () => end());
  worker.unref();

  const ask = (request: Request): void => worker.postMessage(request);
  const start = (reading: Reading): Promise<readonly Float32Array[]> => {
    const { promise, ...waiting } = Promise.withResolvers<readonly Float32Array[]>();
    pending.set(reading.id, waiting);
    worker.ref();
    ask(reading);
    return promise;
  };

  return {
    id,
    dimensions,
    async read(texts, { background = false, question, signal } = {}) {
      signal?.throwIfAborted();
      if (ended) throw ended;
      const reading = {
        id: next++,
        texts,
        background,
        ...(question !== undefined && { question }),
      };
      const leave = (): void => {
        ask({ leave: reading.id });
        take(reading.id)?.reject(signal?.reason);
      };
      signal?.addEventListener('abort', leave);
      try {
        return await start(reading);
      } finally {
        signal?.removeEventListener('abort', leave);
      }
    },
    async close() {
      end();
      await worker.terminate();
    },
  };
}

interface Opened {
  readonly id: string;
  readonly dimensions: number;
}

async function opened(worker: Worker, tell: (line: string) => void): Promise<Opened> {
  const { promise, resolve, reject } = Promise.withResolvers<Opened>();
  const hear = (message: Message): void => {
    if ('told' in message) tell(message.told);
    else if ('opened' in message && message.opened) resolve(message);
    else if ('opened' in message) reject(new ModelError(message.message));
  };
  const fail = (cause?: unknown): void =>
    reject(new ModelError('The model’s thread cannot be started.', { cause }));
  worker.on('message', hear).once('error', fail).once('exit', fail);
  try {
    return await promise;
  } catch (error) {
    await worker.terminate();
    throw error;
  } finally {
    worker.off('message', hear).off('error', fail).off('exit', fail);
  }
}
