import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What each server was told last of each source. */
export const sourceNotices: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('source_notice')
      .addColumn('guild_id', 'text', (column) => column.notNull())
      .addColumn('source', 'text', (column) => column.notNull())
      .addColumn('told', 'text', (column) => column.notNull())
      .addColumn('told_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('source_notice_pk', ['guild_id', 'source'])
      .execute();
  },
};
