import type { Kysely } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { openSqlGuildSettingsStore } from '../../../../src/data/stores/sql/guild-settings.ts';
import { openSqlite } from '../../../../src/data/stores/sql/open.ts';
import { openSqlPaperStore } from '../../../../src/data/stores/sql/papers.ts';
import type { Schema } from '../../../../src/data/stores/sql/schema.ts';
import { openSqlViewStateStore } from '../../../../src/data/stores/sql/view-state.ts';
import { describeGuildSettingsStore } from '../../../contracts/guild-settings-store.ts';
import { describePaperStore } from '../../../contracts/paper-store.ts';
import { describeViewStateStore } from '../../../contracts/view-state-store.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { paper } from '../../../fakes/papers.ts';

const open: Kysely<Schema>[] = [];
afterEach(() => Promise.all(open.splice(0).map((db) => db.destroy())));

async function openParts() {
  const db = await openSqlite(':memory:');
  open.push(db);
  let now = 1_795_000_000_000;
  const advance = (ms = 1000) => {
    now += ms;
  };
  const log = createMemoryLog();
  return { db, advance, log, parts: { clock: () => now, log } };
}

describePaperStore(async () => {
  const { db, advance, parts } = await openParts();
  return { store: openSqlPaperStore(db, parts), advance };
});

describeViewStateStore(async () => {
  const { db, advance, parts } = await openParts();
  return { store: openSqlViewStateStore(db, parts), advance };
});

describeGuildSettingsStore(async () => {
  const { db, parts } = await openParts();
  return openSqlGuildSettingsStore(db, parts);
});

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

  it('takes a view state that is no JSON for one that has expired', async () => {
    const { db, parts } = await openParts();
    await db.insertInto('view_state').values({ key: 'k', state: '{', expires_at: 9e15 }).execute();
    expect(await openSqlViewStateStore(db, parts).get('k')).toBeUndefined();
  });
});
