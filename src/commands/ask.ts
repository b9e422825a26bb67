import type { Paper } from '../data/paper.ts';
import type { Answer, Library } from '../search/library.ts';
import { defined } from '../shared/defined.ts';
import { within } from '../shared/within.ts';
import { type Call, type Context, defineCommand } from './command.ts';
import { examplesOf } from './examples.ts';
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

/** A greeting is answered at once, so that it is never deferred where everybody sees it. */
const EXAMPLES_WITHIN_MS = 300;

type Asked = Pick<AnswerReply, 'question' | 'asked'>;

async function answerTo(about: Asked, context: Context, call: Call): Promise<Reply> {
  const { library } = context;
  const { progress } = call;
  const reply = async (answer: Answer): Promise<Reply> => {
    const [papers, info] = await Promise.all([papersOf(answer, library), library.info()]);
    const said = { view: 'answer', ...about, answer, papers, info } as const;
    if (answer.kind !== 'small_talk') return said;
    const looking = examplesOf(library).catch(() => undefined);
    const examples = await within(EXAMPLES_WITHIN_MS, looking);
    return { ...said, private: true, ...(examples && { examples }) };
  };
  // A draft that cannot be told is no obstacle; the answer itself says what is wrong.
  const onDraft = progress && ((draft: Answer) => void reply(draft).then(progress, () => {}));
  const options = defined({ paperId: about.asked?.id, onDraft });
  const answer = await library.ask(about.question, options);
  if (answer.status === 'answered') context.paperUses.note('asked', answeredFrom(answer), call);
  return reply(answer);
}

const answeredFrom = ({ sentences }: Answer): readonly string[] => [
  ...new Set(sentences.map(({ paperId }) => paperId)),
];

/** The papers quoted, then the nearest ones; no paper twice. */
async function papersOf(answer: Answer, library: Library): Promise<readonly Paper[]> {
  const quoted = await Promise.all(answer.sentences.map(({ paperId }) => library.get(paperId)));
  const near = answer.kind === 'refusal' ? answer.hits.slice(0, answer.shown) : answer.hits;
  const known = [...quoted, ...near.map(({ paper }) => paper)].filter(
    (paper) => paper !== undefined,
  );
  return [...new Map(known.map((paper) => [paper.id, paper])).values()];
}
