import type { Kysely } from 'kysely';
import { inject } from 'vitest';
import { openPostgres } from '../../src/data/stores/sql/open-postgres.ts';
import type { Schema } from '../../src/data/stores/sql/schema.ts';
import type { TestDatabase, TestDatabases } from '../contracts/stores.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { needs } from '../skipped.ts';
import { createDatabase, dropDatabase, EMPTY, urlOf } from './admin.ts';

/** For what is skipped without a server; never in CI. */
export const withPostgres = needs(
  inject('postgresUrl') !== undefined || process.env.CI === 'true',
  'PostgreSQL: no server; install it or set TEST_DATABASE_URL',
);

export interface PostgresDatabase extends TestDatabase {
  readonly url: string;
}

export interface PostgresDatabases extends TestDatabases {
  create(): Promise<PostgresDatabase>;
  /** One in which no start has made tables yet. */
  createEmpty(): Promise<PostgresDatabase>;
  /** Closes the connections made so far. */
  disconnect(): Promise<void>;
}

/** Databases of their own on the server of this run. */
export function createPostgresDatabases(): PostgresDatabases {
  const names: string[] = [];
  const open: Kysely<Schema>[] = [];
  const disconnect = async (): Promise<void> => {
    await Promise.all(open.splice(0).map((db) => db.destroy()));
  };
  const createLike = async (template: string): Promise<PostgresDatabase> => {
    const name = await createDatabase(serverUrl(), template);
    names.push(name);
    const url = urlOf(serverUrl(), name);
    const connect = async () => {
      const db = await openPostgres(url, createMemoryLog());
      open.push(db);
      return db;
    };
    return { url, connect };
  };
  return {
    create: () => createLike(inject('postgresTables')),
    createEmpty: () => createLike(EMPTY),
    disconnect,
    close: async () => {
      await disconnect();
      // A server of this run's own goes away as a whole, and each drop waits for the disk.
      if (!process.env.TEST_DATABASE_URL) return;
      for (const name of names.splice(0)) await dropDatabase(serverUrl(), name);
    },
  };
}

export function serverUrl(): string {
  const url = inject('postgresUrl');
  if (url === undefined)
    throw new Error('No PostgreSQL found: install it or set TEST_DATABASE_URL');
  return url;
}
