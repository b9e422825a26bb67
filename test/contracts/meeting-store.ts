import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Meeting } from '../../src/data/meeting.ts';
import type { MeetingStore } from '../../src/data/stores/meetings.ts';
import { meeting } from '../fakes/meetings.ts';

export interface OpenMeetings {
  /** Each as a process of its own has it. */
  readonly stores: readonly [MeetingStore, MeetingStore];
  advance(ms: number): void;
  now(): number;
}

const HOUR = 60 * 60 * 1000;
const DAY = 24 * HOUR;
const claim = (holder: string) => ({ holder, leaseMs: 60_000, limit: 10 });

export function describeMeetingStore(open: () => Promise<OpenMeetings>): void {
  /** A meeting in two days, with its event. */
  const openWithOne = async (fields: Partial<Meeting> = {}) => {
    const opened = await open();
    const startsAt = opened.now() + 2 * DAY;
    const one = meeting({ startsAt, endsAt: startsAt + HOUR, ...fields });
    const [store, other] = opened.stores;
    await store.book(one);
    await store.confirm(one.id, 'e1');
    return { ...opened, store, other, one: { ...one, eventId: 'e1' } };
  };

  describe('a meeting store', () => {
    it('keeps a meeting once its event is there', async () => {
      const { stores, now } = await open();
      const [store] = stores;
      const one = meeting({ startsAt: now() + HOUR, endsAt: now() + 2 * HOUR });
      expect(await store.book(one)).toEqual({ state: 'booked' });
      expect(await store.ahead(one.guildId)).toEqual([]);
      expect(await store.unconfirmed(now() + 1)).toEqual([one]);
      await store.confirm(one.id, 'e1');
      expect(await store.ahead(one.guildId)).toEqual([{ ...one, eventId: 'e1' }]);
      expect(await store.unconfirmed(now() + 1)).toEqual([]);
      expect(await store.get(one.id)).toEqual({ ...one, eventId: 'e1' });
      await store.remove(one.id);
      expect(await store.get(one.id)).toBeUndefined();
    });

    it.each([
      ['paper', { hostId: 'other' }],
      ['host', { guildId: '9', paperId: 'q' }],
      ['voice', { paperId: 'q', hostId: 'other', voiceId: 'v' }],
    ] as const)('takes no time twice: the same %s', async (why, fields) => {
      const { store, one } = await openWithOne({ voiceId: 'v' });
      const second = { ...one, id: 'm2', voiceId: undefined, ...fields };
      const late = { ...second, startsAt: one.endsAt - 1, endsAt: one.endsAt + HOUR };
      expect(await store.book(late)).toMatchObject({ state: 'taken', why, other: one });
      const after = { ...late, startsAt: one.endsAt };
      expect(await store.book(after)).toEqual({ state: 'booked' });
      expect(await store.change(late)).toMatchObject({ state: 'taken', why });
      expect((await store.get('m2'))?.startsAt).toBe(one.endsAt);
    });

    it('takes a time where none of the others is, and no other', async () => {
      const { stores, now } = await open();
      const from = now() + DAY;
      const booked: Meeting[] = [];
      const span = fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 20 }));
      for (const [at, [start, length]] of fc.sample(span, { numRuns: 40, seed: 7 }).entries()) {
        const startsAt = from + start * HOUR;
        const one = meeting({ id: `m${at}`, startsAt, endsAt: startsAt + length * HOUR });
        const isFree = booked.every((b) => b.endsAt <= one.startsAt || b.startsAt >= one.endsAt);
        const { state } = await stores[0].book(one);
        expect(state).toBe(isFree ? 'booked' : 'taken');
        if (isFree) booked.push(one);
      }
    });

    it('takes other papers, hosts and servers at the same time', async () => {
      const { store, one } = await openWithOne();
      const other = { ...one, id: 'm2', hostId: 'other', paperId: 'q' };
      expect(await store.book(other)).toEqual({ state: 'booked' });
      const elsewhere = { ...one, id: 'm3', hostId: 'third', guildId: '9' };
      expect(await store.book(elsewhere)).toEqual({ state: 'booked' });
    });

    it('lets one of two processes have a time', async () => {
      const { stores, now } = await open();
      const at = { startsAt: now() + HOUR, endsAt: now() + 2 * HOUR };
      const booked = await Promise.all(
        stores.map((store, each) => store.book(meeting({ id: `m${each}`, ...at }))),
      );
      expect(booked.map(({ state }) => state).toSorted()).toEqual(['booked', 'taken']);
    });

    it('gives each reminder to one process, a day and an hour before', async () => {
      const { store, other, one, advance } = await openWithOne();
      advance(DAY - 1);
      expect(await store.claim(claim('ada'))).toEqual([]);
      advance(1);
      const both = await Promise.all([store.claim(claim('ada')), other.claim(claim('max'))]);
      expect(both.flat()).toEqual([
        { meeting: one, kind: 'day', dueAt: one.startsAt - DAY, attempts: 1 },
      ]);
      const holder = both[0].length === 1 ? 'ada' : 'max';
      await store.finish({ meeting: one, kind: 'day' }, holder, { state: 'sent', messageId: '1' });
      advance(DAY - HOUR);
      expect(await store.claim(claim('ada'))).toMatchObject([{ kind: 'hour', attempts: 1 }]);
    });

    it('gives a reminder to another process when the lease of one ends', async () => {
      const { store, other, one, advance, now } = await openWithOne();
      advance(DAY);
      await store.claim(claim('ada'));
      advance(59_999);
      expect(await other.claim(claim('max'))).toEqual([]);
      advance(1);
      expect(await other.claim(claim('max'))).toMatchObject([{ attempts: 2 }]);
      const reminder = { meeting: one, kind: 'day' } as const;
      await store.finish(reminder, 'ada', { state: 'sent', messageId: '1' });
      await other.finish(reminder, 'max', { state: 'planned', runAt: now() + 10 });
      advance(10);
      expect(await other.claim(claim('max'))).toMatchObject([{ attempts: 3 }]);
    });

    it('moves what waits with the meeting, and says again what was said long before', async () => {
      const { store, one, advance } = await openWithOne();
      advance(DAY);
      await store.claim(claim('ada'));
      await store.finish({ meeting: one, kind: 'day' }, 'ada', { state: 'sent', messageId: '1' });
      const soon = { ...one, startsAt: one.startsAt + HOUR, endsAt: one.endsAt + HOUR };
      await store.change(soon);
      expect(await store.nextReminder()).toBe(one.startsAt);
      const week = { ...one, startsAt: one.startsAt + 7 * DAY, endsAt: one.endsAt + 7 * DAY };
      await store.change(week);
      expect(await store.nextReminder()).toBe(one.startsAt + 6 * DAY);
      advance(6 * DAY);
      expect(await store.claim(claim('ada'))).toEqual([]);
      advance(DAY);
      expect(await store.claim(claim('ada'))).toMatchObject([{ kind: 'day', attempts: 1 }]);
    });

    it('leaves a reminder in hand that is due all the same', async () => {
      const { store, one, advance, now } = await openWithOne();
      advance(DAY);
      await store.claim(claim('ada'));
      const earlier = { ...one, startsAt: one.startsAt - HOUR, endsAt: one.endsAt - HOUR };
      await store.follow(earlier, 'day');
      await store.finish({ meeting: one, kind: 'day' }, 'ada', { state: 'planned', runAt: now() });
      expect(await store.claim(claim('ada'))).toMatchObject([{ kind: 'day', attempts: 2 }]);
    });

    it('knows in which zone each person gave a time last', async () => {
      const [store] = (await open()).stores;
      await store.usedZone('1', 'Europe/Berlin');
      await store.usedZone('1', 'Asia/Tokyo');
      expect(await store.zoneOf('1')).toBe('Asia/Tokyo');
      expect(await store.zoneOf('2')).toBeUndefined();
    });

    it('forgets what has been over for a month', async () => {
      const { store, one, advance } = await openWithOne();
      advance(2 * DAY + HOUR + 30 * DAY);
      expect(await store.ahead(one.guildId)).toEqual([]);
      expect(await store.purge()).toBe(0);
      advance(1);
      expect(await store.purge()).toBe(1);
      expect(await store.get(one.id)).toBeUndefined();
      expect(await store.claim(claim('ada'))).toEqual([]);
    });
  });
}
