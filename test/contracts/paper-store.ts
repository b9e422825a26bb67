import { describe, expect, it } from 'vitest';
import type { PaperStore } from '../../src/data/stores/papers.ts';
import { paper } from '../fakes/papers.ts';

/** `advance` moves the store's clock by a second. */
type Opened = { readonly store: PaperStore; readonly advance: () => void };

export function describePaperStore(open: () => Promise<Opened>): void {
  describe('a paper store', () => {
    it('begins empty', async () => {
      const { store } = await open();
      expect(await store.all()).toEqual([]);
      expect(await store.count()).toBe(0);
      expect(await store.updatedAt()).toBeUndefined();
      expect(await store.getMany(['a'])).toEqual([]);
      expect(await store.getMany([])).toEqual([]);
    });

    it('gives back every field as it was, in the order of the ids', async () => {
      const { store } = await open();
      const full = paper({
        id: 'b',
        title: 'Ü 😀 "quoted" \0 \n @everyone',
        authors: ['Ada', "O'Neil"],
        published: '2024-10',
        url: 'https://a.example',
        votes: 0,
      });
      await store.upsertMany([full, paper({ id: 'a' })]);
      expect(await store.all()).toEqual([paper({ id: 'a' }), full]);
      expect(await store.getMany(['b', 'zzz'])).toEqual([full]);
    });

    it('replaces a paper with the same id', async () => {
      const { store } = await open();
      await store.upsertMany([paper({ id: 'a', title: 'Old', votes: 3 })]);
      await store.upsertMany([paper({ id: 'a', title: 'New' }), paper({ id: 'b' })]);
      expect(await store.count()).toBe(2);
      expect(await store.getMany(['a'])).toEqual([paper({ id: 'a', title: 'New' })]);
    });

    it('tells when it last changed, as a number', async () => {
      const { store, advance } = await open();
      await store.upsertMany([paper({ id: 'a' })]);
      const before = (await store.updatedAt()) ?? 0;
      advance();
      await store.upsertMany([paper({ id: 'b' })]);
      expect(await store.updatedAt()).toBe(before + 1000);
    });

    it('removes what is there and says how many that were', async () => {
      const { store } = await open();
      await store.upsertMany([paper({ id: 'a' }), paper({ id: 'b' })]);
      expect(await store.remove(['a', 'never'])).toBe(1);
      expect(await store.remove([])).toBe(0);
      expect(await store.all()).toEqual([paper({ id: 'b' })]);
    });

    it('holds more papers than it reads at a time', async () => {
      const { store } = await open();
      const ids = Array.from({ length: 600 }, (_, number) => `p${String(number).padStart(4, '0')}`);
      for (let start = 0; start < ids.length; start += 200)
        await store.upsertMany(ids.slice(start, start + 200).map((id) => paper({ id })));
      expect((await store.all()).map(({ id }) => id)).toEqual(ids);
    });
  });
}
