import { describe, expect, it } from 'vitest';
import { type HealthFacts, healthOf } from '../../../src/data/sources/health.ts';
import type { DueBatch } from '../../../src/data/sources/source.ts';

const HOUR = 3_600_000;
/** The zone's clock as if it were UTC. */
const newYork = (at: number): Date => {
  const parts = new Intl.DateTimeFormat('sv', {
    timeZone: 'America/New_York',
    dateStyle: 'short',
    timeStyle: 'medium',
  });
  return new Date(`${parts.format(at).replace(' ', 'T')}Z`);
};
const HOLIDAYS = ['2026-11-26'];

/** A source with a batch for each day that begins at this time of day in New York, the evening before. */
const daily = (beginsAtHour: number, cutOffHours: number) => ({
  due(at: number): DueBatch | undefined {
    const shifted = new Date(newYork(at).getTime() + (24 - beginsAtHour) * HOUR);
    const day = shifted.toISOString().slice(0, 10);
    if ([0, 6].includes(shifted.getUTCDay()) || HOLIDAYS.includes(day)) return undefined;
    const begun = shifted.getTime() - Date.parse(day);
    return { day, at: at - begun, cutOff: at - begun + cutOffHours * HOUR };
  },
});
const source = daily(21.5, 20);

const at = (time: string): number => Date.parse(time);
const batch = (day: string, count = 10, complete = true) => {
  return { day, count, complete, lastChanged: at(`${day}T15:00Z`) };
};
const facts = (
  asked: string,
  batches: readonly ReturnType<typeof batch>[],
  failure?: NonNullable<HealthFacts['attempts']>['failure'],
): HealthFacts => ({ attempts: { attemptedAt: at(asked), failure }, batches });

describe('the health of a source', () => {
  // 2026-11-25 is a Wednesday in winter (UTC-5), 2026-07-15 one in summer (UTC-4).
  it.each([
    ['just before the roll-over in winter', '2026-11-25T02:29Z', '2026-11-24', 'fresh'],
    ['just after it', '2026-11-25T02:31Z', '2026-11-24', 'waiting'],
    ['just before the roll-over in summer', '2026-07-15T01:29Z', '2026-07-14', 'fresh'],
    ['just after it', '2026-07-15T01:31Z', '2026-07-14', 'waiting'],
    ['late in the day without its batch', '2026-11-25T22:00Z', '2026-11-24', 'waiting'],
    ['past the cut-off without it', '2026-11-25T22:31Z', '2026-11-24', 'stalled'],
    ['on Friday evening, with Friday’s', '2026-11-21T02:31Z', '2026-11-20', 'quiet'],
    ['on Sunday, with Friday’s', '2026-11-22T12:00Z', '2026-11-20', 'quiet'],
    ['on Sunday, with Thursday’s alone', '2026-11-22T12:00Z', '2026-11-19', 'stalled'],
    ['on Monday in time', '2026-11-23T12:00Z', '2026-11-20', 'waiting'],
    ['on a holiday', '2026-11-26T12:00Z', '2026-11-25', 'quiet'],
    ['after a gap of two days, in time', '2026-11-25T12:00Z', '2026-11-20', 'stalled'],
  ])('%s (%s, newest %s) is %s', (_, now, newest, state) => {
    expect(healthOf(source, facts(now, [batch(newest)]), at(now)).state).toBe(state);
  });

  it('is fresh once the batch counts as complete, or its cut-off has passed', () => {
    const growing = [batch('2026-11-24'), batch('2026-11-25', 3, false)];
    const before = healthOf(source, facts('2026-11-25T16:00Z', growing), at('2026-11-25T16:00Z'));
    expect(before).toMatchObject({ state: 'waiting', why: 'growing', batch: { count: 3 } });
    const after = healthOf(source, facts('2026-11-25T23:00Z', growing), at('2026-11-25T23:00Z'));
    expect(after).toMatchObject({ state: 'fresh', since: at('2026-11-25T15:00Z') });
  });

  it('has failed when the last attempt did, whatever came before', () => {
    const since = at('2026-11-25T15:00Z');
    const all = [batch('2026-11-24'), batch('2026-11-25')];
    const state = facts('2026-11-25T16:00Z', all, { kind: 'broken', since });
    expect(healthOf(source, state, at('2026-11-25T17:00Z'))).toMatchObject({
      ...{ state: 'failed', why: 'broken', since },
      batch: { day: '2026-11-25', count: 10 },
    });
  });

  it('tells an overdue batch of a source that answers from one that nobody asks', () => {
    const now = at('2026-11-25T23:00Z');
    const cutOff = at('2026-11-25T22:30Z');
    const answers = healthOf(source, facts('2026-11-25T22:45Z', [batch('2026-11-24')]), now);
    expect(answers).toMatchObject({ state: 'stalled', since: cutOff, why: 'overdue' });
    const unasked = healthOf(source, facts('2026-11-25T12:00Z', [batch('2026-11-24')]), now);
    expect(unasked).toMatchObject({ state: 'stalled', since: cutOff, why: 'notAsked' });
  });

  it('waits where it was never asked, and owes nothing of the days before', () => {
    const now = at('2026-11-25T12:00Z');
    const never = healthOf(source, { attempts: undefined, batches: [] }, now);
    expect(never).toMatchObject({ state: 'waiting', since: undefined, why: 'neverAsked' });
    const first = healthOf(source, facts('2026-11-25T11:59Z', []), now);
    expect(first).toMatchObject({ state: 'waiting', why: 'notThere', gaps: [] });
    const late = healthOf(source, facts('2026-11-25T22:59Z', []), at('2026-11-25T23:00Z'));
    expect(late.state).toBe('stalled');
  });

  it('is quiet since the last day was over', () => {
    const sunday = at('2026-11-22T12:00Z');
    const { since } = healthOf(source, facts('2026-11-22T11:00Z', [batch('2026-11-20')]), sunday);
    expect(since).toBe(at('2026-11-21T02:30Z'));
  });

  it('takes an empty batch for none', () => {
    const empty = [batch('2026-11-24'), batch('2026-11-25', 0)];
    const health = healthOf(source, facts('2026-11-25T22:45Z', empty), at('2026-11-25T23:00Z'));
    expect(health).toMatchObject({ state: 'stalled', batch: { day: '2026-11-25', count: 0 } });
  });

  it('names the days that never came, although the newest is in', () => {
    const held = ['2026-11-18', '2026-11-20', '2026-11-25'].map((day) => batch(day));
    const health = healthOf(source, facts('2026-11-25T22:45Z', held), at('2026-11-25T23:00Z'));
    expect(health).toMatchObject({
      state: 'fresh',
      gaps: ['2026-11-19', '2026-11-23', '2026-11-24'],
    });
  });

  it('knows a source without days by whether somebody looks after it', () => {
    const feed = { due: () => undefined };
    const now = at('2026-11-25T12:00Z');
    expect(healthOf(feed, facts('2026-11-24T12:00Z', []), now)).toMatchObject({
      ...{ state: 'quiet', why: 'noDays' },
    });
    expect(healthOf(feed, facts('2026-11-20T12:00Z', []), now)).toMatchObject({
      ...{ state: 'stalled', why: 'notAsked' },
    });
  });
});
