import type { Config } from '../../config/index.ts';
import { backUp } from '../data/stores/sql/backup.ts';
import { moveToPostgres } from '../data/stores/sql/move-to-postgres.ts';
import { databaseName } from '../data/stores/sql/open-database.ts';
import { postgresName } from '../data/stores/sql/postgres-errors.ts';
import { restore } from '../data/stores/sql/restore.ts';
import { StoreError } from '../data/stores/sql/store-error.ts';
import type { Log } from '../shared/log.ts';

interface Parts {
  readonly log: Log;
  readonly tell: (line: string) => void;
}

/** Each returns the sentence to print when it is done, and throws a StoreError. */
export async function runBackup(config: Config, file: string, parts: Parts): Promise<string> {
  await backUp(config.database, file, parts);
  return `${databaseName(config.database)} is copied to ${file}.`;
}

export async function runRestore(config: Config, file: string, parts: Parts): Promise<string> {
  if (config.database.engine !== 'sqlite')
    throw new StoreError(
      'A backup goes to PostgreSQL by `colloquy migrate-to-postgres URL` with DATABASE_URL=sqlite:FILE, into an empty database.',
    );
  const { path } = config.database;
  const old = await restore(file, path, { ...parts, now: new Date() });
  const kept = old === undefined ? '' : ` What was there lies in ${old}.`;
  return `${path} is now what ${file} is.${kept}`;
}

export async function runMigrateToPostgres(
  config: Config,
  url: string,
  parts: Parts,
): Promise<string> {
  if (config.database.engine !== 'sqlite')
    throw new StoreError('DATABASE_URL should name the SQLite database to copy (sqlite:PATH).');
  if (!/^postgres(ql)?:\/\/[^/]+\/[^/]/.test(url))
    throw new StoreError('The address should be postgres://USER:PASSWORD@HOST:PORT/NAME.');
  await moveToPostgres(config.database.path, url, parts);
  return `${config.database.path} is copied to ${postgresName(url)}: set DATABASE_URL to it.`;
}
