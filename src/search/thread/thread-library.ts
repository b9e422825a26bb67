import type { Worker } from 'node:worker_threads';
import type { Log } from '../../shared/log.ts';
import type { AskOptions, Library } from '../library.ts';
import { METHODS } from './protocol.ts';
import { type Patience, superviseThread } from './supervise-thread.ts';

/**
 * The library that a worker thread serves, so that long scans never hold up this thread. Resolves
 * when it is open; throws a SourceError or StoreError when its papers cannot be read. A thread that ends later is
 * started again, and calls reject with a LibraryAwayError meanwhile.
 */
export async function openThreadLibrary(
  start: () => Worker,
  log: Pick<Log, 'error' | 'info'>,
  patience?: Patience,
): Promise<Library> {
  const thread = await superviseThread(start, log, patience);
  const methods = METHODS.map((method) => [
    method,
    (...args: readonly unknown[]) => thread.call(method, args),
  ]);
  // Every method of Library but two is in METHODS and is answered by the same method over there.
  const remote = Object.fromEntries(methods) as Omit<Library, 'close'>;
  return {
    ...remote,
    // Functions do not cross threads, and no library in a thread writes drafts.
    ask: (question, { onDraft: _, ...options }: AskOptions) => remote.ask(question, options),
    close: thread.close,
  };
}
