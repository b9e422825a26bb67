import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Schema } from './schema.ts';
import { StoreError } from './store-error.ts';

/** An open database. */
export interface OpenDatabase {
  readonly db: Kysely<Schema>;
  readonly engine: Engine;
}

type Row = Readonly<Record<string, unknown>>;

const BATCH = 500;
/** Kept by migrations, not by stores. */
const NOT_COPIED = /^kysely_/;

/**
 * Copies all rows, as they are at one moment, into a database that has the same tables, in batches
 * that are safe to repeat, and compares how many there are then. Throws a StoreError.
 */
export async function copyTables(
  from: OpenDatabase,
  to: OpenDatabase,
  tell: (line: string) => void,
): Promise<void> {
  const tables = (await from.engine.tables(from.db)).filter((name) => !NOT_COPIED.test(name));
  await from.db.connection().execute(async (db) => {
    await sql.raw(from.engine.beginReading).execute(db);
    try {
      for (const table of tables) await copyTable(table, { ...from, db }, { to, tell });
    } finally {
      await sql`rollback`.execute(db);
    }
  });
}

async function copyTable(
  table: string,
  from: OpenDatabase,
  { to, tell }: { readonly to: OpenDatabase; readonly tell: (line: string) => void },
): Promise<void> {
  const keys = await to.engine.primaryKey(to.db, table);
  const all = await countRows(from.db, table);
  let copied = 0;
  for (let rows = await rowsAfter(from.db, table, { keys }); rows.length > 0; ) {
    await writeRows(to.db, table, { keys, rows });
    copied += rows.length;
    tell(`${table}: ${copied} of ${all} rows`);
    const last = rows.at(-1);
    rows = last === undefined ? [] : await rowsAfter(from.db, table, { keys, last });
  }
  const there = await countRows(to.db, table);
  if (there === all) return;
  throw new StoreError(
    `${to.engine.name} has ${there} rows in ${table} where ${from.engine.name} has ${all}: begin again with an empty database`,
  );
}

async function rowsAfter(
  db: Kysely<Schema>,
  table: string,
  { keys, last }: { readonly keys: readonly string[]; readonly last?: Row },
): Promise<readonly Row[]> {
  const columns = sql.join(keys.map((key) => sql.ref(key)));
  const after = last && sql`where (${columns}) > (${sql.join(keys.map((key) => last[key]))})`;
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)} ${after ?? sql``} order by ${columns} limit ${sql.lit(BATCH)}
  `.execute(db);
  return rows;
}

async function writeRows(
  db: Kysely<Schema>,
  table: string,
  { keys, rows }: { readonly keys: readonly string[]; readonly rows: readonly Row[] },
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const others = columns.filter((column) => !keys.includes(column));
  const names = (of: readonly string[]) => sql.join(of.map((column) => sql.ref(column)));
  const news = others.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
  const twice = others.length === 0 ? sql`nothing` : sql`update set ${sql.join(news)}`;
  await sql`
    insert into ${sql.table(table)} (${names(columns)}) values ${sql.join(cells)}
    on conflict (${names(keys)}) do ${twice}
  `.execute(db);
}

export async function countRows(db: Kysely<Schema>, table: string): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from ${sql.table(table)}
  `.execute(db);
  return rows[0]?.count ?? 0;
}
