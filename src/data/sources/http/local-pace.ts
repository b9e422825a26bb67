import { setTimeout as pause } from 'node:timers/promises';
import { type Clock, systemClock } from '../../../shared/clock.ts';
import type { Pace } from '../../stores/pace.ts';

/** The pace of one process by itself, where there is no database to share it: commands over files. */
export function openLocalPace(intervalMs: number, clock: Clock = systemClock): Pace {
  let next = 0;
  const slot = (): number => {
    const begins = Math.max(next, clock());
    next = begins + intervalMs;
    return begins;
  };
  return {
    take: async (urgency, signal) => {
      signal.throwIfAborted();
      while (urgency === 'background' && next > clock()) await waitFor(next - clock(), signal);
      const begins = slot();
      await waitFor(begins - clock(), signal).catch((error: unknown) => {
        if (next === begins + intervalMs) next = begins;
        throw error;
      });
    },
  };
}

async function waitFor(ms: number, signal: AbortSignal): Promise<void> {
  if (ms > 0) await pause(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
}
