import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Servers that removed the bot, and since when. */
export const leftServers: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('left_server')
      .addColumn('guild_id', 'text', (column) => column.primaryKey())
      .addColumn('left_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
