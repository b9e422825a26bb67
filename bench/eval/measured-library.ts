import { fileURLToPath } from 'node:url';
import { BUNDLED_VECTORS } from '../../src/data/corpus.ts';
import type { Paper } from '../../src/data/paper.ts';
import { answerByQuoting } from '../../src/search/answering/answer-by-quoting.ts';
import { createCompactIndexes } from '../../src/search/compact/compact-indexes.ts';
import type { Library } from '../../src/search/library.ts';
import type { DenseIndex } from '../../src/search/meaning/dense-index.ts';
import { loadStaticModel } from '../../src/search/meaning/embedders/static-model.ts';
import { openReader } from '../../src/search/meaning/embedders/threaded-embedder.ts';
import { createReadIndex, type ReadIndex } from '../../src/search/meaning/reading/read-index.ts';
import { layeredVectors, openVectorFile } from '../../src/search/meaning/reading/vector-file.ts';
import { createTokenIndex } from '../../src/search/meaning/token-index.ts';
import { libraryOver, openLibrary } from '../../src/search/open-library.ts';
import { putPaper } from '../../src/search/ranking/indexes.ts';
import { DEFAULT_WEIGHTS } from '../../src/search/ranking/weights.ts';
import { createLog } from '../../src/shared/log.ts';

const MODEL = new URL(
  '../../src/search/meaning/embedders/model/colloquy-static.bin',
  import.meta.url,
);
/** From here on the bot serves a compact index. */
const LARGE = 5_000;

/** Vectors of the papers that were measured before: reading them takes hours. */
const READ = fileURLToPath(new URL('../../data/eval.vectors', import.meta.url));

/** `builtin`: all that ships; `table`: without the reader; `off`: words alone. */
export type Embedder = 'builtin' | 'table' | 'off';

/** A library over the indexes that the bot would choose, with nothing but what ships, in this thread. */
export async function openMeasuredLibrary(
  papers: readonly Paper[],
  embedder: Embedder,
): Promise<Library> {
  const { close, dense, reader } = await measuredParts(embedder);
  const open = async (): Promise<Library> => {
    const answering = answerByQuoting;
    if (papers.length <= LARGE) return openLibrary(papers, { answering, dense, reader });
    const model = embedder === 'off' ? undefined : loadStaticModel(MODEL);
    const { indexes, pack } = createCompactIndexes({ model, weights: DEFAULT_WEIGHTS });
    for (const paper of papers) putPaper(indexes, paper);
    // As it is kept: its postings lie in order.
    pack();
    return libraryOver({ ...indexes, reader }, { answering });
  };
  const library = await open();
  return { ...library, close };
}

/** The shipped models as indexes, but those that are off; papers are read when they are found. */
export async function measuredParts(embedder: Embedder): Promise<{
  readonly dense: DenseIndex | undefined;
  readonly reader: ReadIndex | undefined;
  close(): Promise<void>;
}> {
  const dense = embedder === 'off' ? undefined : createTokenIndex(loadStaticModel(MODEL));
  if (embedder !== 'builtin') return { dense, reader: undefined, close: async () => undefined };
  const model = await openReader();
  const reader = createReadIndex({
    embedder: model,
    store: layeredVectors(await openVectorFile(BUNDLED_VECTORS), await openVectorFile(READ)),
    isFitted: true,
    readsAtOnce: true,
    log: createLog('warn'),
  });
  return { dense, reader, close: model.close };
}
