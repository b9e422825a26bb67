import { setTimeout as breathe } from 'node:timers/promises';
import type { Clock } from '../../src/shared/clock.ts';

/** Time that passes when a test says so, for the clock and for those who wait. */
export interface FakeTime {
  readonly clock: Clock;
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** Lets it pass, waking everybody on the way in their order. */
  pass(ms: number): Promise<void>;
}

interface Sleeper {
  readonly until: number;
  wake(): void;
}

/** Long enough for a local database to answer. */
const SETTLE_MS = 20;

export function createFakeTime(start: number): FakeTime {
  let now = start;
  const sleepers = new Set<Sleeper>();
  const next = (): Sleeper | undefined =>
    [...sleepers].toSorted((one, other) => one.until - other.until)[0];

  return {
    clock: () => now,
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        const sleeper = { until: now + ms, wake: () => resolve() };
        sleepers.add(sleeper);
        signal.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        });
      }),
    pass: async (ms) => {
      const end = now + ms;
      await breathe(SETTLE_MS);
      for (let first = next(); first && first.until <= end; first = next()) {
        now = Math.max(now, first.until);
        sleepers.delete(first);
        first.wake();
        await breathe(SETTLE_MS);
      }
      now = end;
    },
  };
}
