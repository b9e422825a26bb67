import type { Context } from '../../src/commands/command.ts';
import type { Post, Threads } from '../../src/commands/discuss/threads.ts';
import type { Discussion } from '../../src/data/stores/discussions.ts';
import type { Mark } from '../../src/data/stores/marks.ts';
import type { WrapUp } from '../../src/data/stores/wrap-ups.ts';

type Stores = Pick<Context, 'discussions' | 'marks' | 'wrapUps'>;

/** The stores of discussions in memory, for one caller at a time; `put` says that a thread is there. */
export function createMemoryDiscussions(): Stores & { put(discussion: Discussion): void } {
  const open = new Map<string, Discussion>();
  const marks = new Map<string, Mark>();
  const wrapUps = new Map<string, WrapUp>();
  const change = (threadId: string, to: (discussion: Discussion) => Discussion | undefined) => {
    for (const [key, each] of open) {
      if (each.threadId !== threadId) continue;
      const changed = to(each);
      if (changed) open.set(key, changed);
      else open.delete(key);
    }
  };
  const keyOf = ({ guildId, paperId }: Pick<Discussion, 'guildId' | 'paperId'>) =>
    `${guildId} ${paperId}`;
  const marked = (threadIds: readonly string[]) =>
    [...marks.values()].filter(({ threadId }) => threadIds.includes(threadId));
  return {
    put: (discussion) => open.set(keyOf(discussion), discussion),
    discussions: {
      get: async (key) => open.get(keyOf(key)),
      ofThread: async (id) => [...open.values()].find(({ threadId }) => threadId === id),
      all: async () => [...open.values()],
      async claim(attempt) {
        const discussion = open.get(keyOf(attempt));
        return discussion ? { state: 'open', discussion } : { state: 'mine' };
      },
      async opened({ guildId, paperId, channelId }, threadId) {
        const discussion = { guildId, paperId, channelId, threadId, doneAt: undefined };
        open.set(keyOf(discussion), discussion);
        return true;
      },
      failed: async () => undefined,
      abandon: async () => undefined,
      setDone: async (threadId, done) =>
        change(threadId, (each) => ({ ...each, doneAt: done ? 1 : undefined })),
      removeThread: async (threadId) => change(threadId, () => undefined),
      removeChannel: async () => [],
    },
    marks: {
      async toggle(mark) {
        const stands = marks.get(mark.messageId)?.kind !== mark.kind;
        if (stands) marks.set(mark.messageId, mark);
        else marks.delete(mark.messageId);
        return stands;
      },
      ofThread: async (threadId) => marked([threadId]),
      async removeMessages(ids) {
        const gone = ids.flatMap((id) => marks.get(id)?.threadId ?? []);
        for (const id of ids) marks.delete(id);
        return gone;
      },
      async removeThreads(ids) {
        for (const { messageId } of marked(ids)) marks.delete(messageId);
      },
    },
    wrapUps: {
      get: async (key) => wrapUps.get(keyOf(key)),
      async put(wrapUp) {
        const before = wrapUps.get(keyOf(wrapUp));
        wrapUps.set(keyOf(wrapUp), wrapUp);
        return before;
      },
      remove: async (key) => void wrapUps.delete(keyOf(key)),
      removeMessages: async () => undefined,
      with: async () => [],
      ofThreads: async (ids) => [...wrapUps.values()].filter((each) => ids.includes(each.threadId)),
    },
  };
}

/** Threads that are always open; `posted` are the messages in their order. */
export function createMemoryThreads(): Threads & { readonly posted: readonly Post[] } {
  const posted: Post[] = [];
  return {
    posted,
    placeOf: async (channelId) => {
      return { channelId, kind: 'text', missing: [], tags: [], wantsTag: false };
    },
    open: async () => 'thread',
    find: async () => undefined,
    look: async () => 'open',
    setArchived: async () => undefined,
    post: async (_, post) => `m${posted.push(post)}`,
    edit: async () => undefined,
    remove: async () => undefined,
    isThere: async () => true,
    tell: async () => true,
  };
}
