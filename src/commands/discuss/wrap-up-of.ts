import type { Paper } from '../../data/paper.ts';
import { paperKey } from '../../data/paper-key.ts';
import type { Asked } from '../../data/stores/asked.ts';
import type { Mark } from '../../data/stores/marks.ts';
import type { WrapUp } from '../../data/stores/wrap-ups.ts';
import type { Context } from '../command.ts';
import type { WrapUpReply } from './wrap-up-reply.ts';

/** All that is looked at, and what of it is told. */
const MOST = 1000;
const SHOWN = 10;

type Parts = Pick<Context, 'asked' | 'marks'>;

/** What the questions and marks of a thread come to, up to a time; undefined where there are none. */
export async function wrapUpOf(
  paper: Paper,
  { threadId, at }: Pick<WrapUp, 'threadId' | 'at'>,
  context: Parts,
): Promise<WrapUpReply | undefined> {
  const all = await contributions(threadId, context);
  const asked = all.asked.filter((each) => each.at <= at);
  const marked = all.marked.filter((each) => each.at <= at);
  if (asked.length + marked.length === 0) return undefined;
  const questions = onceEach(asked);
  const texts = (kind: Mark['kind']) =>
    marked.filter((mark) => mark.kind === kind).map(({ text }) => text);
  return {
    view: 'wrapUp',
    paper,
    people: peopleIn({ asked, marked }).size,
    decisions: texts('decision'),
    openQuestions: texts('question'),
    questions: questions.slice(-SHOWN),
    earlier: Math.max(0, questions.length - SHOWN),
    remove: { command: 'wrap up delete', values: { paper: paperKey(paper.id) } },
  };
}

interface Contributions {
  readonly asked: readonly Asked[];
  readonly marked: readonly Mark[];
}

/** What people asked for all to see, and marked. */
async function contributions(threadId: string, { asked, marks }: Parts): Promise<Contributions> {
  const [questions, marked] = await Promise.all([
    asked.lastIn(threadId, { most: MOST }),
    marks.ofThread(threadId),
  ]);
  return { asked: questions, marked };
}

const peopleIn = ({ asked, marked }: Contributions): ReadonlySet<string> =>
  new Set([...asked.map(({ userId }) => userId), ...marked.map(({ markerId }) => markerId)]);

/** Whether a person asked, wrote or marked something that a thread's wrap-up tells. */
export async function takesPart(
  userId: string,
  threadId: string,
  context: Parts,
): Promise<boolean> {
  const all = await contributions(threadId, context);
  return peopleIn(all).has(userId) || all.marked.some(({ authorId }) => authorId === userId);
}

/** The last time that each was asked. */
const onceEach = (asked: readonly Asked[]): readonly Asked[] => {
  const last = new Map(asked.map((each) => [each.text.toLowerCase(), each]));
  return asked.filter((each) => last.get(each.text.toLowerCase()) === each);
};
