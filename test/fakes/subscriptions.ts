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
