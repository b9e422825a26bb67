import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Finds what a subscription has waiting, however much of others waits and however much it was sent. */
export const waitingDeliveries: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createIndex('delivery_waiting')
      .on('delivery')
      .column('subscription_id')
      .where(sql<boolean>`state = 'planned'`)
      .execute();
  },
};
