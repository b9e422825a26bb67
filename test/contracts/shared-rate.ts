import { describe, expect, it } from 'vitest';
import type { SharedRate } from '../../src/data/stores/shared-rate.ts';

/** So many of one rate on one database, each of a process of its own. */
type Open = (parts: { readonly processes: number; readonly shares: number }) => Promise<{
  readonly rates: readonly [SharedRate, ...SharedRate[]];
  /** To the next window. */
  readonly advance: () => void;
}>;

export function describeSharedRate(open: Open): void {
  describe('a shared rate', () => {
    it('grants what is left of a second, and all again in the next', async () => {
      const { rates, advance } = await open({ processes: 1, shares: 10 });
      const [rate] = rates;
      expect([await rate.take(4), await rate.take(4), await rate.take(4)]).toEqual([4, 4, 2]);
      expect([await rate.take(1), await rate.take(0)]).toEqual([0, 0]);
      advance();
      expect(await rate.take(99)).toBe(10);
    });

    it('grants as much to all processes together, and no more', async () => {
      const { rates, advance } = await open({ processes: 4, shares: 45 });
      for (let window = 0; window < 3; window++) {
        const takes = rates.flatMap((rate) => Array.from({ length: 8 }, () => rate.take(2)));
        const granted = await Promise.all(takes);
        expect(granted.reduce((sum, shares) => sum + shares, 0)).toBe(45);
        advance();
      }
    });
  });
}
