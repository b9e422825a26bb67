import { expect, it } from 'vitest';
import { openSqlSubscriptionStore } from '../../src/data/stores/sql/subscriptions.ts';
import { createMailKeys } from '../../src/email/mail-keys.ts';
import { pauseUnreadable } from '../../src/email/pause-unreadable.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { openSqliteInMemory } from '../fakes/ready-sqlite.ts';
import { subscription } from '../fakes/subscriptions.ts';

const old = createMailKeys('a secret of more than thirty-two characters');
const changed = createMailKeys('another secret of over thirty-two characters');

const mailed = (id: string, keys = old) =>
  subscription({
    id,
    place: {
      kind: 'mail',
      address: keys.seal(`${id}@example.net`),
      addressHash: keys.hashAddress(`${id}@example.net`),
    },
  });

it('lets rest at once what a changed key no longer opens, and that alone', async () => {
  const log = createMemoryLog();
  const subscriptions = openSqlSubscriptionStore(await openSqliteInMemory(), { log });
  await subscriptions.put(mailed('ada'), 100);
  await subscriptions.put(mailed('max', changed), 100);
  await subscriptions.put(subscription({ id: 'here' }), 100);
  const parts = { subscriptions, keys: changed, clock: () => 7, log };
  await pauseUnreadable(parts);
  await pauseUnreadable(parts);
  expect((await subscriptions.get('ada'))?.paused).toEqual({ reason: 'key changed', at: 7 });
  expect((await subscriptions.get('max'))?.paused).toBeUndefined();
  expect((await subscriptions.get('here'))?.paused).toBeUndefined();
  expect(log.lines.filter(({ message }) => message.includes('SECRET_KEY'))).toHaveLength(1);
  expect(JSON.stringify(log.lines)).not.toContain('example.net');
});
