import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from './migrations/index.ts';
import type { Schema } from './schema.ts';
import { StoreError } from './store-error.ts';
import { toStoreError } from './to-store-error.ts';

/** How long a statement waits for another process's write. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * Opens a database file (`:memory:` for one that is forgotten), creating it and its folder where they
 * are missing, and brings its tables up to date. Every commit is on the disk before it is
 * acknowledged. Throws a StoreError. The caller ends it with `destroy()`.
 */
export async function openSqlite(path: string): Promise<Kysely<Schema>> {
  const db = toKysely(await opening(path, () => openFile(path)));
  try {
    await migrate(db);
    return db;
  } catch (error) {
    await db.destroy();
    throw toStoreError(path, error);
  }
}

/** For reading beside a running bot: nothing is created or changed. */
export async function openSqliteReadOnly(path: string): Promise<Kysely<Schema>> {
  const file = await opening(path, () => {
    const database = new Database(path, { readonly: true, timeout: BUSY_TIMEOUT_MS });
    database.prepare('select count(*) from sqlite_master').get();
    return database;
  });
  return toKysely(file);
}

const toKysely = (database: Database.Database): Kysely<Schema> =>
  new Kysely<Schema>({ dialect: new SqliteDialect({ database }) });

function openFile(path: string): Database.Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

async function opening<T>(path: string, open: () => T): Promise<T> {
  try {
    if (path !== ':memory:' && isFolder(path))
      throw new StoreError(`${path} is a folder, not a database`);
    return open();
  } catch (error) {
    throw toStoreError(path, error);
  }
}

const isFolder = (path: string): boolean =>
  statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
