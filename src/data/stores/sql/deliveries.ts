import type { Kysely } from 'kysely';
import {
  type ClaimedDelivery,
  DELIVERY_STATES,
  type DeliveredPart,
  type Delivery,
  type DeliveryStore,
  type PaperVersion,
} from '../deliveries.ts';
import { COLUMNS } from './deliveries/columns.ts';
import { dueBy, firstDue } from './deliveries/due.ts';
import { createDayPlanner } from './deliveries/plan.ts';
import { purgeDeliveries } from './deliveries/purge.ts';
import type { Schema } from './schema.ts';

export function openSqlDeliveryStore(db: Kysely<Schema>): DeliveryStore {
  return {
    plan: createDayPlanner(db),
    purge: (before) => purgeDeliveries(db, before),
    sentTo: async (places) => {
      const sent = new Map<string, PaperVersion[]>(places.map((place) => [place, []]));
      if (places.length === 0) return sent;
      const rows = db
        .selectFrom('sent_paper')
        .select(['place', 'paper_id', 'version'])
        .where('place', 'in', places);
      for (const { place, paper_id, version } of await rows.execute()) {
        sent.get(place)?.push({ paperId: paper_id, version });
      }
      return sent;
    },
    claim: async ({ holder, now, leaseMs, limit, way }) => {
      const isDue = dueBy(now);
      // The condition stands outside, too: PostgreSQL looks again at a row that it had to wait for.
      const rows = await db
        .updateTable('delivery')
        .set(({ eb }) => ({
          state: 'sending' as const,
          holder,
          lease_until: now + leaseMs,
          attempts: eb('attempts', '+', 1),
          updated_at: now,
        }))
        .where('id', 'in', firstDue(db, { now, limit, way }))
        .where(isDue)
        .returning(COLUMNS)
        .execute();
      return withParts(db, rows.toSorted((a, b) => a.run_at - b.run_at).map(toDelivery));
    },
    renew: async (id, { holder, now, leaseMs }) => {
      const done = await db
        .updateTable('delivery')
        .set({ lease_until: now + leaseMs })
        .where('id', '=', id)
        .where('holder', '=', holder)
        .where('state', '=', 'sending')
        .executeTakeFirst();
      return done.numUpdatedRows > 0n;
    },
    arrived: (id, part) => storeParts(db, id, [part]),
    finish: (id, holder, outcome, now) =>
      db.transaction().execute(async (transaction) => {
        const done = await transaction
          .updateTable('delivery')
          .set(({ eb }) => ({
            state: outcome.state,
            reason: outcome.state === 'sent' ? null : outcome.reason,
            holder: null,
            lease_until: null,
            updated_at: now,
            ...(outcome.state === 'planned' && { run_at: outcome.runAt }),
            ...(outcome.state !== 'sent' && { failures: eb('failures', '+', 1) }),
          }))
          .where('id', '=', id)
          .where('holder', '=', holder)
          .where('state', '=', 'sending')
          .executeTakeFirst();
        const isOurs = done.numUpdatedRows > 0n;
        await storeParts(transaction, id, outcome.parts ?? []);
        if (isOurs && outcome.state === 'dead') {
          await transaction.deleteFrom('sent_paper').where('delivery_id', '=', id).execute();
        }
        return isOurs;
      }),
    get: async (id) => {
      const row = await db
        .selectFrom('delivery')
        .select(COLUMNS)
        .where('id', '=', id)
        .executeTakeFirst();
      return row && (await withParts(db, [toDelivery(row)]))[0];
    },
    ofSubscription: async (subscriptionId, limit) => {
      const rows = db
        .selectFrom('delivery')
        .select(COLUMNS)
        .where('subscription_id', '=', subscriptionId)
        .orderBy('slot', 'desc')
        .limit(limit);
      return (await rows.execute()).map(toDelivery);
    },
    counts: async (since) => {
      // Every state is named so that the index serves, however many years there are.
      const rows = await db
        .selectFrom('delivery')
        .select(({ fn }) => ['state', fn.countAll<number>().as('deliveries')])
        .where('state', 'in', DELIVERY_STATES)
        .where('run_at', '>=', since)
        .groupBy('state')
        .execute();
      return Object.fromEntries(rows.map(({ state, deliveries }) => [state, deliveries]));
    },
    due: async (now) => {
      const row = await db
        .selectFrom('delivery')
        .select(({ fn }) => fn.countAll<number>().as('deliveries'))
        .where('state', '=', 'planned')
        .where('run_at', '<=', now)
        .executeTakeFirst();
      return row?.deliveries ?? 0;
    },
  };
}

type Row = Pick<Schema['delivery'], (typeof COLUMNS)[number]>;

const toDelivery = (row: Row): Delivery => ({
  id: row.id,
  subscriptionId: row.subscription_id,
  place: row.place,
  slot: row.slot,
  state: row.state,
  reason: row.reason ?? undefined,
  attempts: row.attempts,
  failures: row.failures,
  edition: row.edition ?? undefined,
  at: row.updated_at,
});

async function storeParts(
  db: Kysely<Schema>,
  id: string,
  parts: readonly DeliveredPart[],
): Promise<void> {
  if (parts.length === 0) return;
  await db
    .insertInto('delivery_part')
    .values(
      parts.map(({ part, channelId, messageId }) => {
        return { delivery_id: id, part, channel_id: channelId, message_id: messageId };
      }),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

async function withParts(
  db: Kysely<Schema>,
  deliveries: readonly Delivery[],
): Promise<readonly ClaimedDelivery[]> {
  if (deliveries.length === 0) return [];
  const ids = deliveries.map(({ id }) => id);
  const rows = db
    .selectFrom('delivery_part')
    .select(['delivery_id', 'part', 'channel_id', 'message_id'])
    .where('delivery_id', 'in', ids)
    .orderBy('part');
  const parts = Map.groupBy(await rows.execute(), ({ delivery_id }) => delivery_id);
  return deliveries.map((delivery) => ({
    ...delivery,
    parts: (parts.get(delivery.id) ?? []).map((row) => ({
      part: row.part,
      channelId: row.channel_id,
      messageId: row.message_id,
    })),
  }));
}
