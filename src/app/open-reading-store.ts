import type { PaperStore } from '../data/stores/papers.ts';
import { type DatabaseAddress, openDatabaseReadOnly } from '../data/stores/sql/open-database.ts';
import { openSqlPaperStore } from '../data/stores/sql/papers.ts';
import { systemClock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';

/** The ingested papers of a database that a bot may be writing to; undefined where there is none yet. */
export async function openReadingStore(
  address: DatabaseAddress,
  log: Log,
): Promise<{ readonly papers: PaperStore; close(): Promise<void> } | undefined> {
  const db = await openDatabaseReadOnly(address, log);
  if (db === undefined) return undefined;
  return {
    papers: openSqlPaperStore(db, { clock: systemClock, log }),
    close: () => db.destroy(),
  };
}
