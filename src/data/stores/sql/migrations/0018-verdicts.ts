import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What people say of the replies to questions. */
export const verdicts: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('verdict')
      .addColumn('asked_id', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('verdict', 'text', (column) => column.notNull())
      .addColumn('sentence', 'text')
      .addColumn('at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('verdict_pk', ['asked_id', 'user_id'])
      .execute();
    await db.schema.createIndex('verdict_user').on('verdict').column('user_id').execute();
  },
};
