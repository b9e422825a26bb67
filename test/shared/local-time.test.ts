import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { daysLater, localTime, momentsOf } from '../../src/shared/local-time.ts';

const ZONES = [
  'UTC',
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'America/St_Johns',
];

describe('momentsOf', () => {
  it('finds every minute again by what clocks show', () => {
    const from = Date.UTC(2010, 0, 1);
    fc.assert(
      fc.property(
        fc.constantFrom(...ZONES),
        fc.integer({ min: 0, max: 40 * 366 * 24 * 60 }),
        (zone, minute) => {
          const at = from + minute * 60_000;
          const shown = localTime(at, zone);
          const moments = momentsOf(shown, shown, zone);
          expect(moments).toContain(at);
          expect(moments.length).toBeLessThanOrEqual(2);
          for (const each of moments) expect(localTime(each, zone)).toEqual(shown);
        },
      ),
    );
  });

  it('knows times that a clock change leaves out, and those that come twice', () => {
    const half = { hour: 2, minute: 30 };
    const [spring, autumn] = [
      { year: 2027, month: 3, day: 28 },
      { year: 2027, month: 10, day: 31 },
    ];
    expect(momentsOf(spring, half, 'Europe/Berlin')).toEqual([]);
    expect(momentsOf(autumn, half, 'Europe/Berlin')).toEqual([
      Date.UTC(2027, 9, 31, 0, 30),
      Date.UTC(2027, 9, 31, 1, 30),
    ]);
    // Half an hour, on an island.
    expect(
      momentsOf({ year: 2027, month: 10, day: 3 }, { hour: 2, minute: 15 }, 'Australia/Lord_Howe'),
    ).toEqual([]);
  });

  it('leaves out a day that a place skipped', () => {
    const skipped = { year: 2011, month: 12, day: 30 };
    expect(momentsOf(skipped, { hour: 12, minute: 0 }, 'Pacific/Apia')).toEqual([]);
  });
});

describe('daysLater', () => {
  it('goes over the ends of months and years', () => {
    expect(daysLater({ year: 2027, month: 12, day: 31 }, 1)).toEqual({
      year: 2028,
      month: 1,
      day: 1,
    });
    expect(daysLater({ year: 2028, month: 2, day: 28 }, 1).day).toBe(29);
  });
});
