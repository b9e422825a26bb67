import { paperKey } from '../../data/paper-key.ts';
import type { Discussion } from '../../data/stores/discussions.ts';
import type { Message } from '../../words/words.ts';
import type { Context } from '../command.ts';
import type { PrivateNotice } from '../reply.ts';

/** More are not counted. */
const MOST = 1000;

/** How a paper's thread stands; one that was done is open again. */
export async function stateOf(
  discussion: Discussion,
  context: Pick<Context, 'library' | 'asked' | 'marks' | 'wrapUps' | 'discussions'>,
): Promise<PrivateNotice> {
  const { threadId, paperId, doneAt } = discussion;
  const [paper, wrapUp] = await Promise.all([
    context.library.get(paperId),
    context.wrapUps.get(discussion),
  ]);
  const isOver = doneAt !== undefined;
  if (isOver) await context.discussions.setDone(threadId, false);
  return {
    view: 'notice',
    message: {
      key: isOver ? 'discussion.hereAgain' : 'discussion.here',
      params: { title: paper?.title || paperId },
    },
    details: await detailsOf(threadId, context),
    buttons: [
      ...(wrapUp ? [showing(paperId)] : []),
      { label: 'button.wrapUp', action: { command: 'wrap up', values: {} } },
      { label: 'button.done', action: { command: 'discussion done', values: {} } },
    ],
    private: true,
  };
}

const showing = (paperId: string) =>
  ({
    label: 'button.showWrapUp',
    action: { command: 'wrap up show', values: { paper: paperKey(paperId) } },
  }) as const;

async function detailsOf(
  threadId: string,
  { asked, marks }: Pick<Context, 'asked' | 'marks'>,
): Promise<readonly Message[]> {
  const [questions, marked] = await Promise.all([
    asked.lastIn(threadId, { most: MOST }),
    marks.ofThread(threadId),
  ]);
  const decisions = marked.filter(({ kind }) => kind === 'decision').length;
  return [
    { key: 'discussion.asked', params: { count: questions.length } },
    { key: 'discussion.decisions', params: { count: decisions } },
    { key: 'discussion.openQuestions', params: { count: marked.length - decisions } },
  ];
}
