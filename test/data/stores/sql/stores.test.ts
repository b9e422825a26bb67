import { afterEach, describe, expect, it } from 'vitest';
import { openSqlGuildSettingsStore } from '../../../../src/data/stores/sql/guild-settings.ts';
import { openSqlPaperStore } from '../../../../src/data/stores/sql/papers.ts';
import { openSqlSubscriptionStore } from '../../../../src/data/stores/sql/subscriptions.ts';
import { openSqlViewStateStore } from '../../../../src/data/stores/sql/view-state.ts';
import { describeStores } from '../../../contracts/stores.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { paper } from '../../../fakes/papers.ts';
import { createSqliteDatabases } from '../../../fakes/sqlite-databases.ts';
import { subscription } from '../../../fakes/subscriptions.ts';

const databases = createSqliteDatabases();
afterEach(() => databases.close());

describeStores('SQLite', databases);

async function openParts() {
  const { connect } = await databases.create();
  const log = createMemoryLog();
  return { db: await connect(), log, parts: { clock: () => 1_795_000_000_000, log } };
}

describe('a damaged database', () => {
  it('loses a paper that is no JSON or no paper, with a warning', async () => {
    const { db, parts, log } = await openParts();
    const store = openSqlPaperStore(db, parts);
    await store.upsertMany([paper({ id: 'good' })]);
    const cell = { updated_at: 1, revision: 7 };
    await db
      .insertInto('paper')
      .values([
        { id: 'cut', record: '{"id":"cut', ...cell },
        { id: 'empty', record: '{}', ...cell },
      ])
      .execute();
    expect(await store.all()).toEqual([paper({ id: 'good' })]);
    expect(log.lines.map(({ details }) => details)).toEqual([
      { where: 'paper cut' },
      { where: 'paper empty' },
    ]);
  });

  it('loses a setting that makes no sense and keeps the others', async () => {
    const { db, parts, log } = await openParts();
    const store = openSqlGuildSettingsStore(db, parts);
    await store.set('1', { language: 'de' });
    const rows = { timezone: '7', topics: '["a', toString: '"x"', later: '1' };
    for (const [name, value] of Object.entries(rows))
      await db.insertInto('guild_setting').values({ guild_id: '1', name, value }).execute();
    expect(await store.get('1')).toEqual({ language: 'de' });
    expect(log.lines).toHaveLength(2);
  });

  it('lets no subscription that cannot be read hold up the others', async () => {
    const { db, parts } = await openParts();
    const store = openSqlSubscriptionStore(db, parts);
    for (const id of ['cut 1', 'cut 2', 'good']) {
      await store.put(subscription({ id, place: { kind: 'channel', channelId: id } }), 1_000);
    }
    await db
      .updateTable('subscription')
      .set({ record: '{', next_at: 1 })
      .where('id', 'like', 'cut%')
      .execute();
    expect(await store.due(2_000, 2)).toEqual([]);
    expect(await store.due(2_000, 2)).toMatchObject([{ subscription: { id: 'good' } }]);
  });

  it('takes a view state that is no JSON for one that has expired', async () => {
    const { db, parts } = await openParts();
    await db.insertInto('view_state').values({ key: 'k', state: '{', expires_at: 9e15 }).execute();
    expect(await openSqlViewStateStore(db, parts).get('k')).toBeUndefined();
  });
});
