import { parentPort, workerData } from 'node:worker_threads';
import { SourceError } from '../data/files/source.ts';
import { createFollower } from '../data/following/follower.ts';
import { StoreError } from '../data/stores/sql/store-error.ts';
import { answerByQuoting } from '../search/answering/answer-by-quoting.ts';
import { openCompactIndexes } from '../search/compact/open-compact-indexes.ts';
import type { Library } from '../search/library.ts';
import { libraryOver } from '../search/open-library.ts';
import type { Failure, Opening } from '../search/thread/protocol.ts';
import { serveLibrary } from '../search/thread/serve-library.ts';
import { systemClock } from '../shared/clock.ts';
import { createLog } from '../shared/log.ts';
import { OwnError } from '../shared/own-error.ts';
import { describeFault } from '../shared/told-error.ts';
import { followed, followStore } from './follow-store.ts';
import { keepNowAndThen } from './keep-now-and-then.ts';
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

async function openLibraryHere(spec: CorpusLibrarySpec): Promise<Library> {
  const log = createLog(spec.logLevel);
  const store =
    spec.database === undefined ? undefined : await openReadingStore(spec.database, log);
  try {
    const { indexes, ...opened } = await openCompactIndexes({
      ...spec,
      store: store?.papers,
      model: loadModel(spec.embedder, log),
      log,
    });
    const follower = store && createFollower({ ...opened, store: store.papers });
    // Nobody is told the time at which this process came to know what had been committed before.
    const changed = (await follower?.catchUp(libraryOver(indexes, {}))) ?? 0;
    const updatedAt = changed > 0 ? await store?.papers.updatedAt() : opened.updatedAt;
    const library = libraryOver(indexes, {
      answering: answerByQuoting,
      clock: systemClock,
      ...(updatedAt !== undefined && { updatedAt }),
    });
    if (follower === undefined) return library;
    const keeping = keepNowAndThen(async () =>
      opened.keep(follower.revision, (await library.info()).updatedAt),
    );
    await keeping.changed(changed);
    if (!spec.follow) {
      await store?.close();
      return library;
    }
    const following = followStore(follower, library, { log, changed: keeping.changed });
    return followed(library, following);
  } catch (error) {
    await store?.close();
    throw error;
  }
}
