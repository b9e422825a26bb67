import { mkdirSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { mendHalfMade } from './mend-half-made.ts';
import { isReadable, migrate, schemaVersion } from './migrate.ts';
import type { Schema } from './schema.ts';
import { sqliteDialect } from './sqlite-dialect.ts';
import { sqliteEngine } from './sqlite-engine.ts';
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
  const db = toKysely(await opening(path, () => openFile(path)), path);
  try {
    await mendHalfMade(db, path);
    await migrate(db, sqliteEngine(path));
    return db;
  } catch (error) {
    await db.destroy();
    throw toStoreError(path, error);
  }
}

/**
 * For reading beside a running bot: nothing is created or changed. Undefined for a database in which
 * no start has made tables yet; a StoreError for one of an older version, unless that is welcome.
 */
export async function openSqliteReadOnly(
  path: string,
  { older = false } = {},
): Promise<Kysely<Schema> | undefined> {
  const file = await opening(path, () => {
    const database = new Database(path, { readonly: true, timeout: BUSY_TIMEOUT_MS });
    database.prepare('select count(*) from sqlite_master').get();
    return database;
  });
  const db = toKysely(file, path);
  try {
    const engine = sqliteEngine(path);
    const hasTables = older
      ? (await schemaVersion(db, engine)) !== undefined
      : await isReadable(db, engine);
    if (hasTables) return db;
    await db.destroy();
    return undefined;
  } catch (error) {
    await db.destroy();
    throw toStoreError(path, error);
  }
}

const toKysely = (database: Database.Database, path: string): Kysely<Schema> =>
  new Kysely<Schema>({ dialect: sqliteDialect(database, path) });

function openFile(path: string): Database.Database {
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  const database = new Database(path, { timeout: BUSY_TIMEOUT_MS });
  try {
    refuseForeign(database, path);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = FULL');
    database.pragma('foreign_keys = ON');
    return database;
  } catch (error) {
    database.close();
    throw error;
  }
}

/** Looks before anything is changed. An empty file is a new database. */
function refuseForeign(database: Database.Database, path: string): void {
  const tables = database
    .prepare("select name from sqlite_master where type = 'table'")
    .pluck()
    .all();
  if (tables.length === 0 || tables.includes('kysely_migration')) return;
  throw new StoreError(
    `${path} belongs to another program: name another place in DATABASE_URL (sqlite:PATH)`,
  );
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
