import { randomBytes } from 'node:crypto';
import type { Kysely } from 'kysely';
import pg from 'pg';
import { inject } from 'vitest';
import { openPostgres } from '../../src/data/stores/sql/open-postgres.ts';
import type { Schema } from '../../src/data/stores/sql/schema.ts';
import type { TestDatabase, TestDatabases } from '../contracts/stores.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { needs } from '../skipped.ts';

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
}

/** Databases of their own on the server of this run. */
export function createPostgresDatabases(): PostgresDatabases {
  const names: string[] = [];
  const open: Kysely<Schema>[] = [];
  return {
    create: async () => {
      const name = `colloquy_${randomBytes(6).toString('hex')}`;
      await asAdmin((client) => client.query(`create database ${name} template template0`));
      names.push(name);
      const url = Object.assign(new URL(serverUrl()), { pathname: `/${name}` }).href;
      const connect = async () => {
        const db = await openPostgres(url, createMemoryLog());
        open.push(db);
        return db;
      };
      return { url, connect };
    },
    close: async () => {
      await Promise.all(open.splice(0).map((db) => db.destroy()));
      // A server of this run's own goes away as a whole, and each drop waits for the disk.
      if (!process.env.TEST_DATABASE_URL) return;
      await asAdmin(async (client) => {
        for (const name of names.splice(0))
          await client.query(`drop database ${name} with (force)`);
      });
    },
  };
}

export function serverUrl(): string {
  const url = inject('postgresUrl');
  if (url === undefined)
    throw new Error('No PostgreSQL found: install it or set TEST_DATABASE_URL');
  return url;
}

async function asAdmin(work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client({ connectionString: serverUrl() });
  await client.connect();
  try {
    await work(client);
  } finally {
    await client.end();
  }
}
