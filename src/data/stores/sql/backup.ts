import { existsSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Database from 'better-sqlite3';
import type { Log } from '../../../shared/log.ts';
import { copyTables } from './copy-tables.ts';
import { openSqlite } from './open.ts';
import { type DatabaseAddress, openDatabaseReadOnly } from './open-database.ts';
import { postgresEngine } from './postgres-engine.ts';
import { postgresName } from './postgres-errors.ts';
import { sqliteEngine } from './sqlite-engine.ts';
import { StoreError } from './store-error.ts';
import { toStoreError } from './to-store-error.ts';

export interface Telling {
  readonly log: Pick<Log, 'warn'>;
  /** Hears how far it is. */
  readonly tell: (line: string) => void;
}

/**
 * Writes a whole copy of the database, which may be in use, as an SQLite file; the file is there when
 * it is complete, or not at all. Throws a StoreError, also where there is such a file already.
 */
export async function backUp(
  address: DatabaseAddress,
  file: string,
  telling: Telling,
): Promise<void> {
  if (!existsSync(dirname(file))) throw new StoreError(`${file}: there is no such folder`);
  if (existsSync(file)) throw new StoreError(`${file} is there already: name a new file`);
  const unfinished = file + UNFINISHED;
  sweepUnfinished(file);
  try {
    if (address.engine === 'sqlite') await copyFile(address.path, unfinished, telling);
    else await copyServer(address, unfinished, telling);
    renameSync(unfinished, file);
  } finally {
    removeDatabase(unfinished);
  }
}

const UNFINISHED = '.colloquy-unfinished';
/** A backup that is being written is written to all the time. */
const ABANDONED_MS = 60 * 60 * 1000;

/** Backups have a name a day: what killed ones left beside this one must not fill the disk. */
function sweepUnfinished(file: string): void {
  removeDatabase(file + UNFINISHED);
  const folder = dirname(file);
  const before = Date.now() - ABANDONED_MS;
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const path of names
    .filter((name) => name.includes(UNFINISHED))
    .map((name) => join(folder, name)))
    if ((statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? before) < before)
      rmSync(path, { force: true });
}

/** A database file, with what SQLite has beside it. */
export function removeDatabase(path: string): void {
  for (const end of ['', '-wal', '-shm', '-journal']) rmSync(path + end, { force: true });
}

/** Pages copied at a time, between which the bot may write. */
const PAGES = 1_000;

/** The driver's own way, step by step: nobody is kept from writing in the meantime. */
export async function copyFile(from: string, to: string, { tell }: Telling): Promise<void> {
  let source: Database.Database | undefined;
  try {
    source = new Database(from, { readonly: true, fileMustExist: true });
    await source.backup(to, {
      progress: ({ totalPages, remainingPages }) => {
        tell(`${totalPages - remainingPages} of ${totalPages} pages`);
        return PAGES;
      },
    });
  } catch (error) {
    const ofCopy = source !== undefined && isOfCopy(error);
    throw toStoreError(ofCopy ? to.replace(UNFINISHED, '') : from, error);
  } finally {
    source?.close();
  }
}

/** What was copied is only read. */
const isOfCopy = (error: unknown): boolean =>
  error instanceof Database.SqliteError && /^SQLITE_(?:FULL|READONLY|CANTOPEN)/.test(error.code);

async function copyServer(
  address: DatabaseAddress & { readonly engine: 'postgres' },
  file: string,
  { log, tell }: Telling,
): Promise<void> {
  const from = postgresEngine(postgresName(address.url));
  const source = await openDatabaseReadOnly(address, log);
  if (source === undefined) throw new StoreError(`${from.name} has no tables yet`);
  const target = await openSqlite(file);
  const to = sqliteEngine(file);
  try {
    await copyTables({ db: source, engine: from }, { to: { db: target, engine: to }, tell });
  } finally {
    await Promise.all([source.destroy(), target.destroy()]);
  }
}
