import { type Kysely, sql } from 'kysely';
import type { Engine } from './engine.ts';
import type { Schema } from './schema.ts';
import { StoreError } from './store-error.ts';

/** An open database. */
export interface OpenDatabase {
  readonly db: Kysely<Schema>;
  readonly engine: Engine;
}

export type Row = Readonly<Record<string, unknown>>;

const BATCH = 500;
/** Kept by migrations, not by stores. */
const NOT_COPIED = /^kysely_/;

/** How far a copy has come, for one that may be cut short. */
export interface CopyMarks {
  /** Of the last row of a table that was copied. */
  last(table: string): Promise<Row | undefined>;
  /** In the transaction of the rows. */
  put(db: Kysely<Schema>, table: string, last: Row): Promise<void>;
}

interface Copying {
  readonly to: OpenDatabase;
  readonly tell: (line: string) => void;
  readonly marks?: CopyMarks;
}

/**
 * Copies all rows, as they are at one moment, into a database that has the same tables, in batches
 * that are safe to repeat, from the marks on, and compares how many there are then. Throws a StoreError.
 */
export async function copyTables(from: OpenDatabase, copying: Copying): Promise<void> {
  const tables = (await from.engine.tables(from.db)).filter((name) => !NOT_COPIED.test(name));
  await from.db.connection().execute(async (db) => {
    await sql.raw(from.engine.beginReading).execute(db);
    try {
      for (const table of tables) await copyTable(table, { ...from, db }, copying);
    } finally {
      await sql`rollback`.execute(db);
    }
  });
}

async function copyTable(
  table: string,
  from: OpenDatabase,
  { to, tell, marks }: Copying,
): Promise<void> {
  const keys = await to.engine.primaryKey(to.db, table);
  const all = await countRows(from.db, table);
  let last = await marks?.last(table);
  let copied = last === undefined ? 0 : await countRows(to.db, table);
  for (;;) {
    const rows = await rowsAfter(from.db, table, { keys, last });
    last = rows.at(-1);
    if (last === undefined) break;
    await writeRows(to.db, table, { keys, rows, marks });
    copied += rows.length;
    tell(`${table}: ${copied} of ${all} rows`);
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
  { keys, last }: { readonly keys: readonly string[]; readonly last: Row | undefined },
): Promise<readonly Row[]> {
  const columns = sql.join(keys.map((key) => sql.ref(key)));
  const after = last && sql`where (${columns}) > (${sql.join(keys.map((key) => last[key]))})`;
  const { rows } = await sql<Row>`
    select * from ${sql.table(table)} ${after ?? sql``} order by ${columns} limit ${sql.lit(BATCH)}
  `.execute(db);
  return rows;
}

interface Batch {
  readonly keys: readonly string[];
  readonly rows: readonly Row[];
  readonly marks: CopyMarks | undefined;
}

async function writeRows(
  db: Kysely<Schema>,
  table: string,
  { keys, rows, marks }: Batch,
): Promise<void> {
  const columns = Object.keys(rows[0] ?? {});
  const cells = rows.map((row) => sql`(${sql.join(columns.map((column) => row[column]))})`);
  const others = columns.filter((column) => !keys.includes(column));
  const names = (of: readonly string[]) => sql.join(of.map((column) => sql.ref(column)));
  const news = others.map((column) => sql`${sql.ref(column)} = ${sql.ref(`excluded.${column}`)}`);
  const twice = others.length === 0 ? sql`nothing` : sql`update set ${sql.join(news)}`;
  const write = sql`
    insert into ${sql.table(table)} (${names(columns)}) values ${sql.join(cells)}
    on conflict (${names(keys)}) do ${twice}
  `;
  const last = rows.at(-1);
  await db.transaction().execute(async (transaction) => {
    await write.execute(transaction);
    const key = keys.map((name) => [name, last?.[name]] as const);
    await marks?.put(transaction, table, Object.fromEntries(key));
  });
}

export async function countRows(db: Kysely<Schema>, table: string): Promise<number> {
  const { rows } = await sql<{ readonly count: number }>`
    select count(*) as count from ${sql.table(table)}
  `.execute(db);
  return rows[0]?.count ?? 0;
}
