import { describe, expect, it } from 'vitest';
import type { AskedStore } from '../../src/data/stores/asked.ts';
import type { VerdictStore } from '../../src/data/stores/verdicts.ts';

interface Opened {
  readonly store: VerdictStore;
  readonly asked: AskedStore;
  readonly now: () => number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export function describeVerdictStore(openAll: () => Promise<Opened>): void {
  const open = async () => (await openAll()).store;

  describe('what people say of replies', () => {
    const wrong = (userId: string, askedId = 'a') =>
      ({ askedId, userId, verdict: 'wrong' }) as const;

    it('stands until the same person says it again', async () => {
      const store = await open();
      expect(await store.toggle(wrong('ada'))).toBe(true);
      expect(await store.toggle(wrong('max'))).toBe(true);
      expect(await store.wrong(['a', 'b'])).toEqual(new Map([['a', 2]]));
      expect(await store.toggle(wrong('ada'))).toBe(false);
      expect(await store.wrong(['a'])).toEqual(new Map([['a', 1]]));
    });

    it('is one a person: the other one takes its place', async () => {
      const store = await open();
      await store.toggle(wrong('ada'));
      expect(await store.toggle({ ...wrong('ada'), verdict: 'right' })).toBe(true);
      expect(await store.wrong(['a'])).toEqual(new Map());
    });

    it('keeps a sentence with what stands, and makes nothing stand by it', async () => {
      const store = await open();
      await store.toggle(wrong('ada'));
      await store.explain(wrong('ada'), 'It is ten times.');
      await store.explain(wrong('max'), 'No.');
      expect(await store.wrong(['a'])).toEqual(new Map([['a', 1]]));
    });

    it('goes with its question', async () => {
      const { store, asked, now } = await openAll();
      const question = {
        ...{ userId: 'max', guildId: 'g', channelId: undefined, text: 'Why?', private: false },
        ...({ status: 'refused', confidence: 0, paperIds: [], quotations: [] } as const),
      };
      await asked.put({ ...question, id: 'a', at: now() - 10 * DAY_MS });
      await asked.put({ ...question, id: 'b', at: now() });
      for (const id of ['a', 'b']) await store.toggle(wrong('ada', id));
      await asked.purge({ guilds: new Map(), otherwise: 9 });
      expect([...(await store.wrong(['a', 'b'])).keys()]).toEqual(['b']);
    });

    it('counts for many questions at once', async () => {
      const store = await open();
      const ids = Array.from({ length: 1_201 }, (_, nth) => `q${nth}`);
      for (const id of ['q0', 'q600', 'q1200']) await store.toggle(wrong('ada', id));
      expect([...(await store.wrong(ids)).keys()]).toEqual(['q0', 'q600', 'q1200']);
    });
  });
}
