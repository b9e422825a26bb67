import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What ingest and live sources remember. */
export const sources: Migration = {
  up: async (db: Kysely<unknown>) => {
    await createIngestTables(db);
    await createSourceTables(db);
  },
};

async function createIngestTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('ingest_place')
    .addColumn('file', 'text', (column) => column.primaryKey())
    .addColumn('bytes', 'bigint', (column) => column.notNull())
    .addColumn('lines', 'bigint', (column) => column.notNull())
    .addColumn('sha256', 'text', (column) => column.notNull())
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .execute();
  await db.schema
    .createTable('paper_signal')
    .addColumn('paper_id', 'text', (column) =>
      column.notNull().references('paper.id').onDelete('cascade'),
    )
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('votes', 'bigint')
    .addColumn('stars', 'bigint')
    .addColumn('comments', 'bigint')
    .addPrimaryKeyConstraint('paper_signal_pk', ['paper_id', 'day', 'source'])
    .execute();
  await db.schema.createIndex('paper_signal_day').on('paper_signal').column('day').execute();
  await db.schema
    .createTable('paper_completion')
    .addColumn('paper_id', 'text', (column) => column.primaryKey())
    .addColumn('outcome', 'text', (column) => column.notNull())
    .addColumn('tried_at', 'bigint', (column) => column.notNull())
    .execute();
}

async function createSourceTables(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('source_state')
    .addColumn('source', 'text', (column) => column.primaryKey())
    .addColumn('attempted_at', 'bigint', (column) => column.notNull())
    .addColumn('succeeded_at', 'bigint')
    .addColumn('failure', 'text')
    .execute();
  await db.schema
    .createTable('source_batch')
    .addColumn('source', 'text', (column) => column.notNull())
    .addColumn('day', 'text', (column) => column.notNull())
    .addColumn('papers', 'bigint', (column) => column.notNull())
    .addColumn('first_seen', 'bigint', (column) => column.notNull())
    .addColumn('last_changed', 'bigint', (column) => column.notNull())
    .addColumn('last_seen', 'bigint', (column) => column.notNull())
    .addColumn('complete', 'integer', (column) => column.notNull())
    .addColumn('validators', 'text')
    .addPrimaryKeyConstraint('source_batch_pk', ['source', 'day'])
    .execute();
}
