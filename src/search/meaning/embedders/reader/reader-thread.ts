import { flushCompileCache } from 'node:module';
import { setImmediate as turn } from 'node:timers/promises';
import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { OwnError } from '../../../../shared/own-error.ts';
import { describeFault } from '../../../../shared/told-error.ts';
import type { Opening, Request, Response } from './protocol.ts';
import { loadReaderModel, type ReaderModel } from './reader-model.ts';
import { createReadingOrder } from './reading-order.ts';
import type { Lane } from './scratch.ts';

/** A worker thread that encodes texts; `workerData` is the address of the model's file. */
if (parentPort) {
  const port = parentPort;
  const tell = (opening: Opening): void => port.postMessage(opening);
  try {
    const model = loadReaderModel(new URL(workerData));
    serve(model, port);
    tell({ opened: true, id: model.id, dimensions: model.shape.width });
    // A thread that is ended from outside would never write what the next one need not compile: Node's
    // compiler of TypeScript takes 30 MB.
    flushCompileCache();
  } catch (error) {
    const message = error instanceof OwnError ? error.message : describeFault(error);
    tell({ opened: false, message });
  }
}

function serve({ wordPieces, encoder, shape }: ReaderModel, port: MessagePort): void {
  function* encode(text: string, lane: Lane): Generator<undefined, Float32Array> {
    const ids = wordPieces.idsOf(text, shape.positions);
    if (!wordPieces.isKnown(ids)) return new Float32Array(shape.width);
    return yield* encoder.encode(ids, lane);
  }
  const order = createReadingOrder(encode, ({ id }, vectors) => {
    const response: Response = { id, vectors };
    port.postMessage(response);
  });
  let isWorking = false;
  const work = async (): Promise<void> => {
    isWorking = true;
    // A turn of the event loop between two steps, so that a question that has come is known.
    while (order.step()) await turn();
    isWorking = false;
  };
  port.on('message', (request: Request) => {
    if ('leave' in request) order.leave(request.leave);
    else order.add(request);
    if (!isWorking) void work();
  });
}
