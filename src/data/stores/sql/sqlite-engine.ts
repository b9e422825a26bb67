import { sql } from 'kysely';
import type { Engine } from './engine.ts';

export const sqliteEngine = (path: string): Engine => ({
  name: path,
  beginReading: 'begin',
  primaryKey: async (db, table) => {
    const { rows } = await sql<{ readonly name: string }>`
      select name from pragma_table_info(${table}) where pk > 0 order by pk
    `.execute(db);
    return rows.map(({ name }) => name);
  },
  tables: async (db) => {
    const { rows } = await sql<{ readonly name: string }>`
      select name from sqlite_master where type = 'table' and name not like 'sqlite\\_%' escape '\\'
      order by rowid
    `.execute(db);
    return rows.map(({ name }) => name);
  },
  // Every transaction of ours is a writing one from its start, of which SQLite lets in one at a time.
  exclusively: (db, work) => db.transaction().execute(work),
});
