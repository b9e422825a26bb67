import type { Paper } from '../../data/paper.ts';
import type { Call, Context } from '../command.ts';
import { MOST_EARLIER } from '../questions.ts';
import { discussionHere } from './discussion-here.ts';

export interface TalkHere {
  /** Undefined where it has left the corpus. */
  readonly paper: Paper | undefined;
  /** The last ones that everybody saw asked, or the caller, oldest first. */
  readonly questions: readonly string[];
}

/** What is talked about in the paper's thread that a command is used in. */
export async function talkHere(
  context: Pick<Context, 'discussions' | 'library' | 'asked'>,
  call: Call,
): Promise<TalkHere | undefined> {
  const discussion = await discussionHere(context, call);
  if (discussion === undefined) return undefined;
  const { paperId, threadId } = discussion;
  const [paper, asked] = await Promise.all([
    context.library.get(paperId),
    context.asked.lastIn(threadId, { most: MOST_EARLIER, readerId: call.userId }),
  ]);
  return { paper, questions: asked.map(({ text }) => text) };
}
