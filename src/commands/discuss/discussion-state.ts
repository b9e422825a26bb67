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
  const paper = await context.library.get(paperId);
  const isOver = doneAt !== undefined;
  if (isOver) await context.discussions.setDone(threadId, false);
  return {
    view: 'notice',
    message: {
      key: isOver ? 'discussion.hereAgain' : 'discussion.here',
      params: { title: paper?.title || paperId },
    },
    details: await detailsOf(discussion, context),
    buttons: [
      { label: 'button.wrapUp', action: { command: 'wrap up', values: {} } },
      { label: 'button.done', action: { command: 'discussion done', values: {} } },
    ],
    private: true,
  };
}

async function detailsOf(
  { guildId, paperId, threadId }: Discussion,
  { asked, marks, wrapUps }: Pick<Context, 'asked' | 'marks' | 'wrapUps'>,
): Promise<readonly Message[]> {
  const [questions, marked, wrapUp] = await Promise.all([
    asked.lastIn(threadId, { most: MOST }),
    marks.ofThread(threadId),
    wrapUps.get({ guildId, paperId }),
  ]);
  const decisions = marked.filter(({ kind }) => kind === 'decision').length;
  const open = marked.length - decisions;
  return [
    { key: 'discussion.asked', params: { count: questions.length } },
    { key: 'discussion.decisions', params: { count: decisions } },
    { key: 'discussion.openQuestions', params: { count: open } },
    ...(wrapUp
      ? [
          {
            key: 'discussion.wrapUp' as const,
            params: { guild: guildId, thread: wrapUp.threadId, message: wrapUp.messageId },
          },
        ]
      : []),
  ];
}
