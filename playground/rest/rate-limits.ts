import { createHash } from 'node:crypto';
import type { RateLimit } from './route.ts';

const GLOBAL: RateLimit = { calls: 50, seconds: 1 };
const COMMON: RateLimit = { calls: 20, seconds: 1 };
/** Longer than any window. */
const LONGEST_MS = 60_000;

export interface Verdict {
  readonly headers: Readonly<Record<string, string>>;
  /** Seconds to wait, where the request is refused. */
  readonly refused?: { readonly retryAfter: number; readonly global: boolean };
}

export interface Visit {
  /** Method and path pattern: what Discord hashes into the bucket's name. */
  readonly route: string;
  /** The channel, server or webhook: each has a bucket of its own. */
  readonly major: string;
  readonly limit: RateLimit | undefined;
  /** Interactions do not count towards the limit over everything. */
  readonly countsGlobally: boolean;
}

interface Window {
  startsAt: number;
  used: number;
}

/** Fixed windows, as the headers of Discord describe them. */
export function createRateLimits(clock: () => number): (visit: Visit) => Verdict {
  const windows = new Map<string, Window>();

  /** Windows begin in order: the old ones come first. */
  function forgetOld(now: number): void {
    for (const [key, { startsAt }] of windows) {
      if (now - startsAt <= LONGEST_MS) return;
      windows.delete(key);
    }
  }

  function use(key: string, { calls, seconds }: RateLimit) {
    const now = clock();
    const known = windows.get(key);
    const current =
      known !== undefined && now < known.startsAt + seconds * 1000
        ? known
        : { startsAt: now, used: 0 };
    if (current !== known) {
      windows.delete(key);
      windows.set(key, current);
      forgetOld(now);
    }
    current.used += 1;
    const resetAt = current.startsAt + seconds * 1000;
    return { left: calls - current.used, resetAt, resetAfter: (resetAt - now) / 1000 };
  }

  return ({ route, major, limit = COMMON, countsGlobally }) => {
    if (countsGlobally) {
      const { left, resetAfter } = use('global', GLOBAL);
      if (left < 0) return { headers: {}, refused: { retryAfter: resetAfter, global: true } };
    }
    const { left, resetAt, resetAfter } = use(`${route} ${major}`, limit);
    const headers = {
      'X-RateLimit-Limit': String(limit.calls),
      'X-RateLimit-Remaining': String(Math.max(0, left)),
      'X-RateLimit-Reset': (resetAt / 1000).toFixed(3),
      'X-RateLimit-Reset-After': resetAfter.toFixed(3),
      'X-RateLimit-Bucket': createHash('md5').update(route).digest('hex'),
    };
    return left < 0 ? { headers, refused: { retryAfter: resetAfter, global: false } } : { headers };
  };
}
