import type { Paper } from '../../data/paper.ts';
import type { Discussion } from '../../data/stores/discussions.ts';
import type { Call, Context } from '../command.ts';
import { UserError } from '../user-error.ts';

type Parts = Pick<Context, 'discussions'>;

/** The discussion whose thread the command is used in. */
export async function discussionHere(
  { discussions }: Parts,
  { guildId, channelId }: Call,
): Promise<Discussion | undefined> {
  if (guildId === undefined || channelId === undefined) return undefined;
  const discussion = await discussions.ofThread(channelId);
  return discussion?.guildId === guildId ? discussion : undefined;
}

/** The same; throws a UserError anywhere else. */
export async function requireDiscussionHere(context: Parts, call: Call): Promise<Discussion> {
  const discussion = await discussionHere(context, call);
  if (discussion === undefined) throw new UserError('error.discuss.notHere');
  return discussion;
}

/** The paper whose thread the command is used in. */
export async function paperHere(
  context: Parts & Pick<Context, 'library'>,
  call: Call,
): Promise<Paper | undefined> {
  const discussion = await discussionHere(context, call);
  return discussion && context.library.get(discussion.paperId);
}
