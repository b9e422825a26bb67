import { setImmediate as breath } from 'node:timers/promises';

/**
 * Lets those who wait begin one after the other, with a breath in between: in a burst what is done already is
 * sent, and what takes its time is deferred, before the next one computes.
 */
export function createTurns(): () => Promise<void> {
  let last: Promise<void> = Promise.resolve();
  return () => {
    last = last.then(() => breath());
    return last;
  };
}
