import type { Kysely } from 'kysely';
import type { Migration } from 'kysely/migration';
import type { Engine } from './engine.ts';
import { migrations } from './migrations/index.ts';
import type { Schema } from './schema.ts';
import { OlderDatabaseError, StoreError } from './store-error.ts';

/**
 * Brings the tables up to date, each step and its record in one transaction: however it ends, the next
 * start goes on from there. Does nothing when they are. Throws a StoreError, also for a database with
 * steps that this program does not know.
 */
export async function migrate(
  db: Kysely<Schema>,
  engine: Engine,
  steps: Readonly<Record<string, Migration>> = migrations,
): Promise<void> {
  const done = await stepsBehind(db, engine);
  const missing = Object.entries(steps).filter(([name]) => !done?.includes(name));
  refuseNewer(done ?? [], steps, engine.name);
  if (done === undefined) await engine.exclusively(db, createRecords);
  for (const [name, step] of missing) {
    await named(name, engine.name, () =>
      engine.exclusively(db, (transaction) => take(transaction, name, step)),
    );
  }
}

/**
 * The newest step that a database has behind it; undefined for one without tables of ours. Throws a
 * StoreError for a step that this program does not know.
 */
export async function schemaVersion(
  db: Kysely<Schema>,
  engine: Engine,
): Promise<string | undefined> {
  const done = (await stepsBehind(db, engine)) ?? [];
  refuseNewer(done, migrations, engine.name);
  return done.toSorted().at(-1);
}

/**
 * Whether there are tables, for a program that may only read. Throws an OlderDatabaseError for those of
 * an older version, a StoreError for those of a newer one.
 */
export async function isReadable(db: Kysely<Schema>, engine: Engine): Promise<boolean> {
  const version = await schemaVersion(db, engine);
  if (version === undefined) return false;
  if (version === Object.keys(migrations).toSorted().at(-1)) return true;
  throw new OlderDatabaseError(
    `${engine.name} was made by an older version of Colloquy: start the bot on it once, which brings it up to date`,
  );
}

/** Undefined where no step was ever recorded. */
async function stepsBehind(
  db: Kysely<Schema>,
  engine: Engine,
): Promise<readonly string[] | undefined> {
  const tables = await engine.tables(db);
  if (!tables.includes('kysely_migration')) return undefined;
  const rows = await db.selectFrom('kysely_migration').select('name').execute();
  return rows.map(({ name }) => name);
}

function refuseNewer(done: readonly string[], steps: object, where: string): void {
  const unknown = done.find((name) => !Object.hasOwn(steps, name));
  if (unknown === undefined) return;
  throw new StoreError(
    `${where} was changed by a newer version of Colloquy (step ${unknown}): update this one, or name another database in DATABASE_URL`,
  );
}

async function createRecords(db: Kysely<Schema>): Promise<void> {
  await db.schema
    .createTable('kysely_migration')
    .ifNotExists()
    .addColumn('name', 'varchar(255)', (column) => column.primaryKey())
    .addColumn('timestamp', 'varchar(255)', (column) => column.notNull())
    .execute();
}

async function take(db: Kysely<Schema>, name: string, step: Migration): Promise<void> {
  // Another process may have been faster.
  const taken = await db
    .selectFrom('kysely_migration')
    .select('name')
    .where('name', '=', name)
    .execute();
  if (taken.length > 0) return;
  await step.up(db);
  const timestamp = new Date().toISOString();
  await db.insertInto('kysely_migration').values({ name, timestamp }).execute();
}

async function named(step: string, where: string, work: () => Promise<void>): Promise<void> {
  try {
    await work();
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreError(`${where} cannot be brought up to date in step ${step}: ${why}`, {
      cause: error,
    });
  }
}
