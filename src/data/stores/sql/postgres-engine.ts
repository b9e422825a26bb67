import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Schema } from './schema.ts';

/** Is there while a database is being copied here (`move-to-postgres.ts`). */
export const HALF_COPIED = 'kysely_half_copied';

export const postgresEngine = (name: string): Engine => ({
  name,
  beginReading: 'begin isolation level repeatable read read only',
  primaryKey: async (db, table) => {
    const { rows } = await sql<{ readonly name: string }>`
      select attname as name from pg_index
      join pg_attribute on attrelid = indrelid and attnum = any (indkey)
      where indrelid = to_regclass(${table}) and indisprimary
      order by array_position(indkey::int2[], attnum)
    `.execute(db);
    return rows.map((row) => row.name);
  },
  tables: async (db) => {
    const { rows } = await sql<{ readonly name: string }>`
      select relname as name from pg_class
      where relkind = 'r' and relnamespace::regnamespace::text = any (current_schemas(false))
      order by oid
    `.execute(db);
    return rows.map((row) => row.name);
  },
  exclusively: async (db, work) => {
    await createLockTable(db);
    await db.transaction().execute(async (transaction) => {
      // Filling a table may take longer than any statement of daily work.
      await sql`set local statement_timeout = 0`.execute(transaction);
      // A lock of the transaction, not of the session: it works through PgBouncer.
      await sql`lock table kysely_migration_lock in exclusive mode`.execute(transaction);
      await work(transaction);
    });
  },
});

/** Nothing is ever in it. */
async function createLockTable(db: Kysely<Schema>): Promise<void> {
  try {
    await sql`create table if not exists kysely_migration_lock (id text primary key)`.execute(db);
  } catch (error) {
    if (!isThere(error)) throw error;
  }
}

/** PostgreSQL says so where another process makes the same table at the same moment. */
const isThere = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && /^(23505|42710|42P07)$/.test(String(error.code));
