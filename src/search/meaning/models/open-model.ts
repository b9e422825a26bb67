import { Worker } from 'node:worker_threads';
import { type Connection, connectModel } from './connect-model.ts';
import type { Model } from './model.ts';
import type { ModelSpec } from './protocol.ts';

export interface OpenModelOptions {
  /** Told of downloads. */
  readonly tell?: (line: string) => void;
  /** Default: a thread that opens the model. */
  readonly start?: () => Worker;
  /** Milliseconds between two starts at least. Default: a minute. */
  readonly againMs?: number;
}

const AGAIN_MS = 60_000;

/**
 * Opens a model in a thread of its own. Throws a ModelError with one clear sentence where it cannot be had.
 */
export async function openModel(
  spec: ModelSpec,
  {
    tell = () => undefined,
    start = () => threadOf(spec),
    againMs = AGAIN_MS,
  }: OpenModelOptions = {},
): Promise<Model> {
  const connect = (): Promise<Connection> => connectModel(start(), tell);
  const first = await connect();
  let current = Promise.resolve(first);
  let since = performance.now();
  let isClosed = false;

  /** The thread there is; another where it has ended some time ago. */
  const alive = async (): Promise<Connection> => {
    const last = current;
    const { isOver } = await last;
    const isDue = !isClosed && performance.now() - since >= againMs;
    if (isOver && isDue && current === last) {
      since = performance.now();
      current = connect().catch(() => last);
    }
    return current;
  };

  return {
    id: first.id,
    dimensions: first.dimensions,
    read: async (texts, work) => (await alive()).read(texts, work),
    async close() {
      isClosed = true;
      await (await current).close();
    },
  };
}

const threadOf = (spec: ModelSpec): Worker =>
  new Worker(new URL('./model-thread.ts', import.meta.url), { workerData: spec });
