import { recentDue } from '../sources/health.ts';
import type { DueBatch, Source } from '../sources/source.ts';
import type { SourceBatchState } from '../stores/source-state.ts';

const DAY_MS = 24 * 60 * 60_000;
/** Days that are made up for after a gap. */
export const MISSED_DAYS = 14;
/** A day that had nothing so long after its cut-off will have nothing. */
const GIVEN_UP_MS = DAY_MS;

/**
 * The batches to ask for now: the newest one, whose votes move; then those of the last fourteen days
 * that were missed since the first that was ever taken, oldest first. For a source without days of its
 * own, and while nothing is due, it is the day in UTC.
 */
export function daysToAsk(
  source: Pick<Source, 'due'>,
  known: readonly SourceBatchState[],
  now: number,
): readonly DueBatch[] {
  const today = new Date(now).toISOString().slice(0, 10);
  const newest = source.due(now) ?? { day: today, at: now, cutOff: Number.POSITIVE_INFINITY };
  const first = known.find(({ count }) => count > 0)?.day;
  const missed = recentDue(source, now).filter(
    ({ day, cutOff }) =>
      first !== undefined && day > first && day !== newest.day && isMissed(day, cutOff, known, now),
  );
  return [newest, ...missed.slice(-MISSED_DAYS)];
}

function isMissed(
  wanted: string,
  cutOff: number,
  known: readonly SourceBatchState[],
  now: number,
): boolean {
  const batch = known.find(({ day }) => day === wanted);
  if (batch === undefined) return true;
  const isGivenUp = batch.lastSeen >= cutOff + GIVEN_UP_MS;
  return !batch.complete && !isGivenUp && now > batch.lastSeen;
}
