import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Papers' threads, the messages marked in them, and how they were wrapped up. */
export const discussions: Migration = {
  up: async (db: Kysely<unknown>) => {
    await discussionTable(db);
    await markedTable(db);
    await wrapUpTable(db);
  },
};

async function discussionTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('discussion')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('paper_id', 'text', (column) => column.notNull())
    .addColumn('channel_id', 'text', (column) => column.notNull())
    .addColumn('thread_id', 'text')
    .addColumn('done_at', 'bigint')
    .addColumn('holder', 'text', (column) => column.notNull())
    .addColumn('lease_until', 'bigint', (column) => column.notNull())
    .addColumn('begun_at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('discussion_pk', ['guild_id', 'paper_id'])
    .execute();
  for (const column of ['thread_id', 'channel_id']) {
    await db.schema.createIndex(`discussion_${column}`).on('discussion').column(column).execute();
  }
}

async function markedTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('marked')
    .addColumn('message_id', 'text', (column) => column.primaryKey())
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('thread_id', 'text', (column) => column.notNull())
    .addColumn('paper_id', 'text', (column) => column.notNull())
    .addColumn('kind', 'text', (column) => column.notNull())
    .addColumn('text', 'text', (column) => column.notNull())
    .addColumn('author_id', 'text', (column) => column.notNull())
    .addColumn('marker_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .execute();
  for (const column of ['thread_id', 'author_id', 'marker_id']) {
    await db.schema.createIndex(`marked_${column}`).on('marked').column(column).execute();
  }
}

async function wrapUpTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('wrap_up')
    .addColumn('guild_id', 'text', (column) => column.notNull())
    .addColumn('paper_id', 'text', (column) => column.notNull())
    .addColumn('thread_id', 'text', (column) => column.notNull())
    .addColumn('message_id', 'text', (column) => column.notNull())
    .addColumn('at', 'bigint', (column) => column.notNull())
    .addPrimaryKeyConstraint('wrap_up_pk', ['guild_id', 'paper_id'])
    .execute();
  for (const column of ['thread_id', 'message_id']) {
    await db.schema.createIndex(`wrap_up_${column}`).on('wrap_up').column(column).execute();
  }
}
