import type { Paper } from '../../src/data/paper.ts';
import { answerByQuoting } from '../../src/search/answering/answer-by-quoting.ts';
import { createCompactIndexes } from '../../src/search/compact/compact-indexes.ts';
import type { Library } from '../../src/search/library.ts';
import type { DenseIndex } from '../../src/search/meaning/dense-index.ts';
import { loadStaticModel } from '../../src/search/meaning/embedders/static-model.ts';
import { createTokenIndex } from '../../src/search/meaning/token-index.ts';
import { libraryOver, openLibrary } from '../../src/search/open-library.ts';
import { putPaper } from '../../src/search/ranking/indexes.ts';
import { DEFAULT_WEIGHTS } from '../../src/search/ranking/weights.ts';

const MODEL = new URL(
  '../../src/search/meaning/embedders/model/colloquy-static.bin',
  import.meta.url,
);
/** From here on the bot serves a compact index. */
const LARGE = 5_000;

export type Embedder = 'builtin' | 'off';

/** A library over the indexes that the bot would choose, with nothing but what ships, in this thread. */
export async function openMeasuredLibrary(
  papers: readonly Paper[],
  embedder: Embedder,
): Promise<Library> {
  const answering = answerByQuoting;
  if (papers.length <= LARGE) return openLibrary(papers, { answering, ...denseParts(embedder) });
  const model = embedder === 'off' ? undefined : loadStaticModel(MODEL);
  const { indexes } = createCompactIndexes({ model, weights: DEFAULT_WEIGHTS });
  for (const paper of papers) putPaper(indexes, paper);
  return libraryOver(indexes, { answering });
}

/** The shipped model as an index, unless it is off. */
export const denseParts = (embedder: Embedder): { readonly dense?: DenseIndex } =>
  embedder === 'off' ? {} : { dense: createTokenIndex(loadStaticModel(MODEL)) };
