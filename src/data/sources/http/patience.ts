import type { Urgency } from '../../stores/pace.ts';
import type { SourceFailure } from '../failure.ts';

/** How long and how often a source is asked; milliseconds. */
export interface Patience {
  /** Over all attempts, for a request that a person waits for. */
  readonly personMs: number;
  /** For one attempt, from the connection to the end of the answer. */
  readonly attemptMs: number;
  readonly retries: Readonly<Record<Urgency, number>>;
  /** Back-off doubles from the first to the longest; what is waited is a random part of it. */
  readonly firstBackOffMs: number;
  readonly longestBackOffMs: number;
  /** A source may ask for a pause of so long; after a longer one somebody else has to ask again. */
  readonly longestPauseMs: number;
  /** So many failures in a row, and it is left alone for a while. */
  readonly failuresInRow: number;
  readonly restMs: number;
}

export const usualPatience: Patience = {
  personMs: 10_000,
  attemptMs: 30_000,
  retries: { person: 1, background: 3 },
  firstBackOffMs: 1_000,
  longestBackOffMs: 30_000,
  longestPauseMs: 120_000,
  failuresInRow: 5,
  restMs: 60_000,
};

/** Failures that may be over by the next attempt. */
export const isPassing = ({ kind }: SourceFailure): boolean =>
  kind === 'unreachable' || kind === 'slow' || kind === 'limited' || kind === 'broken';

/**
 * How long to wait before the next attempt: as long as the source asks for, else a random part of an
 * exponentially growing time (“full jitter”), so that clients that failed together do not come back
 * together. Undefined where the source wants a longer pause than may be waited.
 */
export function backOff(
  { retryAt }: SourceFailure,
  attempt: number,
  { patience, now, random }: { patience: Patience; now: number; random: () => number },
): number | undefined {
  const { firstBackOffMs, longestBackOffMs, longestPauseMs } = patience;
  if (retryAt !== undefined)
    return retryAt - now <= longestPauseMs ? Math.max(0, retryAt - now) : undefined;
  return random() * Math.min(longestBackOffMs, firstBackOffMs * 2 ** (attempt - 1));
}
