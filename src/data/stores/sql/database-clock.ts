import { type Kysely, sql } from 'kysely';
import { type Clock, systemClock } from '../../../shared/clock.ts';
import type { Log } from '../../../shared/log.ts';
import type { DatabaseAddress } from './open-database.ts';
import type { Schema } from './schema.ts';

const AGAIN_AFTER_MS = 60_000;

export interface DatabaseClock {
  readonly clock: Clock;
  stop(): void;
}

/**
 * A clock on which processes on several machines agree: this machine's, corrected to the one of the
 * PostgreSQL server once a minute, right to half of the way there and back (milliseconds), whatever
 * the skew between them. Processes on one SQLite file have one clock anyway.
 */
export async function openDatabaseClock(
  db: Kysely<Schema>,
  { engine, log, local = systemClock }: ClockParts,
): Promise<DatabaseClock> {
  if (engine === 'sqlite') return { clock: local, stop: () => undefined };
  let offset = await offsetOf(db, local);
  const correcting = setInterval(() => {
    offsetOf(db, local).then(
      (measured) => {
        offset = measured;
      },
      (error: unknown) => log.warn({ err: error }, 'the database did not tell its time'),
    );
  }, AGAIN_AFTER_MS).unref();
  return { clock: () => local() + offset, stop: () => clearInterval(correcting) };
}

interface ClockParts {
  readonly engine: DatabaseAddress['engine'];
  readonly log: Pick<Log, 'warn'>;
  readonly local?: Clock;
}

async function offsetOf(db: Kysely<Schema>, local: Clock): Promise<number> {
  const before = local();
  const { rows } = await sql<{ readonly now: number }>`
    select (extract(epoch from clock_timestamp()) * 1000)::bigint as now
  `.execute(db);
  const theirs = rows[0]?.now ?? before;
  return Math.round(theirs - (before + local()) / 2);
}
