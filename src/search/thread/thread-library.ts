import type { Worker } from 'node:worker_threads';
import { SourceError } from '../../data/files/source.ts';
import { StoreError } from '../../data/stores/sql/store-error.ts';
import { OwnError } from '../../shared/own-error.ts';
import type { AskOptions, Library } from '../library.ts';
import {
  CLOSE,
  type Failure,
  METHODS,
  type Method,
  type Opening,
  type Response,
} from './protocol.ts';

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/**
 * The library that a worker thread serves, so that long scans never hold up this thread. Resolves
 * when it is open; throws a SourceError or StoreError when its papers cannot be read.
 */
export async function openThreadLibrary(worker: Worker): Promise<Library> {
  await opened(worker);
  const pending = new Map<number, Pending>();
  let next = 0;
  let ended: Error | undefined;

  const end = (error: Error): void => {
    ended ??= error;
    for (const { reject } of pending.values()) reject(ended);
    pending.clear();
  };
  worker.on('message', (response: Response) => {
    const waiting = pending.get(response.id);
    pending.delete(response.id);
    if ('error' in response) waiting?.reject(new OwnError(response.error));
    else waiting?.resolve(response.result);
  });
  worker.on('error', end);
  worker.on('exit', () => end(new OwnError('the library is closed')));

  const call = (method: Method, args: readonly unknown[]): Promise<unknown> => {
    if (ended) return Promise.reject(ended);
    const { promise, resolve, reject } = Promise.withResolvers<unknown>();
    const id = next++;
    pending.set(id, { resolve, reject });
    worker.postMessage({ id, method, args });
    return promise;
  };
  const methods = METHODS.map((method) => [
    method,
    (...args: readonly unknown[]) => call(method, args),
  ]);
  // Every method of Library but two is in METHODS and is answered by the same method over there.
  const remote = Object.fromEntries(methods) as Omit<Library, 'close'>;
  return {
    ...remote,
    // Functions do not cross threads, and no library in a thread writes drafts.
    ask: (question, { onDraft: _, ...options }: AskOptions) => remote.ask(question, options),
    close: () => closed(worker),
  };
}

/** A thread that does not end by itself in this time is ended. */
const CLOSE_WITHIN_MS = 2_000;

/** Ends by itself where it can: a thread that is cut off while it compiles may take the process along. */
async function closed(worker: Worker): Promise<void> {
  const ended = new Promise<void>((resolve) => worker.once('exit', () => resolve()));
  const late = setTimeout(() => void worker.terminate(), CLOSE_WITHIN_MS);
  worker.postMessage(CLOSE);
  // Safe to call twice: a thread that is gone says so no more.
  if (worker.threadId !== -1) await ended;
  clearTimeout(late);
}

const FAILURES: Readonly<Record<Failure, new (message: string) => Error>> = {
  source: SourceError,
  store: StoreError,
  fault: OwnError,
};

function opened(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (opening: Opening) => {
      worker.off('error', reject);
      if (opening.opened) return resolve();
      void worker.terminate();
      return reject(new FAILURES[opening.kind](opening.message));
    });
  });
}
