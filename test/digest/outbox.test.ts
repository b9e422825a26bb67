import type { Kysely } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { openSqlDeliveryStore } from '../../src/data/stores/sql/deliveries.ts';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import type { Schema } from '../../src/data/stores/sql/schema.ts';
import { openSqlSubscriptionStore } from '../../src/data/stores/sql/subscriptions.ts';
import type { Desk } from '../../src/digest/compose.ts';
import {
  type Carrier,
  type DeliveringParts,
  DeliveryFailure,
  deliverDue,
  type Letter,
} from '../../src/digest/deliver.ts';
import { planEditions } from '../../src/digest/plan-editions.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { paper } from '../fakes/papers.ts';
import { subscription } from '../fakes/subscriptions.ts';

const NINE = Date.parse('2026-11-26T09:00Z');
const DAY_MS = 24 * 60 * 60 * 1000;
const PAPERS = Array.from({ length: 8 }, (_, n) =>
  paper({ id: `p${n}`, title: `Paper ${n}`, abstract: `Sentence number ${n}.` }),
);
const DESK: Desk = {
  trends: async () => [],
  about: async () => new Set(),
  newest: async (page) => (page === 0 ? PAPERS : []),
  limits: async () => ({}),
  sources: async () => 'fine',
};

const open: Kysely<Schema>[] = [];
afterEach(() => Promise.all(open.splice(0).map((db) => db.destroy())));

/** An outbox whose carrier notes the papers of each letter; `fail` makes the next attempts fail. */
async function openOutbox() {
  const db = await openSqlite(':memory:');
  open.push(db);
  const log = createMemoryLog();
  const subscriptions = openSqlSubscriptionStore(db, { log });
  const deliveries = openSqlDeliveryStore(db);
  const letters: Letter[] = [];
  const failures: Error[] = [];
  const told: string[] = [];
  const time = { now: NINE };
  const clock = () => time.now;
  const carrier: Carrier = {
    async carry(letter, onArrived) {
      const failure = failures.shift();
      if (failure) throw failure;
      letters.push(letter);
      await onArrived({ part: 0, channelId: '1', messageId: String(letters.length) });
    },
  };
  const parts: DeliveringParts = {
    subscriptions,
    deliveries,
    carriers: { channel: carrier, person: carrier, mail: undefined },
    onPaused: async (rested) => {
      told.push(...rested.map(({ id }) => id));
    },
    way: 'discord',
    holder: 'here',
    clock,
    random: () => 1,
    log,
  };
  return {
    ...parts,
    letters,
    failures,
    told,
    time,
    titles: () => letters.map(({ edition }) => edition.entries.map(({ title }) => title)),
    plan: (desk: Desk = DESK) =>
      planEditions({ subscriptions, deliveries, openDesk: () => desk, clock, log }),
    deliver: (changed: Partial<DeliveringParts> = {}) =>
      deliverDue({ ...parts, ...changed }, new AbortController().signal),
  };
}

describe('planning', () => {
  it('plans one edition for a day, however often it is asked', async () => {
    const { subscriptions, plan, deliver, letters } = await openOutbox();
    await subscriptions.put(subscription(), NINE);
    expect([await plan(), await plan()]).toEqual([1, 0]);
    expect([await deliver(), await deliver()]).toEqual([1, 0]);
    expect(letters).toMatchObject([{ id: 's1-20261126', edition: { day: '2026-11-26' } }]);
    expect(await subscriptions.nextAt('s1')).toBe(NINE + DAY_MS);
  });

  it('makes up for days that were missed with one edition', async () => {
    const { subscriptions, plan, deliver, letters, time } = await openOutbox();
    await subscriptions.put(subscription(), NINE);
    time.now = NINE + 3 * DAY_MS + 60_000;
    await plan();
    await deliver();
    expect(letters).toMatchObject([{ edition: { day: '2026-11-29' } }]);
    expect(await subscriptions.nextAt('s1')).toBe(NINE + 4 * DAY_MS);
  });

  it('sends no paper twice to one place, over all its subscriptions and days', async () => {
    const { subscriptions, plan, deliver, titles, time } = await openOutbox();
    const wants = { topics: [], exclude: [], authors: [], count: 3 };
    await subscriptions.put(subscription({ id: 'a', wants }), NINE);
    await subscriptions.put(subscription({ id: 'b', wants }), NINE);
    await plan();
    await deliver();
    time.now += DAY_MS;
    await plan();
    await deliver();
    const sent = titles().flat();
    expect([sent.length, new Set(sent).size]).toEqual([8, 8]);
    expect(await subscriptions.nextAt('b')).toBe(NINE + 2 * DAY_MS);
  });

  it('spreads what goes to people over minutes, the same ones every day', async () => {
    const { subscriptions, plan, deliver, letters, time } = await openOutbox();
    const place = { kind: 'person', userId: '5', channelId: '6' } as const;
    await subscriptions.put(subscription({ id: 'me', place }), NINE);
    await plan();
    time.now = NINE + 5 * 60_000;
    expect(await deliver()).toBe(1);
    expect(letters[0]?.id).toBe('me-20261126');
  });

  it('is held up by none that cannot be planned', async () => {
    const { subscriptions, plan, deliver, letters, deliveries, log } = await openOutbox();
    const broken = { time: '09:00', timezone: 'Mars/Base', days: 'daily' } as const;
    await subscriptions.put(subscription({ id: 'broken', schedule: broken }), NINE - 1);
    await subscriptions.put(subscription({ id: 'fine' }), NINE);
    expect(await plan()).toBe(2);
    await deliver();
    expect(letters.map(({ subscription: { id } }) => id)).toEqual(['fine']);
    expect(await deliveries.ofSubscription('broken', 5)).toMatchObject([
      { state: 'skipped', reason: 'failed' },
    ]);
    expect(log).toBeDefined();
  });

  it('waits for a batch that is coming in, for an hour at most', async () => {
    const { subscriptions, plan, time } = await openOutbox();
    const growing: Desk = { ...DESK, sources: async () => 'growing' };
    await subscriptions.put(subscription(), NINE);
    time.now = NINE + 60 * 60_000 - 1;
    expect(await plan(growing)).toBe(0);
    time.now = NINE + 60 * 60_000;
    await subscriptions.put(subscription({ id: 'later' }), time.now);
    expect(await plan(growing)).toBe(1);
    expect(await plan()).toBe(1);
  });

  it('plans more than one transaction holds', async () => {
    const { subscriptions, plan, deliveries } = await openOutbox();
    for (let n = 0; n < 250; n++) {
      const place = { kind: 'channel', channelId: String(n) } as const;
      await subscriptions.put(subscription({ id: `n${n}`, place }), NINE);
    }
    expect(await plan()).toBe(250);
    expect(await deliveries.counts(0)).toEqual({ planned: 250 });
  });
});

describe('delivering', () => {
  const openPlanned = async () => {
    const outbox = await openOutbox();
    await outbox.subscriptions.put(subscription(), NINE);
    await outbox.plan();
    return outbox;
  };

  it('tries again after a failure, ever later', async () => {
    const { failures, deliver, deliveries, time } = await openPlanned();
    failures.push(new DeliveryFailure('busy', {}), new Error('a bug'));
    expect(await deliver()).toBe(0);
    expect(await deliveries.get('s1-20261126')).toMatchObject({ state: 'planned', reason: 'busy' });
    expect(await deliver()).toBe(0);
    time.now += 2_000;
    await deliver();
    time.now += 3_999;
    expect(await deliver()).toBe(0);
    time.now += 1;
    expect(await deliver()).toBe(1);
  });

  it('waits as long as the place asks for', async () => {
    const { failures, deliver, time } = await openPlanned();
    failures.push(new DeliveryFailure('busy', { notBefore: NINE + 60_000 }));
    await deliver();
    time.now = NINE + 59_999;
    expect(await deliver()).toBe(0);
    time.now = NINE + 60_000;
    expect(await deliver()).toBe(1);
  });

  it('lets a place rest that takes no more, with the reason, and says so once', async () => {
    const { failures, deliver, subscriptions, deliveries, told } = await openPlanned();
    const pause = { reason: 'missing permissions', detail: 'Send Messages' } as const;
    failures.push(new DeliveryFailure('no permission', { pause }));
    await deliver();
    await deliver();
    expect(told).toEqual(['s1']);
    expect((await subscriptions.get('s1'))?.paused).toMatchObject(pause);
    expect(await deliveries.get('s1-20261126')).toMatchObject({ state: 'dead' });
  });

  it('gives up after a day of failures, and sends those papers another day', async () => {
    const { failures, deliver, deliveries, plan, titles, time } = await openPlanned();
    failures.push(...Array.from({ length: 12 }, () => new DeliveryFailure('busy', {})));
    for (let hour = 0; hour < 30; hour++) {
      await deliver();
      time.now += 60 * 60 * 1000;
    }
    expect(await deliveries.get('s1-20261126')).toMatchObject({ state: 'dead', reason: 'busy' });
    await plan();
    await deliver();
    expect(titles()).toEqual([PAPERS.slice(0, 5).map(({ title }) => title)]);
  });

  it('takes over from a process that died, and looks before it sends again', async () => {
    const { deliveries, deliver, letters, time } = await openPlanned();
    await deliveries.claim({
      holder: 'dead',
      now: NINE,
      leaseMs: 60_000,
      limit: 10,
      way: 'discord',
    });
    expect(await deliver()).toBe(0);
    time.now = NINE + 60_001;
    expect(await deliver()).toBe(1);
    expect(letters).toMatchObject([{ lookFirst: true }]);
  });

  it('blames no edition for the processes that died with it in hand', async () => {
    const { deliveries, failures, deliver, time } = await openPlanned();
    const dying = { holder: 'dying', leaseMs: 60_000, limit: 10, way: 'discord' } as const;
    for (let death = 0; death < 20; death++) {
      await deliveries.claim({ ...dying, now: time.now });
      time.now += 60_001;
    }
    failures.push(new DeliveryFailure('busy', {}));
    expect(await deliver()).toBe(0);
    time.now += 2_000;
    expect(await deliver()).toBe(1);
  });

  it('sends nothing to those who rest or are gone', async () => {
    const { subscriptions, deliver, deliveries, letters } = await openPlanned();
    await subscriptions.pause('s1', { reason: 'by hand', at: NINE });
    await deliver();
    expect(letters).toEqual([]);
    expect(await deliveries.get('s1-20261126')).toMatchObject({
      state: 'dead',
      reason: 'paused: by hand',
    });
  });
});
