import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { Kysely } from 'kysely';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import type { Schema } from '../../src/data/stores/sql/schema.ts';
import { sqliteDialect } from '../../src/data/stores/sql/sqlite-dialect.ts';

let made: Promise<Buffer> | undefined;

/** A file with our tables and nothing in them: migrated once in a process, for each time costs more than most tests. */
export function emptyTables(): Promise<Buffer> {
  made ??= makeTables();
  return made;
}

async function makeTables(): Promise<Buffer> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-tables-'));
  const path = join(folder, 'colloquy.db');
  await (await openSqlite(path)).destroy();
  const file = new Database(path);
  file.pragma('journal_mode = DELETE'); // memory has no write-ahead log
  const bytes = file.serialize();
  file.close();
  await rm(folder, { recursive: true });
  return bytes;
}

/** What `openSqlite` gives; a file that is not there yet begins with our tables. */
export async function openReadySqlite(path: string): Promise<Kysely<Schema>> {
  if (!existsSync(path)) await writeFile(path, await emptyTables());
  return openSqlite(path);
}

/** A database in memory, with our tables. */
export async function openSqliteInMemory(): Promise<Kysely<Schema>> {
  const database = new Database(await emptyTables());
  database.pragma('foreign_keys = ON');
  return new Kysely<Schema>({ dialect: sqliteDialect(database, ':memory:') });
}
