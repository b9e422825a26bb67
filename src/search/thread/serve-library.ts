import type { MessagePort } from 'node:worker_threads';
import { describeFault } from '../../shared/told-error.ts';
import type { Library } from '../library.ts';
import { CLOSE, type Request, type Response } from './protocol.ts';

/** Answers what a `thread library` on the other side of the port asks, one after the other. */
export function serveLibrary(library: Library, port: MessagePort): void {
  let last: Promise<void> = Promise.resolve();
  port.on('message', (request: Request | typeof CLOSE) => {
    last = last.then(async () => {
      if (request === CLOSE) await library.close().finally(() => port.close());
      else port.postMessage(await answer(library, request));
    });
  });
}

async function answer(library: Library, { id, method, args }: Request): Promise<Response> {
  try {
    // The other side is typed by Library: names and arguments belong together.
    const call = library[method] as (...given: readonly unknown[]) => Promise<unknown>;
    return { id, result: await call(...args) };
  } catch (error) {
    return { id, error: describeFault(error) };
  }
}
