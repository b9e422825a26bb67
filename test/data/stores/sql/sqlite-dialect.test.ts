import Database from 'better-sqlite3';
import { Kysely, sql } from 'kysely';
import { afterEach, describe, expect, it } from 'vitest';
import { sqliteDialect } from '../../../../src/data/stores/sql/sqlite-dialect.ts';

interface Tables {
  readonly paper: { readonly id: string; readonly votes?: number };
}

const open: Kysely<Tables>[] = [];
afterEach(() => Promise.all(open.splice(0).map((db) => db.destroy())));

async function withPapers() {
  const db = new Kysely<Tables>({ dialect: sqliteDialect(new Database(':memory:'), ':memory:') });
  open.push(db);
  await sql`create table paper (id text primary key)`.execute(db);
  const put = (id: string) => db.insertInto('paper').values({ id }).execute();
  const all = () => db.selectFrom('paper').selectAll().orderBy('id').execute();
  return { db, put, all };
}

describe('statements on SQLite', () => {
  it('are run again with other values', async () => {
    const { put, all } = await withPapers();
    for (const id of ['a', 'b', 'c']) await put(id);
    expect(await all()).toEqual([{ id: 'a' }, { id: 'b' }, { id: 'c' }]);
    await put('d');
    expect(await all()).toHaveLength(4);
  });

  it('read a table that has changed as it is now', async () => {
    const { db, put, all } = await withPapers();
    await put('a');
    expect(await all()).toEqual([{ id: 'a' }]);
    await sql`alter table paper add column votes integer not null default 3`.execute(db);
    await put('b');
    expect(await all()).toEqual([
      { id: 'a', votes: 3 },
      { id: 'b', votes: 3 },
    ]);
  });

  it('can be run again after one of them failed', async () => {
    const { put, all } = await withPapers();
    await put('a');
    await expect(put('a')).rejects.toThrow(/UNIQUE/);
    await put('b');
    expect(await all()).toHaveLength(2);
  });
});
