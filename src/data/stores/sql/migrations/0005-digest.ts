import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Subscriptions, their deliveries, and what each place was sent. */
export const digest: Migration = {
  up: async (db: Kysely<unknown>) => {
    await createSubscription(db);
    await createDelivery(db);
    await db.schema
      .createTable('delivery_part')
      .addColumn('delivery_id', 'text', (column) =>
        column.notNull().references('delivery.id').onDelete('cascade'),
      )
      .addColumn('part', 'integer', (column) => column.notNull())
      .addColumn('channel_id', 'text', (column) => column.notNull())
      .addColumn('message_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('delivery_part_pk', ['delivery_id', 'part'])
      .execute();
    await db.schema
      .createTable('sent_paper')
      .addColumn('place', 'text', (column) => column.notNull())
      .addColumn('paper_id', 'text', (column) => column.notNull())
      .addColumn('version', 'integer', (column) => column.notNull())
      .addColumn('delivery_id', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('sent_paper_pk', ['place', 'paper_id', 'version'])
      .execute();
    await db.schema
      .createIndex('sent_paper_delivery_id')
      .on('sent_paper')
      .column('delivery_id')
      .execute();
  },
};

async function createSubscription(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('subscription')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('guild_id', 'text')
    .addColumn('owner_id', 'text', (column) => column.notNull())
    .addColumn('record', 'text', (column) => column.notNull())
    .addColumn('next_at', 'bigint')
    .addColumn('created_at', 'bigint', (column) => column.notNull())
    .execute();
  for (const column of ['place', 'guild_id', 'owner_id', 'next_at']) {
    await db.schema
      .createIndex(`subscription_${column}`)
      .on('subscription')
      .column(column)
      .execute();
  }
}

async function createDelivery(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('delivery')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('subscription_id', 'text', (column) => column.notNull())
    .addColumn('place', 'text', (column) => column.notNull())
    .addColumn('slot', 'text', (column) => column.notNull())
    .addColumn('state', 'text', (column) => column.notNull())
    .addColumn('reason', 'text')
    .addColumn('attempts', 'integer', (column) => column.notNull())
    .addColumn('run_at', 'bigint', (column) => column.notNull())
    .addColumn('lease_until', 'bigint')
    .addColumn('holder', 'text')
    .addColumn('edition', 'text')
    .addColumn('updated_at', 'bigint', (column) => column.notNull())
    .addUniqueConstraint('delivery_subscription_slot', ['subscription_id', 'slot'])
    .execute();
  await db.schema
    .createIndex('delivery_state_run_at')
    .on('delivery')
    .columns(['state', 'run_at'])
    .execute();
}
