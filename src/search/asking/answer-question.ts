import type { Answer, AskOptions } from '../library.ts';
import type { Desk, Kind } from './kind.ts';
import { comparison } from './kinds/comparison.ts';
import { count } from './kinds/count.ts';
import { definition } from './kinds/definition.ts';
import { gist } from './kinds/gist.ts';
import { list } from './kinds/list.ts';
import { outside } from './kinds/outside.ts';
import { quotes } from './kinds/quotes.ts';
import { record } from './kinds/record.ts';
import { smallTalk } from './kinds/small-talk.ts';
import { legible } from './legible.ts';
import { readQuestion } from './read-question.ts';

/**
 * The kinds of question, in the order in which they are tried: the first that knows an answer gives it.
 * `quotes` always does.
 */
const KINDS: readonly Kind[] = [
  smallTalk,
  outside,
  count,
  list,
  record,
  comparison,
  definition,
  gist,
  quotes,
];

/** To a question put to a paper that is not here. */
const NOTHING: Answer = {
  status: 'refused',
  kind: 'refusal',
  confidence: 0,
  sentences: [],
  hits: [],
  shown: 0,
};

/** Answers a question by its kind: what is named is looked up before anything is ranked. */
export async function answerQuestion(
  question: string,
  options: AskOptions,
  desk: Desk,
): Promise<Answer> {
  const { paperId } = options;
  if (paperId !== undefined && desk.indexes.corpus.ordinalOf(paperId) === undefined) return NOTHING;
  const asked = readQuestion(question, options, desk.indexes);
  for (const kind of KINDS) {
    const answer = await kind.answer(asked, desk);
    if (answer) {
      const read = legible(answer, asked, desk);
      return asked.foreign ? { ...read, foreign: true } : read;
    }
  }
  throw new Error('no kind of question answered');
}
