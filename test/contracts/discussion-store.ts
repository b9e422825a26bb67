import { describe, expect, it } from 'vitest';
import type { Attempt, DiscussionStore } from '../../src/data/stores/discussions.ts';

interface Opened {
  /** Of two processes on one database. */
  readonly stores: readonly [DiscussionStore, DiscussionStore];
  readonly advance: (ms: number) => void;
  readonly now: () => number;
}

const KEY = { guildId: 'g', paperId: 'p' };
const LEASE_MS = 1000;
const attempt = (holder: string, more: Partial<Attempt> = {}): Attempt => ({
  ...KEY,
  channelId: 'c',
  ms: LEASE_MS,
  ...more,
  holder,
});

export function describeDiscussionStore(open: () => Promise<Opened>): void {
  describe('a store of discussions', () => {
    async function opened() {
      const parts = await open();
      const [store] = parts.stores;
      await store.claim(attempt('a'));
      await store.opened(attempt('a'), 't');
      return { ...parts, store };
    }

    it('lets one of two who come at once open the thread, and the other find it', async () => {
      const { stores } = await open();
      const claims = await Promise.all([
        stores[0].claim(attempt('a')),
        stores[1].claim(attempt('b')),
      ]);
      expect(claims.map(({ state }) => state).toSorted()).toEqual(['busy', 'mine']);
      const mine = claims[0].state === 'mine' ? 'a' : 'b';
      expect(await stores[0].opened(attempt(mine), 't')).toBe(true);
      const discussion = { ...KEY, channelId: 'c', threadId: 't', doneAt: undefined };
      expect(await stores[1].claim(attempt('c'))).toEqual({ state: 'open', discussion });
      expect(await stores[1].get(KEY)).toEqual(discussion);
      expect(await stores[1].ofThread('t')).toEqual(discussion);
      expect(await stores[1].all()).toEqual([discussion]);
    });

    it('tells who takes over from an attempt that did not end what it was about', async () => {
      const { stores, advance, now } = await open();
      const at = now();
      await stores[0].claim(attempt('a'));
      advance(LEASE_MS - 1);
      expect(await stores[1].claim(attempt('b'))).toEqual({ state: 'busy' });
      advance(1);
      const claims = await Promise.all([
        stores[0].claim(attempt('b', { channelId: 'd' })),
        stores[1].claim(attempt('c', { channelId: 'd' })),
      ]);
      expect(claims).toContainEqual({ state: 'mine', earlier: { at, channelId: 'c' } });
      expect(claims).toContainEqual({ state: 'busy' });
      expect(await stores[0].opened(attempt('a'), 'late')).toBe(false);
    });

    it('forgets an attempt that made nothing, and keeps one that may have', async () => {
      const { stores, now } = await open();
      const [store] = stores;
      const at = now();
      await store.claim(attempt('a'));
      await store.failed(attempt('a'), 'nothing');
      expect(await store.claim(attempt('b'))).toEqual({ state: 'mine' });
      await store.failed(attempt('b'), 'unknown');
      const earlier = { at, channelId: 'c' };
      expect(await store.claim(attempt('c'))).toEqual({ state: 'mine', earlier });
      expect(await store.get(KEY)).toBeUndefined();
      expect(await store.all()).toEqual([]);
    });

    it('lets attempts that nobody goes on with be taken over at once', async () => {
      const { stores, now } = await open();
      const at = now();
      await stores[0].claim(attempt('a'));
      await stores[1].abandon();
      const earlier = { at, channelId: 'c' };
      expect(await stores[1].claim(attempt('b'))).toEqual({ state: 'mine', earlier });
    });

    it('marks a discussion as done, and as open again', async () => {
      const { store, now } = await opened();
      await store.setDone('t', true);
      expect(await store.get(KEY)).toMatchObject({ doneAt: now() });
      await store.setDone('t', false);
      expect(await store.get(KEY)).toMatchObject({ doneAt: undefined });
    });

    it('lets a paper have another thread when its own is gone', async () => {
      const { store } = await opened();
      await store.removeThread('other');
      expect(await store.get(KEY)).toBeDefined();
      await store.removeThread('t');
      expect(await store.claim(attempt('b'))).toEqual({ state: 'mine' });
    });

    it('tells which threads went with a channel', async () => {
      const { store } = await opened();
      expect(await store.removeChannel('other')).toEqual([]);
      expect(await store.removeChannel('c')).toEqual(['t']);
      expect(await store.get(KEY)).toBeUndefined();
    });
  });
}
