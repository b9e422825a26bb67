import { CompiledQuery, type Kysely, sql } from 'kysely';
import { createRecent } from '../../../shared/recent.ts';
import type { Schema } from './schema.ts';

/** Of one table, by the number of rows: most batches have as many as the one before. */
const TEXTS_KEPT = 20;

/**
 * Inserts rows, leaving alone what is there; returns how many are new. The statement's text is kept: Kysely takes
 * about as long to put together one of a thousand values as a database to run it.
 */
export function createInsert<Table extends keyof Schema, Column extends keyof Schema[Table]>(
  table: Table,
  columns: readonly (Column & string)[],
) {
  const texts = createRecent<number, string>(TEXTS_KEPT);
  return async (
    db: Kysely<Schema>,
    rows: readonly Pick<Schema[Table], Column>[],
  ): Promise<number> => {
    if (rows.length === 0) return 0;
    const text = texts.get(rows.length, () => textOf(db, { table, columns, rows: rows.length }));
    const values = rows.flatMap((row) => columns.map((column) => row[column]));
    const done = await db.executeQuery(CompiledQuery.raw(text, values));
    return Number(done.numAffectedRows ?? 0);
  };
}

interface Shape {
  readonly table: string;
  readonly columns: readonly string[];
  readonly rows: number;
}

function textOf(db: Kysely<Schema>, { table, columns, rows }: Shape): string {
  const row = sql`(${sql.join(columns.map((column) => sql`${column}`))})`;
  const statement = sql`
    insert into ${sql.table(table)} (${sql.join(columns.map((column) => sql.ref(column)))})
    values ${sql.join(Array.from({ length: rows }, () => row))} on conflict do nothing
  `;
  return statement.compile(db).sql;
}
