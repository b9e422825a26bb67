import type { Paper } from '../data/paper.ts';
import type { Answer } from '../search/answer.ts';
import type { Library } from '../search/library.ts';
import { defineCommand } from './command.ts';
import { findPaper, paperText, whichPaper } from './find-paper.ts';
import { flag, optional, text } from './option.ts';
import type { Reply } from './reply.ts';
import { completePaper } from './titles.ts';

export const ask = defineCommand({
  name: 'ask',
  options: {
    question: text({ max: 500 }),
    paper: optional(paperText()),
    private: optional(flag()),
  },
  complete: { paper: completePaper },
  async run({ question, paper: name }, { library }) {
    if (name === undefined) return answerTo(question, undefined, library);
    const found = await findPaper(name, library);
    if ('paper' in found) return answerTo(question, found.paper, library);
    return whichPaper(name, found.near, { command: 'ask', values: { question, private: true } });
  },
});

async function answerTo(
  question: string,
  asked: Paper | undefined,
  library: Library,
): Promise<Reply> {
  const options = asked === undefined ? {} : { paperId: asked.id };
  const [answer, info] = await Promise.all([library.ask(question, options), library.info()]);
  const papers = await papersOf(answer, library);
  return { view: 'answer', question, answer, asked, papers, info };
}

/** The papers quoted, then the nearest ones; no paper twice. */
async function papersOf(answer: Answer, library: Library): Promise<readonly Paper[]> {
  const quoted = await Promise.all(answer.sentences.map(({ paperId }) => library.get(paperId)));
  const near = answer.hits.map(({ paper }) => paper);
  const known = [...quoted, ...near].filter((paper) => paper !== undefined);
  return [...new Map(known.map((paper) => [paper.id, paper])).values()];
}
