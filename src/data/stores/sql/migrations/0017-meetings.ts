import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Meetings, their reminders, and the zone in which each person gave a time last. */
export const meetings: Migration = {
  up: async (db: Kysely<unknown>) => {
    await createMeeting(db);
    await db.schema
      .createTable('meeting_reminder')
      .addColumn('meeting_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('guild_id', 'text', (column) => column.notNull())
      .addColumn('state', 'text', (column) => column.notNull())
      .addColumn('due_at', 'bigint', (column) => column.notNull())
      .addColumn('run_at', 'bigint', (column) => column.notNull())
      .addColumn('attempts', 'integer', (column) => column.notNull())
      .addColumn('lease_until', 'bigint')
      .addColumn('holder', 'text')
      .addColumn('sent_at', 'bigint')
      .addColumn('message_id', 'text')
      .addPrimaryKeyConstraint('meeting_reminder_pk', ['meeting_id', 'kind'])
      .execute();
    await db.schema
      .createIndex('meeting_reminder_state_run_at')
      .on('meeting_reminder')
      .columns(['state', 'run_at'])
      .execute();
    await db.schema
      .createTable('meeting_zone')
      .addColumn('user_id', 'text', (column) => column.primaryKey())
      .addColumn('timezone', 'text', (column) => column.notNull())
      .execute();
  },
};

async function createMeeting(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('meeting')
    .addColumn('id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('paper_id', 'text', (column) => column.notNull())
    .addColumn('title', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('voice_id', 'text')
    .addColumn('host_id', 'text')
    .addColumn('scheduler_id', 'text')
    .addColumn('starts_at', 'bigint', (column) => column.notNull())
    .addColumn('ends_at', 'bigint', (column) => column.notNull())
    .addColumn('locale', 'text', (column) => column.notNull())
    .addColumn('event_id', 'text')
    .addColumn('booked_at', 'bigint', (column) => column.notNull())
    .execute();
  for (const columns of [['guild_id', 'ends_at'], ['host_id', 'ends_at'], ['ends_at']]) {
    await db.schema
      .createIndex(`meeting_${columns.join('_')}`)
      .on('meeting')
      .columns(columns)
      .execute();
  }
}
