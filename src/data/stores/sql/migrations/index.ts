import type { Kysely } from 'kysely';
import { Migrator } from 'kysely/migration';
import type { Schema } from '../schema.ts';
import { StoreError } from '../store-error.ts';
import { base } from './0001-base.ts';
import { paperKeys } from './0002-paper-keys.ts';
import { paperRevisions } from './0003-paper-revisions.ts';

/** In order; a released migration never changes. */
const MIGRATIONS = {
  '0001-base': base,
  '0002-paper-keys': paperKeys,
  '0003-paper-revisions': paperRevisions,
};

/** Brings the tables up to date; does nothing when they are. */
export async function migrate(db: Kysely<Schema>): Promise<void> {
  const migrator = new Migrator({ db, provider: { getMigrations: async () => MIGRATIONS } });
  const { error, results } = await migrator.migrateToLatest();
  if (error === undefined) return;
  const failed = results?.find(({ status }) => status === 'Error')?.migrationName;
  const step = failed === undefined ? '' : ` in step ${failed}`;
  throw new StoreError(`The database cannot be brought up to date${step}: ${messageOf(error)}`, {
    cause: error,
  });
}

const messageOf = (error: unknown): string =>
  error instanceof Error ? error.message : String(error);
