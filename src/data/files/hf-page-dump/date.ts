const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const DATE =
  /^(jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.? (3[01]|[12]\d|0?[1-9])(?:, ?(\d{4}))?/i;
const BEFORE_DATE = /^(?:·\s*)?(?:published (?:on )?)?/i;
/** 29 February comes back within eight years. */
const YEARS_BACK = 8;

export interface PageDate {
  /** `2024-10-07` */
  readonly published: string;
  /** What stands behind the date: the comment count is sometimes glued to it. */
  readonly rest: string;
}

/**
 * `Oct 7, 2024`, or `May 29` for the latest such day that does not lie ahead of `now` (in UTC);
 * undefined for a text that does not begin with a date, or for a day that does not exist.
 */
export function pageDateOf(text: string, now: Date): PageDate | undefined {
  const [whole, month = '', day = '', year] = DATE.exec(text) ?? [];
  if (whole === undefined) return undefined;
  const monthIndex = MONTHS.indexOf(month.toLowerCase());
  const published =
    year === undefined
      ? latest(monthIndex, Number(day), now)
      : dayOf(Number(year), monthIndex, Number(day));
  if (published === undefined) return undefined;
  return { published, rest: text.slice(whole.length).trim() };
}

/** The same for a date behind a dot or “Published on”. */
export const datedIn = (text: string, now: Date): PageDate | undefined =>
  pageDateOf(text.replace(BEFORE_DATE, ''), now);

function latest(month: number, day: number, now: Date): string | undefined {
  const today = now.toISOString().slice(0, 10);
  for (let back = 0; back <= YEARS_BACK; back += 1) {
    const date = dayOf(now.getUTCFullYear() - back, month, day);
    if (date !== undefined && date <= today) return date;
  }
  return undefined;
}

function dayOf(year: number, month: number, day: number): string | undefined {
  const date = new Date(Date.UTC(year, month, day));
  return date.getUTCDate() === day ? date.toISOString().slice(0, 10) : undefined;
}
