import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import Database from 'better-sqlite3';
import { realPath } from './real-path.ts';
import { type StoreError, StoreLockedError } from './store-error.ts';
import { toStoreError } from './to-store-error.ts';

export interface StoreLock {
  /** Safe to call twice. */
  release(): void;
}

/**
 * Makes this process the one bot of a database file. The lock is an exclusive transaction on an empty
 * file beside it (`….lock`): the operating system drops it with the process, however that ends, and
 * readers of the database itself are not in its way. It lies beside the real file, whatever symbolic
 * link leads there. Throws a StoreLockedError when it is taken.
 */
export function lockStore(path: string): StoreLock {
  if (path === ':memory:') return { release: () => undefined };
  let file: Database.Database | undefined;
  try {
    mkdirSync(dirname(path), { recursive: true });
    file = new Database(`${realPath(path)}.lock`, { timeout: 0 });
    file.exec('begin exclusive');
  } catch (error) {
    file?.close();
    throw toLockError(path, error);
  }
  const held = file;
  return { release: () => held.close() };
}

function toLockError(path: string, error: unknown): StoreError {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  if (code.startsWith('SQLITE_BUSY'))
    return new StoreLockedError(
      `Another bot is running on ${path}. Stop it first, or give this one a DATABASE_URL of its own.`,
      { cause: error },
    );
  return toStoreError(path, error);
}
