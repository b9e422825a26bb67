import type { SharedRate } from '../data/stores/shared-rate.ts';
import type { Clock } from '../shared/clock.ts';

export interface LocalRateOptions {
  readonly perSecond: number;
  /** What comes late is made up for if it is no later than this. */
  readonly makeUpMs: number;
  /** Milliseconds since any moment. */
  readonly clock: Clock;
}

/**
 * The rate of one process by itself, evenly spread: within any second no more than
 * `perSecond * (1 + makeUpMs / 1000) + 1` shares are granted, where a row a second would grant the
 * shares of two seconds within a moment.
 */
export function createLocalRate({ perSecond, makeUpMs, clock }: LocalRateOptions): SharedRate {
  const everyMs = 1000 / perSecond;
  let next = Number.NEGATIVE_INFINITY;
  return {
    take: async (wanted) => {
      const now = clock();
      next = Math.max(next, now - makeUpMs);
      const granted = Math.min(wanted, Math.max(0, Math.floor((now - next) / everyMs) + 1));
      next += granted * everyMs;
      return granted;
    },
  };
}
