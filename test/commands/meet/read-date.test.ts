import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDate } from '../../../src/commands/meet/read-date.ts';
import { readTime } from '../../../src/commands/meet/read-time.ts';
import { daysLater, isDay } from '../../../src/shared/local-time.ts';

/** A Thursday. */
const today = { year: 2026, month: 11, day: 26 };
const read = (text: string, locale = 'en-US'): string | undefined => {
  const day = readDate(text, { today, locale });
  return day && `${day.year}-${day.month}-${day.day}`;
};

describe('a date', () => {
  it.each([
    ['2026-12-01', '2026-12-1'],
    ['2026/12/1', '2026-12-1'],
    ['1 December', '2026-12-1'],
    ['December 1st, 2026', '2026-12-1'],
    ['the 1st of Dec', '2026-12-1'],
    ['Tue, 1 Dec. 2026', '2026-12-1'],
    ['1.12.', '2026-12-1'],
    ['1.2.2027', '2027-2-1'],
    ['25 November', '2027-11-25'],
    ['26 Nov', '2026-11-26'],
    ['29 February', '2028-2-29'],
    ['today', '2026-11-26'],
    [' Tomorrow ', '2026-11-27'],
    ['next Tuesday', '2026-12-1'],
    ['tue', '2026-12-1'],
    ['Friday', '2026-11-27'],
    ['Thursday', '2026-12-3'],
  ])('is read from %s', (text, date) => {
    expect(read(text)).toBe(date);
  });

  it.each([
    ['de', 'übermorgen', '2026-11-28'],
    ['de', '1. Dezember', '2026-12-1'],
    ['de', 'nächsten Dienstag', '2026-12-1'],
    ['fr', 'après-demain', '2026-11-28'],
    ['fr', '1er décembre', '2026-12-1'],
    ['fr', 'mardi prochain', '2026-12-1'],
    ['es-ES', 'mañana', '2026-11-27'],
    ['es-419', '1 de diciembre', '2026-12-1'],
    ['ja', '明日', '2026-11-27'],
    ['ja', '12月1日', '2026-12-1'],
    ['zh-CN', '后天', '2026-11-28'],
    ['zh-CN', '2026年12月1日', '2026-12-1'],
    ['ja', 'tomorrow', '2026-11-27'],
  ])('is read in %s from %s', (locale, text, date) => {
    expect(read(text, locale)).toBe(date);
  });

  it.each(['', 'soon', '01/02', '2026-02-30', '31 April', '1 2 December', 'May June', '2026', '1'])(
    'is not %j',
    (text) => {
      expect(read(text)).toBeUndefined();
    },
  );

  it('is always one that the calendar has, and none for any other text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 70 }), (text) => {
        const day = readDate(text, { today, locale: 'de' });
        expect(day === undefined || isDay(day)).toBe(true);
      }),
    );
  });

  it('is the same however a day is written', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 360 }), (days) => {
        const { year, month, day } = daysLater(today, days);
        const at = Date.UTC(year, month - 1, day);
        const written = ['en-US', 'de', 'fr', 'es-ES'].map((locale) =>
          read(
            new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' }).format(at),
            locale,
          ),
        );
        const iso = read(new Date(at).toISOString().slice(0, 10));
        expect(new Set(written)).toEqual(new Set([iso]));
      }),
    );
  });
});

describe('a time of day', () => {
  it.each([
    ['18:30', 18, 30],
    ['6pm', 18, 0],
    ['6:30 p.m.', 18, 30],
    ['12 AM', 0, 0],
    ['12pm', 12, 0],
    ['18', 18, 0],
    ['9.05', 9, 5],
    ['18h30', 18, 30],
    ['18h', 18, 0],
    ['18:30 Uhr', 18, 30],
    ['18時30分', 18, 30],
    ['１８：３０', 18, 30],
  ])('is read from %s', (text, hour, minute) => {
    expect(readTime(text)).toEqual({ hour, minute });
  });

  it.each(['', 'noonish', '24:00', '18:60', '13pm', '0 am', '18:3', '1:2:3'])(
    'is not %j',
    (text) => {
      expect(readTime(text)).toBeUndefined();
    },
  );
});
