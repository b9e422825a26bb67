import type { Worker } from 'node:worker_threads';
import { SourceError } from '../../data/files/source.ts';
import { StoreError } from '../../data/stores/sql/store-error.ts';
import { OwnError } from '../../shared/own-error.ts';
import { LibraryAwayError } from './library-away.ts';
import { CLOSE, type Failure, type Method, type Opening, type Response } from './protocol.ts';

/** The life of one worker that serves a library. */
export interface Connection {
  /** Rejects with a LibraryAwayError where the worker ends before it has answered. */
  call(method: Method, args: readonly unknown[]): Promise<unknown>;
  /** Resolves when the worker has ended, with the error where there was one. */
  readonly ended: Promise<unknown>;
  close(): Promise<void>;
}

interface Pending {
  resolve(result: unknown): void;
  reject(error: Error): void;
}

/** Resolves when the library is open; throws a SourceError or StoreError when its papers cannot be read. */
export async function connect(worker: Worker): Promise<Connection> {
  const ended = endOf(worker);
  await opened(worker, ended);
  const pending = new Map<number, Pending>();
  let next = 0;
  let isOver = false;

  worker.on('message', (response: Response) => {
    const waiting = pending.get(response.id);
    pending.delete(response.id);
    if ('error' in response) waiting?.reject(new OwnError(response.error));
    else waiting?.resolve(response.result);
  });
  ended.then((cause) => {
    isOver = true;
    for (const { reject } of pending.values()) reject(new LibraryAwayError({ cause }));
    pending.clear();
  });

  return {
    ended,
    call(method, args) {
      if (isOver) return Promise.reject(new LibraryAwayError());
      const { promise, resolve, reject } = Promise.withResolvers<unknown>();
      const id = next++;
      pending.set(id, { resolve, reject });
      worker.postMessage({ id, method, args });
      return promise;
    },
    close: () => closed(worker, ended),
  };
}

/** An error that nobody caught comes before the exit. */
function endOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve) => {
    let cause: unknown;
    worker.on('error', (error) => {
      cause = error;
    });
    worker.once('exit', () => resolve(cause));
  });
}

async function opened(worker: Worker, ended: Promise<unknown>): Promise<void> {
  const first = new Promise<Opening>((resolve) => worker.once('message', resolve));
  const opening = await Promise.race([first, ended.then(() => undefined)]);
  if (opening?.opened) return;
  if (opening === undefined) {
    throw new OwnError('the library’s thread ended before it was open', { cause: await ended });
  }
  void worker.terminate();
  throw new FAILURES[opening.kind](opening.message);
}

const FAILURES: Readonly<Record<Failure, new (message: string) => Error>> = {
  source: SourceError,
  store: StoreError,
  fault: OwnError,
};

/** A thread that does not end by itself in this time is ended. */
const CLOSE_WITHIN_MS = 2_000;

/** Ends by itself where it can: a thread that is cut off while it compiles may take the process along. */
async function closed(worker: Worker, ended: Promise<unknown>): Promise<void> {
  const late = setTimeout(() => void worker.terminate(), CLOSE_WITHIN_MS);
  worker.postMessage(CLOSE);
  await ended;
  clearTimeout(late);
}
