import { describe, expect, it } from 'vitest';
import type { LeaseStore } from '../../src/data/stores/leases.ts';

/** `processes` are so many stores on one database, each of a process of its own. */
type Open = (processes: number) => Promise<{
  readonly stores: readonly [LeaseStore, LeaseStore, ...LeaseStore[]];
  readonly advance: (ms: number) => void;
}>;

export function describeLeaseStore(open: Open): void {
  describe('a store of leases', () => {
    it('gives a lease to one process until it expires', async () => {
      const { stores, advance } = await open(2);
      const [ada, max] = stores;
      expect([await ada.claim('arxiv', 1000), await max.claim('arxiv', 1000)]).toEqual([
        true,
        false,
      ]);
      expect(await max.claim('hf-daily', 1000)).toBe(true);
      advance(999);
      expect(await max.claim('arxiv', 1000)).toBe(false);
      advance(1);
      expect([await max.claim('arxiv', 1000), await ada.claim('arxiv', 1000)]).toEqual([
        true,
        false,
      ]);
    });

    it('prolongs a lease for its holder, and for nobody who has lost it', async () => {
      const { stores, advance } = await open(2);
      const [ada, max] = stores;
      await ada.claim('arxiv', 1000);
      advance(900);
      expect([await ada.renew('arxiv', 1000), await max.renew('arxiv', 1000)]).toEqual([
        true,
        false,
      ]);
      advance(900);
      expect(await ada.claim('arxiv', 1000)).toBe(true);
      advance(1000);
      expect(await ada.renew('arxiv', 1000)).toBe(false);
      expect([await max.claim('arxiv', 1000), await ada.renew('arxiv', 1000)]).toEqual([
        true,
        false,
      ]);
    });

    it('takes a lease back from its holder alone', async () => {
      const { stores } = await open(2);
      const [ada, max] = stores;
      await ada.claim('arxiv', 1000);
      await max.release('arxiv');
      expect(await max.claim('arxiv', 1000)).toBe(false);
      await ada.release('arxiv');
      expect(await max.claim('arxiv', 1000)).toBe(true);
    });

    it('gives it to exactly one of many who claim it at the same moment', async () => {
      const { stores, advance } = await open(6);
      for (let round = 0; round < 10; round++) {
        const claims = await Promise.all(stores.map((store) => store.claim('arxiv', 1000)));
        expect(claims.filter(Boolean)).toHaveLength(1);
        advance(1000);
      }
    });
  });
}
