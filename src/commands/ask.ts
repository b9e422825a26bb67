import type { Paper } from '../data/paper.ts';
import type { Answer, Library } from '../search/library.ts';
import { defined } from '../shared/defined.ts';
import { within } from '../shared/within.ts';
import { type Call, type Context, defineCommand } from './command.ts';
import { examplesOf } from './examples.ts';
import { findPaper, paperText, whichPaper } from './find-paper.ts';
import { followUpOn } from './follow-up.ts';
import { flag, hidden, optional, text } from './option.ts';
import { LONGEST_QUESTION, questionsIn } from './questions.ts';
import { recordQuestion } from './record-question.ts';
import type { AnswerReply, Reply } from './reply.ts';
import { completePaper } from './titles.ts';

export const ask = defineCommand({
  name: 'ask',
  options: {
    question: text({ max: LONGEST_QUESTION }),
    paper: optional(paperText()),
    private: optional(flag()),
    /** Questions asked before it in the same talk. */
    earlier: hidden(text()),
  },
  complete: { paper: completePaper },
  async run({ question, paper: name, earlier, private: hidden = false }, context, call) {
    const about = { question, earlier: questionsIn(earlier), hidden };
    if (name === undefined) return answerTo({ ...about, asked: undefined }, context, call);
    const found = await findPaper(name, context.library);
    if ('paper' in found) return answerTo({ ...about, asked: found.paper }, context, call);
    const values = defined({ question, earlier, private: true });
    return whichPaper(name, found.choices, { command: 'ask', values });
  },
});

/** A greeting is answered at once, so that it is never deferred where everybody sees it. */
const EXAMPLES_WITHIN_MS = 300;

interface Asked extends Pick<AnswerReply, 'question' | 'asked'> {
  readonly earlier: readonly string[];
  /** Only who asks sees the reply. */
  readonly hidden: boolean;
}

async function answerTo(
  { earlier, hidden, ...about }: Asked,
  context: Context,
  call: Call,
): Promise<Reply> {
  const { library } = context;
  const { progress } = call;
  const reply = async (answer: Answer): Promise<AnswerReply & Pick<Reply, 'private'>> => {
    const [papers, info] = await Promise.all([papersOf(answer, library), library.info()]);
    const said = { view: 'answer', ...about, answer, papers, info } as const;
    if (answer.kind !== 'small_talk') return { ...said, followUp: followUpOn(about, earlier) };
    const looking = examplesOf(library).catch(() => undefined);
    const examples = await within(EXAMPLES_WITHIN_MS, looking);
    return { ...said, private: true, ...(examples && { examples }) };
  };
  // A draft that cannot be told is no obstacle; the answer itself says what is wrong.
  const onDraft = progress && ((draft: Answer) => void reply(draft).then(progress, () => {}));
  const options = defined({ paperId: about.asked?.id, context: earlier, onDraft });
  const answer = await library.ask(about.question, options);
  if (answer.status === 'answered') context.paperUses.note('asked', answeredFrom(answer), call);
  const said = await reply(answer);
  if (answer.kind === 'small_talk') return said;
  return { ...said, recordId: recordQuestion({ ...said, private: hidden }, context, call) };
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
