import { describe, expect, it } from 'vitest';
import { timeIn, timeZoneOf, timeZonesLike } from '../../src/shared/time-zone.ts';

describe('a time zone', () => {
  it.each([
    ['europe/berlin', 'Europe/Berlin'],
    ['America/New York', 'America/New_York'],
    ['utc', 'UTC'],
    ['America/Argentina/Buenos_Aires', 'America/Buenos_Aires'],
  ])('is the IANA name that %s stands for', (text, zone) => {
    expect(timeZoneOf(text)).toBe(zone);
  });

  it.each(['EST', '+02:00', 'Berlin', 'Europe/Atlantis', '', '../../etc'])(
    'is not “%s”: no place, or none that there is',
    (text) => {
      expect(timeZoneOf(text)).toBeUndefined();
    },
  );

  it('is found by a part of its name, those that begin with it first', () => {
    expect(timeZonesLike('berl', 5)).toEqual(['Europe/Berlin']);
    expect(timeZonesLike('new york', 5)).toEqual(['America/New_York']);
    expect(timeZonesLike('', 3)).toHaveLength(3);
    expect(timeZonesLike('qwertz', 3)).toEqual([]);
  });

  it('tells the time of day there, by its summer time', () => {
    expect(timeIn('America/New_York', Date.UTC(2026, 6, 1, 12))).toBe('08:00');
    expect(timeIn('America/New_York', Date.UTC(2026, 11, 1, 12))).toBe('07:00');
  });
});
