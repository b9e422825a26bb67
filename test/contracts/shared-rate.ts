import { describe, expect, it } from 'vitest';
import type { SharedRate } from '../../src/data/stores/shared-rate.ts';

/** So many of one rate on one database, each of a process of its own. */
type Open = (parts: { readonly processes: number; readonly perSecond: number }) => Promise<{
  readonly rates: readonly [SharedRate, ...SharedRate[]];
  readonly advance: (ms: number) => void;
}>;

export function describeSharedRate(open: Open): void {
  describe('a shared rate', () => {
    it('grants what is left of a second, and all again in the next', async () => {
      const { rates, advance } = await open({ processes: 1, perSecond: 10 });
      const [rate] = rates;
      expect([await rate.take(4), await rate.take(4), await rate.take(4)]).toEqual([4, 4, 2]);
      expect([await rate.take(1), await rate.take(0)]).toEqual([0, 0]);
      advance(1000);
      expect(await rate.take(99)).toBe(10);
    });

    it('grants as much to all processes together, and no more', async () => {
      const { rates, advance } = await open({ processes: 4, perSecond: 45 });
      for (let second = 0; second < 3; second++) {
        const takes = rates.flatMap((rate) => Array.from({ length: 8 }, () => rate.take(2)));
        const granted = await Promise.all(takes);
        expect(granted.reduce((sum, shares) => sum + shares, 0)).toBe(45);
        advance(1000);
      }
    });
  });
}
