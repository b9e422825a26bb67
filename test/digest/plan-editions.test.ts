import { describe, expect, it } from 'vitest';
import type { Desk } from '../../src/digest/compose.ts';
import { NINE, openOutbox } from '../fakes/outbox.ts';
import { PAPERS_DESK } from '../fakes/papers-desk.ts';
import { subscription } from '../fakes/subscriptions.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

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

  it('makes up with one edition, too, where one was made and nobody could send it', async () => {
    const { subscriptions, plan, deliver, deliveries, letters, time, titles } = await openOutbox();
    await subscriptions.put(subscription(), NINE);
    await plan();
    time.now = NINE + DAY_MS;
    await plan();
    expect(await deliver()).toBe(1);
    expect(letters).toMatchObject([{ edition: { day: '2026-11-27' } }]);
    expect(await deliveries.get('s1-20261126')).toMatchObject({
      state: 'skipped',
      reason: 'overtaken',
    });
    time.now += DAY_MS;
    await plan();
    await deliver();
    expect(titles()[1]).toContain('Paper 0');
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
    const growing: Desk = { ...PAPERS_DESK, sources: async () => 'growing' };
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

  it('lets others have a turn between its transactions', async ({ onTestFinished }) => {
    const { subscriptions, plan } = await openOutbox();
    for (let n = 0; n < 300; n++) {
      const place = { kind: 'channel', channelId: String(n) } as const;
      await subscriptions.put(subscription({ id: `n${n}`, place }), NINE);
    }
    let turns = 0;
    let next = setImmediate(function turn() {
      turns += 1;
      next = setImmediate(turn);
    });
    onTestFinished(() => clearImmediate(next));
    let batches = 0;
    const slow: Desk = {
      ...PAPERS_DESK,
      serve: async () => {
        batches += 1;
        const end = performance.now() + 20;
        while (performance.now() < end);
      },
    };
    await plan(slow);
    expect(batches).toBeGreaterThan(1);
    expect(turns).toBeGreaterThanOrEqual(batches);
  });
});
