import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** What the kinds of databases do each in their own way. */
export interface Engine {
  /** What messages call this database: its path, or its address without a password. */
  readonly name: string;
  /** The names of its tables. */
  tables(db: Kysely<Schema>): Promise<readonly string[]>;
  /** Works in one transaction that no other process's `exclusively` runs beside. */
  exclusively(db: Kysely<Schema>, work: (db: Kysely<Schema>) => Promise<void>): Promise<void>;
}
