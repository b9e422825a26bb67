import { existsSync } from 'node:fs';
import type { Kysely } from 'kysely';
import type { Log } from '../../../shared/log.ts';
import { lockStore, type StoreLock } from './lock.ts';
import { openSqlite, openSqliteReadOnly } from './open.ts';
import { postgresName } from './postgres-errors.ts';
import type { Schema } from './schema.ts';

/** Where the database is, as DATABASE_URL says. */
export type DatabaseAddress =
  | { readonly engine: 'sqlite'; readonly path: string }
  | { readonly engine: 'postgres'; readonly url: string };

/** Opens it for writing, its tables up to date. Throws a StoreError. */
export async function openDatabase(
  address: DatabaseAddress,
  log: Pick<Log, 'warn'>,
): Promise<Kysely<Schema>> {
  if (address.engine === 'sqlite') return openSqlite(address.path);
  const { openPostgres } = await import('./open-postgres.ts');
  return openPostgres(address.url, log);
}

/** Opens it for reading beside a running bot; undefined where no bot has made one yet. */
export async function openDatabaseReadOnly(
  address: DatabaseAddress,
  log: Pick<Log, 'warn'>,
): Promise<Kysely<Schema> | undefined> {
  if (address.engine === 'sqlite') {
    return existsSync(address.path) ? openSqliteReadOnly(address.path) : undefined;
  }
  const { openPostgresReadOnly } = await import('./open-postgres.ts');
  return openPostgresReadOnly(address.url, log);
}

/** Makes this process the one bot of a file; a server lets in several processes. Throws a StoreError. */
export const lockDatabase = (address: DatabaseAddress): StoreLock =>
  address.engine === 'sqlite' ? lockStore(address.path) : { release: () => undefined };

/** What messages call it: never with the password. */
export const databaseName = (address: DatabaseAddress): string =>
  address.engine === 'sqlite' ? address.path : postgresName(address.url);
