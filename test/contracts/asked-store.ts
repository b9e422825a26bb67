import { describe, expect, it } from 'vitest';
import type { Asked, AskedStore } from '../../src/data/stores/asked.ts';

interface Opened {
  readonly store: AskedStore;
  readonly now: () => number;
}

const DAY_MS = 24 * 60 * 60 * 1000;

export function describeAskedStore(open: () => Promise<Opened>): void {
  describe('a record of questions', () => {
    async function start() {
      const { store, now } = await open();
      const put = async (id: string, asked: Partial<Asked> = {}): Promise<Asked> => {
        const whole = { ...usual(id, now()), ...asked };
        await store.put(whole);
        return whole;
      };
      return { store, now, put };
    }

    it('gives a question back as it was put', async () => {
      const { store, put } = await start();
      const asked = await put('a');
      const alone = await put('b', { guildId: undefined, channelId: undefined, private: true });
      expect(await store.get('a')).toEqual(asked);
      expect(await store.get('b')).toEqual(alone);
      expect(await store.get('c')).toBeUndefined();
    });

    it('tells the last of a channel, oldest first, without others’ private ones', async () => {
      const { store, now, put } = await start();
      for (const [nth, id] of ['a', 'b', 'c'].entries()) await put(id, { at: now() + nth });
      await put('hidden', { private: true, at: now() + 3 });
      await put('elsewhere', { channelId: 'other', at: now() + 4 });
      const last = async (readerId?: string) =>
        (await store.lastIn('t', { most: 2, ...(readerId && { readerId }) })).map(({ id }) => id);
      expect(await last()).toEqual(['b', 'c']);
      expect(await last('someone else')).toEqual(['b', 'c']);
      expect(await last('u')).toEqual(['c', 'hidden']);
    });

    it('tells what a server’s people saw since a time, the newest first', async () => {
      const { store, now, put } = await start();
      await put('old', { at: now() - 1 });
      await put('a', { at: now() });
      await put('b', { at: now() + 1, status: 'maybe' });
      await put('hidden', { private: true });
      await put('elsewhere', { guildId: 'other' });
      expect((await store.publicIn('g', now())).map(({ id }) => id)).toEqual(['b', 'a']);
    });

    it('forgets what was kept for as long as its server wants', async () => {
      const { store, now, put } = await start();
      await put('old', { at: now() - 10 * DAY_MS - 1 });
      await put('young', { at: now() - 10 * DAY_MS });
      await put('short', { guildId: 'short', at: now() - 3 * DAY_MS });
      await put('long', { guildId: 'long', at: now() - 30 * DAY_MS });
      await put('outside', { guildId: undefined, at: now() - 30 * DAY_MS });
      const guilds = new Map([
        ['short', 2],
        ['long', 40],
      ]);
      expect(await store.purge({ guilds, otherwise: 10 })).toBe(3);
      const there = ['old', 'young', 'short', 'long', 'outside'].map((id) => store.get(id));
      const ids = (await Promise.all(there)).flatMap((each) => each?.id ?? []);
      expect(ids).toEqual(['young', 'long']);
      expect(await store.purge({ guilds: new Map(), otherwise: 10 })).toBe(1);
    });
  });
}

const usual = (id: string, at: number): Asked => ({
  id,
  userId: 'u',
  guildId: 'g',
  channelId: 't',
  text: 'what is “it”?',
  private: false,
  status: 'answered',
  confidence: 0.83,
  paperIds: ['p', 'q'],
  quotations: [{ paperId: 'p', text: 'It is “this”.' }],
  at,
});
