import type { Kysely } from 'kysely';
import type { Clock } from '../../../shared/clock.ts';
import type { Log } from '../../../shared/log.ts';
import type { IngestStore } from '../ingest.ts';
import { openSqlIngestPlaceStore } from './ingest-places.ts';
import { takeRevisions } from './paper-revisions.ts';
import { openSqlPaperSignalStore } from './paper-signals.ts';
import { openSqlPaperStore } from './papers.ts';
import type { Schema } from './schema.ts';

export function openSqlIngestStore(
  db: Kysely<Schema>,
  tools: { readonly clock: Clock; readonly log: Pick<Log, 'warn'> },
): IngestStore {
  return {
    atomically: (work) =>
      db.transaction().execute(async (transaction) => {
        // Locks the counter's row until the end: who comes second reads what the first has written.
        await takeRevisions(transaction, 0);
        return work({
          papers: openSqlPaperStore(transaction, tools),
          signals: openSqlPaperSignalStore(transaction, tools),
          places: openSqlIngestPlaceStore(transaction, tools),
        });
      }),
  };
}
