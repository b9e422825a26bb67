import {
  type APIMessage,
  type APIThreadChannel,
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import type { PostedAt, Starter, ThreadState, Threads } from '../../commands/discuss/threads.ts';
import type { MessageReply } from '../../commands/reply.ts';
import { UserError } from '../../commands/user-error.ts';
import type { Clock } from '../../shared/clock.ts';
import type { Log } from '../../shared/log.ts';
import type { WordsFor } from '../../words/words.ts';
import type { ActionStates } from '../actions.ts';
import type { SeenChannel } from '../channels.ts';
import { type MessageBody, messageBody } from '../message.ts';
import { say } from '../views/notice.ts';
import type { View, ViewTools } from '../views/view.ts';
import { findPost, openPost } from './forum-post.ts';
import { findFromMessage, openFromMessage } from './message-thread.ts';
import type { Opening, ThreadTools } from './opening.ts';
import { placeOf } from './place-of.ts';
import { refused } from './refused.ts';
import { steadily } from './steadily.ts';
import { threadName } from './thread-name.ts';

export interface ThreadsParts {
  /** A session of its own: the gateway's one repeats a failed request after milliseconds. */
  readonly session: { readonly rest: REST; userId(): Promise<string> };
  channel(id: string): Promise<SeenChannel | undefined>;
  readonly actions: ActionStates;
  readonly wordsFor: WordsFor;
  readonly render: (reply: MessageReply, tools: ViewTools) => View;
  readonly clock: Clock;
  readonly log: Pick<Log, 'info'>;
}

/** Less than an attempt to open a thread has for itself (`open-discussion.ts`). */
const WITHIN_MS = 45_000;

export function createThreads(parts: ThreadsParts): Threads {
  const { session, channel, clock, wordsFor, log } = parts;

  const signedIn = async (): Promise<ThreadTools> => {
    const userId = await session.userId();
    return { rest: session.rest, userId, clock, until: clock() + WITHIN_MS };
  };

  /** What goes wrong is told as the caller can deal with it. */
  async function doing<T>(
    where: Parameters<typeof refused>[1],
    work: (tools: ThreadTools) => Promise<T>,
  ): Promise<T> {
    try {
      return await work(await signedIn());
    } catch (error) {
      throw refused(error, where);
    }
  }

  const request = <T>(
    threadId: string,
    ask: (rest: REST, signal: AbortSignal) => Promise<unknown>,
  ): Promise<T> =>
    doing({ channel: '', thread: threadId }, (tools) =>
      steadily<T>((signal) => ask(tools.rest, signal), tools),
    );

  async function changeMessage(
    { threadId, messageId }: PostedAt,
    change: (rest: REST, route: `/${string}`, signal: AbortSignal) => Promise<unknown>,
  ): Promise<void> {
    const route = Routes.channelMessage(threadId, messageId);
    const apply = () => request(threadId, (rest, signal) => change(rest, route, signal));
    try {
      await apply();
    } catch (error) {
      if (isGone(error)) return;
      if (!isCode(error, THREAD_ARCHIVED)) throw error;
      await setArchived(threadId, false);
      await apply();
      await setArchived(threadId, true);
    }
  }

  const setArchived = (threadId: string, archived: boolean): Promise<void> =>
    request(threadId, (rest, signal) =>
      rest.patch(Routes.channel(threadId), { body: { archived }, signal }),
    );

  return {
    async placeOf(channelId, guildId) {
      const seen = await channel(channelId);
      if (seen?.guildId !== guildId) return undefined;
      if (!seen.isThread) return placeOf(seen);
      const parent = seen.parentId === undefined ? undefined : await channel(seen.parentId);
      return parent && placeOf(parent);
    },
    open: (starter) =>
      doing({ channel: starter.place.channelId }, async (tools) => {
        const opening = await openingOf(starter, parts);
        return starter.place.kind === 'forum'
          ? openPost(opening, tools)
          : openFromMessage(opening, tools);
      }),
    find: (starter, since) =>
      doing({ channel: starter.place.channelId }, async (tools) => {
        const opening = await openingOf(starter, parts);
        return starter.place.kind === 'forum'
          ? findPost(opening, tools)
          : findFromMessage(opening, since, tools);
      }),
    look: (threadId) => look(threadId, signedIn),
    setArchived,
    async post(threadId, { reply, locale, nonce }) {
      const body = { ...(await bodyOf(reply, locale, parts)), nonce, enforce_nonce: true };
      const posted = await request<APIMessage>(threadId, (rest, signal) =>
        rest.post(Routes.channelMessages(threadId), { body, signal }),
      );
      return posted.id;
    },
    async edit(at, { reply, locale }) {
      const body = await bodyOf(reply, locale, parts);
      await changeMessage(at, (rest, route, signal) => rest.patch(route, { body, signal }));
    },
    remove: (at) => changeMessage(at, (rest, route, signal) => rest.delete(route, { signal })),
    async isThere({ threadId, messageId }) {
      try {
        await request(threadId, (rest, signal) =>
          rest.get(Routes.channelMessage(threadId, messageId), { signal }),
        );
        return true;
      } catch (error) {
        if (isGone(error)) return false;
        throw error;
      }
    },
    async tell(channelId, { message, locale }) {
      const content = say(message, wordsFor(locale));
      const body = messageBody({ content, embeds: [] });
      try {
        const { rest } = await signedIn();
        await rest.post(Routes.channelMessages(channelId), { body });
        return true;
      } catch (error) {
        log.info({ err: error }, 'an admin channel takes nothing');
        return false;
      }
    },
  };
}

/** “Tried to perform an operation on an archived thread”. */
const THREAD_ARCHIVED = 50083;

/** The message, or its thread with it. */
const isGone = (error: unknown): boolean =>
  isCode(error, RESTJSONErrorCodes.UnknownMessage) ||
  (error instanceof UserError && error.userMessage.key === 'error.discuss.goneThread');

const isCode = (error: unknown, code: number): boolean =>
  error instanceof DiscordAPIError && error.code === code;

async function look(threadId: string, signedIn: () => Promise<ThreadTools>): Promise<ThreadState> {
  try {
    const tools = await signedIn();
    const { thread_metadata: state } = await steadily<APIThreadChannel>(
      (signal) => tools.rest.get(Routes.channel(threadId), { signal }),
      tools,
    );
    if (state?.locked) return 'locked';
    return state?.archived ? 'archived' : 'open';
  } catch (error) {
    if (isCode(error, RESTJSONErrorCodes.UnknownChannel)) return 'gone';
    if (isCode(error, RESTJSONErrorCodes.MissingAccess)) return 'unseen';
    throw refused(error, { channel: '', thread: threadId });
  }
}

async function openingOf(starter: Starter, parts: ThreadsParts): Promise<Opening> {
  const { place, card, mark, tagIds, locale, nonce } = starter;
  return {
    guildId: starter.guildId,
    channelId: place.channelId,
    name: threadName(card.paper),
    body: await bodyOf(card, locale, parts),
    customId: parts.actions.draft('').customId(mark, 'open'),
    tagIds,
    nonce,
  };
}

async function bodyOf(
  reply: MessageReply,
  locale: string,
  { actions, wordsFor, render }: ThreadsParts,
): Promise<MessageBody> {
  const { customId, finish } = actions.draft('');
  return messageBody(await finish(render(reply, { words: wordsFor(locale), customId })));
}
