import type { Paper } from '../data/paper.ts';
import type { Answer, Library } from '../search/library.ts';
import { defined } from '../shared/defined.ts';
import { within } from '../shared/within.ts';
import { answerIn, type Found, type Question } from './answer-in.ts';
import { type Call, type Context, defineCommand } from './command.ts';
import { talkHere } from './discuss/talk-here.ts';
import { examplesOf } from './examples.ts';
import { findPaper, paperText, whichPaper } from './find-paper.ts';
import { followUpOn } from './follow-up.ts';
import { flag, hidden, optional, text } from './option.ts';
import { LONGEST_QUESTION, questionsIn } from './questions.ts';
import { recordQuestion } from './record-question.ts';
import type { AnswerReply, Reply } from './reply.ts';
import { completePaper } from './titles.ts';
import { judgedBy } from './verdict.ts';

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
    const here = await talkHere(context, call);
    const before = earlier === undefined ? here?.questions : questionsIn(earlier);
    const about = { question, earlier: before ?? [], hidden };
    if (name === undefined) {
      const asked = here?.paper;
      return answerTo({ ...about, asked, mayAskAll: true }, context, call);
    }
    const found = await findPaper(name, context.library);
    if ('paper' in found) {
      const mayAskAll = found.paper.id === here?.paper?.id;
      return answerTo({ ...about, asked: found.paper, mayAskAll }, context, call);
    }
    const values = defined({ question, earlier, private: true });
    return whichPaper(name, found.choices, { command: 'ask', values });
  },
});

/** A greeting is answered at once, so that it is never deferred where everybody sees it. */
const EXAMPLES_WITHIN_MS = 300;

interface Asked extends Question {
  /** Only who asks sees the reply. */
  readonly hidden: boolean;
}

async function answerTo({ hidden, ...about }: Asked, context: Context, call: Call): Promise<Reply> {
  const { library } = context;
  const { progress } = call;
  const { question, earlier } = about;
  const reply = async ({ answer, asked }: Found): Promise<AnswerReply & Pick<Reply, 'private'>> => {
    const [papers, info] = await Promise.all([papersOf(answer, library), library.info()]);
    const said = { view: 'answer', question, asked, answer, papers, info } as const;
    if (answer.kind !== 'small_talk') {
      return { ...said, followUp: followUpOn({ question, asked }, earlier) };
    }
    const looking = examplesOf(library).catch(() => undefined);
    const examples = await within(EXAMPLES_WITHIN_MS, looking);
    return { ...said, private: true, ...(examples && { examples }) };
  };
  // A draft that cannot be told is no obstacle; the answer itself says what is wrong.
  const onDraft =
    progress &&
    ((answer: Answer) => void reply({ answer, asked: about.asked }).then(progress, () => {}));
  const found = await answerIn(library, about, onDraft);
  const { answer } = found;
  if (answer.status === 'answered') context.paperUses.note('asked', answeredFrom(answer), call);
  const said = await reply(found);
  if (answer.kind === 'small_talk') return said;
  const recordId = recordQuestion({ ...said, private: hidden }, context, call);
  return { ...said, recordId, judge: judgedBy(recordId, answer) };
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
