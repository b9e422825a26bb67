import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Papers, long view state and server settings. */
export const base: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('paper')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('record', 'text', (column) => column.notNull())
      .addColumn('updated_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema.createIndex('paper_updated_at').on('paper').column('updated_at').execute();
    await db.schema
      .createTable('view_state')
      .addColumn('key', 'text', (column) => column.primaryKey())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createIndex('view_state_expires_at')
      .on('view_state')
      .column('expires_at')
      .execute();
    await db.schema
      .createTable('guild_setting')
      .addColumn('guild_id', 'text', (column) => column.notNull())
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('value', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('guild_setting_pk', ['guild_id', 'name'])
      .execute();
  },
};
