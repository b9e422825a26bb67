/** How much a person may do in a while; one for commands, one for buttons and menus. */
export interface Limiter {
  /** Takes one turn at `now` (epoch ms). Returns 0, or, taking none, the ms until one is free. */
  take(userId: string, now: number): number;
}

export interface LimiterOptions {
  readonly burst: number;
  readonly perMinute: number;
  /** Beyond this many, the person who has been quiet for longest is forgotten. */
  readonly people?: number;
}

export const COMMANDS_PER_PERSON: LimiterOptions = { burst: 30, perMinute: 60 };
/** Turning pages is cheap and quick; autocomplete is free. */
export const CLICKS_PER_PERSON: LimiterOptions = { burst: 120, perMinute: 120 };

/** A leaky bucket per person, kept as one number: when theirs will be empty again. */
export function createLimiter(options: LimiterOptions = COMMANDS_PER_PERSON): Limiter {
  const { burst, perMinute, people = 10_000 } = options;
  const costMs = 60_000 / perMinute;
  const capacityMs = burst * costMs;
  const emptyAt = new Map<string, number>();

  return {
    take(userId, now) {
      // A clock that was set back must not lock anybody out: no bucket is more than full.
      const empty = Math.min(Math.max(emptyAt.get(userId) ?? now, now), now + capacityMs);
      const wait = empty + costMs - (now + capacityMs);
      if (wait > 0) return wait;
      emptyAt.delete(userId);
      emptyAt.set(userId, empty + costMs);
      forgetOldest(emptyAt, people);
      return 0;
    },
  };
}

/** A Map keeps the order of insertion, so the first key is the oldest. */
function forgetOldest(map: Map<string, number>, size: number): void {
  if (map.size <= size) return;
  const { value: oldest } = map.keys().next();
  if (oldest !== undefined) map.delete(oldest);
}
