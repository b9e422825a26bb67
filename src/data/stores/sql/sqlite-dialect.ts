import type { Database } from 'better-sqlite3';
import { CompiledQuery, type Dialect, SqliteDialect } from 'kysely';
import { inWords } from './to-store-error.ts';
import { toldDialect } from './told-driver.ts';

/** Kysely's dialect for an open database file at this path. */
export const sqliteDialect = (database: Database, path: string): Dialect =>
  toldDialect(new SqliteDialect({ database }), (error) => inWords(path, error), {
    // A transaction that reads before it writes waits for another process here, or not at all.
    beginTransaction: async (connection) => {
      await connection.executeQuery(CompiledQuery.raw('begin immediate'));
    },
    // After some errors, such as a full disk, SQLite has rolled back by itself.
    rollbackTransaction: async (connection) => {
      if (database.inTransaction) await connection.executeQuery(CompiledQuery.raw('rollback'));
    },
  });
