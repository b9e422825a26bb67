import Database from 'better-sqlite3';
import { StoreError } from './store-error.ts';

const ELSEWHERE = 'or name another place in DATABASE_URL (sqlite:PATH)';

/** By codes of SQLite and of the file system. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_NOTADB/, 'is not a database'],
  [/^SQLITE_CORRUPT/, 'is damaged; restore it from a backup'],
  [
    /^(SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH|EROFS|EACCES|EPERM)/,
    `cannot be written by this user: allow it to write in the folder, ${ELSEWHERE}`,
  ],
  [
    /^(SQLITE_CANTOPEN|ENOENT|ENOTDIR|EEXIST)/,
    `cannot be opened: make sure that its folder is there and writable, ${ELSEWHERE}`,
  ],
  [/^(SQLITE_FULL|ENOSPC)/, 'cannot grow: the disk is full'],
  [/^SQLITE_BUSY/, 'is busy: another program is writing to it'],
];

/** What an operator can do about a database at this path that failed. */
export function toStoreError(path: string, error: unknown): StoreError {
  if (error instanceof StoreError && !(error.cause instanceof Database.SqliteError)) return error;
  const cause = error instanceof StoreError ? error.cause : error;
  const code = cause instanceof Error && 'code' in cause ? String(cause.code) : '';
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1];
  return new StoreError(`${path} ${reason ?? `cannot be opened (${code || cause})`}`, { cause });
}
