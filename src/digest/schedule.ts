import { Cron } from 'croner';
import type { Days, Schedule } from '../data/subscription.ts';

/** One time at which an edition is due. */
export interface Slot {
  /** Epoch ms. */
  readonly at: number;
  /** The local calendar date, `2026-11-26`: what makes a day's edition one, whatever clocks do. */
  readonly day: string;
}

const DAY_FIELDS: Readonly<Record<Days, string>> = {
  daily: '* * *',
  weekdays: '* * 1-5',
  monday: '* * 1',
  tuesday: '* * 2',
  wednesday: '* * 3',
  thursday: '* * 4',
  friday: '* * 5',
  saturday: '* * 6',
  sunday: '* * 0',
  monthly: '1 * *',
};

/**
 * The first slot after a time; epoch ms. A local time that a clock change leaves out is due as soon as it is
 * over, one that comes twice is due the first time. Throws for an unknown time zone.
 */
export function slotAfter(schedule: Schedule, after: number): Slot {
  const at = cronOf(schedule).nextRun(new Date(after));
  if (at === null) throw new RangeError(`no slot after ${new Date(after).toISOString()}`);
  return slotAt(at.getTime(), schedule);
}

/** The last slot that is not after a time: what a bot that was down owes, once. */
export function slotUpTo(schedule: Schedule, time: number): Slot {
  // croner looks strictly before.
  const [at] = cronOf(schedule).previousRuns(1, new Date(time + 1_000));
  if (at === undefined) throw new RangeError(`no slot before ${new Date(time).toISOString()}`);
  return slotAt(at.getTime(), schedule);
}

const slotAt = (at: number, { timezone }: Schedule): Slot => ({ at, day: localDay(at, timezone) });

function cronOf({ time, timezone, days }: Schedule): Cron {
  const [hour = '9', minute = '0'] = time.split(':');
  return new Cron(`${Number(minute)} ${Number(hour)} ${DAY_FIELDS[days]}`, {
    timezone,
    paused: true,
  });
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The calendar date of a time in a zone, `2026-11-26`. */
export function localDay(at: number, timezone: string): string {
  let format = formats.get(timezone);
  if (format === undefined) {
    format = new Intl.DateTimeFormat('en-CA', { timeZone: timezone, dateStyle: 'short' });
    formats.set(timezone, format);
  }
  return format.format(at);
}
