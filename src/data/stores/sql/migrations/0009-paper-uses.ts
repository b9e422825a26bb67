import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** Votes and saves, and counts of what else people do with papers. */
export const paperUses: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('paper_use')
      .addColumn('guild_id', 'text', (column) => column.notNull())
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('paper_id', 'text', (column) => column.notNull())
      .addColumn('kind', 'text', (column) => column.notNull())
      .addColumn('uses', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('paper_use_pk', ['guild_id', 'day', 'paper_id', 'kind'])
      .execute();
    await db.schema
      .createTable('paper_vote')
      .addColumn('paper_id', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('guild_id', 'text')
      .addColumn('day', 'text', (column) => column.notNull())
      .addPrimaryKeyConstraint('paper_vote_pk', ['paper_id', 'user_id'])
      .execute();
    await db.schema
      .createIndex('paper_vote_guild_day')
      .on('paper_vote')
      .columns(['guild_id', 'day'])
      .execute();
    await db.schema
      .createTable('saved_paper')
      .addColumn('list', 'text', (column) => column.notNull())
      .addColumn('paper_id', 'text', (column) => column.notNull())
      .addColumn('user_id', 'text', (column) => column.notNull())
      .addColumn('guild_id', 'text')
      .addColumn('day', 'text', (column) => column.notNull())
      .addColumn('saved_at', 'bigint', (column) => column.notNull())
      .addPrimaryKeyConstraint('saved_paper_pk', ['list', 'paper_id'])
      .execute();
    await db.schema
      .createIndex('saved_paper_guild_day')
      .on('saved_paper')
      .columns(['guild_id', 'day'])
      .execute();
  },
};
