import { stat } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { loadCorpus } from './data/corpus.ts';
import type { PaperStore } from './data/stores/papers.ts';
import { answerByQuoting } from './search/answering/answer-by-quoting.ts';
import type { DenseIndex } from './search/dense-index.ts';
import { loadStaticModel, type StaticModel } from './search/embedders/static-model.ts';
import type { Library } from './search/library.ts';
import { openLibrary } from './search/open-library.ts';
import { openThreadLibrary } from './search/thread/thread-library.ts';
import { createTokenIndex } from './search/token-index.ts';
import type { RankingWeights } from './search/weights.ts';
import { systemClock } from './shared/clock.ts';
import type { Log } from './shared/log.ts';

/** What a library is opened from; plain data, so that it can be handed to a thread. */
export interface CorpusLibrarySpec {
  readonly files: readonly string[];
  /** The database with the ingested papers; undefined for none. */
  readonly databasePath: string | undefined;
  readonly embedder: 'builtin' | 'off';
  readonly weights: RankingWeights;
  /** Larger files are refused. */
  readonly maxBytes: number;
  /** Where the index of a large corpus is kept between starts. */
  readonly indexFolder: string;
  readonly logLevel: string;
  /** Beyond either of these a thread serves the papers. Default: what MiniSearch serves well. */
  readonly small?: { readonly bytes: number; readonly papers: number };
}

/** Beyond either, MiniSearch would hold up the event loop for longer than 50 ms. */
const SMALL = { bytes: 8 * 1024 * 1024, papers: 5_000 };

/** Opens the papers of files and store as a library: in this thread while they are few. */
export async function openCorpusLibrary(
  spec: CorpusLibrarySpec,
  store: PaperStore | undefined,
  log: Log,
): Promise<Library> {
  if (await isLarge(spec, store)) {
    const worker = new Worker(new URL('./library-thread.ts', import.meta.url), {
      workerData: spec,
    });
    return openThreadLibrary(worker);
  }
  const { papers, updatedAt } = await loadCorpus({ ...spec, store, now: new Date(), log });
  const model = loadModel(spec.embedder, log);
  return openLibrary(papers, {
    answering: answerByQuoting,
    weights: spec.weights,
    clock: systemClock,
    ...(model && { dense: denseIndexOf(model) }),
    ...(updatedAt !== undefined && { updatedAt }),
  });
}

async function isLarge(
  { files, small = SMALL }: CorpusLibrarySpec,
  store: PaperStore | undefined,
): Promise<boolean> {
  const sizes = await Promise.all(files.map((file) => stat(file).catch(() => ({ size: 0 }))));
  const bytes = sizes.reduce((sum, { size }) => sum + size, 0);
  return bytes > small.bytes || ((await store?.count()) ?? 0) > small.papers;
}

const MODEL = new URL('./search/embedders/model/colloquy-static.bin', import.meta.url);

/** The shipped model, unless it is switched off or its file is damaged: then words alone rank. */
export function loadModel(
  embedder: CorpusLibrarySpec['embedder'],
  log: Log,
): StaticModel | undefined {
  if (embedder === 'off') return undefined;
  try {
    return loadStaticModel(MODEL);
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    log.warn(`${why} Papers are found by their words alone.`);
    return undefined;
  }
}

const denseIndexOf = (model: StaticModel): DenseIndex => createTokenIndex(model);
