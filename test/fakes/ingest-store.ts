import type { Kysely } from 'kysely';
import type { CompletionStore } from '../../src/data/stores/completions.ts';
import type { IngestStore } from '../../src/data/stores/ingest.ts';
import type { PaperStore } from '../../src/data/stores/papers.ts';
import type { SourceStateStore } from '../../src/data/stores/source-state.ts';
import { openSqlCompletionStore } from '../../src/data/stores/sql/completions.ts';
import { openSqlIngestStore } from '../../src/data/stores/sql/ingest.ts';
import { openSqlPaperStore } from '../../src/data/stores/sql/papers.ts';
import type { Schema } from '../../src/data/stores/sql/schema.ts';
import { openSqlSourceStateStore } from '../../src/data/stores/sql/source-state.ts';
import { createMemoryLog } from './log.ts';
import { openSqliteInMemory } from './ready-sqlite.ts';

/** An empty database in memory, whose clock moves by 1 ms each time that it is read. */
export async function openIngestStores(): Promise<{
  readonly db: Kysely<Schema>;
  readonly papers: PaperStore;
  readonly store: IngestStore;
  readonly states: SourceStateStore;
  readonly completions: CompletionStore;
}> {
  const db = await openSqliteInMemory();
  let now = 1_795_000_000_000;
  const tools = { clock: () => ++now, log: createMemoryLog() };
  return {
    db,
    papers: openSqlPaperStore(db, tools),
    store: openSqlIngestStore(db, tools),
    states: openSqlSourceStateStore(db, tools),
    completions: openSqlCompletionStore(db),
  };
}
