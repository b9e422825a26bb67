/** How many answers a person may have in a while. */
export interface Allowance {
  /** Takes one at `now` (epoch ms). `refused`: the first that is too much; `silent`: all after it. */
  take(userId: string, now: number): 'granted' | 'refused' | 'silent';
}

export interface AllowanceOptions {
  readonly most: number;
  readonly withinMs: number;
  /** Beyond this many, the person who has been quiet for longest is forgotten. */
  readonly people?: number;
}

/** Ten a minute: a talk, but nobody's channel is filled. */
export const ANSWERS_PER_PERSON: AllowanceOptions = { most: 10, withinMs: 60_000 };

/** Never more than `most` within any stretch of `withinMs`; what is refused does not count. */
export function createAllowance(options: AllowanceOptions = ANSWERS_PER_PERSON): Allowance {
  const { most, withinMs, people = 10_000 } = options;
  const takers = new Map<string, { readonly times: readonly number[]; readonly told: boolean }>();

  function remember(userId: string, times: readonly number[], told: boolean): void {
    takers.delete(userId);
    takers.set(userId, { times, told });
    const [oldest] = takers.keys();
    if (takers.size > people && oldest !== undefined) takers.delete(oldest);
  }

  return {
    take(userId, now) {
      const { times = [], told = false } = takers.get(userId) ?? {};
      // A clock that was set back must not lock anybody out.
      const counted = times.filter((time) => time > now - withinMs && time <= now);
      const granted = counted.length < most;
      remember(userId, granted ? [...counted, now] : counted, !granted);
      if (granted) return 'granted';
      return told ? 'silent' : 'refused';
    },
  };
}
