import { parentPort, workerData } from 'node:worker_threads';
import { SourceError } from '../data/files/source.ts';
import { StoreError } from '../data/stores/sql/store-error.ts';
import { answerByQuoting } from '../search/answering/answer-by-quoting.ts';
import { openCompactIndexes } from '../search/compact/open-compact-indexes.ts';
import { libraryOver } from '../search/open-library.ts';
import type { Failure, Opening } from '../search/thread/protocol.ts';
import { serveLibrary } from '../search/thread/serve-library.ts';
import { systemClock } from '../shared/clock.ts';
import { createLog } from '../shared/log.ts';
import { OwnError } from '../shared/own-error.ts';
import { describeFault } from '../shared/told-error.ts';
import type { CorpusLibrarySpec } from './open-corpus-library.ts';
import { loadModel } from './open-meaning.ts';
import { openReadingStore } from './open-reading-store.ts';

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

async function openLibraryHere(spec: CorpusLibrarySpec) {
  const log = createLog(spec.logLevel);
  const store =
    spec.database === undefined ? undefined : await openReadingStore(spec.database, log);
  try {
    const { indexes, updatedAt } = await openCompactIndexes({
      ...spec,
      store: store?.papers,
      model: loadModel(spec.embedder, log),
      log,
    });
    const when = updatedAt === undefined ? {} : { updatedAt };
    return libraryOver(indexes, { answering: answerByQuoting, clock: systemClock, ...when });
  } finally {
    await store?.close();
  }
}
