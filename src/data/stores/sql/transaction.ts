import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** In the transaction that runs already, or in one of its own. */
export const inTransaction = <T>(
  db: Kysely<Schema>,
  work: (transaction: Kysely<Schema>) => Promise<T>,
): Promise<T> => (db.isTransaction ? work(db) : db.transaction().execute(work));
