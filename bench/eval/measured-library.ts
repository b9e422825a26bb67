import type { Paper } from '../../src/data/paper.ts';
import { loadModel } from '../../src/open-meaning.ts';
import { answerByQuoting } from '../../src/search/answering/answer-by-quoting.ts';
import type { DenseIndex } from '../../src/search/dense-index.ts';
import type { Library } from '../../src/search/library.ts';
import { openLibrary } from '../../src/search/open-library.ts';
import { createTokenIndex } from '../../src/search/token-index.ts';
import { createLog } from '../../src/shared/log.ts';

export type Embedder = 'builtin' | 'off';

/** A library as the bot opens it, in this thread, with nothing but what ships. */
export const openMeasuredLibrary = (
  papers: readonly Paper[],
  embedder: Embedder,
): Promise<Library> => openLibrary(papers, { answering: answerByQuoting, ...denseParts(embedder) });

/** The shipped model as an index, unless it is off. */
export function denseParts(embedder: Embedder): { readonly dense?: DenseIndex } {
  const model = loadModel(embedder, createLog('warn'));
  return model ? { dense: createTokenIndex(model) } : {};
}
