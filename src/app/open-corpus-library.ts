import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { type LoadedCorpus, loadCorpus } from '../data/corpus.ts';
import { createFileWorks } from '../data/following/file-works.ts';
import { createFollower, type Follower } from '../data/following/follower.ts';
import { createJoins } from '../data/following/joins.ts';
import type { PaperStore } from '../data/stores/papers.ts';
import type { DatabaseAddress } from '../data/stores/sql/open-database.ts';
import { answerByQuoting } from '../search/answering/answer-by-quoting.ts';
import type { Library } from '../search/library.ts';
import { openLibrary } from '../search/open-library.ts';
import type { RankingWeights } from '../search/ranking/weights.ts';
import { openThreadLibrary } from '../search/thread/thread-library.ts';
import { systemClock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import { followed, followStore } from './follow-store.ts';
import { createGrowingLibrary } from './growing-library.ts';
import { isStronger, type MeaningSpec, meaningOf } from './open-meaning.ts';

/** What a library is opened from; plain data, so that it can be handed to a thread. */
export interface CorpusLibrarySpec extends MeaningSpec {
  readonly files: readonly string[];
  /** The database with the ingested papers; undefined for none. */
  readonly database: DatabaseAddress | undefined;
  readonly weights: RankingWeights;
  /** In place of `weights` where a stronger model than the shipped one is at work. */
  readonly weightsWithEmbedder: RankingWeights;
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

/** Beyond either, MiniSearch would hold up the event loop for longer than 50 ms. */
const SMALL = { bytes: 8 * 1024 * 1024, papers: 5_000 };

/**
 * Opens the papers of files and store as a library: in this thread while they are few. One that follows
 * the store moves to a thread when they have become many.
 */
export async function openCorpusLibrary(
  spec: CorpusLibrarySpec,
  store: PaperStore | undefined,
  log: Log,
): Promise<Library> {
  const openLarge = () => openInThread(spec, log);
  if (await isLarge(spec, store)) return openLarge();
  const { library, ...loaded } = await openHere(spec, store, log);
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
  if (isStronger(spec.embedder)) {
    log.warn(
      `EMBEDDER serves up to ${SMALL.papers} papers; for more the shipped embedding is used`,
    );
  }
  const start = () =>
    new Worker(new URL('./library-thread.ts', import.meta.url), { workerData: spec });
  return openThreadLibrary(start, log);
}

async function openHere(spec: CorpusLibrarySpec, store: PaperStore | undefined, log: Log) {
  const loaded = await loadCorpus({ ...spec, store, now: new Date(), log });
  const meaning = await meaningOf(spec, log);
  const library = await openLibrary(loaded.papers, {
    answering: answerByQuoting,
    weights: meaning.learn ? spec.weightsWithEmbedder : spec.weights,
    clock: systemClock,
    ...meaning,
    ...(loaded.updatedAt !== undefined && { updatedAt: loaded.updatedAt }),
  });
  return { ...loaded, library };
}

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
