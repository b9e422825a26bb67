import { describe, expect, it } from 'vitest';
import type { Days } from '../../src/data/subscription.ts';
import { localDay, slotAfter, slotUpTo } from '../../src/digest/schedule.ts';

const HOUR = 60 * 60 * 1000;
const at = (iso: string): number => Date.parse(iso);
const daily = (time: string, timezone: string, days: Days = 'daily') => ({ time, timezone, days });

describe('slotAfter', () => {
  it('is the next time that the wall clock of the zone shows', () => {
    expect(slotAfter(daily('09:00', 'Europe/Berlin'), at('2026-07-01T08:00Z'))).toEqual({
      at: at('2026-07-02T07:00Z'),
      day: '2026-07-02',
    });
  });

  it('is strictly after', () => {
    const schedule = daily('09:00', 'UTC');
    expect(slotAfter(schedule, at('2026-07-01T09:00Z')).day).toBe('2026-07-02');
    expect(slotAfter(schedule, at('2026-07-01T08:59:59Z')).day).toBe('2026-07-01');
  });

  it.each([
    ['weekdays', '2026-11-28T12:00Z', '2026-11-30'],
    ['sunday', '2026-11-26T12:00Z', '2026-11-29'],
    ['thursday', '2026-11-26T12:00Z', '2026-12-03'],
    ['monthly', '2026-11-26T12:00Z', '2026-12-01'],
  ] as const)('knows %s', (days, after, day) => {
    expect(slotAfter(daily('09:00', 'UTC', days), at(after)).day).toBe(day);
  });

  it('comes as soon as the hour is over that spring leaves out', () => {
    const slot = slotAfter(daily('02:30', 'America/New_York'), at('2026-03-08T05:00Z'));
    expect(slot).toEqual({ at: at('2026-03-08T07:00Z'), day: '2026-03-08' });
  });

  it('comes the first time of the hour that autumn has twice', () => {
    const schedule = daily('01:30', 'America/New_York');
    const first = slotAfter(schedule, at('2026-11-01T04:00Z'));
    expect(first.at).toBe(at('2026-11-01T05:30Z'));
    expect(slotAfter(schedule, first.at).day).toBe('2026-11-02');
  });

  it('throws for a zone that nobody knows', () => {
    expect(() => slotAfter(daily('09:00', 'Mars/Base'), 0)).toThrow('Mars/Base');
  });
});

describe('a year of slots', () => {
  it.each([
    ['01:30', 'America/New_York'],
    ['02:30', 'America/New_York'],
    ['09:00', 'America/New_York'],
    ['01:45', 'Australia/Lord_Howe'],
    ['02:15', 'Australia/Lord_Howe'],
    ['09:00', 'Pacific/Kiritimati'],
    ['00:00', 'America/Santiago'],
    ['23:59', 'Asia/Kathmandu'],
  ])('has one each day at %s in %s, found from either side', (time, timezone) => {
    const schedule = daily(time, timezone);
    const days: string[] = [];
    for (let now = at('2026-01-01T00:00Z'); days.length < 365; ) {
      const slot = slotAfter(schedule, now);
      days.push(slot.day);
      expect(slotUpTo(schedule, slot.at)).toEqual(slot);
      expect(slotUpTo(schedule, slot.at + 5 * HOUR)).toEqual(slot);
      now = slot.at;
    }
    const [first = ''] = days;
    const expected = days.map((_, n) => localDay(at(`${first}T12:00Z`) + n * 24 * HOUR, 'UTC'));
    expect(days).toEqual(expected);
  });
});
