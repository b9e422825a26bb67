import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What processes on one database agree by: who does a thing, how often one may, when next. */
export const sharing: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('lease')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('holder', 'text', (column) => column.notNull())
      .addColumn('until', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('rate_share')
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('second', 'bigint', (column) => column.notNull())
      .addColumn('granted', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('rate_share_pk', ['name', 'second'])
      .execute();
    await db.schema
      .createTable('pace')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('next_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
