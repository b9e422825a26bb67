import { setImmediate } from 'node:timers/promises';

const SLICE_MS = 15;

/**
 * For long work on the main thread: call it between pieces and await what it returns. It lets the
 * event loop run whenever a slice of time is used up, and costs next to nothing otherwise.
 */
export function createBreather(sliceMs = SLICE_MS): () => Promise<void> | undefined {
  let since = performance.now();
  return () => {
    if (performance.now() - since < sliceMs) return undefined;
    return setImmediate().then(() => {
      since = performance.now();
    });
  };
}
