import { parentPort, workerData } from 'node:worker_threads';
import { SourceError } from '../data/files/source.ts';
import { createFollower, type Follower } from '../data/following/follower.ts';
import { openDatabaseClock } from '../data/stores/sql/database-clock.ts';
import { openDatabase } from '../data/stores/sql/open-database.ts';
import { StoreError } from '../data/stores/sql/store-error.ts';
import { answerByQuoting } from '../search/answering/answer-by-quoting.ts';
import { type OpenIndexes, openCompactIndexes } from '../search/compact/open-compact-indexes.ts';
import type { Library } from '../search/library.ts';
import { libraryOver } from '../search/open-library.ts';
import type { Failure, Opening } from '../search/thread/protocol.ts';
import { serveLibrary } from '../search/thread/serve-library.ts';
import { systemClock } from '../shared/clock.ts';
import { createLog, type Log } from '../shared/log.ts';
import { OwnError } from '../shared/own-error.ts';
import { describeFault } from '../shared/told-error.ts';
import { followed, followStore } from './follow-store.ts';
import { keepNowAndThen } from './keep-now-and-then.ts';
import type { CorpusLibrarySpec } from './open-corpus-library.ts';
import { openCorpusStores } from './open-corpus-stores.ts';
import { loadModel } from './open-meaning.ts';
import { openReadIndex, type ReadIndexParts } from './open-read-index.ts';
import { openReadingStore } from './open-reading-store.ts';
import { openReranker } from './open-reranker.ts';

/** A worker thread that opens a large corpus and answers for it. */
if (parentPort) {
  const port = parentPort;
  const tell = (opening: Opening): void => port.postMessage(opening);
  try {
    const library = await openLibraryHere(workerData);
    tell({ opened: true });
    serveLibrary(library, port);
  } catch (error) {
    const message = error instanceof OwnError ? error.message : describeFault(error);
    tell({ opened: false, kind: kindOf(error), message });
  }
}

function kindOf(error: unknown): Failure {
  if (error instanceof SourceError) return 'source';
  return error instanceof StoreError ? 'store' : 'fault';
}

async function openLibraryHere(spec: CorpusLibrarySpec): Promise<Library> {
  const log = createLog(spec.logLevel);
  // Closed in the opposite order, also where something later does not open.
  await using opened = new AsyncDisposableStack();
  const store =
    spec.database === undefined ? undefined : await openReadingStore(spec.database, log);
  opened.defer(() => store?.close());
  const { indexes: found, ...kept } = await openCompactIndexes({
    ...spec,
    store: store?.papers,
    model: loadModel(spec.embedder, log),
    log,
  });
  const read = openReadIndex(spec, { ...(await openShared(spec, opened, log)), log });
  opened.defer(() => read?.close());
  const reranker = openReranker(spec, log);
  opened.defer(() => reranker?.close());
  const indexes = { ...found, reader: read?.index, reranker: reranker?.scores };
  const follower = store && createFollower({ ...kept, store: store.papers });
  // Nobody is told the time at which this process came to know what had been committed before.
  const changed = (await follower?.catchUp(libraryOver(indexes, {}))) ?? 0;
  const updatedAt = changed > 0 ? await store?.papers.updatedAt() : kept.updatedAt;
  const plain = libraryOver(indexes, {
    answering: answerByQuoting,
    clock: systemClock,
    ...(updatedAt !== undefined && { updatedAt }),
  });
  const library = follower ? await following(plain, { follower, changed, kept, spec, log }) : plain;
  await read?.read(indexes.corpus);
  const open = opened.move();
  return {
    ...library,
    async close() {
      await library.close();
      await open.disposeAsync();
    },
  };
}

interface Changes {
  readonly follower: Follower;
  /** Papers that were brought in when it was opened. */
  readonly changed: number;
  readonly kept: Pick<OpenIndexes, 'keep'>;
  readonly spec: CorpusLibrarySpec;
  readonly log: Log;
}

/** Keeps its indexes when papers have come, and follows the store where it shall. */
async function following(
  library: Library,
  { follower, changed, kept, spec, log }: Changes,
): Promise<Library> {
  const keeping = keepNowAndThen(async () =>
    kept.keep(follower.revision, (await library.info()).updatedAt),
  );
  await keeping.changed(changed);
  if (!spec.follow) return library;
  return followed(library, followStore(follower, library, { log, changed: keeping.changed }));
}

/** Where vectors are kept: written where papers are read here. */
async function openShared(
  { database, reads }: CorpusLibrarySpec,
  opened: AsyncDisposableStack,
  log: Log,
): Promise<Pick<ReadIndexParts, 'vectors' | 'turns'>> {
  if (database === undefined) return {};
  if (reads !== 'behind') {
    const store = await openReadingStore(database, log);
    opened.defer(() => store?.close());
    return { vectors: store?.vectors };
  }
  const db = await openDatabase(database, log);
  opened.defer(() => db.destroy());
  const { engine } = database;
  const shared = await openDatabaseClock(db, { engine, log });
  opened.defer(() => shared.stop());
  return openCorpusStores(db, { engine, clock: shared.clock, log });
}
