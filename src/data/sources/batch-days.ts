import { addDays, inNewYork, newYorkTime, weekdayOf } from './new-york.ts';
import type { DueBatch, Source } from './source.ts';

/** Hugging Face's papers of the day change at 21:30 in New York (its own server's rule). */
const DAILY_ROLL_OVER = 21 * 60 + 30;
/** By then the papers of a day have come: at 09:30 in New York, twelve hours after its beginning. */
const DAILY_CUT_OFF = 9 * 60 + 30;

/** The day of Daily Papers that a moment belongs to. */
export function dailyBatchAt(now: number): string {
  const { day, minute } = inNewYork(now);
  return minute >= DAILY_ROLL_OVER ? addDays(day, 1) : day;
}

/** Papers come on weekdays; what comes at a weekend is welcome and not waited for. */
export function dueDailyBatch(now: number): DueBatch | undefined {
  const day = dailyBatchAt(now);
  if ([0, 6].includes(weekdayOf(day))) return undefined;
  const at = newYorkTime(addDays(day, -1), DAILY_ROLL_OVER);
  return { day, at, cutOff: newYorkTime(day, DAILY_CUT_OFF) };
}

/** arXiv announces at 20:00 in New York, Sunday to Thursday; its feeds bear the date of the next day. */
const ANNOUNCEMENT = 20 * 60;
const ANNOUNCEMENT_CUT_OFF = 8 * 60;
const FRIDAY = 5;
const SATURDAY = 6;

export function dueAnnouncement(now: number): DueBatch | undefined {
  const { day: today, minute } = inNewYork(now);
  const evening = minute >= ANNOUNCEMENT ? today : addDays(today, -1);
  if ([FRIDAY, SATURDAY].includes(weekdayOf(evening)) || isHoliday(evening)) return undefined;
  const day = addDays(evening, 1);
  return {
    day,
    at: newYorkTime(evening, ANNOUNCEMENT),
    cutOff: newYorkTime(day, ANNOUNCEMENT_CUT_OFF),
  };
}

/**
 * Evenings without an announcement: arXiv names them for each year (info.arxiv.org/help/availability);
 * these are the ones that come back every year. Papers that come nevertheless are read like others.
 */
function isHoliday(day: string): boolean {
  const date = day.slice(5);
  const [month = 0, dayOfMonth = 0] = date.split('-').map(Number);
  const nth = Math.ceil(dayOfMonth / 7);
  const weekday = weekdayOf(day);
  const isMonday = (wantedMonth: number, week: number) =>
    month === wantedMonth && weekday === 1 && nth === week;
  const isThanksgiving = month === 11 && weekday === 4 && nth === 4;
  const fixed = ['01-01', '06-19', '07-04', '12-25'].includes(date);
  return fixed || isThanksgiving || isMonday(1, 3) || isMonday(9, 1);
}

const SUBMISSION_DEADLINE = 14 * 60;
/** Days back from the evening of an announcement to where its submissions begin and end, by weekday. */
const SUBMITTED: Readonly<Record<number, readonly [from: number, to: number]>> = {
  0: [-3, -2],
  1: [-3, 0],
};

/** When the papers were submitted that an announcement's batch of this day holds; epoch ms. */
export function submissionsOf(day: string): { readonly from: number; readonly to: number } {
  const evening = addDays(day, -1);
  const [from, to] = SUBMITTED[weekdayOf(evening)] ?? [-1, 0];
  return {
    from: newYorkTime(addDays(evening, from), SUBMISSION_DEADLINE),
    to: newYorkTime(addDays(evening, to), SUBMISSION_DEADLINE),
  };
}

const LONGEST_GAP = 31;

/** The batches that should have come after the one of `after`, oldest first; at most a month of them. */
export function batchDays(
  source: Pick<Source, 'due'>,
  after: string,
  now: number,
): readonly string[] {
  const days: string[] = [];
  for (let back = 0; back < LONGEST_GAP; back += 1) {
    const day = source.due(now - back * 24 * 60 * 60 * 1000)?.day;
    if (day !== undefined && day > after && !days.includes(day)) days.unshift(day);
  }
  return days;
}
