import { describe, expect, it } from 'vitest';
import type { DailyCountStore } from '../../src/data/stores/daily-counts.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Opened {
  readonly store: DailyCountStore;
  readonly advance: (ms: number) => void;
}

export function describeDailyCountStore(open: () => Promise<Opened>): void {
  describe('a store of daily counts', () => {
    it('counts up to the most, for each person and each thing by itself', async () => {
      const { store } = await open();
      expect(await store.take('a', '1', 2)).toBe(true);
      expect(await store.take('a', '1', 2)).toBe(true);
      expect(await store.take('a', '1', 2)).toBe(false);
      expect(await store.take('a', '2', 2)).toBe(true);
      expect(await store.take('b', '1', 2)).toBe(true);
      expect(await store.take('c', '1', 0)).toBe(false);
    });

    it('never counts too often, however many ask at once', async () => {
      const { store } = await open();
      const taken = await Promise.all(Array.from({ length: 9 }, () => store.take('a', '1', 4)));
      expect(taken.filter(Boolean)).toHaveLength(4);
    });

    it('begins anew each day and forgets the days before', async () => {
      const { store, advance } = await open();
      await store.take('a', '1', 1);
      advance(DAY_MS);
      expect(await store.take('a', '1', 1)).toBe(true);
      expect(await store.purge()).toBe(1);
      expect(await store.take('a', '1', 1)).toBe(false);
    });
  });
}
