import { sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { HOLDINGS, type Holding } from '../../../../src/data/stores/sql/holdings.ts';
import { openSqlPersonalDataStore } from '../../../../src/data/stores/sql/personal-data.ts';
import { openSqlReadingListStore } from '../../../../src/data/stores/sql/reading-lists.ts';
import { createSqliteDatabases } from '../../../fakes/sqlite-databases.ts';

const databases = createSqliteDatabases();
afterEach(() => databases.close());

const ID = '123456789012345678';
const IN: Readonly<Record<Holding, string>> = {
  nothing: '7',
  id: ID,
  key: `person:${ID}`,
  json: JSON.stringify({ deep: [{ id: ID }] }),
};
/** Names of columns that people are likely to stand in. */
const PERSONAL_NAME = /user|owner|person|member|author|host|(^|_)by$/;

/** What is said of a table: which column holds what, or that it knows nobody. */
function columnsOf(table: string): 'nobody' | ReadonlyMap<string, Holding> | undefined {
  const said = Object.entries(HOLDINGS).find(([name]) => name === table)?.[1];
  if (said === undefined || said === 'nobody') return said;
  return new Map(Object.entries<Holding>(said));
}

async function open() {
  const db = await (await databases.create()).connect();
  const tables = await db.introspection.getTables();
  /** Everything that the database holds. */
  const dump = async () => {
    const all = tables.map(({ name }) => sql`select * from ${sql.table(name)}`.execute(db));
    return JSON.stringify((await Promise.all(all)).map(({ rows }) => rows));
  };
  return { db, tables, dump, store: openSqlPersonalDataStore(db) };
}

describe('what is kept of people', () => {
  it('has been looked at in every table and column that the database has', async () => {
    const { tables } = await open();
    const unseen = tables.flatMap(({ name, columns }) => {
      const held = columnsOf(name);
      if (held === undefined) return [name];
      return columns
        .filter((column) => {
          const holding = held === 'nobody' ? 'nothing' : held.get(column.name);
          return (
            holding === undefined || (holding === 'nothing' && PERSONAL_NAME.test(column.name))
          );
        })
        .map((column) => `${name}.${column.name}`);
    });
    expect(unseen).toEqual([]);
  });

  it('is shown and deleted, whatever column it stands in', async () => {
    const { db, dump, store, tables } = await open();
    for (const { name: table, columns } of tables) {
      const held = columnsOf(table);
      if (held === undefined || held === 'nobody') continue;
      const personal = columns.filter(({ name }) => (held.get(name) ?? 'nothing') !== 'nothing');
      for (const [at, column] of personal.entries()) {
        const values = columns.map(({ name }) =>
          name === column.name ? IN[held.get(name) ?? 'nothing'] : String(at),
        );
        const into = sql.join(columns.map(({ name }) => sql.ref(name)));
        await sql`insert into ${sql.table(table)} (${into}) values (${sql.join(values)})`.execute(
          db,
        );
      }
    }
    expect(await dump()).toContain(ID);
    const before = await store.of(ID);
    expect(Object.values(before).every((rows) => rows.length > 0)).toBe(true);
    await store.forget(ID);
    expect(await dump()).not.toContain(ID);
    expect(Object.values(await store.of(ID)).flat()).toEqual([]);
  });

  it('goes without the papers of the team and the subscriptions of channels', async () => {
    const { db, dump, store } = await open();
    const lists = openSqlReadingListStore(db, { clock: () => 1 });
    const team = { kind: 'team', guildId: 'g' } as const;
    await lists.save(team, { paperId: 'p', userId: ID, guildId: 'g' });
    await lists.change(team, 'p', { note: { text: 'mine', userId: ID } });
    await lists.save({ kind: 'me', userId: ID }, { paperId: 'p', userId: ID, guildId: 'g' });
    const record = {
      id: 's',
      place: { kind: 'channel', channelId: 'c' },
      ownerId: ID,
      guildId: 'g',
      locale: 'en-US',
      schedule: { time: '09:00', timezone: 'UTC', days: 'daily' },
      wants: { topics: [], exclude: [], authors: [], count: 5 },
      createdAt: 1,
    };
    await db
      .insertInto('subscription')
      .values({
        id: 's',
        place: 'channel:c',
        guild_id: 'g',
        owner_id: ID,
        record: JSON.stringify(record),
        next_at: 1,
        created_at: 1,
      })
      .execute();
    await store.forget(ID);
    expect(await dump()).not.toContain(ID);
    expect(await lists.all(team)).toMatchObject([
      { paperId: 'p', savedBy: undefined, note: undefined },
    ]);
    expect(await db.selectFrom('subscription').select('id').execute()).toEqual([{ id: 's' }]);
  });

  it('keeps what is another person’s', async () => {
    const { db, store } = await open();
    const lists = openSqlReadingListStore(db, { clock: () => 1 });
    const other = { kind: 'me', userId: `${ID}9` } as const;
    await lists.save(other, { paperId: 'p', userId: other.userId, guildId: undefined });
    await store.forget(ID);
    expect(await lists.all(other)).toHaveLength(1);
  });
});
