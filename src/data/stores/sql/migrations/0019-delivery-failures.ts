import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** How often an edition could not be sent, apart from how often a process took it in hand. */
export const deliveryFailures: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .alterTable('delivery')
      .addColumn('failures', 'integer', (column) => column.notNull().defaultTo(0))
      .execute();
  },
};
