import { type Kysely, sql } from 'kysely';
import type { PlannedDelivery } from '../../deliveries.ts';
import type { Schema } from '../schema.ts';
import { idOf } from './id-of.ts';

/**
 * After a downtime one edition makes up for all: earlier ones that nobody has tried to send make room for it,
 * and their papers are unsent again.
 */
export async function overtake(
  db: Kysely<Schema>,
  planned: readonly PlannedDelivery[],
  now: number,
): Promise<void> {
  if (planned.length === 0) return;
  const rows = await db
    .updateTable('delivery')
    .set({ state: 'skipped', reason: 'overtaken', edition: null, updated_at: now })
    .where('id', 'in', waitingBeside(db, planned))
    .returning('id')
    .execute();
  if (rows.length === 0) return;
  const ids = rows.map(({ id }) => id);
  await db.deleteFrom('sent_paper').where('delivery_id', 'in', ids).execute();
}

/**
 * Subscription by subscription, by the index of what each has waiting: a state that stands in the statement
 * and a cross join keep SQLite off the index of states, under which thousands wait.
 */
export function waitingBeside(db: Kysely<Schema>, planned: readonly PlannedDelivery[]) {
  const subscriptions = planned.map(({ subscriptionId }) => subscriptionId);
  return db
    .selectFrom('subscription')
    .crossJoin('delivery')
    .select('delivery.id')
    .where('subscription.id', 'in', subscriptions)
    .whereRef('delivery.subscription_id', '=', 'subscription.id')
    .where('delivery.state', '=', sql.lit('planned'))
    .where('delivery.attempts', '=', 0)
    .where('delivery.id', 'not in', planned.map(idOf));
}
