import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What models made of the texts of papers. */
export const paperVectors: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('paper_vector')
      .addColumn('model', 'text', (column) => column.notNull())
      .addColumn('key', 'text', (column) => column.notNull())
      .addColumn('vectors', 'text', (column) => column.notNull())
      .addColumn('used_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('paper_vector_pk', ['model', 'key'])
      .execute();
  },
};
