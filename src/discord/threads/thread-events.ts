import { type GatewayMessageCreateDispatchData, MessageType } from 'discord.js';
import type { Context } from '../../commands/command.ts';
import { refreshWrapUps } from '../../commands/discuss/wrap-up.ts';
import type { Log } from '../../shared/log.ts';
import type { KnownThreads } from './known-threads.ts';
import type { MessageCounts } from './message-counts.ts';

export interface ThreadEventsParts {
  readonly known: KnownThreads;
  readonly counts: MessageCounts;
  readonly context: Context;
  /** The language that a server has on Discord. */
  localeOf(guildId: string): string | undefined;
  readonly log: Pick<Log, 'warn'>;
}

/** What happens in and to papers' threads without the bot. What is returned never rejects. */
export interface ThreadEvents {
  /** Counts it where it is a person's, in a paper's thread; it is not read. */
  onMessage(
    message: Pick<
      GatewayMessageCreateDispatchData,
      'author' | 'channel_id' | 'type' | 'webhook_id'
    >,
  ): void;
  /** Marks go with their messages; undefined where none of a paper's thread are concerned. */
  onMessagesGone(channelId: string, messageIds: readonly string[]): Promise<void> | undefined;
  onThreadGone(threadId: string): Promise<void> | undefined;
  /** Discord does not tell of the threads that go with a channel. */
  onChannelGone(channelId: string): Promise<void>;
}

export function createThreadEvents(parts: ThreadEventsParts): ThreadEvents {
  const { known, counts, context, log } = parts;

  const quietly = (work: Promise<unknown>): Promise<void> =>
    work.then(
      () => undefined,
      (error: unknown) => log.warn({ err: error }, 'what went from a thread is still stored'),
    );

  async function dropMessages(messageIds: readonly string[]): Promise<void> {
    await context.wrapUps.removeMessages(messageIds);
    const threadIds = await context.marks.removeMessages(messageIds);
    await refreshWrapUps(await context.wrapUps.ofThreads(threadIds), context, parts.localeOf);
  }

  async function dropThread(threadId: string): Promise<void> {
    await known.store.removeThread(threadId);
    await context.marks.removeThreads([threadId]);
  }

  return {
    onMessage({ author, channel_id, type, webhook_id }) {
      const thread = known.get(channel_id);
      if (thread === undefined || author.bot === true || webhook_id !== undefined) return;
      if (type === MessageType.Default || type === MessageType.Reply) counts.add(thread);
    },
    onMessagesGone: (channelId, messageIds) =>
      known.get(channelId) && quietly(dropMessages(messageIds)),
    onThreadGone: (threadId) => known.get(threadId) && quietly(dropThread(threadId)),
    onChannelGone: (channelId) =>
      quietly(
        known.store.removeChannel(channelId).then((gone) => context.marks.removeThreads(gone)),
      ),
  };
}
