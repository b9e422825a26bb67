import type { Kysely, Transaction } from 'kysely';
import type { Log } from '../../../shared/log.ts';
import { placeKey, type Subscription, SubscriptionSchema } from '../../subscription.ts';
import type { PauseNote, SubscriptionStore } from '../subscriptions.ts';
import { readJson } from './json.ts';
import type { Schema } from './schema.ts';

export function openSqlSubscriptionStore(
  db: Kysely<Schema>,
  { log }: { readonly log: Pick<Log, 'warn'> },
): SubscriptionStore {
  const read = ({ id, record }: Row): readonly Subscription[] => {
    const subscription = readJson(record, SubscriptionSchema, `subscription ${id}`, log);
    return subscription === undefined ? [] : [subscription];
  };
  const select = (from: Kysely<Schema>) => from.selectFrom('subscription').select(COLUMNS);

  return {
    put: async (subscription, nextAt) => {
      const row = toRow(subscription, subscription.paused ? null : nextAt);
      const { id: _, created_at: __, ...change } = row;
      await db
        .insertInto('subscription')
        .values(row)
        .onConflict((conflict) => conflict.column('id').doUpdateSet(change))
        .execute();
    },
    get: async (id) => {
      const row = await select(db).where('id', '=', id).executeTakeFirst();
      return row && read(row)[0];
    },
    ofGuild: async (guildId) => {
      const rows = select(db).where('guild_id', '=', guildId).orderBy('created_at').orderBy('id');
      return (await rows.execute()).flatMap(read);
    },
    ofOwner: async (userId) => {
      const rows = select(db).where('owner_id', '=', userId).orderBy('created_at').orderBy('id');
      return (await rows.execute()).flatMap(read);
    },
    awakeMail: async () => {
      const rows = select(db).where('place', 'like', 'mail:%').where('next_at', 'is not', null);
      return (await rows.execute()).flatMap(read);
    },
    nextAt: async (id) => {
      const row = await select(db).where('id', '=', id).executeTakeFirst();
      return row?.next_at ?? undefined;
    },
    due: async (now, limit) => {
      // By the index alone: thousands that wait for the same moment are neither read nor sorted.
      const places = db
        .selectFrom('subscription')
        .select('place')
        .where('next_at', '<=', now)
        .orderBy('next_at')
        .limit(limit);
      const rows = await select(db)
        .where('next_at', '<=', now)
        .where('place', 'in', db.selectFrom(places.as('first')).select('place'))
        .orderBy('next_at')
        .orderBy('id')
        .execute();
      const due = rows.flatMap((row) =>
        read(row).map((subscription) => ({ subscription, dueAt: row.next_at ?? now })),
      );
      await setAside(db, rows, due);
      return due;
    },
    pausePlace: (place, pause) =>
      db.transaction().execute(async (transaction) => {
        const rows = await select(transaction).where('place', '=', place).execute();
        const awake = rows.flatMap(read).filter(({ paused }) => paused === undefined);
        for (const subscription of awake) await rest(transaction, subscription, pause);
        return awake;
      }),
    pause: (id, pause) =>
      db.transaction().execute(async (transaction) => {
        const row = await select(transaction).where('id', '=', id).executeTakeFirst();
        const [subscription] = row ? read(row) : [];
        if (subscription === undefined || subscription.paused) return false;
        await rest(transaction, subscription, pause);
        return true;
      }),
    resume: (id, nextAt) =>
      db.transaction().execute(async (transaction) => {
        const row = await select(transaction).where('id', '=', id).executeTakeFirst();
        const [subscription] = row ? read(row) : [];
        if (subscription === undefined) return false;
        const { paused: _, ...awake } = subscription;
        await change(transaction, awake, nextAt);
        return true;
      }),
    remove: (id) =>
      db.transaction().execute(async (transaction) => {
        const waiting = transaction
          .deleteFrom('delivery')
          .where('subscription_id', '=', id)
          .where('state', '=', 'planned');
        await waiting.execute();
        const gone = await transaction
          .deleteFrom('subscription')
          .where('id', '=', id)
          .executeTakeFirst();
        return gone.numDeletedRows > 0n;
      }),
  };
}

const COLUMNS = ['id', 'record', 'next_at'] as const;

interface Row {
  readonly id: string;
  readonly record: string;
  readonly next_at: number | null;
}

const toRow = (subscription: Subscription, next_at: number | null) => ({
  id: subscription.id,
  place: placeKey(subscription.place),
  guild_id: subscription.guildId ?? null,
  owner_id: subscription.ownerId,
  record: JSON.stringify(subscription),
  next_at,
  created_at: subscription.createdAt,
});

async function change(db: Transaction<Schema>, subscription: Subscription, next_at: number | null) {
  await db
    .updateTable('subscription')
    .set({ record: JSON.stringify(subscription), next_at })
    .where('id', '=', subscription.id)
    .execute();
}

async function rest(db: Transaction<Schema>, subscription: Subscription, note: PauseNote) {
  const { reason, detail, at } = note;
  const paused = detail === undefined ? { reason, at } : { reason, detail, at };
  await change(db, { ...subscription, paused }, null);
}

/** Damaged records wait for nothing any more: the first in line, they would hold up all others. */
async function setAside(
  db: Kysely<Schema>,
  rows: readonly Row[],
  sound: readonly { readonly subscription: Subscription }[],
): Promise<void> {
  if (rows.length === sound.length) return;
  const ids = new Set(rows.map(({ id }) => id)).difference(
    new Set(sound.map(({ subscription }) => subscription.id)),
  );
  await db
    .updateTable('subscription')
    .set({ next_at: null })
    .where('id', 'in', [...ids])
    .execute();
}
