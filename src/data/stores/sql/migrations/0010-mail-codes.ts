import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Codes that show that an address is somebody's. */
export const mailCodes: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('mail_code')
      .addColumn('user_id', 'text', (column) => column.primaryKey())
      .addColumn('code_hash', 'text', (column) => column.notNull())
      .addColumn('address', 'text', (column) => column.notNull())
      .addColumn('address_hash', 'text', (column) => column.notNull())
      .addColumn('tries', 'bigint', (column) => column.notNull())
      .addColumn('expires_at', 'bigint', (column) => column.notNull())
      .execute();
  },
};
