import { describe, expect, it } from 'vitest';
import type { Asked, AskedStore } from '../../src/data/stores/asked.ts';
import type { Mark, MarkStore } from '../../src/data/stores/marks.ts';
import type { WrapUp, WrapUpStore } from '../../src/data/stores/wrap-ups.ts';

interface Opened {
  readonly marks: MarkStore;
  readonly wrapUps: WrapUpStore;
  readonly asked: AskedStore;
  readonly now: () => number;
}

const KEY = { guildId: 'g', paperId: 'p' };
const mark = (messageId: string, more: Partial<Mark> = {}): Mark => ({
  ...KEY,
  messageId,
  threadId: 't',
  kind: 'decision',
  text: 'We use it.',
  authorId: 'author',
  markerId: 'marker',
  at: 1,
  ...more,
});
const wrapUp = (more: Partial<WrapUp> = {}): WrapUp => {
  return { ...KEY, threadId: 't', messageId: 'm', at: 1, ...more };
};

export function describeMarkStores(open: () => Promise<Opened>): void {
  describe('a store of marks', () => {
    it('takes the same mark back, and lets another take its place', async () => {
      const { marks } = await open();
      expect(await marks.toggle(mark('1'))).toBe(true);
      expect(await marks.toggle(mark('2', { at: 2 }))).toBe(true);
      expect(await marks.toggle(mark('1', { kind: 'question', at: 3 }))).toBe(true);
      const both = [mark('2', { at: 2 }), mark('1', { kind: 'question', at: 3 })];
      expect(await marks.ofThread('t')).toEqual(both);
      expect(await marks.toggle(mark('1', { kind: 'question', markerId: 'other' }))).toBe(false);
      expect(await marks.ofThread('t')).toEqual([mark('2', { at: 2 })]);
    });

    it('loses the marks of messages and threads that are gone', async () => {
      const { marks } = await open();
      await marks.toggle(mark('1'));
      await marks.toggle(mark('2', { threadId: 'u' }));
      await marks.toggle(mark('3', { threadId: 'u' }));
      expect(await marks.removeMessages(['1', '2', 'x'])).toHaveLength(2);
      expect(await marks.removeMessages([])).toEqual([]);
      expect(await marks.ofThread('t')).toEqual([]);
      await marks.removeThreads(['u']);
      expect(await marks.ofThread('u')).toEqual([]);
    });
  });

  describe('a store of wrap-ups', () => {
    it('keeps the last of a paper in a server, and tells which it replaced', async () => {
      const { wrapUps } = await open();
      expect(await wrapUps.put(wrapUp())).toBeUndefined();
      expect(await wrapUps.put(wrapUp({ messageId: 'n', at: 2 }))).toEqual(wrapUp());
      expect(await wrapUps.get(KEY)).toEqual(wrapUp({ messageId: 'n', at: 2 }));
      expect(await wrapUps.ofThreads(['t', 'u'])).toHaveLength(1);
      await wrapUps.removeMessages(['m']);
      expect(await wrapUps.get(KEY)).toBeDefined();
      await wrapUps.removeMessages(['n']);
      expect(await wrapUps.get(KEY)).toBeUndefined();
    });

    it('knows those that a person has part in', async () => {
      const { wrapUps, marks, asked } = await open();
      await wrapUps.put(wrapUp());
      await marks.toggle(mark('1'));
      await asked.put(question('1', { userId: 'asker' }));
      for (const who of ['asker', 'author', 'marker']) {
        expect(await wrapUps.with(who)).toEqual([wrapUp()]);
      }
      expect(await wrapUps.with('nobody')).toEqual([]);
    });

    it('keeps the public questions it tells of beyond their time', async () => {
      const { wrapUps, asked, now } = await open();
      await wrapUps.put(wrapUp());
      const at = now() - 100 * 24 * 60 * 60 * 1000;
      await asked.put(question('told', { at }));
      await asked.put(question('private', { at, private: true }));
      await asked.put(question('elsewhere', { at, channelId: 'u' }));
      await asked.put(question('nowhere', { at, channelId: undefined }));
      expect(await asked.purge({ guilds: new Map([['g', 90]]), otherwise: 90 })).toBe(3);
      expect(await asked.get('told')).toBeDefined();
      await wrapUps.remove(KEY);
      expect(await asked.purge({ guilds: new Map(), otherwise: 90 })).toBe(1);
    });
  });
}

const question = (id: string, more: Partial<Asked> = {}): Asked => ({
  id,
  userId: 'u',
  guildId: 'g',
  channelId: 't',
  text: 'why?',
  private: false,
  status: 'answered',
  confidence: 0.9,
  paperIds: ['p'],
  quotations: [],
  at: 1,
  ...more,
});
