import { flushCompileCache } from 'node:module';
import { setImmediate as turn } from 'node:timers/promises';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { OwnError } from '../../../shared/own-error.ts';
import { describeFault } from '../../../shared/told-error.ts';
import type { Message, Request } from './protocol.ts';
import { createReadingOrder } from './reading-order.ts';
import { openThreadModel, type ThreadModel } from './thread-model.ts';

/** A worker thread that opens the model that `workerData` (a `ModelSpec`) names, and reads texts. */
if (parentPort) {
  const port = parentPort;
  const tell = (message: Message): void => port.postMessage(message);
  try {
    const model = await openThreadModel(workerData, { info: (told) => tell({ told }) });
    serve(model, port);
    tell({ opened: true, id: model.id, dimensions: model.dimensions });
    // A thread that is ended from outside would never write what the next one need not compile: Node's
    // compiler of TypeScript takes 30 MB.
    flushCompileCache();
  } catch (error) {
    tell({ opened: false, message: wordsFor(error) });
  }
}

function wordsFor(error: unknown): string {
  return error instanceof OwnError ? error.message : describeFault(error);
}

function serve({ read }: ThreadModel, port: MessagePort): void {
  const tell = (message: Message): void => port.postMessage(message);
  const order = createReadingOrder({
    read,
    done: ({ id }, vectors) => tell({ id, vectors }),
    failed: ({ id }, error) => tell({ id, error: wordsFor(error) }),
  });
  let isWorking = false;
  const work = async (): Promise<void> => {
    isWorking = true;
    // A turn of the event loop between two steps, so that a question that has come is known.
    while (await order.step()) await turn();
    isWorking = false;
  };
  port.on('message', (request: Request) => {
    if ('leave' in request) order.leave(request.leave);
    else order.add(request);
    if (!isWorking) void work();
  });
}
