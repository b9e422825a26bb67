import type { Context } from '../../src/commands/command.ts';
import type { ServerEvents } from '../../src/commands/meet/server-events.ts';
import type { Meeting } from '../../src/data/meeting.ts';
import type { Booking } from '../../src/data/stores/meetings.ts';

/** An hour about a paper; `fields` say what a test is about. */
export const meeting = (fields: Partial<Meeting> = {}): Meeting => ({
  id: 'm1',
  guildId: '333333333333333333',
  paperId: 'p',
  title: 'A paper',
  channelId: '111111111111111111',
  voiceId: undefined,
  hostId: '222222222222222222',
  schedulerId: '222222222222222222',
  startsAt: 0,
  endsAt: 3_600_000,
  locale: 'en-US',
  eventId: undefined,
  ...fields,
});

/** Meetings in memory, which overlap nothing but their own paper. */
export function createMemoryMeetings(): Context['meetings'] {
  const all = new Map<string, Meeting>();
  const zones = new Map<string, string>();
  const put = (one: Meeting): Booking => {
    const other = [...all.values()].find(
      (each) =>
        each.id !== one.id &&
        each.paperId === one.paperId &&
        each.startsAt < one.endsAt &&
        one.startsAt < each.endsAt,
    );
    if (other) return { state: 'taken', why: 'paper', other };
    all.set(one.id, one);
    return { state: 'booked' };
  };
  return {
    book: async (one) => put(one),
    confirm: async (id, eventId) => {
      const one = all.get(id);
      if (one) all.set(id, { ...one, eventId });
    },
    change: async (one) => put(one),
    follow: async (one) => {
      all.set(one.id, one);
    },
    get: async (id) => all.get(id),
    ahead: async (guildId) =>
      [...all.values()].filter((one) => one.guildId === guildId && one.eventId !== undefined),
    remove: async (id) => {
      all.delete(id);
    },
    usedZone: async (userId, timezone) => {
      zones.set(userId, timezone);
    },
    zoneOf: async (userId) => zones.get(userId),
  };
}

/** Events in memory; `calls` are what was done with them, in order. */
export function createMemoryEvents(): ServerEvents & { readonly calls: readonly string[] } {
  const calls: string[] = [];
  const gone = new Set<string>();
  return {
    calls,
    missing: async () => [],
    create: async ({ id }) => {
      calls.push(`create ${id}`);
      return `event of ${id}`;
    },
    change: async ({ id }) => {
      calls.push(`change ${id}`);
      return !gone.has(id);
    },
    remove: async ({ id }) => {
      calls.push(`remove ${id}`);
      gone.add(id);
    },
    all: async () => undefined,
  };
}
