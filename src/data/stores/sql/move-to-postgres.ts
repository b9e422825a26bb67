import { statSync } from 'node:fs';
import { sql } from 'kysely';
import type { Telling } from './backup.ts';
import { openCopyMarks } from './copy-marks.ts';
import { copyTables, countRows, type OpenDatabase } from './copy-tables.ts';
import { lockStore } from './lock.ts';
import { openSqlite } from './open.ts';
import { openPostgres } from './open-postgres.ts';
import { beginNewHistory } from './paper-revisions.ts';
import { HALF_COPIED, postgresEngine } from './postgres-engine.ts';
import { postgresName } from './postgres-errors.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import { StoreError } from './store-error.ts';

/**
 * Copies a database file, on which no bot runs, to PostgreSQL. Repeated after it was cut short it goes on
 * from where it was; until it is done no bot opens the copy. Throws a StoreError, also for a database there that holds something else.
 */
export async function moveToPostgres(path: string, url: string, telling: Telling): Promise<void> {
  const lock = lockStore(path);
  try {
    const file = await openSqlite(path);
    const from = { db: file, engine: sqliteEngine(path) };
    try {
      const db = await openPostgres(url, telling.log, { halfCopied: true });
      try {
        await move(from, { db, engine: postgresEngine(postgresName(url)) }, telling.tell);
      } finally {
        await db.destroy();
      }
    } finally {
      await file.destroy();
    }
  } finally {
    lock.release();
  }
}

async function move(
  from: OpenDatabase,
  to: OpenDatabase,
  tell: (line: string) => void,
): Promise<void> {
  const tables = await to.engine.tables(to.db);
  if (!tables.includes(HALF_COPIED)) await refuseFilled(to, tables);
  const marks = await openCopyMarks(to, await stateOf(from));
  await copyTables(from, { to, tell, marks });
  await beginNewHistory(to.db);
  await sql`drop table ${sql.table(HALF_COPIED)}`.execute(to.db);
}

/** Another one after every change of the file; its log is brought into it before. */
async function stateOf({ db, engine }: OpenDatabase): Promise<string> {
  await sql`pragma wal_checkpoint(truncate)`.execute(db);
  const { size, mtimeMs } = statSync(engine.name);
  return `${size} ${mtimeMs}`;
}

/** Migrations themselves count from the start. */
const FILLED_BY_STEPS = /^(kysely_|counter$)/;

async function refuseFilled({ db, engine }: OpenDatabase, tables: readonly string[]) {
  for (const table of tables.filter((name) => !FILLED_BY_STEPS.test(name))) {
    if ((await countRows(db, table)) > 0)
      throw new StoreError(`${engine.name} holds rows in ${table} already: name an empty database`);
  }
}
