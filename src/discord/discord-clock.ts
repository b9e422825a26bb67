import { SnowflakeUtil } from 'discord.js';
import type { Clock } from '../shared/clock.ts';
import { firstAnswerIn } from './first-answer.ts';

/** Tells how old things of Discord's are, whatever this machine's clock says. */
export interface DiscordClock {
  /** The `Date` header of an answer that came just now. */
  heard(date: string | null): void;
  /** How long ago at least, in ms, Discord made this; undefined before anything was heard. */
  leastAgeOf(snowflake: string): number | undefined;
}

/** No connection is resumed after so long: an id that is older still does not tell when it was made. */
const RESUMED_WITHIN_MS = 10 * 60_000;

/** Whether what came while the connection was away, and is of this age, can no longer be answered. */
export const isTooLate = (ageMs: number | undefined, { tooLateMs } = firstAnswerIn()): boolean =>
  ageMs !== undefined && ageMs > tooLateMs && ageMs < RESUMED_WITHIN_MS;

/** Answers that are remembered: few enough that a clock which was set right counts soon. */
const REMEMBERED = 16;

/**
 * A header names a second that had begun when the answer was sent, so Discord's clock is ahead of ours by
 * no less than the header's time is; the best of the last answers comes near to how much it is.
 */
export function createDiscordClock(clock: Clock): DiscordClock {
  const aheads: number[] = [];
  return {
    heard(date) {
      const time = Date.parse(date ?? '');
      if (Number.isNaN(time)) return;
      aheads.push(time - clock());
      if (aheads.length > REMEMBERED) aheads.shift();
    },
    leastAgeOf(snowflake) {
      if (aheads.length === 0) return undefined;
      return clock() + Math.max(...aheads) - SnowflakeUtil.timestampFrom(snowflake);
    },
  };
}
