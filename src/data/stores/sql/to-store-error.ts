import { StoreError } from './store-error.ts';

const ELSEWHERE = 'or name another place in DATABASE_URL (sqlite:PATH)';

/** By codes of SQLite and of the file system. */
const REASONS: readonly (readonly [RegExp, string])[] = [
  [/^SQLITE_NOTADB/, `is not an SQLite database: move it away, ${ELSEWHERE}`],
  [
    /^SQLITE_CORRUPT/,
    `is damaged: stop the bot and put a backup in its place (colloquy restore FILE), ${ELSEWHERE}`,
  ],
  [
    /^(SQLITE_READONLY|SQLITE_PERM|SQLITE_AUTH|EROFS|EACCES|EPERM)/,
    `cannot be written by this user: allow it to write in the folder, ${ELSEWHERE}`,
  ],
  [
    /^(SQLITE_CANTOPEN|ENOENT|ENOTDIR|EEXIST|ELOOP)/,
    `cannot be opened: make sure that its folder is there and writable, ${ELSEWHERE}`,
  ],
  [/^(SQLITE_FULL|ENOSPC)/, 'cannot grow: the disk is full'],
  [/^(SQLITE_BUSY|SQLITE_LOCKED)/, 'is busy: another program is writing to it'],
  [/^(SQLITE_IOERR|EIO)/, 'cannot be read or written: look whether the disk is full or failing'],
];

const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error ? String(error.code) : '';

/** What an operator can do about a database at this path that failed to open. */
export function toStoreError(path: string, error: unknown): StoreError {
  const told = inWords(path, error);
  if (told instanceof StoreError) return told;
  const why = codeOf(error) || String(error);
  return new StoreError(`${path} cannot be opened (${why})`, { cause: error });
}

/** The same for one that is open; an error that no operator can mend stays as it is. */
export function inWords(path: string, error: unknown): unknown {
  if (error instanceof StoreError) return error;
  const code = codeOf(error);
  const reason = REASONS.find(([pattern]) => pattern.test(code))?.[1];
  return reason === undefined ? error : new StoreError(`${path} ${reason}`, { cause: error });
}
