import type { Paper } from '../../src/data/paper.ts';
import { answerByQuoting } from '../../src/search/answering/answer-by-quoting.ts';
import type { DenseIndex } from '../../src/search/dense-index.ts';
import { loadStaticModel } from '../../src/search/embedders/static-model.ts';
import type { Library } from '../../src/search/library.ts';
import { openLibrary } from '../../src/search/open-library.ts';
import { createTokenIndex } from '../../src/search/token-index.ts';

const MODEL = new URL('../../src/search/embedders/model/colloquy-static.bin', import.meta.url);

export type Embedder = 'builtin' | 'off';

/** A library as the bot opens it for a small corpus, with nothing but what ships. */
export const openMeasuredLibrary = (
  papers: readonly Paper[],
  embedder: Embedder,
): Promise<Library> => openLibrary(papers, { answering: answerByQuoting, ...denseParts(embedder) });

/** The shipped model as an index, unless it is off. */
export const denseParts = (embedder: Embedder): { readonly dense?: DenseIndex } =>
  embedder === 'off' ? {} : { dense: createTokenIndex(loadStaticModel(MODEL)) };
