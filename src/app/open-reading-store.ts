import type { PaperVectorStore } from '../data/stores/paper-vectors.ts';
import type { PaperStore } from '../data/stores/papers.ts';
import type { SourceStateStore } from '../data/stores/source-state.ts';
import { databaseFacts } from '../data/stores/sql/facts.ts';
import { type DatabaseAddress, openDatabaseReadOnly } from '../data/stores/sql/open-database.ts';
import { openSqlPaperVectorStore } from '../data/stores/sql/paper-vectors.ts';
import { openSqlPaperStore } from '../data/stores/sql/papers.ts';
import { openSqlSourceStateStore } from '../data/stores/sql/source-state.ts';
import { systemClock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';

export interface ReadingStore {
  readonly papers: PaperStore;
  readonly vectors: PaperVectorStore;
  readonly sourceStates: SourceStateStore;
  /** Engine, schema and size in words. */
  facts(): Promise<string>;
  close(): Promise<void>;
}

/** The ingested papers of a database that a bot may be writing to; undefined where there is none yet. */
export async function openReadingStore(
  address: DatabaseAddress,
  log: Log,
): Promise<ReadingStore | undefined> {
  const db = await openDatabaseReadOnly(address, log);
  if (db === undefined) return undefined;
  return {
    papers: openSqlPaperStore(db, { clock: systemClock, log }),
    vectors: openSqlPaperVectorStore(db, { clock: systemClock }),
    sourceStates: openSqlSourceStateStore(db, { log }),
    facts: () => databaseFacts(db, address),
    close: () => db.destroy(),
  };
}
