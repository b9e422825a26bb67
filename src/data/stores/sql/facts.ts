import { type Kysely, sql } from 'kysely';
import { schemaVersion } from './migrate.ts';
import { type DatabaseAddress, databaseName } from './open-database.ts';
import { postgresEngine } from './postgres-engine.ts';
import type { Schema } from './schema.ts';
import { sqliteEngine } from './sqlite-engine.ts';

const KINDS = {
  sqlite: {
    label: 'SQLite',
    engine: sqliteEngine,
    size: 'select page_count * page_size as bytes from pragma_page_count(), pragma_page_size()',
  },
  postgres: {
    label: 'PostgreSQL',
    engine: postgresEngine,
    size: 'select pg_database_size(current_database()) as bytes',
  },
};

/** `SQLite, schema 0004-sharing, 12.3 MB`. */
export async function databaseFacts(db: Kysely<Schema>, address: DatabaseAddress): Promise<string> {
  const { label, engine, size } = KINDS[address.engine];
  const version = await schemaVersion(db, engine(databaseName(address)));
  const { rows } = await sql.raw<{ readonly bytes: number }>(size).execute(db);
  const megabytes = ((rows[0]?.bytes ?? 0) / 1_000_000).toFixed(1);
  return `${label}, schema ${version ?? 'none'}, ${megabytes} MB`;
}
