import type { Discussion, DiscussionStore } from '../../data/stores/discussions.ts';

export interface KnownThreads {
  /** The same store, whose changes are known at once. */
  readonly store: DiscussionStore;
  /** Reads which threads there are. */
  load(): Promise<void>;
  /** From memory: asked for every message of every channel. */
  get(threadId: string): Pick<Discussion, 'guildId' | 'paperId'> | undefined;
}

/** The threads of papers; one process answers people, and opens all of them. */
export function createKnownThreads(store: DiscussionStore): KnownThreads {
  const threads = new Map<string, Pick<Discussion, 'guildId' | 'paperId'>>();
  const add = ({ threadId, guildId, paperId }: Omit<Discussion, 'channelId' | 'doneAt'>): void => {
    threads.set(threadId, { guildId, paperId });
  };
  return {
    store: {
      ...store,
      async opened(attempt, threadId) {
        const isOurs = await store.opened(attempt, threadId);
        if (isOurs) add({ ...attempt, threadId });
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
      for (const discussion of await store.all()) add(discussion);
    },
    get: (threadId) => threads.get(threadId),
  };
}
