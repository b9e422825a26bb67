import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** The order in which papers were committed, so that a reader can ask for what came since. */
export const paperRevisions: Migration = {
  up: async (db: Kysely<unknown>) => {
    await db.schema
      .createTable('counter')
      .addColumn('name', 'text', (column) => column.primaryKey())
      .addColumn('value', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .createTable('paper_removed')
      .addColumn('id', 'text', (column) => column.primaryKey())
      .addColumn('revision', 'bigint', (column) => column.notNull())
      .execute();
    await db.schema
      .alterTable('paper')
      .addColumn('revision', 'bigint', (column) => column.notNull().defaultTo(0))
      .execute();
    await sql`
      update paper set revision = numbered.place
      from (select id, row_number() over (order by id) as place from paper) as numbered
      where numbered.id = paper.id`.execute(db);
    await sql`insert into counter (name, value) select 'paper', count(*) from paper`.execute(db);
    for (const table of ['paper', 'paper_removed']) {
      await db.schema.createIndex(`${table}_revision`).on(table).column('revision').execute();
    }
  },
};
