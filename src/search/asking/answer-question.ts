import { createBreather } from '../../shared/breathe.ts';
import { OwnError } from '../../shared/own-error.ts';
import { inTurns } from '../../shared/stages.ts';
import type { Answer, AskOptions } from '../library.ts';
import type { Asked, Desk, Kind } from './kind.ts';
import { comparison } from './kinds/comparison.ts';
import { count } from './kinds/count.ts';
import { definition } from './kinds/definition.ts';
import { gist } from './kinds/gist.ts';
import { list } from './kinds/list.ts';
import { outside } from './kinds/outside.ts';
import { quotes } from './kinds/quotes.ts';
import { record } from './kinds/record.ts';
import { smallTalk } from './kinds/small-talk.ts';
import { tally } from './kinds/tally.ts';
import { whichOf } from './kinds/which-of.ts';
import { legible } from './legible.ts';
import { POINTS_BACK, readQuestion } from './read-question.ts';

/**
 * The kinds of question, in the order in which they are tried: the first that knows an answer gives it.
 * `quotes` always does.
 */
const KINDS: readonly Kind[] = [
  smallTalk,
  outside,
  tally,
  count,
  whichOf,
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
  const read = await inTurns(readQuestion(question, options, desk.indexes));
  const asked = read.spokenOf.length > 0 ? read : await inTalk(read, options, desk);
  const breathe = createBreather();
  for (const kind of KINDS) {
    const pause = breathe();
    if (pause) await pause;
    const answer = await kind.answer(asked, desk);
    if (answer) {
      const shown = legible(answer, asked, desk);
      return asked.foreign ? { ...shown, foreign: true } : shown;
    }
  }
  throw new OwnError('no kind of question answered');
}

/** How sure it is that “it” is the paper that the last answer led with. */
const TALKED_OF = 0.8;

/** Where a question points back and no earlier one names a paper, the last answer's paper is meant. */
async function inTalk(asked: Asked, { context = [] }: AskOptions, desk: Desk): Promise<Asked> {
  const last = context.at(-1);
  if (last === undefined || asked.scope !== undefined || !POINTS_BACK.test(asked.plain))
    return asked;
  const { status, hits, shown, sentences } = await answerQuestion(
    last,
    { context: context.slice(0, -1) },
    desk,
  );
  const led =
    hits.find(({ paper }) => paper.id === sentences[0]?.paperId) ?? hits.slice(0, shown)[0];
  if (status !== 'answered' || led === undefined) return asked;
  return { ...asked, scope: led.paper, certainty: TALKED_OF };
}
