import type { Database } from 'better-sqlite3';
import { CompiledQuery, type Dialect, type SqliteDatabase, SqliteDialect } from 'kysely';
import { createRecent } from '../../../shared/recent.ts';
import { inWords } from './to-store-error.ts';
import { toldDialect } from './told-driver.ts';

/** SQLite takes longer to prepare a statement of many rows than to run it. */
const STATEMENTS_KEPT = 100;
/** What may change tables, after which nothing that was prepared is used again. */
const CHANGES_NO_TABLE =
  /^\s*(?:select|with|insert|update|delete|begin|commit|rollback|savepoint|release)\b/i;

/** Kysely's dialect for an open database file at this path. */
export const sqliteDialect = (database: Database, path: string): Dialect =>
  toldDialect(
    new SqliteDialect({ database: preparingOnce(database) }),
    (error) => inWords(path, error),
    {
      // A transaction that reads before it writes waits for another process here, or not at all.
      beginTransaction: async (connection) => {
        await connection.executeQuery(CompiledQuery.raw('begin immediate'));
      },
      // After some errors, such as a full disk, SQLite has rolled back by itself.
      rollbackTransaction: async (connection) => {
        if (database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
      },
    },
  );

/** The database with its last statements kept ready. None is read row by row, so that each is free again at once. */
function preparingOnce(database: Database): SqliteDatabase {
  const kept = createRecent<string, ReturnType<SqliteDatabase['prepare']>>(STATEMENTS_KEPT);
  return {
    close: () => {
      kept.clear();
      database.close();
    },
    prepare(sql) {
      if (CHANGES_NO_TABLE.test(sql)) return kept.get(sql, () => database.prepare(sql));
      kept.clear();
      return database.prepare(sql);
    },
  };
}
