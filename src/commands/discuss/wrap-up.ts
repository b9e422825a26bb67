import type { Paper } from '../../data/paper.ts';
import type { Discussion } from '../../data/stores/discussions.ts';
import type { WrapUp } from '../../data/stores/wrap-ups.ts';
import { paperOfKey } from '../card.ts';
import { type Call, type Context, defineAction } from '../command.ts';
import { text } from '../option.ts';
import type { PrivateNotice } from '../reply.ts';
import { isManager, serverOf } from '../rights.ts';
import { UserError } from '../user-error.ts';
import { requireDiscussionHere } from './discussion-here.ts';
import { localeOf } from './open-discussion.ts';
import { takesPart, wrapUpOf } from './wrap-up-of.ts';

/** The button **Wrap up**: posts in the thread what came of it, in place of an earlier wrap-up. */
export const wrapUp = defineAction({
  name: 'wrap up',
  speed: 'slow',
  visibility: 'private',
  options: {},
  async run(_values, context, call): Promise<PrivateNotice> {
    const discussion = await requireDiscussionHere(context, call);
    requireWriting(call);
    const paper = await paperOfKey(discussion.paperId, context.library);
    const before = await postWrapUp(discussion, paper, { context, call });
    // People read the last one; the one before it goes.
    if (before) await context.threads.remove(before);
    return { view: 'notice', message: { key: 'wrapUp.posted', params: {} }, private: true };
  },
});

/** The button **Done**: the thread is archived; `/discuss` opens it again. */
export const discussionDone = defineAction({
  name: 'discussion done',
  speed: 'slow',
  visibility: 'private',
  options: {},
  async run(_values, context, call): Promise<PrivateNotice> {
    const { threadId, paperId } = await requireDiscussionHere(context, call);
    requireWriting(call);
    const paper = await context.library.get(paperId);
    await context.threads.setArchived(threadId, true);
    await context.discussions.setDone(threadId, true);
    const params = { title: paper?.title || paperId };
    return { view: 'notice', message: { key: 'discussion.done', params }, private: true };
  },
});

/** The button **Show the wrap-up**: it is kept with the paper, also when its message or thread is gone. */
export const showWrapUp = defineAction({
  name: 'wrap up show',
  visibility: 'private',
  options: { paper: text() },
  async run({ paper: key }, context, call) {
    const guildId = serverOf(call);
    const paper = await paperOfKey(key, context.library);
    const posted = await context.wrapUps.get({ guildId, paperId: paper.id });
    const reply = posted && (await wrapUpOf(paper, posted, context));
    if (reply === undefined) throw new UserError('error.discuss.noWrapUp');
    return { ...reply, private: true };
  },
});

/** The button **Delete** of a wrap-up, for those who have part in it and those who manage the server. */
export const deleteWrapUp = defineAction({
  name: 'wrap up delete',
  speed: 'slow',
  visibility: 'private',
  options: { paper: text() },
  async run({ paper: key }, context, call): Promise<PrivateNotice> {
    const guildId = serverOf(call);
    const paper = await paperOfKey(key, context.library);
    const posted = await context.wrapUps.get({ guildId, paperId: paper.id });
    if (posted === undefined) throw new UserError('error.discuss.noWrapUp');
    const may = isManager(call) || (await takesPart(call.userId, posted.threadId, context));
    if (!may) throw new UserError('error.discuss.notYours');
    await context.wrapUps.remove(posted);
    await context.threads.remove(posted);
    return { view: 'notice', message: { key: 'wrapUp.deleted', params: {} }, private: true };
  },
});

interface Wrapping {
  readonly context: Context;
  readonly call: Call;
}

/** The wrap-up that it replaces. Throws a UserError where there is nothing to tell. */
async function postWrapUp(
  { guildId, paperId, threadId }: Discussion,
  paper: Paper,
  { context, call }: Wrapping,
): Promise<WrapUp | undefined> {
  await dropGone(threadId, context);
  const at = context.clock();
  const reply = await wrapUpOf(paper, { threadId, at }, context);
  if (reply === undefined) throw new UserError('error.discuss.nothing');
  const locale = await localeOf(guildId, context, call);
  const messageId = await context.threads.post(threadId, {
    reply,
    locale,
    nonce: context.newId(),
  });
  return context.wrapUps.put({ guildId, paperId, threadId, messageId, at });
}

/** Those marked last are looked for: nobody tells of messages that went while the bot was away. */
const LOOKED_FOR = 25;

async function dropGone(
  threadId: string,
  { marks, threads }: Pick<Context, 'marks' | 'threads'>,
): Promise<void> {
  const marked = (await marks.ofThread(threadId)).slice(-LOOKED_FOR);
  const gone = await Promise.all(
    marked.map(async ({ messageId }) =>
      (await threads.isThere({ threadId, messageId })) ? [] : [messageId],
    ),
  );
  await marks.removeMessages(gone.flat());
}

function requireWriting({ rights }: Call): void {
  if (!rights.has('sendMessages')) throw new UserError('error.discuss.sending');
}

type Refreshing = Pick<
  Context,
  'library' | 'asked' | 'marks' | 'wrapUps' | 'threads' | 'guildSettings'
>;

/**
 * Tells what is left of wrap-ups, some of whose questions or marks have gone; those with nothing left go. Throws
 * what went wrong with any of them when it has done the others.
 */
export async function refreshWrapUps(
  wrapUps: readonly WrapUp[],
  context: Refreshing,
  localeIn: (guildId: string) => string | undefined = () => undefined,
): Promise<void> {
  const errors: unknown[] = [];
  for (const posted of wrapUps) {
    const guildLocale = localeIn(posted.guildId);
    const where = guildLocale === undefined ? {} : { guildLocale };
    await refresh(posted, context, where).catch((error: unknown) => errors.push(error));
  }
  if (errors.length > 0) throw new AggregateError(errors, 'wrap-ups tell what is gone');
}

async function refresh(
  posted: WrapUp,
  context: Refreshing,
  where: Pick<Call, 'guildLocale'>,
): Promise<void> {
  const paper = await context.library.get(posted.paperId);
  const reply = paper && (await wrapUpOf(paper, posted, context));
  if (reply) {
    const locale = await localeOf(posted.guildId, context, where);
    await context.threads.edit(posted, { reply, locale });
    return;
  }
  await context.wrapUps.remove(posted);
  await context.threads.remove(posted);
}
