import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { type LoadedCorpus, loadCorpus } from '../data/corpus.ts';
import { createFileWorks } from '../data/following/file-works.ts';
import { createFollower, type Follower } from '../data/following/follower.ts';
import { createJoins } from '../data/following/joins.ts';
import type { LeaseStore } from '../data/stores/leases.ts';
import type { PaperVectorStore } from '../data/stores/paper-vectors.ts';
import type { PaperStore } from '../data/stores/papers.ts';
import type { DatabaseAddress } from '../data/stores/sql/open-database.ts';
import { answerByQuoting } from '../search/answering/answer-by-quoting.ts';
import type { Library } from '../search/library.ts';
import { createTokenIndex } from '../search/meaning/token-index.ts';
import { libraryOver } from '../search/open-library.ts';
import { addPapers, createIndexes } from '../search/ranking/indexes.ts';
import type { RankingWeights } from '../search/ranking/weights.ts';
import { openThreadLibrary } from '../search/thread/thread-library.ts';
import { systemClock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { followed, followStore } from './follow-store.ts';
import { createGrowingLibrary } from './growing-library.ts';
import { loadModel, type MeaningSpec } from './open-meaning.ts';
import { type OpenReadIndex, openReadIndex } from './open-read-index.ts';
import { type OpenReranker, openReranker } from './open-reranker.ts';

/** What a library is opened from; plain data, so that it can be handed to a thread. */
export interface CorpusLibrarySpec extends MeaningSpec {
  readonly files: readonly string[];
  /** The database with the ingested papers; undefined for none. */
  readonly database: DatabaseAddress | undefined;
  readonly weights: RankingWeights;
  /** Larger files are refused. */
  readonly maxBytes: number;
  /** Every record as its file gives it: ids stay, nothing is merged. */
  readonly asGiven?: boolean;
  /** Whether what is committed to the database later is brought in. */
  readonly follow?: boolean;
  readonly logLevel: string;
  /** Beyond either of these a thread serves the papers. Default: what MiniSearch serves well. */
  readonly small?: { readonly bytes: number; readonly papers: number };
}

/** What a library needs of the database. */
export interface CorpusStores {
  readonly papers: PaperStore;
  readonly vectors: PaperVectorStore;
  /** Whose turn it is to read, where several processes may. */
  readonly turns?: LeaseStore | undefined;
}

/** Beyond either, MiniSearch would hold up the event loop for longer than 50 ms. */
const SMALL = { bytes: 8 * 1024 * 1024, papers: 5_000 };

/**
 * Opens the papers of files and store as a library: in this thread while they are few. One that follows
 * the store moves to a thread when they have become many.
 */
export async function openCorpusLibrary(
  spec: CorpusLibrarySpec,
  stores: CorpusStores | undefined,
  log: Log,
): Promise<Library> {
  const store = stores?.papers;
  const openLarge = () => openInThread(spec, log);
  if (await isLarge(spec, store)) return openLarge();
  const { library, ...loaded } = await openHere(spec, stores, log);
  if (store === undefined || !spec.follow) return library;

  const following = followStore(followerOf(loaded, store), library, {
    log,
    changed: () => growing.consider(),
  });
  const growing = createGrowingLibrary(followed(library, following), {
    isTooSmall: () => isLarge(spec, store),
    openLarge,
    log,
  });
  return growing.library;
}

function openInThread(spec: CorpusLibrarySpec, log: Log): Promise<Library> {
  const start = () =>
    new Worker(new URL('./library-thread.ts', import.meta.url), { workerData: spec });
  return openThreadLibrary(start, log);
}

async function openHere(spec: CorpusLibrarySpec, stores: CorpusStores | undefined, log: Log) {
  const loaded = await loadCorpus({ ...spec, store: stores?.papers, now: new Date(), log });
  const model = loadModel(spec.embedder, log);
  const read = openReadIndex(spec, { vectors: stores?.vectors, turns: stores?.turns, log });
  const reranker = openReranker(spec, log);
  const indexes = createIndexes({
    dense: model && createTokenIndex(model),
    reader: read?.index,
    reranker: reranker?.scores,
    weights: spec.weights,
  });
  await addPapers(indexes, loaded.papers);
  await read?.read(indexes.corpus);
  const library = libraryOver(indexes, {
    answering: answerByQuoting,
    clock: systemClock,
    ...(loaded.updatedAt !== undefined && { updatedAt: loaded.updatedAt }),
  });
  return { ...loaded, library: closing(library, read, reranker) };
}

/** A library that ends its models when it is closed. */
const closing = (
  library: Library,
  read: OpenReadIndex | undefined,
  reranker: OpenReranker | undefined,
): Library => ({
  ...library,
  async close() {
    await read?.close();
    await reranker?.close();
    await library.close();
  },
});

function followerOf(
  { files, joins, revision }: Pick<LoadedCorpus, 'files' | 'joins' | 'revision'>,
  store: PaperStore,
): Follower {
  const works = createFileWorks(files);
  return createFollower({ store, revision, joins: createJoins(joins), files: async () => works });
}

async function isLarge(
  { files, small = SMALL }: CorpusLibrarySpec,
  store: PaperStore | undefined,
): Promise<boolean> {
  const sizes = await Promise.all(files.map((file) => stat(file).catch(() => ({ size: 0 }))));
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  return bytes > small.bytes || ((await store?.count()) ?? 0) > small.papers;
}
