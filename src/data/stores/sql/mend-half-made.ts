import { type Kysely, sql } from 'kysely';
import type { Schema } from './schema.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import { StoreError } from './store-error.ts';

/**
 * Before steps were transactions, a first start that was cut short left tables behind without the
 * record of their step. These are the steps of that time, and what they make, dependants first.
 */
const LEFT_BEHIND = {
  '0002-paper-keys': { tables: ['paper_key'], derived: true },
  '0001-base': { tables: ['guild_setting', 'view_state', 'paper'], derived: false },
};

/**
 * Clears such tables away, which nobody can have written to, so that their step can be taken. Throws a
 * StoreError where they hold something all the same.
 */
export async function mendHalfMade(db: Kysely<Schema>, path: string): Promise<void> {
  const { tables } = sqliteEngine(path);
  if ((await leftBehind(db, await tables(db))).length === 0) return;
  await db.transaction().execute(async (transaction) => {
    // Looked at again: another process may be taking these steps.
    for (const { table, derived } of await leftBehind(transaction, await tables(transaction))) {
      if (!derived && (await holdsRows(transaction, table))) throw noRecord(path, table);
      await transaction.schema.dropTable(table).execute();
    }
  });
}

async function leftBehind(db: Kysely<Schema>, found: readonly string[]) {
  if (!found.includes('kysely_migration')) return [];
  const rows = await db.selectFrom('kysely_migration').select('name').execute();
  const done = new Set(rows.map(({ name }) => name));
  return Object.entries(LEFT_BEHIND)
    .filter(([step]) => !done.has(step))
    .flatMap(([, { tables, derived }]) => tables.map((table) => ({ table, derived })))
    .filter(({ table }) => found.includes(table));
}

async function holdsRows(db: Kysely<Schema>, table: string): Promise<boolean> {
  const { rows } = await sql`select 1 from ${sql.table(table)} limit 1`.execute(db);
  return rows.length > 0;
}

const noRecord = (path: string, table: string): StoreError =>
  new StoreError(
    `${path} was left half-made: it has rows in ${table} but no record of how that was made. Put a backup in its place, or name another place in DATABASE_URL (sqlite:PATH)`,
  );
