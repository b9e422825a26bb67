import { existsSync } from 'node:fs';
import type { PaperStore } from '../data/stores/papers.ts';
import { openSqliteReadOnly } from '../data/stores/sql/open.ts';
import { openSqlPaperStore } from '../data/stores/sql/papers.ts';
import { systemClock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';

/** The ingested papers of a database that a bot may be writing to; undefined where there is none yet. */
export async function openReadingStore(
  path: string,
  log: Log,
): Promise<{ readonly papers: PaperStore; close(): Promise<void> } | undefined> {
  if (!existsSync(path)) return undefined;
  const db = await openSqliteReadOnly(path);
  if (db === undefined) return undefined;
  return {
    papers: openSqlPaperStore(db, { clock: systemClock, log }),
    close: () => db.destroy(),
  };
}
