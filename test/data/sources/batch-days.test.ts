import { describe, expect, it } from 'vitest';
import {
  batchDays,
  dailyBatchAt,
  dueAnnouncement,
  dueDailyBatch,
} from '../../../src/data/sources/batch-days.ts';
import type { Source } from '../../../src/data/sources/source.ts';

const at = (time: string) => Date.parse(time);
const told = (due: ReturnType<typeof dueDailyBatch>) =>
  due && [due.day, new Date(due.at).toISOString(), new Date(due.cutOff).toISOString()];

describe('the day of Hugging Face’s papers', () => {
  it.each([
    ['in summer', '2026-06-12T01:29:59Z', '2026-06-11'],
    ['in summer', '2026-06-12T01:30:00Z', '2026-06-12'],
    ['in winter', '2026-01-14T02:29:59Z', '2026-01-13'],
    ['in winter', '2026-01-14T02:30:00Z', '2026-01-14'],
    ['on the day clocks go forward', '2026-03-09T01:30:00Z', '2026-03-09'],
    ['on the day clocks go back', '2026-11-02T02:29:59Z', '2026-11-01'],
  ])('changes at 21:30 in New York, %s (%s)', (_, time, day) =>
    expect(dailyBatchAt(at(time))).toBe(day),
  );

  it('is due on weekdays', () => {
    expect(told(dueDailyBatch(at('2026-06-12T12:00:00Z')))).toEqual([
      '2026-06-12',
      '2026-06-12T01:30:00.000Z',
      '2026-06-12T13:30:00.000Z',
    ]);
    expect(dueDailyBatch(at('2026-06-13T12:00:00Z'))).toBeUndefined();
  });
});

describe('arXiv’s announcements', () => {
  it('are due from Sunday evening to Thursday evening', () => {
    expect(told(dueAnnouncement(at('2026-06-15T00:00:00Z')))).toEqual([
      '2026-06-15',
      '2026-06-15T00:00:00.000Z',
      '2026-06-15T12:00:00.000Z',
    ]);
    expect(dueAnnouncement(at('2026-06-12T12:00:00Z'))?.day).toBe('2026-06-12');
    expect(dueAnnouncement(at('2026-06-13T12:00:00Z'))).toBeUndefined();
    expect(dueAnnouncement(at('2026-06-14T23:59:00Z'))).toBeUndefined();
  });

  it.each(['2026-11-27T12:00:00Z', '2025-12-26T12:00:00Z', '2026-09-08T12:00:00Z'])(
    'are not due after a holiday: %s',
    (time) => expect(dueAnnouncement(at(time))).toBeUndefined(),
  );
});

describe('the days between', () => {
  it('are those that were due, oldest first', () => {
    const source: Pick<Source, 'due'> = { due: dueDailyBatch };
    expect(batchDays(source, '2026-06-10', at('2026-06-16T12:00:00Z'))).toEqual([
      '2026-06-11',
      '2026-06-12',
      '2026-06-15',
      '2026-06-16',
    ]);
  });
});
