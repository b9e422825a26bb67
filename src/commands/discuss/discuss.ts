import type { Paper } from '../../data/paper.ts';
import type { Discussion } from '../../data/stores/discussions.ts';
import { type Call, type Context, defineCommand } from '../command.ts';
import { findPaper, paperText, whichPaper } from '../find-paper.ts';
import { optional } from '../option.ts';
import { permissionNames } from '../permission-names.ts';
import type { PrivateNotice } from '../reply.ts';
import { serverOf } from '../rights.ts';
import { completePaper } from '../titles.ts';
import { UserError } from '../user-error.ts';
import { discussionHere } from './discussion-here.ts';
import { stateOf } from './discussion-state.ts';
import { openDiscussion } from './open-discussion.ts';
import type { ThreadPlace } from './threads.ts';

/** The one thread of a paper in a server: opened, or found; in the thread itself, how it stands. */
export const discuss = defineCommand({
  name: 'discuss',
  speed: 'slow',
  visibility: 'private',
  place: 'server',
  options: { paper: optional(paperText()) },
  complete: { paper: completePaper },
  async run({ paper: name }, context, call) {
    const guildId = serverOf(call);
    const here = await discussionHere(context, call);
    if (name === undefined) {
      if (here === undefined) throw new UserError('error.paper.which');
      return stateOf(here, context);
    }
    const found = await findPaper(name, context.library);
    if (!('paper' in found)) {
      return whichPaper(name, found.choices, { command: 'discuss', values: {} });
    }
    if (here?.paperId === found.paper.id) return stateOf(here, context);
    return discussPaper(found.paper, guildId, { context, call });
  },
});

interface Where {
  readonly context: Context;
  readonly call: Call;
}

async function discussPaper(paper: Paper, guildId: string, where: Where): Promise<PrivateNotice> {
  const { context } = where;
  const known = await context.discussions.get({ guildId, paperId: paper.id });
  const found = known && (await findAgain(known, paper, context));
  if (found) return found;
  const place = await placeFor(guildId, where);
  const { discussion, isNew } = await openDiscussion({ paper, guildId, place, ...where });
  return said(isNew ? 'opened' : 'found', discussion, paper);
}

/** Undefined where the thread is gone: the paper may have another one. */
async function findAgain(
  discussion: Discussion,
  paper: Paper,
  { discussions, marks, threads }: Pick<Context, 'discussions' | 'marks' | 'threads'>,
): Promise<PrivateNotice | undefined> {
  const { threadId, doneAt } = discussion;
  const state = await threads.look(threadId);
  if (state === 'gone') {
    await discussions.removeThread(threadId);
    await marks.removeThreads([threadId]);
    return undefined;
  }
  if (state === 'unseen') throw new UserError('error.discuss.unseenThread', { thread: threadId });
  if (state === 'locked') return said('locked', discussion, paper);
  if (state === 'archived') await threads.setArchived(threadId, false);
  if (doneAt !== undefined) await discussions.setDone(threadId, false);
  return said(state === 'archived' ? 'reopened' : 'found', discussion, paper);
}

const said = (
  news: 'opened' | 'found' | 'reopened' | 'locked',
  { threadId: thread }: Discussion,
  paper: Paper,
): PrivateNotice => {
  const params = { title: paper.title || paper.id, thread };
  return { view: 'notice', message: { key: `discussion.${news}`, params }, private: true };
};

/** The channel set for discussions, else this one. Throws a UserError that names what the bot lacks there. */
async function placeFor(guildId: string, { context, call }: Where): Promise<ThreadPlace> {
  const { discussions: set = 'here' } = await context.guildSettings.get(guildId);
  const channel = set === 'here' ? call.channelId : set;
  if (channel === undefined) throw new UserError('error.discuss.noThreads');
  const place = await context.threads.placeOf(channel, guildId);
  if (place === undefined) throw new UserError('error.discuss.unseen', { channel });
  if (place === 'no threads') throw new UserError('error.discuss.noThreads');
  if (place.missing.length === 0) return place;
  const names = permissionNames(place.missing);
  throw new UserError('error.channel.lacks', { channel: place.channelId, names });
}
