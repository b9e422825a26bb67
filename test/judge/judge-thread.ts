import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import type { Held } from './every-test.ts';
import type { Judged } from './judge.ts';
import type { Faults } from './schemas.ts';

export interface Hearing {
  readonly exchanges: readonly Judged[];
  readonly held: Held;
}

export interface JudgeThread {
  faultsOf(exchanges: readonly Judged[], held: Held): Promise<Faults>;
  close(): Promise<void>;
}

/**
 * The judge in a thread of its own: making Discord's schemas runnable takes a good part of a second,
 * and a bot that shares the test's event loop has three to answer.
 */
export function openJudgeThread(): JudgeThread {
  const worker = new Worker(new URL('./judge-worker.ts', import.meta.url), { execArgv: [] });
  worker.unref();
  let last: Promise<unknown> = Promise.resolve();

  async function hear(hearing: Hearing): Promise<Faults> {
    worker.ref();
    const answered = once(worker, 'message');
    worker.postMessage(hearing);
    const [faults] = await answered;
    worker.unref();
    return faults;
  }

  return {
    faultsOf(exchanges, held) {
      const heard = last.then(() => hear({ exchanges, held }));
      last = heard.catch(() => undefined);
      return heard;
    },
    async close() {
      await worker.terminate();
    },
  };
}
