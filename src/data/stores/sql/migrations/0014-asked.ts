import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Questions that were asked, and what was shown. */
export const asked: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('asked')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('guild_id', 'text')
      .addColumn('channel_id', 'text')
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('private', 'bigint', (column) => column.notNull())
      .addColumn('status', 'text', (column) => column.notNull())
      .addColumn('confidence', 'double precision', (column) => column.notNull())
      .addColumn('paper_ids', 'text', (column) => column.notNull())
      .addColumn('quotations', 'text', (column) => column.notNull())
      .addColumn('at', 'bigint', (column) => column.notNull())
      .execute();
    for (const columns of [['guild_id', 'at'], ['channel_id', 'at'], ['user_id'], ['at']]) {
      await db.schema
        .createIndex(`asked_${columns.join('_')}`)
        .on('asked')
        .columns(columns)
        .execute();
    }
  },
};
