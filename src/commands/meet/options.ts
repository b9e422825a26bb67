import { channel, integer, optional, text, user } from '../option.ts';

const DEFAULT_MINUTES = 60;
const MINUTE_MS = 60_000;

/** When, for how long, with whom and where. */
export const meetingOptions = {
  date: text({ max: 60 }),
  time: text({ max: 20 }),
  timezone: optional(text({ max: 100 })),
  minutes: optional(integer({ min: 5, max: 24 * 60 })),
  host: optional(user()),
  channel: optional(channel(['voice', 'stage'])),
};

export const lengthOf = (minutes: number = DEFAULT_MINUTES): number => minutes * MINUTE_MS;
