import type { Context } from '../../src/commands/command.ts';
import type { Subscription } from '../../src/data/subscription.ts';

/** A daily edition of five papers in a channel; `fields` say what a test is about. */
export const subscription = (fields: Partial<Subscription> = {}): Subscription => ({
  id: 's1',
  place: { kind: 'channel', channelId: '111111111111111111' },
  ownerId: '222222222222222222',
  guildId: '333333333333333333',
  locale: 'en-US',
  schedule: { time: '09:00', timezone: 'UTC', days: 'daily' },
  wants: { topics: [], exclude: [], authors: [], count: 5 },
  createdAt: 0,
  ...fields,
});

/** Subscriptions in memory. */
export function createMemorySubscriptions(): Context['subscriptions'] {
  const all = new Map<string, { readonly subscription: Subscription; readonly nextAt: number }>();
  const list = () =>
    [...all.values()]
      .map((each) => each.subscription)
      .toSorted((a, b) => a.createdAt - b.createdAt);
  return {
    put: async (one, nextAt) => {
      all.set(one.id, { subscription: one, nextAt });
    },
    get: async (id) => all.get(id)?.subscription,
    ofGuild: async (guildId) => list().filter((each) => each.guildId === guildId),
    ofOwner: async (userId) => list().filter((each) => each.ownerId === userId),
    nextAt: async (id) => {
      const found = all.get(id);
      return found?.subscription.paused ? undefined : found?.nextAt;
    },
    pause: async (id, { reason, at }) => {
      const found = all.get(id);
      if (!found || found.subscription.paused) return false;
      all.set(id, { ...found, subscription: { ...found.subscription, paused: { reason, at } } });
      return true;
    },
    resume: async (id, nextAt) => {
      const found = all.get(id);
      if (!found) return false;
      const { paused: _, ...subscription } = found.subscription;
      all.set(id, { subscription, nextAt });
      return true;
    },
    remove: async (id) => all.delete(id),
  };
}
