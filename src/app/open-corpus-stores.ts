import { randomUUID } from 'node:crypto';
import { openSqlLeaseStore } from '../data/stores/sql/leases.ts';
import type { openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlPaperVectorStore } from '../data/stores/sql/paper-vectors.ts';
import { openSqlPaperStore } from '../data/stores/sql/papers.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { CorpusStores } from './open-corpus-library.ts';

/** The papers of a database, what a model read of them, and whose turn it is to read. */
export function openCorpusStores(
  db: Awaited<ReturnType<typeof openDatabase>>,
  tools: { readonly clock: Clock; readonly log: Log },
): CorpusStores & Required<Pick<CorpusStores, 'turns'>> {
  return {
    papers: openSqlPaperStore(db, tools),
    vectors: openSqlPaperVectorStore(db, tools),
    turns: openSqlLeaseStore(db, { holder: randomUUID(), clock: tools.clock }),
  };
}
