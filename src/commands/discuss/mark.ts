import type { MarkKind } from '../../data/stores/marks.ts';
import { clip } from '../../shared/clip.ts';
import { type Call, type Context, defineCommand } from '../command.ts';
import { withoutMentions } from '../record-question.ts';
import type { PrivateNotice } from '../reply.ts';
import { UserError } from '../user-error.ts';
import { requireDiscussionHere } from './discussion-here.ts';
import { refreshWrapUps } from './wrap-up.ts';

/** Discord's limit for what people write. */
const LONGEST = 2000;

/** Message menu, in a paper's thread: what the message says is a decision, or is none any more. */
export const markDecision = defineCommand({
  name: 'Mark as decision',
  kind: 'message',
  visibility: 'private',
  place: 'server',
  options: {},
  run: (_values, context, call) => mark('decision', context, call),
});

/** The same for questions that are left open. */
export const markQuestion = defineCommand({
  name: 'Mark as open question',
  kind: 'message',
  visibility: 'private',
  place: 'server',
  options: {},
  run: (_values, context, call) => mark('question', context, call),
});

async function mark(kind: MarkKind, context: Context, call: Call): Promise<PrivateNotice> {
  const { guildId, paperId, threadId } = await requireDiscussionHere(context, call);
  const { message, messageText = '', userId: markerId, at } = call;
  if (message === undefined || message.isBots) throw new UserError('error.discuss.bot');
  const text = clip(withoutMentions(messageText).trim(), LONGEST);
  if (text === '') throw new UserError('error.discuss.empty');
  const { id: messageId, authorId } = message;
  const who = { authorId, markerId };
  const stands = await context.marks.toggle({
    messageId,
    guildId,
    threadId,
    paperId,
    kind,
    text,
    at,
    ...who,
  });
  if (!stands) await refreshWrapUps(await context.wrapUps.ofThreads([threadId]), context);
  const key = stands ? (`mark.${kind}` as const) : (`mark.takenBack.${kind}` as const);
  return { view: 'notice', message: { key, params: {} }, private: true };
}
