import type { Paper } from '../../src/data/paper.ts';
import { answerByQuoting } from '../../src/search/answering/answer-by-quoting.ts';
import type { Library } from '../../src/search/library.ts';
import { openLibrary } from '../../src/search/open-library.ts';

/** A library as the bot opens it, with nothing but what ships. */
export const openMeasuredLibrary = (papers: readonly Paper[]): Promise<Library> =>
  openLibrary(papers, { answering: answerByQuoting });
