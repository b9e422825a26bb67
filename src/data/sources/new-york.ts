import { once } from '../../shared/once.ts';

const MINUTE = 60_000;
const DAY_MINUTES = 24 * 60;

const clock = once(
  () =>
    new Intl.DateTimeFormat('en-CA', {
      timeZone: 'America/New_York',
      hourCycle: 'h23',
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
      hour: '2-digit',
      minute: '2-digit',
    }),
);

/** The day and the minute of it that a clock in New York shows; both sources live by it. */
export function inNewYork(now: number): { readonly day: string; readonly minute: number } {
  const parts = new Map(
    clock()
      .formatToParts(now)
      .map(({ type, value }) => [type, value]),
  );
  const part = (type: Intl.DateTimeFormatPartTypes) => parts.get(type) ?? '';
  return {
    day: `${part('year')}-${part('month')}-${part('day')}`,
    minute: Number(part('hour')) * 60 + Number(part('minute')),
  };
}

/** Epoch ms of a minute of a day in New York, in both halves of the year. */
export function newYorkTime(day: string, minute: number): number {
  const wanted = Date.parse(`${day}T00:00:00Z`) + minute * MINUTE;
  const shown = (at: number) => {
    const there = inNewYork(at);
    return Date.parse(`${there.day}T00:00:00Z`) + there.minute * MINUTE;
  };
  const near = wanted + (wanted - shown(wanted));
  return near + (wanted - shown(near));
}

export const addDays = (day: string, days: number): string =>
  new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MINUTES * MINUTE).toISOString().slice(0, 10);

/** 0 for Sunday. */
export const weekdayOf = (day: string): number => new Date(`${day}T00:00:00Z`).getUTCDay();

export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text);
