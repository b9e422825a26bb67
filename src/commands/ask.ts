import type { Paper } from '../data/paper.ts';
import type { Answer, Library } from '../search/library.ts';
import { defined } from '../shared/defined.ts';
import { type Call, type Context, defineCommand } from './command.ts';
import { findPaper, paperText, whichPaper } from './find-paper.ts';
import { flag, optional, text } from './option.ts';
import type { AnswerReply, Reply } from './reply.ts';
import { completePaper } from './titles.ts';

export const ask = defineCommand({
  name: 'ask',
  options: {
    question: text({ max: 500 }),
    paper: optional(paperText()),
    private: optional(flag()),
  },
  complete: { paper: completePaper },
  async run({ question, paper: name }, context, call) {
    if (name === undefined) return answerTo({ question, asked: undefined }, context, call);
    const found = await findPaper(name, context.library);
    if ('paper' in found) return answerTo({ question, asked: found.paper }, context, call);
    return whichPaper(name, found.choices, { command: 'ask', values: { question, private: true } });
  },
});

type Asked = Pick<AnswerReply, 'question' | 'asked'>;

async function answerTo(about: Asked, { library }: Context, { progress }: Call): Promise<Reply> {
  const reply = async (answer: Answer): Promise<Reply> => {
    const [papers, info] = await Promise.all([papersOf(answer, library), library.info()]);
    const isTalk = answer.kind === 'small_talk';
    return { view: 'answer', ...(isTalk && { private: true }), ...about, answer, papers, info };
  };
  // A draft that cannot be told is no obstacle; the answer itself says what is wrong.
  const onDraft = progress && ((draft: Answer) => void reply(draft).then(progress, () => {}));
  const options = defined({ paperId: about.asked?.id, onDraft });
  return reply(await library.ask(about.question, options));
}

/** The papers quoted, then the nearest ones; no paper twice. */
async function papersOf(answer: Answer, library: Library): Promise<readonly Paper[]> {
  const quoted = await Promise.all(answer.sentences.map(({ paperId }) => library.get(paperId)));
  const near = answer.kind === 'refusal' ? answer.hits.slice(0, answer.shown) : answer.hits;
  const known = [...quoted, ...near.map(({ paper }) => paper)].filter(
    (paper) => paper !== undefined,
  );
  return [...new Map(known.map((paper) => [paper.id, paper])).values()];
}
