import { copyFileSync, existsSync, renameSync, rmSync } from 'node:fs';
import Database from 'better-sqlite3';
import { copyFile, removeDatabase, type Telling } from './backup.ts';
import { lockStore } from './lock.ts';
import { openSqliteReadOnly } from './open.ts';
import { HISTORY, newHistory } from './paper-revisions.ts';
import { realPath } from './real-path.ts';
import { StoreError } from './store-error.ts';
import { toStoreError } from './to-store-error.ts';

/**
 * Puts a backup in the place of a database and returns where the old one lies now; undefined where
 * there was none. Throws a StoreError, also while a bot runs on the database; then nothing is changed.
 */
export async function restore(
  file: string,
  path: string,
  parts: Telling & { readonly now: Date },
): Promise<string | undefined> {
  await examine(file);
  const lock = lockStore(path);
  try {
    return await putInPlace(file, realPath(path), parts);
  } catch (error) {
    throw toStoreError(path, error);
  } finally {
    lock.release();
  }
}

/** On a disk that is full nothing is left of what was tried. */
async function putInPlace(
  file: string,
  place: string,
  parts: Telling & { readonly now: Date },
): Promise<string | undefined> {
  const coming = `${place}.coming`;
  removeDatabase(coming);
  try {
    await copyFile(file, coming, parts);
    beginHistory(coming);
    const old = keepOld(place, parts.now);
    renameSync(coming, place);
    return old;
  } finally {
    removeDatabase(coming);
  }
}

/** What was kept beside the old database, such as an index, is none of this one's. */
function beginHistory(coming: string): void {
  const database = new Database(coming);
  try {
    const tables = database.prepare("select 1 from sqlite_master where name = 'counter'").all();
    // An older backup gets both when it is brought up to date.
    if (tables.length === 0) return;
    database.prepare('update counter set value = ? where name = ?').run(newHistory(), HISTORY);
  } finally {
    database.close();
  }
}

/** Looks through all of it: a damaged backup is no help. */
async function examine(file: string): Promise<void> {
  const db = await openSqliteReadOnly(file, { older: true });
  if (db === undefined) throw new StoreError(`${file} is no backup of Colloquy: it has no tables`);
  await db.destroy();
  const database = new Database(file, { readonly: true });
  try {
    const verdict = database.pragma('quick_check(1)', { simple: true });
    if (verdict !== 'ok') throw new StoreError(`${file} is damaged: take another backup`);
  } finally {
    database.close();
  }
}

/** Copies rather than moves it: a start in between finds the old database, not none. */
function keepOld(place: string, now: Date): string | undefined {
  if (!existsSync(place)) return undefined;
  const old = `${place}.before-${now.toISOString().replace(/[:.]/g, '-')}`;
  foldLog(place);
  try {
    for (const end of ['', '-wal'])
      if (existsSync(`${place}${end}`)) copyFileSync(`${place}${end}`, `${old}${end}`);
  } catch (error) {
    removeDatabase(old);
    throw error;
  }
  // What they hold belongs to the old file.
  for (const end of ['-wal', '-shm']) rmSync(`${place}${end}`, { force: true });
  return old;
}

/** Brings the write-ahead log into the file. One that is damaged is kept as it is, with its log. */
function foldLog(place: string): void {
  let database: Database.Database | undefined;
  try {
    database = new Database(place);
    database.pragma('wal_checkpoint(TRUNCATE)');
  } catch {
    // The reason for restoring, perhaps.
  } finally {
    database?.close();
  }
}
