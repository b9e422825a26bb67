import { setTimeout as breathe } from 'node:timers/promises';
import type { Clock } from '../../src/shared/clock.ts';

/** Time that passes when a test says so, for the clock and for those who wait. */
export interface FakeTime {
  readonly clock: Clock;
  wait(ms: number, signal: AbortSignal): Promise<void>;
  /** Resolves when so many wait. */
  asleep(count: number): Promise<void>;
  /** Lets it pass and wakes those whose time has come. */
  pass(ms: number): void;
}

interface Sleeper {
  readonly until: number;
  wake(): void;
}

export function createFakeTime(start: number): FakeTime {
  let now = start;
  const sleepers = new Set<Sleeper>();
  return {
    clock: () => now,
    wait: async (ms, signal) => {
      signal.throwIfAborted();
      await new Promise<void>((resolve, reject) => {
        const sleeper = { until: now + ms, wake: resolve };
        sleepers.add(sleeper);
        signal.addEventListener('abort', () => {
          sleepers.delete(sleeper);
          reject(signal.reason);
        });
      });
    },
    asleep: async (count) => {
      while (sleepers.size !== count) await breathe(2);
    },
    pass: (ms) => {
      now += ms;
      for (const sleeper of sleepers) {
        if (sleeper.until > now) continue;
        sleepers.delete(sleeper);
        sleeper.wake();
      }
    },
  };
}
