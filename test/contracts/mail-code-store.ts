import { describe, expect, it } from 'vitest';
import type { MailCode, MailCodeStore } from '../../src/data/stores/mail-codes.ts';

const NOW = 1_795_000_000_000;
const MINUTE = 60_000;

interface Opened {
  readonly store: MailCodeStore;
  readonly advance: (ms: number) => void;
}

const codeOf = (userId: string, codeHash: string): MailCode => ({
  userId,
  codeHash,
  place: { kind: 'mail', address: `sealed ${codeHash}`, addressHash: `hash ${codeHash}` },
  expiresAt: NOW + 15 * MINUTE,
});

export function describeMailCodeStore(open: () => Promise<Opened>): void {
  describe('a store of mailed codes', () => {
    it('gives back a person’s code with the number of tries, up to the most', async () => {
      const { store } = await open();
      await store.put(codeOf('ada', 'a'));
      expect(await store.try('ada', 2)).toEqual({ ...codeOf('ada', 'a'), tries: 1 });
      expect(await store.try('ada', 2)).toMatchObject({ tries: 2 });
      expect(await store.try('ada', 2)).toBeUndefined();
      expect(await store.try('max', 2)).toBeUndefined();
    });

    it('never gives it too often, however many try at once', async () => {
      const { store } = await open();
      await store.put(codeOf('ada', 'a'));
      const tries = await Promise.all(Array.from({ length: 9 }, () => store.try('ada', 5)));
      expect(tries.filter((given) => given !== undefined)).toHaveLength(5);
    });

    it('keeps the last code of a person alone, with tries of its own', async () => {
      const { store } = await open();
      await store.put(codeOf('ada', 'a'));
      await store.try('ada', 2);
      await store.put(codeOf('ada', 'b'));
      expect(await store.try('ada', 2)).toEqual({ ...codeOf('ada', 'b'), tries: 1 });
    });

    it('lets one take it', async () => {
      const { store } = await open();
      await store.put(codeOf('ada', 'a'));
      expect(await store.take('ada', 'another')).toBe(false);
      const taken = await Promise.all([store.take('ada', 'a'), store.take('ada', 'a')]);
      expect(taken.toSorted()).toEqual([false, true]);
      expect(await store.try('ada', 5)).toBeUndefined();
    });

    it('forgets it when its time is over', async () => {
      const { store, advance } = await open();
      await store.put(codeOf('ada', 'a'));
      advance(15 * MINUTE - 1);
      expect(await store.purge()).toBe(0);
      expect(await store.try('ada', 5)).toBeDefined();
      advance(1);
      expect(await store.try('ada', 5)).toBeUndefined();
      expect(await store.purge()).toBe(1);
    });
  });
}
