import type { Discussion, DiscussionStore } from '../../data/stores/discussions.ts';
import type { Log } from '../../shared/log.ts';

export interface KnownThreads {
  /** The same store, whose changes are known at once. */
  readonly store: DiscussionStore;
  /** Reads which threads there are; nobody else opens any from now on. */
  load(): Promise<void>;
  /** From memory: asked for every message of every channel. */
  get(threadId: string): Discussion | undefined;
}

/** The threads of papers; one process answers people, and opens all of them. */
export function createKnownThreads(store: DiscussionStore, log: Pick<Log, 'warn'>): KnownThreads {
  const threads = new Map<string, Discussion>();
  return {
    store: {
      ...store,
      async ofThread(threadId) {
        try {
          return await store.ofThread(threadId);
        } catch (error) {
          // Questions are answered also where the database is away.
          log.warn({ err: error }, 'whose thread it is could not be read');
          return threads.get(threadId);
        }
      },
      async opened(attempt, threadId) {
        const isOurs = await store.opened(attempt, threadId);
        const { guildId, paperId, channelId } = attempt;
        if (isOurs) {
          threads.set(threadId, { guildId, paperId, channelId, threadId, doneAt: undefined });
        }
        return isOurs;
      },
      async removeThread(threadId) {
        threads.delete(threadId);
        await store.removeThread(threadId);
      },
      async removeChannel(channelId) {
        const removed = await store.removeChannel(channelId);
        for (const threadId of removed) threads.delete(threadId);
        return removed;
      },
    },
    async load() {
      try {
        await store.abandon();
        for (const discussion of await store.all()) threads.set(discussion.threadId, discussion);
      } catch (error) {
        log.warn({ err: error }, 'messages in the threads there are will not count in what trends');
      }
    },
    get: (threadId) => threads.get(threadId),
  };
}
