import { describe, expect, it } from 'vitest';
import { ownId } from '../../src/data/identity.ts';
import type { PaperStore } from '../../src/data/stores/papers.ts';
import { paper } from '../fakes/papers.ts';

/** `advance` moves the store's clock by a second. */
type Opened = { readonly store: PaperStore; readonly advance: () => void };

const idsOf = (papers: readonly { readonly id: string }[]) => papers.map(({ id }) => id);

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

    it('finds what may be of one work with a paper: by id, own id, arXiv id, DOI or title', async () => {
      const { store } = await open();
      const clash = paper({ id: 'new', title: 'Taken' });
      const held = [
        paper({ id: 'a', title: 'Bog Moss' }),
        paper({ id: 'b', title: 'Other', url: 'https://arxiv.org/abs/2106.09685' }),
        paper({ id: 'c', title: 'Third', doi: '10.1000/X' }),
        paper({ id: ownId(clash), title: 'Fourth' }),
        paper({ id: 'e', title: 'Unlike' }),
      ];
      await store.upsertMany(held);
      await store.upsertMany(held);
      const candidates = await store.candidates([
        paper({ id: 'new', title: 'bog moss', doi: '10.1000/x' }),
        paper({ id: 'arxiv:2106.09685', title: 'Else' }),
        clash,
      ]);
      expect(candidates).toHaveLength(4);
      expect(candidates).toEqual(expect.arrayContaining(held.slice(0, 4)));
      await store.remove(['a', 'b', 'c']);
      expect(await store.candidates([paper({ id: 'z', title: 'Bog Moss' })])).toEqual([]);
      expect(await store.candidates([])).toEqual([]);
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

    describe('tells what has changed since a revision', () => {
      it('nothing in the beginning, and nothing twice', async () => {
        const { store } = await open();
        expect(await store.revision()).toBe(0);
        expect(await store.changesSince(0, 10)).toEqual({ papers: [], removed: [], revision: 0 });
        await store.upsertMany([paper({ id: 'a' })]);
        const { revision } = await store.changesSince(0, 10);
        expect(revision).toBe(await store.revision());
        expect(await store.changesSince(revision, 10)).toEqual({
          papers: [],
          removed: [],
          revision,
        });
      });

      it('papers as they are now, those changed last at the end, and ids that are gone', async () => {
        const { store } = await open();
        await store.upsertMany(['a', 'b', 'c'].map((id) => paper({ id })));
        await store.upsertMany([paper({ id: 'a', title: 'Again' })]);
        await store.remove(['b', 'never']);
        const { papers, removed } = await store.changesSince(0, 10);
        expect(papers).toEqual([paper({ id: 'c' }), paper({ id: 'a', title: 'Again' })]);
        expect(removed).toEqual(['b']);
      });

      it('a paper that came back as a paper alone', async () => {
        const { store } = await open();
        await store.upsertMany([paper({ id: 'a' })]);
        await store.remove(['a']);
        const { revision } = await store.changesSince(0, 10);
        await store.upsertMany([paper({ id: 'a' })]);
        expect(await store.changesSince(revision, 10)).toMatchObject({ papers: [{ id: 'a' }] });
        expect((await store.changesSince(0, 10)).removed).toEqual([]);
      });

      it('page by page, and misses nothing that is changed in between', async () => {
        const { store } = await open();
        await store.upsertMany(Array.from('abcdefg', (id) => paper({ id })));
        await store.remove(['b', 'd', 'f']);
        const first = await store.changesSince(0, 2);
        expect(idsOf(first.papers)).toEqual(['a', 'c']);
        await store.remove(['a']);
        await store.upsertMany([paper({ id: 'b' })]);
        const told = { papers: [] as string[], removed: [] as string[] };
        for (let at = first.revision; ; ) {
          const { papers, removed, revision } = await store.changesSince(at, 2);
          told.papers.push(...idsOf(papers));
          told.removed.push(...removed);
          if (revision === at) break;
          at = revision;
        }
        expect(told).toEqual({ papers: ['e', 'g', 'b'], removed: ['d', 'f', 'a'] });
      });
    });
  });
}
