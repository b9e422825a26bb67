import { setTimeout as pause } from 'node:timers/promises';
import type { SharedRate } from '../data/stores/shared-rate.ts';

/** Waits until one more request may go out. Rejects with the signal's reason. */
export type Pace = (signal: AbortSignal) => Promise<void>;

export interface PacerOptions {
  /** After so long it looks again whether the rate has a share left. */
  readonly againMs: number;
  /** Default: a timer. */
  readonly wait?: (ms: number) => Promise<unknown>;
}

/** Lets requests of this process go in the order they came, each with a share of the rate. */
export function createPacer(rate: SharedRate, { againMs, wait = pause }: PacerOptions): Pace {
  const waiting = new Set<PromiseWithResolvers<void>>();
  let isServing = false;

  const serveAll = async (): Promise<void> => {
    while (waiting.size > 0) {
      const granted = await rate.take(waiting.size);
      for (const turn of [...waiting].slice(0, granted)) {
        waiting.delete(turn);
        turn.resolve();
      }
      if (waiting.size > 0) await wait(againMs);
    }
  };
  const serve = async (): Promise<void> => {
    if (isServing) return;
    isServing = true;
    try {
      await serveAll();
    } catch (error) {
      for (const turn of waiting) turn.reject(error);
      waiting.clear();
    }
    isServing = false;
  };

  return async (signal) => {
    signal.throwIfAborted();
    const turn = Promise.withResolvers<void>();
    const leave = (): void => {
      waiting.delete(turn);
      turn.reject(signal.reason);
    };
    signal.addEventListener('abort', leave);
    waiting.add(turn);
    void serve();
    await turn.promise.finally(() => signal.removeEventListener('abort', leave));
  };
}
