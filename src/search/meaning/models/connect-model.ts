import type { Worker } from 'node:worker_threads';
import type { Model } from './model.ts';
import { ModelError } from './model-error.ts';
import type { Message, Reading, Request } from './protocol.ts';

/** The life of one thread that a model runs in. */
export interface Connection extends Model {
  /** Whether its thread has ended. */
  readonly isOver: boolean;
}

interface Pending {
  resolve(vectors: readonly Float32Array[]): void;
  reject(error: unknown): void;
}

/** Resolves when the model is open. Throws a ModelError with one clear sentence where it cannot be had. */
export async function connectModel(
  worker: Worker,
  tell: (line: string) => void,
): Promise<Connection> {
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
    get isOver() {
      return ended !== undefined;
    },
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
