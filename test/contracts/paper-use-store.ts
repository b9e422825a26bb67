import { describe, expect, it } from 'vitest';
import type { PaperUseStore } from '../../src/data/stores/paper-uses.ts';
import type { ReadingListStore } from '../../src/data/stores/reading-lists.ts';

type Opened = {
  readonly store: PaperUseStore;
  readonly lists: ReadingListStore;
  readonly advance: (ms: number) => void;
};

const DAY_MS = 24 * 60 * 60 * 1000;
const press = (userId: string, guildId: string | undefined = 'g') => ({
  userId,
  paperId: 'p',
  guildId,
});

export function describePaperUseStore(open: () => Promise<Opened>): void {
  describe('a store of what people do with papers', () => {
    it('takes one vote a person, and takes it back', async () => {
      const { store } = await open();
      expect([await store.vote(press('a')), await store.vote(press('b'))]).toEqual([true, true]);
      expect(await store.vote(press('c', 'other'))).toBe(true);
      expect([await store.votes('p', 'g'), await store.votes('p', undefined)]).toEqual([2, 3]);
      expect(await store.vote(press('a'))).toBe(false);
      expect([await store.votes('p', 'g'), await store.votes('q', 'g')]).toEqual([1, 0]);
    });

    it('counts by paper, server and day, without who it was', async () => {
      const { store, lists, advance } = await open();
      const opened = { paperId: 'p', guildId: 'g', kind: 'opened' } as const;
      await Promise.all([store.note(opened), store.note(opened)]);
      await store.note({ ...opened, guildId: 'other' });
      await store.vote(press('a'));
      await lists.save({ kind: 'me', userId: 'a' }, press('a'));
      advance(DAY_MS);
      await store.note({ ...opened, kind: 'asked' });
      await store.vote(press('b'));
      const inServers = await store.since(['g', 'other', 'silent'], '2000-01-01');
      expect([...inServers].map(([id, uses]) => [id, uses.length]).sort()).toEqual([
        ['g', 5],
        ['other', 1],
      ]);
      const all = inServers.get('g') ?? [];
      const days = [...new Set(all.map(({ day }) => day))].sort();
      expect(days).toHaveLength(2);
      expect(all.map(({ kind, count, day }) => [days.indexOf(day), kind, count]).sort()).toEqual([
        [0, 'opened', 2],
        [0, 'saves', 1],
        [0, 'upvotes', 1],
        [1, 'asked', 1],
        [1, 'upvotes', 1],
      ]);
      expect((await store.since(['g'], days[1] ?? '')).get('g')).toHaveLength(2);
      expect(await store.since([], '2000-01-01')).toEqual(new Map());
    });
  });
}
