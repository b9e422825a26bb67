/** A day of the calendar; `month` from 1. */
export interface CalendarDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export interface TimeOfDay {
  readonly hour: number;
  readonly minute: number;
}

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timezone: string): Intl.DateTimeFormat {
  const known = formats.get(timezone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: timezone,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(timezone, format);
  return format;
}

/** What calendars and clocks of a zone show at a time; epoch ms. Throws for an unknown zone. */
export function localTime(at: number, timezone: string): CalendarDay & TimeOfDay {
  const parts = formatOf(timezone).formatToParts(at);
  const part = (type: string): number =>
    Number(parts.find((each) => each.type === type)?.value ?? Number.NaN);
  return {
    year: part('year'),
    month: part('month'),
    day: part('day'),
    hour: part('hour'),
    minute: part('minute'),
  };
}

/**
 * The moments (epoch ms) at which clocks of a zone show a day and a time, the first one first: none where a
 * clock change leaves it out, two where it comes twice.
 */
export function momentsOf(day: CalendarDay, time: TimeOfDay, timezone: string): readonly number[] {
  const wall = wallOf({ ...day, ...time });
  // Offsets change at most once within two days: those before and after are all there are.
  const offsets = [wall - DAY_MS, wall + DAY_MS].map((at) => offsetAt(at, timezone));
  const moments = [...new Set(offsets.map((offset) => wall - offset))];
  return moments.filter((at) => wallOf(localTime(at, timezone)) === wall).toSorted((a, b) => a - b);
}

/** By how much clocks of a zone are ahead of UTC, in whole minutes, as milliseconds. */
const offsetAt = (at: number, timezone: string): number => {
  const minute = Math.floor(at / MINUTE_MS) * MINUTE_MS;
  return wallOf(localTime(minute, timezone)) - minute;
};

const wallOf = ({ year, month, day, hour, minute }: CalendarDay & TimeOfDay): number =>
  Date.UTC(year, month - 1, day, hour, minute);

/** A day that the calendar has: no 30th of February. */
export const isDay = ({ year, month, day }: CalendarDay): boolean => {
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

export function daysLater({ year, month, day }: CalendarDay, days: number): CalendarDay {
  const date = new Date(Date.UTC(year, month - 1, day + days));
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    day: date.getUTCDate(),
  };
}

/** 0 is Sunday. */
export const weekdayOf = ({ year, month, day }: CalendarDay): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();
