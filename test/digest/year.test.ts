import { expect, it } from 'vitest';
import { openSqlDeliveryStore } from '../../src/data/stores/sql/deliveries.ts';
import { openSqlSubscriptionStore } from '../../src/data/stores/sql/subscriptions.ts';
import type { Desk } from '../../src/digest/compose.ts';
import { planEditions } from '../../src/digest/plan-editions.ts';
import { slotAfter } from '../../src/digest/schedule.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { paper } from '../fakes/papers.ts';
import { openSqliteInMemory } from '../fakes/ready-sqlite.ts';
import { subscription } from '../fakes/subscriptions.ts';

const HALF_HOUR_MS = 30 * 60_000;
const DAY_MS = 48 * HALF_HOUR_MS;
const START = Date.parse('2026-11-26T00:00Z');
const DAYS = 365;
/** Zones whose clocks change by an hour, by half an hour, and never, at the edge of the calendar. */
const ZONES = ['America/New_York', 'Australia/Lord_Howe', 'Pacific/Kiritimati'];
const TIMES = ['01:30', '02:00', '02:30', '09:00'];
/** When the clocks of the first two change in that year. */
const CHANGES = ['2027-03-14', '2027-04-04', '2027-10-03', '2027-11-07'].map(Date.parse);

/** Often around a change, less often in between, so that a year takes seconds. */
const untilNextLook = (now: number): number =>
  CHANGES.some((change) => Math.abs(now - change) < 2 * DAY_MS) ? HALF_HOUR_MS : 6 * HALF_HOUR_MS;

it('a year has one edition on every day of each place, whatever its clocks do', async ({
  onTestFinished,
}) => {
  const db = await openSqliteInMemory();
  onTestFinished(() => db.destroy());
  const log = createMemoryLog();
  const subscriptions = openSqlSubscriptionStore(db, { log });
  const deliveries = openSqlDeliveryStore(db);
  let papers = 0;
  const desk: Desk = {
    trends: async () => [],
    about: async () => new Set(),
    newest: async (page) => (page === 0 ? [paper({ id: `p${papers++}` })] : []),
    sources: async () => 'fine',
    limits: async () => ({}),
    serve: async () => undefined,
  };
  let now = START;
  const ids: string[] = [];
  for (const timezone of ZONES) {
    for (const time of TIMES) {
      const schedule = { time, timezone, days: 'daily' } as const;
      const id = `s${ids.length}`;
      ids.push(id);
      const place = { kind: 'channel', channelId: id } as const;
      await subscriptions.put(subscription({ id, place, schedule }), slotAfter(schedule, now).at);
    }
  }
  const parts = { subscriptions, deliveries, openDesk: () => desk, clock: () => now, log };
  for (; now < START + DAYS * DAY_MS; now += untilNextLook(now)) await planEditions(parts);
  now = START + DAYS * DAY_MS - HALF_HOUR_MS;
  await planEditions(parts);

  for (const id of ids) {
    const planned = await deliveries.ofSubscription(id, 2 * DAYS);
    expect(
      planned.filter(({ state, reason }) => state !== 'planned' && reason !== 'overtaken'),
    ).toEqual([]);
    const days = planned.map(({ slot }) => slot).toReversed();
    const first = Date.parse(days[0] ?? '');
    const expected = Array.from({ length: DAYS }, (_, n) =>
      new Date(first + n * DAY_MS).toISOString().slice(0, 10),
    );
    expect(days).toEqual(expected);
  }
}, 180_000);
