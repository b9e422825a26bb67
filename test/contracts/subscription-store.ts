import { describe, expect, it } from 'vitest';
import type { SubscriptionStore } from '../../src/data/stores/subscriptions.ts';
import { subscription } from '../fakes/subscriptions.ts';

const PAUSE = { reason: 'missing permissions', detail: 'Send Messages', at: 5 } as const;

export function describeSubscriptionStore(open: () => Promise<SubscriptionStore>): void {
  describe('a subscription store', () => {
    it('gives back what was put, and what replaced it', async () => {
      const store = await open();
      const full = subscription({
        id: 'full',
        place: { kind: 'mail', address: 'sealed', addressHash: 'hash' },
        wants: {
          topics: ['a'],
          exclude: ['b', '"c d"'],
          authors: ['O’Neil'],
          minVotes: 0,
          count: 10,
        },
        mention: '444444444444444444',
      });
      await store.put(full, 1_000);
      expect([await store.get('full'), await store.get('none')]).toEqual([full, undefined]);
      const later = subscription({ id: 'full' });
      await store.put(later, 2_000);
      expect(await store.get('full')).toEqual(later);
      expect([await store.nextAt('full'), await store.nextAt('none')]).toEqual([2_000, undefined]);
    });

    it('lists those of a server and of a person in the order in which they were made', async () => {
      const store = await open();
      await store.put(subscription({ id: 'b', createdAt: 2 }), 0);
      await store.put(subscription({ id: 'a', createdAt: 3, ownerId: '9' }), 0);
      const { guildId: _, ...private_ } = subscription({ id: 'c', createdAt: 1 });
      await store.put(private_, 0);
      const ids = (list: readonly { readonly id: string }[]) => list.map(({ id }) => id);
      expect(ids(await store.ofGuild('333333333333333333'))).toEqual(['b', 'a']);
      expect(ids(await store.ofOwner('222222222222222222'))).toEqual(['c', 'b']);
      expect(await store.ofGuild('1')).toEqual([]);
    });

    it('tells which are due, the longest overdue first', async () => {
      const store = await open();
      const channel = (id: string) =>
        subscription({ id, place: { kind: 'channel', channelId: id } });
      await store.put(channel('late'), 100);
      await store.put(channel('later'), 300);
      await store.put(channel('latest'), 50);
      const due = await store.due(200, 10);
      expect(due.map(({ subscription: { id }, dueAt }) => [id, dueAt])).toEqual([
        ['latest', 50],
        ['late', 100],
      ]);
      expect(await store.due(300, 1)).toHaveLength(1);
      expect(await store.due(49, 10)).toEqual([]);
    });

    it('tells of a place with all that is due for it', async () => {
      const store = await open();
      const elsewhere = { kind: 'channel', channelId: '1' } as const;
      await store.put(subscription({ id: 'a' }), 100);
      await store.put(subscription({ id: 'b', place: elsewhere }), 110);
      await store.put(subscription({ id: 'c' }), 120);
      await store.put(subscription({ id: 'not yet' }), 300);
      const ids = async (limit: number) =>
        (await store.due(200, limit)).map(({ subscription: { id } }) => id);
      expect([await ids(1), await ids(2)]).toEqual([
        ['a', 'c'],
        ['a', 'b', 'c'],
      ]);
    });

    it('lets one rest, with the reason, until it is resumed', async () => {
      const store = await open();
      await store.put(subscription(), 100);
      expect([await store.pause('s1', PAUSE), await store.pause('s1', PAUSE)]).toEqual([
        true,
        false,
      ]);
      expect((await store.get('s1'))?.paused).toEqual(PAUSE);
      expect([await store.due(1_000, 10), await store.nextAt('s1')]).toEqual([[], undefined]);
      expect(await store.resume('s1', 700)).toBe(true);
      expect(await store.get('s1')).toEqual(subscription());
      expect(await store.nextAt('s1')).toBe(700);
      expect([await store.pause('none', PAUSE), await store.resume('none', 1)]).toEqual([
        false,
        false,
      ]);
    });

    it('lets all of a place rest at once, and names those that did not before', async () => {
      const store = await open();
      const here = { kind: 'channel', channelId: '7' } as const;
      await store.put(subscription({ id: 'a', place: here }), 100);
      await store.put(subscription({ id: 'b', place: here }), 100);
      await store.put(subscription({ id: 'elsewhere' }), 100);
      await store.pause('a', { reason: 'by hand', at: 1 });
      expect((await store.pausePlace('channel:7', PAUSE)).map(({ id }) => id)).toEqual(['b']);
      expect((await store.get('a'))?.paused?.reason).toBe('by hand');
      expect((await store.due(1_000, 10)).map(({ subscription: { id } }) => id)).toEqual([
        'elsewhere',
      ]);
    });

    it('forgets one', async () => {
      const store = await open();
      await store.put(subscription(), 100);
      expect([await store.remove('s1'), await store.remove('s1')]).toEqual([true, false]);
      expect([await store.get('s1'), await store.due(1_000, 10)]).toEqual([undefined, []]);
    });
  });
}
