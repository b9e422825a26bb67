import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How often a person did something on a day. */
export const dailyCounts: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('daily_count')
      .addColumn('what', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('times', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('daily_count_pk', ['what', 'user_id', 'day'])
      .execute();
  },
};
