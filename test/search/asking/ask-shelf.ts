import { answerByQuoting } from '../../../src/search/answering/answer-by-quoting.ts';
import type { Answer, AskOptions } from '../../../src/search/library.ts';
import { openLibrary } from '../../../src/search/open-library.ts';
import { SHELF } from './asking-papers.ts';

const library = await openLibrary(SHELF, {
  answering: answerByQuoting,
  clock: () => Date.parse('2024-02-14T09:00Z'),
});

export const ask = (question: string, options: AskOptions = {}): Promise<Answer> =>
  library.ask(question, options);

/** The sentences of the answer. */
export const quotes = async (question: string, options?: AskOptions) =>
  (await ask(question, options)).sentences.map(({ text }) => text);

/** Ids of the papers that are shown. */
export const papers = ({ hits, shown }: Answer) =>
  hits.slice(0, shown).map(({ paper }) => paper.id);
