import { describe, expect, it } from 'vitest';
import { type PaperVectorStore, UNUSED_DAYS } from '../../src/data/stores/paper-vectors.ts';

const DAY = 24 * 60 * 60 * 1000;

/** `advance` moves the store's clock. */
type Opened = { readonly store: PaperVectorStore; readonly advance: (ms: number) => void };

const bytes = (...values: number[]) => Uint8Array.from(values);
const plain = (kept: ReadonlyMap<string, Uint8Array>) =>
  new Map(Array.from(kept, ([key, value]) => [key, [...value]]));

export function describePaperVectorStore(open: () => Promise<Opened>): void {
  describe('a store of vectors of papers', () => {
    it('gives back bytes under their keys, by model', async () => {
      const { store } = await open();
      await store.putMany(
        'm',
        new Map([
          ['a', bytes(0, 255, 128)],
          ['b', bytes()],
        ]),
      );
      await store.putMany('other', new Map([['a', bytes(7)]]));
      expect(plain(await store.getMany('m', ['a', 'b', 'c']))).toEqual(
        new Map([
          ['a', [0, 255, 128]],
          ['b', []],
        ]),
      );
      expect(plain(await store.getMany('other', ['a', 'b']))).toEqual(new Map([['a', [7]]]));
      expect([await store.count('m'), await store.count('none')]).toEqual([2, 0]);
    });

    it('replaces what is put again', async () => {
      const { store } = await open();
      await store.putMany('m', new Map([['a', bytes(1)]]));
      await store.putMany('m', new Map([['a', bytes(2)]]));
      await store.putMany('m', new Map());
      expect(plain(await store.getMany('m', ['a']))).toEqual(new Map([['a', [2]]]));
      expect(await store.count('m')).toBe(1);
    });

    it('tells what is missing', async () => {
      const { store } = await open();
      await store.putMany('m', new Map([['b', bytes(1)]]));
      expect(await store.missing('m', ['a', 'b', 'c'])).toEqual(['a', 'c']);
      expect(await store.missing('other', ['b'])).toEqual(['b']);
      expect([await store.missing('m', []), (await store.getMany('m', [])).size]).toEqual([[], 0]);
    });

    it('purges what nobody has asked for in a while', async () => {
      const { store, advance } = await open();
      await store.putMany('m', new Map([['used', bytes(1)]]));
      await store.putMany('m', new Map([['gone', bytes(2)]]));
      advance((UNUSED_DAYS - 1) * DAY);
      await store.missing('m', ['used']);
      expect(await store.purge()).toBe(0);
      advance(DAY);
      expect(await store.purge()).toBe(1);
      expect([...(await store.getMany('m', ['used', 'gone'])).keys()]).toEqual(['used']);
    });
  });
}
