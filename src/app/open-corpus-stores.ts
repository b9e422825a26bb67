import { randomUUID } from 'node:crypto';
import { openSqlLeaseStore } from '../data/stores/sql/leases.ts';
import type { DatabaseAddress, openDatabase } from '../data/stores/sql/open-database.ts';
import { openSqlPaperVectorStore } from '../data/stores/sql/paper-vectors.ts';
import { openSqlPaperStore } from '../data/stores/sql/papers.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { CorpusStores } from './open-corpus-library.ts';

interface Tools {
  readonly engine: DatabaseAddress['engine'];
  readonly clock: Clock;
  readonly log: Log;
}

/**
 * The papers of a database, what a model read of them, and whose turn it is to read: a file has one bot at a
 * time, which need not ask.
 */
export function openCorpusStores(
  db: Awaited<ReturnType<typeof openDatabase>>,
  { engine, ...tools }: Tools,
): CorpusStores {
  return {
    papers: openSqlPaperStore(db, tools),
    vectors: openSqlPaperVectorStore(db, tools),
    turns:
      engine === 'sqlite'
        ? undefined
        : openSqlLeaseStore(db, { holder: randomUUID(), clock: tools.clock }),
  };
}
