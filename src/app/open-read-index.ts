import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { BUNDLED_VECTORS } from '../data/corpus.ts';
import type { Paper } from '../data/paper.ts';
import type { LeaseStore } from '../data/stores/leases.ts';
import type { PaperVectorStore } from '../data/stores/paper-vectors.ts';
import { readLater } from '../search/meaning/reading/later.ts';
import { readBehind } from '../search/meaning/reading/read-behind.ts';
import { createReadIndex, type ReadIndex } from '../search/meaning/reading/read-index.ts';
import { type PaperReader, readPapers } from '../search/meaning/reading/read-papers.ts';
import { layeredVectors, openVectorFile } from '../search/meaning/reading/vector-file.ts';
import type { Corpus } from '../search/ranking/corpus.ts';
import type { Log } from '../shared/log.ts';
import { createProgressLine } from '../terminal/progress.ts';
import type { MeaningSpec } from './open-meaning.ts';

export interface ReadIndexParts {
  /** Undefined where there is no database: then a file in the folder of indexes keeps the vectors. */
  readonly vectors?: PaperVectorStore | undefined;
  /** Undefined for a process that has nobody to share the reading with. */
  readonly turns?: Pick<LeaseStore, 'claim' | 'release'> | undefined;
  readonly log: Log;
}

/** A model that reads whole texts, being opened. */
export interface OpenReadIndex {
  readonly index: ReadIndex;
  /** Begins to read these papers. Resolves at once, or when what matters before the first answer is read. */
  read(corpus: Corpus): Promise<void>;
  /** Resolves when nothing more is read. */
  close(): Promise<void>;
}

/** Starting comes first. */
const BEHIND_MS = 500;
/** People wait no longer for a model than this. */
const PATIENCE_MS = 1_000;
/** Of a larger corpus only what a question finds is read before it is answered. */
const READ_FIRST = 2_000;
const ALONE = { claim: async () => true, release: async () => undefined };

/** Undefined where no such model is wanted; one that cannot be opened is told of in one line, and ranks nothing. */
export function openReadIndex(spec: MeaningSpec, parts: ReadIndexParts): OpenReadIndex | undefined {
  if (spec.embedder === 'off' || spec.embedder === 'table') return undefined;
  const { reads, embedder } = spec;
  const { log, turns = ALONE } = parts;
  const stopping = new AbortController();
  const { signal } = stopping;
  const isBot = reads === 'behind' || reads === 'elsewhere';
  const opening = openModel(
    spec,
    parts,
    isBot ? pause(BEHIND_MS, undefined, { signal, ref: false }) : undefined,
  );
  let wanted: readonly Paper[] = [];
  const options = {
    wants: (papers: readonly Paper[]) => {
      wanted = papers;
    },
    isFitted: embedder === 'builtin',
    readsAtOnce: reads === 'at once',
    patienceMs: isBot ? PATIENCE_MS : undefined,
    log,
  };
  const takeWanted = (): readonly Paper[] => {
    const taken = wanted;
    wanted = [];
    return taken;
  };
  const index = opening.then((model) => model && createReadIndex({ ...model, ...options }));
  let reading: Promise<void> = Promise.resolve();

  return {
    index: readLater(index, { waits: !isBot }),
    async read(corpus) {
      if (reads === 'elsewhere' || reads === 'never') return;
      reading = opening.then(async (model) => {
        if (model === undefined) return;
        if (reads === 'behind')
          await readBehind({ ...model, corpus, turns, log, wanted: takeWanted }, signal);
        else await readFirst(corpus, model, { log, signal });
      });
      if (reads === 'at once') await reading;
    },
    async close() {
      stopping.abort();
      await reading;
      await (await opening)?.close();
    },
  };
}

interface OpenModel extends PaperReader {
  close(): Promise<void>;
}

async function openModel(
  spec: MeaningSpec,
  { vectors, log }: ReadIndexParts,
  started: Promise<void> | undefined,
): Promise<OpenModel | undefined> {
  try {
    await started;
    const kept = vectors ?? (await openVectorFile(join(spec.indexFolder, 'papers.vectors'), log));
    const [embedder, shipped] = await Promise.all([
      openEmbedder(spec, log),
      openVectorFile(BUNDLED_VECTORS),
    ]);
    return { ...embedder, store: layeredVectors(shipped, kept) };
  } catch (error) {
    if (!isAbort(error)) log.warn({ err: error }, 'the shipped table alone ranks by meaning');
    return undefined;
  }
}

/** The shipped reader, or the model that is configured in its place; what computes here has a thread. */
async function openEmbedder(
  { embedder, service }: MeaningSpec,
  log: Log,
): Promise<Omit<OpenModel, 'store'>> {
  const [, kind, model = ''] = /^(hf|openai):(.+)$/.exec(embedder) ?? [];
  if (kind === 'openai' && service !== undefined) {
    const { openOpenAiEmbedder } = await import('../search/meaning/embedders/openai-embedder.ts');
    return {
      embedder: await openOpenAiEmbedder({ ...service, model }),
      close: async () => undefined,
    };
  }
  const { openReader, openThreadedEmbedder } = await import(
    '../search/meaning/embedders/threaded-embedder.ts'
  );
  const opened =
    kind === undefined ? openReader() : openThreadedEmbedder({ kind: 'embedder', model }, log);
  const threaded = await opened;
  return { embedder: threaded, close: threaded.close };
}

const isAbort = (error: unknown): boolean => error instanceof Error && error.name === 'AbortError';

/** A model that fails leaves the table to answer. */
async function readFirst(
  corpus: Corpus,
  model: PaperReader,
  { log, signal }: { readonly log: Log; readonly signal: AbortSignal },
): Promise<void> {
  if (corpus.size > READ_FIRST) return;
  const papers = Array.from(corpus.ordinals(), corpus.at).filter((paper) => paper !== undefined);
  const line = createProgressLine(process.stderr, () => performance.now());
  const between = (read: number): void =>
    line.show({ what: 'reading papers', done: read, of: papers.length, papers: read });
  await readPapers(papers, model, { signal, between }).catch((error: unknown) => {
    if (!signal.aborted) log.warn({ err: error }, 'papers cannot be read');
  });
  line.clear();
}
