import type { Config } from '../../config/index.ts';
import { openSqlIngestStore } from '../data/stores/sql/ingest.ts';
import { openDatabase } from '../data/stores/sql/open-database.ts';
import { systemClock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { type Ingesting, ingestFiles } from '../terminal/ingest.ts';
import { maxBytesOf } from './open-configured-library.ts';

/** Brings files into the database; a running bot knows the papers within a second. */
export async function ingestInto(
  config: Config,
  log: Log,
  what: Omit<Ingesting, 'store' | 'maxBytes' | 'now'> & { readonly files: readonly string[] },
): Promise<boolean> {
  const db = await openDatabase(config.database, log);
  try {
    const store = openSqlIngestStore(db, { clock: systemClock, log });
    return await ingestFiles(what.files, {
      ...what,
      store,
      maxBytes: maxBytesOf(config),
      now: new Date(),
    });
  } finally {
    await db.destroy();
  }
}
