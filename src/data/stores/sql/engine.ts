import type { Kysely } from 'kysely';
import type { Schema } from './schema.ts';

/** What the kinds of databases do each in their own way. */
export interface Engine {
  /** What messages call this database: its path, or its address without a password. */
  readonly name: string;
  /** Begins a transaction that sees the database as it is at one moment. */
  readonly beginReading: string;
  /** The columns of a table's primary key, in their order. */
  primaryKey(db: Kysely<Schema>, table: string): Promise<readonly string[]>;
  /** The names of its tables, in the order in which they were made: what they refer to comes first. */
  tables(db: Kysely<Schema>): Promise<readonly string[]>;
  /** Works in one transaction that no other process's `exclusively` runs beside. */
  exclusively(db: Kysely<Schema>, work: (db: Kysely<Schema>) => Promise<void>): Promise<void>;
}
