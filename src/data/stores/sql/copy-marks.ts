import { type Kysely, sql } from 'kysely';
import { z } from 'zod';
import type { CopyMarks, OpenDatabase } from './copy-tables.ts';
import { HALF_COPIED } from './postgres-engine.ts';
import type { Schema } from './schema.ts';

/** The row that tells of which state of the source the others are. */
const SOURCE = '';
const RowKey = z.record(z.string(), z.union([z.string(), z.number()]));

/**
 * The marks of a copy that was begun, in a table that is there until it is done. They count for the
 * very state of the source that they were made from (`source`); for any other all is copied anew.
 */
export async function openCopyMarks(to: OpenDatabase, source: string): Promise<CopyMarks> {
  const { db } = to;
  await sql`
    create table if not exists ${sql.table(HALF_COPIED)} (name text primary key, last text not null)
  `.execute(db);
  if ((await read(db, SOURCE)) !== source) {
    await sql`delete from ${sql.table(HALF_COPIED)}`.execute(db);
    await write(db, SOURCE, source);
  }
  return {
    last: async (table) => {
      const last = await read(db, table);
      return last === undefined ? undefined : RowKey.parse(JSON.parse(last));
    },
    put: (transaction, table, last) => write(transaction, table, JSON.stringify(last)),
  };
}

async function read(db: Kysely<Schema>, name: string): Promise<string | undefined> {
  const { rows } = await sql<{ readonly last: string }>`
    select last from ${sql.table(HALF_COPIED)} where name = ${name}
  `.execute(db);
  return rows[0]?.last;
}

async function write(db: Kysely<Schema>, name: string, last: string): Promise<void> {
  await sql`
    insert into ${sql.table(HALF_COPIED)} (name, last) values (${name}, ${last})
    on conflict (name) do update set last = excluded.last
  `.execute(db);
}
