import { Kysely, PostgresDialect, sql } from 'kysely';
import pg from 'pg';
import type { Log } from '../../../shared/log.ts';
import { isReadable, migrate } from './migrate.ts';
import { HALF_COPIED, postgresEngine } from './postgres-engine.ts';
import { postgresInWords, postgresName } from './postgres-errors.ts';
import type { Schema } from './schema.ts';
import { StoreError } from './store-error.ts';
import { toldDialect } from './told-driver.ts';

const MAX_CONNECTIONS = 10;
const CONNECT_WITHIN_MS = 10_000;
const IDLE_MS = 30_000;
const STATEMENT_TIMEOUT_MS = 30_000;
/** PostgreSQL's number of the type of bigint. */
const INT8 = 20;

/**
 * Opens a PostgreSQL database by its address and brings its tables up to date. Connections that are
 * lost are made again. Throws a StoreError, which never tells the password, also for a database that
 * is half copied, unless that is what is wanted. The caller ends it with `destroy()`.
 */
export function openPostgres(
  url: string,
  log: Pick<Log, 'warn'>,
  { halfCopied = false } = {},
): Promise<Kysely<Schema>> {
  return opened(url, log, async (db, name) => {
    if (!halfCopied) await refuseHalfCopied(db, name);
    await migrate(db, postgresEngine(name));
    return db;
  });
}

/**
 * For reading: nothing is created. Undefined for a database in which no start has made tables yet; a
 * StoreError for one of an older version.
 */
export function openPostgresReadOnly(
  url: string,
  log: Pick<Log, 'warn'>,
): Promise<Kysely<Schema> | undefined> {
  return opened(url, log, async (db, name) => {
    if (await isReadable(db, postgresEngine(name))) return db;
    await db.destroy();
    return undefined;
  });
}

async function refuseHalfCopied(db: Kysely<Schema>, name: string): Promise<void> {
  const tables = await postgresEngine(name).tables(db);
  if (!tables.includes(HALF_COPIED)) return;
  throw new StoreError(
    `${name} is half copied: run \`colloquy migrate-to-postgres\` again until it says that it is done`,
  );
}

async function opened<T>(
  url: string,
  log: Pick<Log, 'warn'>,
  prepare: (db: Kysely<Schema>, name: string) => Promise<T>,
): Promise<T> {
  const name = postgresName(url);
  const db = await connect(url, name, log);
  try {
    return await prepare(db, name);
  } catch (error) {
    await db.destroy();
    if (error instanceof StoreError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreError(`${name} cannot be opened (${why})`, { cause: error });
  }
}

/** A pooler such as PgBouncer may refuse settings that come with the connection; it has its own. */
const REFUSED_SETTING = /unsupported startup parameter/;

async function connect(url: string, name: string, log: Pick<Log, 'warn'>): Promise<Kysely<Schema>> {
  const limited = over(url, name, { statement_timeout: STATEMENT_TIMEOUT_MS, log });
  try {
    await sql`select 1`.execute(limited);
    return limited;
  } catch (error) {
    await limited.destroy();
    const cause = error instanceof StoreError ? error.cause : error;
    if (cause instanceof Error && REFUSED_SETTING.test(cause.message))
      return over(url, name, { log });
    if (error instanceof StoreError) throw error;
    const why = error instanceof Error ? error.message : String(error);
    throw new StoreError(`${name} cannot be opened (${why})`, { cause: error });
  }
}

function over(
  url: string,
  name: string,
  { log, ...settings }: { readonly statement_timeout?: number; readonly log: Pick<Log, 'warn'> },
): Kysely<Schema> {
  const pool = new pg.Pool({
    connectionString: url,
    max: MAX_CONNECTIONS,
    connectionTimeoutMillis: CONNECT_WITHIN_MS,
    idleTimeoutMillis: IDLE_MS,
    keepAlive: true,
    application_name: 'colloquy',
    types: { getTypeParser: parserFor },
    ...settings,
  });
  // Of connections that nobody uses just now; the pool makes new ones.
  pool.on('error', (error) => {
    log.warn({ err: postgresInWords(name, error) }, 'a connection to the database was lost');
  });
  const dialect = new PostgresDialect({ pool });
  return new Kysely<Schema>({
    dialect: toldDialect(dialect, (error) => postgresInWords(name, error)),
  });
}

/** Whole numbers of ours fit in a number; the driver would give text. */
const parserFor: pg.CustomTypesConfig['getTypeParser'] = (type, format) =>
  type === INT8 ? Number : pg.types.getTypeParser(type, format);
