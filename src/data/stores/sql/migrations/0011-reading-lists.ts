import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What people mark and note on saved papers. */
export const readingLists: Migration = {
  up: async (db: Kysely<unknown>) => {
    for (const [column, type] of [
      ['done_at', 'bigint'],
      ['note', 'text'],
      ['note_by', 'text'],
    ] as const) {
      await db.schema.alterTable('saved_paper').addColumn(column, type).execute();
    }
    for (const column of ['user_id', 'note_by']) {
      await db.schema
        .createIndex(`saved_paper_${column}`)
        .on('saved_paper')
        .column(column)
        .execute();
    }
  },
};
