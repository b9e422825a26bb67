import { describe, expect, it } from 'vitest';
import type { ReadingListStore } from '../../src/data/stores/reading-lists.ts';

type Opened = { readonly store: ReadingListStore; readonly advance: (ms: number) => void };

const MINE = { kind: 'me', userId: 'a' } as const;
const TEAM = { kind: 'team', guildId: 'g' } as const;
const press = (paperId: string, userId = 'a') => ({ paperId, userId, guildId: 'g' });

export function describeReadingListStore(open: () => Promise<Opened>): void {
  describe('a store of reading lists', () => {
    it('keeps each paper once, the last saved first', async () => {
      const { store, advance } = await open();
      expect(await store.save(MINE, press('p'))).toBe(true);
      advance(1);
      expect(await store.save(MINE, press('q'))).toBe(true);
      expect(await store.save(MINE, press('p'))).toBe(false);
      expect((await store.all(MINE)).map(({ paperId }) => paperId)).toEqual(['q', 'p']);
    });

    it('saves a paper once when two people do at the same moment', async () => {
      const { store } = await open();
      const saved = ['a', 'b'].map((userId) => store.save(TEAM, press('p', userId)));
      expect((await Promise.all(saved)).toSorted()).toEqual([false, true]);
    });

    it('tells a person’s list from the team’s and from another’s', async () => {
      const { store } = await open();
      await store.save(MINE, press('p'));
      await store.save(TEAM, press('q', 'b'));
      expect(await store.all({ kind: 'me', userId: 'b' })).toEqual([]);
      expect(await store.all({ kind: 'team', guildId: 'other' })).toEqual([]);
      expect(await store.get(TEAM, 'q')).toMatchObject({ paperId: 'q', savedBy: 'b' });
      expect(await store.remove(TEAM, 'p')).toBe(false);
      expect(await store.remove(MINE, 'p')).toBe(true);
      expect(await store.get(MINE, 'p')).toBeUndefined();
    });

    it('changes mark and note independently', async () => {
      const { store } = await open();
      await store.save(MINE, press('p'));
      expect(await store.change(MINE, 'p', { done: true })).toBe(true);
      await store.change(MINE, 'p', { note: { text: 'for section 2', userId: 'a' } });
      const marked = await store.get(MINE, 'p');
      expect(marked).toMatchObject({ note: 'for section 2' });
      expect(marked?.doneAt).toBeGreaterThan(0);
      await store.change(MINE, 'p', { done: false, note: null });
      expect(await store.get(MINE, 'p')).toMatchObject({ doneAt: undefined, note: undefined });
      expect(await store.change(MINE, 'q', { done: true })).toBe(false);
    });
  });
}
