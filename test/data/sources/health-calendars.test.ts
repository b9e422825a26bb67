import { describe, expect, it } from 'vitest';
import { dueAnnouncement, dueDailyBatch } from '../../../src/data/sources/batch-days.ts';
import { healthOf } from '../../../src/data/sources/health.ts';

const at = (time: string): number => Date.parse(time);

/** Asked at that very moment, with a complete batch of the newest day. */
function stateAt(due: typeof dueDailyBatch, time: string, newest: string): string {
  const batches = [{ day: newest, count: 9, complete: true, lastChanged: at(time) - 1 }];
  const facts = { attempts: { attemptedAt: at(time) }, batches };
  return healthOf({ due }, facts, at(time)).state;
}

describe('the health of Daily Papers', () => {
  // 21:30 in New York is 01:30 UTC in summer and 02:30 in winter; 09:30 is 13:30 and 14:30.
  it.each([
    ['before the roll-over, summer', '2026-07-15T01:29Z', '2026-07-14', 'fresh'],
    ['after it', '2026-07-15T01:31Z', '2026-07-14', 'waiting'],
    ['before the cut-off', '2026-07-15T13:29Z', '2026-07-14', 'waiting'],
    ['after it', '2026-07-15T13:31Z', '2026-07-14', 'stalled'],
    ['before the roll-over, winter', '2026-01-14T02:29Z', '2026-01-13', 'fresh'],
    ['after it', '2026-01-14T02:31Z', '2026-01-13', 'waiting'],
    ['before the cut-off', '2026-01-14T14:29Z', '2026-01-13', 'waiting'],
    ['after it', '2026-01-14T14:31Z', '2026-01-13', 'stalled'],
    ['with the day’s batch', '2026-01-14T14:31Z', '2026-01-14', 'fresh'],
    ['Friday before the roll-over', '2026-07-18T01:29Z', '2026-07-17', 'fresh'],
    ['the weekend from the roll-over on', '2026-07-18T01:31Z', '2026-07-17', 'quiet'],
    ['the weekend’s end', '2026-07-20T01:29Z', '2026-07-17', 'quiet'],
    ['Monday’s batch may come', '2026-07-20T01:31Z', '2026-07-17', 'waiting'],
    ['a weekend that lacks Friday’s', '2026-07-18T18:00Z', '2026-07-16', 'stalled'],
    ['the night clocks go forward', '2026-03-09T01:31Z', '2026-03-06', 'waiting'],
    ['the night clocks go back', '2026-11-02T02:29Z', '2026-10-30', 'quiet'],
  ])('%s (%s, newest %s): %s', (_, time, newest, state) => {
    expect(stateAt(dueDailyBatch, time, newest)).toBe(state);
  });
});

describe('the health of arXiv’s announcements', () => {
  // 20:00 in New York is 00:00 UTC in summer and 01:00 in winter; 08:00 is 12:00 and 13:00.
  it.each([
    ['before the evening, summer', '2026-07-14T23:59Z', '2026-07-14', 'fresh'],
    ['after it', '2026-07-15T00:01Z', '2026-07-14', 'waiting'],
    ['after the cut-off', '2026-07-15T12:01Z', '2026-07-14', 'stalled'],
    ['before the evening, winter', '2026-01-14T00:59Z', '2026-01-13', 'fresh'],
    ['after it', '2026-01-14T01:01Z', '2026-01-13', 'waiting'],
    ['after the cut-off', '2026-01-14T13:01Z', '2026-01-13', 'stalled'],
    ['Friday night', '2026-07-18T12:00Z', '2026-07-17', 'quiet'],
    ['Sunday before the evening', '2026-07-19T23:59Z', '2026-07-17', 'quiet'],
    ['Sunday evening', '2026-07-20T00:01Z', '2026-07-17', 'waiting'],
    ['the evening of Thanksgiving and after', '2026-11-27T13:01Z', '2026-11-26', 'quiet'],
    ['Christmas Day’s evening', '2025-12-26T13:01Z', '2025-12-25', 'quiet'],
    ['Labor Day’s evening', '2026-09-08T12:01Z', '2026-09-07', 'quiet'],
    ['the day after a holiday, overdue', '2026-09-09T12:01Z', '2026-09-07', 'stalled'],
  ])('%s (%s, newest %s): %s', (_, time, newest, state) => {
    expect(stateAt(dueAnnouncement, time, newest)).toBe(state);
  });
});
