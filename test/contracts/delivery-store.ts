import { describe, expect, it } from 'vitest';
import type { DeliveryStore, PlannedDelivery } from '../../src/data/stores/deliveries.ts';
import type { SubscriptionStore } from '../../src/data/stores/subscriptions.ts';
import { subscription } from '../fakes/subscriptions.ts';

export interface OpenOutbox {
  readonly deliveries: DeliveryStore;
  readonly subscriptions: SubscriptionStore;
}

const PLACE = 'channel:111111111111111111';
const ID = 's1-20261126';
const planned = (fields: Partial<PlannedDelivery> = {}): PlannedDelivery => ({
  subscriptionId: 's1',
  place: PLACE,
  slot: '2026-11-26',
  dueAt: 100,
  nextAt: 200,
  runAt: 100,
  content: { edition: '{}', papers: [{ paperId: 'p1', version: 1 }] },
  ...fields,
});
const claim = (holder: string, now: number, limit = 10) =>
  ({ holder, now, leaseMs: 60, limit, way: 'discord' }) as const;

export function describeDeliveryStore(open: () => Promise<OpenOutbox>): void {
  const openWithOne = async (...ids: readonly string[]) => {
    const stores = await open();
    for (const id of ['s1', ...ids]) await stores.subscriptions.put(subscription({ id }), 100);
    return stores;
  };
  const sentTo = async (deliveries: DeliveryStore) =>
    (await deliveries.sentTo([PLACE])).get(PLACE)?.map(({ paperId }) => paperId);

  describe('a delivery store', () => {
    it('plans a day once, and moves its subscription on', async () => {
      const { deliveries, subscriptions } = await openWithOne();
      expect(await deliveries.plan([planned()], 100)).toEqual([]);
      expect(await subscriptions.nextAt('s1')).toBe(200);
      expect(await sentTo(deliveries)).toEqual(['p1']);
      const other = { edition: '{}', papers: [{ paperId: 'p2', version: 1 }] };
      // Another process that had read the same; and the day again after the time was changed.
      expect(await deliveries.plan([planned({ content: other })], 100)).toEqual([]);
      await deliveries.plan([planned({ dueAt: 200, nextAt: 300, content: other })], 200);
      expect(await sentTo(deliveries)).toEqual(['p1']);
      expect(await subscriptions.nextAt('s1')).toBe(300);
      expect(await deliveries.ofSubscription('s1', 10)).toHaveLength(1);
    });

    it('promises no paper twice to a place, and holds up no other place for that', async () => {
      const { deliveries, subscriptions } = await openWithOne('s2', 's3');
      await deliveries.plan([planned()], 100);
      const again = planned({ subscriptionId: 's2' });
      const elsewhere = planned({ subscriptionId: 's3', place: 'person:1' });
      expect(await deliveries.plan([again, elsewhere], 100)).toEqual([PLACE]);
      expect([await subscriptions.nextAt('s2'), await subscriptions.nextAt('s3')]).toEqual([
        100, 200,
      ]);
      expect(await deliveries.get('s2-20261126')).toBeUndefined();
      expect((await deliveries.get('s3-20261126'))?.state).toBe('planned');
    });

    it('remembers why a day was skipped', async () => {
      const { deliveries } = await openWithOne();
      await deliveries.plan([planned({ content: { skip: 'nothing unsent' } })], 100);
      expect(await deliveries.ofSubscription('s1', 10)).toMatchObject([
        { slot: '2026-11-26', state: 'skipped', reason: 'nothing unsent', edition: undefined },
      ]);
      expect(await deliveries.claim(claim('a', 500))).toEqual([]);
    });

    it('gives a delivery to one process, and to another when the lease has ended', async () => {
      const { deliveries } = await openWithOne();
      await deliveries.plan([planned()], 100);
      expect(await deliveries.claim(claim('a', 99))).toEqual([]);
      const [mine, theirs] = await Promise.all([
        deliveries.claim(claim('a', 100)),
        deliveries.claim(claim('b', 100)),
      ]);
      expect(mine.length + theirs.length).toBe(1);
      expect([...mine, ...theirs]).toMatchObject([{ id: ID, attempts: 1, parts: [] }]);
      expect(await deliveries.claim(claim('c', 160))).toEqual([]);
      expect(await deliveries.claim(claim('c', 161))).toMatchObject([
        { id: ID, attempts: 2, failures: 0 },
      ]);
    });

    it('keeps a lease only for the process that has it', async () => {
      const { deliveries } = await openWithOne();
      await deliveries.plan([planned()], 100);
      await deliveries.claim(claim('a', 100));
      expect(await deliveries.renew(ID, claim('a', 150))).toBe(true);
      expect(await deliveries.renew(ID, claim('b', 150))).toBe(false);
      expect(await deliveries.claim(claim('b', 180))).toEqual([]);
      await deliveries.claim(claim('b', 300));
      expect(await deliveries.finish(ID, 'a', { state: 'sent' }, 300)).toBe(false);
      expect(await deliveries.finish(ID, 'b', { state: 'sent' }, 300)).toBe(true);
      expect((await deliveries.get(ID))?.state).toBe('sent');
    });

    it('knows which messages have arrived, once each', async () => {
      const { deliveries } = await openWithOne();
      await deliveries.plan([planned()], 100);
      await deliveries.claim(claim('a', 100));
      const part = { part: 0, channelId: '1', messageId: '2' };
      await deliveries.arrived(ID, part);
      await deliveries.arrived(ID, { ...part, messageId: '3' });
      await deliveries.arrived(ID, { ...part, part: 1 });
      expect(await deliveries.claim(claim('b', 200))).toMatchObject([
        { parts: [part, { ...part, part: 1 }] },
      ]);
    });

    it('tries again when it is time, with the reason of the last failure', async () => {
      const { deliveries } = await openWithOne();
      await deliveries.plan([planned()], 100);
      await deliveries.claim(claim('a', 100));
      await deliveries.finish(ID, 'a', { state: 'planned', runAt: 400, reason: 'busy' }, 110);
      expect(await deliveries.claim(claim('b', 399))).toEqual([]);
      expect((await deliveries.get(ID))?.reason).toBe('busy');
      expect(await deliveries.claim(claim('b', 400))).toMatchObject([{ failures: 1 }]);
    });

    it('gives one up, whose papers are unsent again', async () => {
      const { deliveries } = await openWithOne();
      await deliveries.plan([planned()], 100);
      await deliveries.claim(claim('a', 100));
      await deliveries.finish(ID, 'a', { state: 'dead', reason: 'gone' }, 110);
      expect(await sentTo(deliveries)).toEqual([]);
      expect(await deliveries.claim(claim('b', 999))).toEqual([]);
    });

    it('forgets what waits for a subscription that was removed, not what its place was sent', async () => {
      const { deliveries, subscriptions } = await openWithOne();
      await deliveries.plan([planned()], 100);
      await subscriptions.remove('s1');
      expect(await deliveries.claim(claim('a', 100))).toEqual([]);
      expect(await sentTo(deliveries)).toEqual(['p1']);
    });

    it('claims the oldest first, no more than asked for, and counts by state', async () => {
      const { deliveries } = await openWithOne('s2', 's3');
      await deliveries.plan(
        [
          planned({ runAt: 50 }),
          planned({ subscriptionId: 's2', place: 'person:1', runAt: 10 }),
          planned({ subscriptionId: 's3', place: 'person:2', content: { skip: 'quiet day' } }),
        ],
        100,
      );
      expect(await deliveries.claim(claim('a', 100, 1))).toMatchObject([{ subscriptionId: 's2' }]);
      expect(await deliveries.counts(0)).toEqual({ sending: 1, planned: 1, skipped: 1 });
    });

    it('claims what goes by mail apart from what goes over Discord', async () => {
      const { deliveries } = await openWithOne('s2', 's3');
      await deliveries.plan(
        [
          planned(),
          planned({ subscriptionId: 's2', place: 'mail:abc' }),
          planned({ subscriptionId: 's3', place: 'person:mail:' }),
        ],
        100,
      );
      const mail = await deliveries.claim({ ...claim('a', 100), way: 'mail' });
      expect(mail).toMatchObject([{ subscriptionId: 's2' }]);
      expect(await deliveries.claim(claim('a', 100))).toHaveLength(2);
    });

    it('plans thousands at once', async () => {
      const { deliveries, subscriptions } = await open();
      const ids = Array.from({ length: 1_200 }, (_, n) => `n${n}`);
      for (const id of ids) await subscriptions.put(subscription({ id }), 100);
      const papers = [1, 2, 3].map((n) => ({ paperId: `p${n}`, version: 1 }));
      const plans = ids.map((id) =>
        planned({ subscriptionId: id, place: `person:${id}`, content: { edition: '{}', papers } }),
      );
      expect(await deliveries.plan(plans, 100)).toEqual([]);
      expect(await deliveries.counts(0)).toEqual({ planned: 1_200 });
      expect(await subscriptions.due(100, 10)).toEqual([]);
    });
  });
}
