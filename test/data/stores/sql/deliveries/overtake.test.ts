import { CompiledQuery } from 'kysely';
import { expect, it } from 'vitest';
import { waitingBeside } from '../../../../../src/data/stores/sql/deliveries/overtake.ts';
import { openSqliteInMemory } from '../../../../fakes/ready-sqlite.ts';

it('finds what subscriptions have waiting without looking at what waits of others, or was sent', async () => {
  const db = await openSqliteInMemory();
  const planned = ['s1', 's2'].map((subscriptionId) => {
    const times = { slot: '2026-11-26', dueAt: 100, nextAt: 200, runAt: 100 };
    return { subscriptionId, place: 'channel:1', ...times, content: { skip: 'quiet day' } };
  });
  const query = waitingBeside(db, planned).compile();
  const explained = CompiledQuery.raw(`explain query plan ${query.sql}`, [...query.parameters]);
  expect((await db.executeQuery(explained)).rows).toMatchObject([
    { detail: expect.stringMatching(/^SEARCH subscription .*\(id=\?\)$/) },
    { detail: 'SEARCH delivery USING INDEX delivery_waiting (subscription_id=?)' },
  ]);
  await db.destroy();
});
