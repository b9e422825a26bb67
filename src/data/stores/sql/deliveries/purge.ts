import type { Kysely } from 'kysely';
import type { Schema } from '../schema.ts';

/**
 * Deletes what was sent before a time (epoch ms) by subscriptions that are no more, to places that have no
 * other; returns how many editions that were.
 */
export const purgeDeliveries = (db: Kysely<Schema>, before: number): Promise<number> =>
  db.transaction().execute(async (transaction) => {
    const old = transaction
      .selectFrom('delivery')
      .select('id')
      .where('updated_at', '<', before)
      .where('state', 'in', ['sent', 'dead', 'skipped'])
      .where('subscription_id', 'not in', transaction.selectFrom('subscription').select('id'))
      .where('place', 'not in', transaction.selectFrom('subscription').select('place'));
    await transaction.deleteFrom('delivery_part').where('delivery_id', 'in', old).execute();
    await transaction.deleteFrom('sent_paper').where('delivery_id', 'in', old).execute();
    const done = await transaction.deleteFrom('delivery').where('id', 'in', old).executeTakeFirst();
    return Number(done.numDeletedRows);
  });
