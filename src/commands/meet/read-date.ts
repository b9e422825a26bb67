import { type CalendarDay, daysLater, isDay, weekdayOf } from '../../shared/local-time.ts';
import { dayWords } from './day-words.ts';

const LONGEST = 60;

type Form = (typed: string, today: CalendarDay) => CalendarDay | undefined;

/** `2026-12-01`, `2026/12/1`, `2026年12月1日`. */
const YEAR_FIRST = /^(\d{4})(?:[-/.]|年)(\d{1,2})(?:[-/.]|月)(\d{1,2})日?$/;
/** `12月1日`. */
const MONTH_FIRST = /^(\d{1,2})月(\d{1,2})日$/;
/** `1.12.`, `1.12.2026`: with dots the day comes first everywhere. */
const DAY_FIRST = /^(\d{1,2})\.\s?(\d{1,2})\.(?:\s?(\d{4}))?$/;

const ofNumbers: Form = (typed, today) => {
  const yearFirst = YEAR_FIRST.exec(typed);
  if (yearFirst) return dayOf(Number(yearFirst[3]), Number(yearFirst[2]), Number(yearFirst[1]));
  const monthFirst = MONTH_FIRST.exec(typed);
  if (monthFirst) return comingDay(Number(monthFirst[2]), Number(monthFirst[1]), today);
  const dayFirst = DAY_FIRST.exec(typed);
  if (!dayFirst) return undefined;
  const [, day, month, year] = dayFirst;
  return year === undefined
    ? comingDay(Number(day), Number(month), today)
    : dayOf(Number(day), Number(month), Number(year));
};

/**
 * A day as people write it, in a language of Discord's or in English: `2026-12-01`, `1 December`, `Dec 1st`,
 * `1.12.`, `tomorrow`, `next Tuesday`. Without a year it is the next one such; a weekday is the next one after
 * today. Undefined where no day is meant, or more than one might be (`01/02`).
 */
export function readDate(
  text: string,
  { today, locale }: { readonly today: CalendarDay; readonly locale: string },
): CalendarDay | undefined {
  const typed = text.normalize('NFKC').trim().toLowerCase().replace(/\s+/g, ' ');
  if (typed.length > LONGEST) return undefined;
  const numbers = ofNumbers(typed, today);
  if (numbers) return numbers;
  for (const language of [locale, 'en']) {
    const words = dayWords(language);
    const relative = words.relative.get(typed);
    if (relative !== undefined) return daysLater(today, relative);
    const found = ofMonth(typed, words.months, today) ?? ofWeekday(typed, words.weekdays, today);
    if (found) return found;
  }
  return undefined;
}

/** A month's name with a day and maybe a year beside it, in any order; other words are left out. */
function ofMonth(
  typed: string,
  months: ReadonlyMap<string, number>,
  today: CalendarDay,
): CalendarDay | undefined {
  const words = typed.split(/[\s,./-]+/).filter((word) => word !== '');
  const named = words.flatMap((word) => months.get(word) ?? []);
  const numbers = words.flatMap((word) => {
    const [, digits] = /^(\d{1,4})(?:st|nd|rd|th|er|º)?$/.exec(word) ?? [];
    return digits === undefined ? [] : [Number(digits)];
  });
  const [month, ...otherMonths] = named;
  const days = numbers.filter((number) => number <= 31);
  const years = numbers.filter((number) => number >= 1_000);
  const [day] = days;
  if (month === undefined || otherMonths.length > 0 || day === undefined) return undefined;
  if (days.length + years.length !== numbers.length || days.length > 1 || years.length > 1) {
    return undefined;
  }
  const [year] = years;
  return year === undefined ? comingDay(day, month, today) : dayOf(day, month, year);
}

/** A weekday with at most one word beside it: `next Tuesday`, `mardi prochain`. */
function ofWeekday(
  typed: string,
  weekdays: ReadonlyMap<string, number>,
  today: CalendarDay,
): CalendarDay | undefined {
  const words = typed.replaceAll('.', '').split(' ');
  const [weekday, ...others] = words.flatMap((word) => weekdays.get(word) ?? []);
  if (weekday === undefined || others.length > 0 || words.length > 2) return undefined;
  if (words.some((word) => /\d/.test(word))) return undefined;
  return daysLater(today, ((weekday - weekdayOf(today) + 6) % 7) + 1);
}

function dayOf(day: number, month: number, year: number): CalendarDay | undefined {
  const date = { year, month, day };
  return isDay(date) ? date : undefined;
}

/** This year's, or the next one where that is over; a leap day may be years away. */
function comingDay(day: number, month: number, today: CalendarDay): CalendarDay | undefined {
  const isOver = month < today.month || (month === today.month && day < today.day);
  const first = today.year + Number(isOver);
  return dayOf(day, month, first) ?? (day === 29 && month === 2 ? nextLeapDay(first) : undefined);
}

const nextLeapDay = (from: number): CalendarDay | undefined =>
  [1, 2, 3, 4, 5, 6, 7, 8].flatMap((years) => dayOf(29, 2, from + years) ?? [])[0];
