import type { AskedQuestions } from '../../src/commands/asked-questions.ts';
import type { PaperUses } from '../../src/commands/paper-uses.ts';
import type { Asked } from '../../src/data/stores/asked.ts';
import type { DailyCountStore } from '../../src/data/stores/daily-counts.ts';
import type { GuildSettings, GuildSettingsStore } from '../../src/data/stores/guild-settings.ts';
import type {
  ListOwner,
  ReadingListStore,
  SavedPaper,
} from '../../src/data/stores/reading-lists.ts';
import type { ViewStateStore } from '../../src/data/stores/view-state.ts';

/** View states in memory; `forget` is what thirty days do. */
export function createMemoryViewStates(): ViewStateStore & { forget(): void; size(): number } {
  const states = new Map<string, string>();
  return {
    async put(state) {
      const key = `k${states.size + 1}`;
      states.set(key, JSON.stringify(state));
      return key;
    },
    async get(key) {
      const state = states.get(key);
      return state === undefined ? undefined : JSON.parse(state);
    },
    purge: async () => 0,
    forget: () => states.clear(),
    size: () => states.size,
  };
}

export function createMemoryDailyCounts(): DailyCountStore {
  const counts = new Map<string, number>();
  return {
    async take(what, userId, most) {
      const times = (counts.get(`${what} ${userId}`) ?? 0) + 1;
      if (times <= most) counts.set(`${what} ${userId}`, times);
      return times <= most;
    },
    purge: async () => 0,
  };
}

/** Votes and saves in memory; `noted` are the uses in their order. */
export function createMemoryPaperUses(): PaperUses & { readonly noted: readonly string[] } {
  const noted: string[] = [];
  const pressed = new Map<string, Set<string>>();
  const press = (what: string, userId: string): boolean => {
    const all = pressed.get(what) ?? new Set();
    pressed.set(what, all);
    if (all.delete(userId)) return false;
    all.add(userId);
    return true;
  };
  return {
    noted,
    vote: async ({ paperId, userId }) => press(`vote ${paperId}`, userId),
    save: async ({ paperId, userId }) => press(`save ${paperId}`, userId),
    votes: async (paperId) => pressed.get(`vote ${paperId}`)?.size ?? 0,
    noteMessages: async ({ paperId, times }) => {
      noted.push(`messages ${paperId} ${times}`);
    },
    note: (kind, paperIds) => noted.push(...paperIds.map((id) => `${kind} ${id}`)),
  };
}

export function createMemoryGuildSettings(): GuildSettingsStore {
  const settings = new Map<string, GuildSettings>();
  const get = (guildId: string): GuildSettings => settings.get(guildId) ?? {};
  return {
    get: async (guildId) => get(guildId),
    ofEach: async (guildIds) => new Map(guildIds.map((guildId) => [guildId, get(guildId)])),
    async set(guildId, change) {
      const all = Object.entries({ ...get(guildId), ...change });
      settings.set(guildId, Object.fromEntries(all.filter(([, value]) => value !== null)));
      return get(guildId);
    },
    serversWith: async (name) =>
      [...settings].filter(([, each]) => each[name] !== undefined).map(([guildId]) => guildId),
    remove: async (guildId) => {
      settings.delete(guildId);
    },
  };
}

/** Lists in memory; each save is a millisecond after the last. */
export function createMemoryReadingLists(): ReadingListStore {
  const saved = new Map<string, SavedPaper>();
  const listOf = (owner: ListOwner) => JSON.stringify(owner);
  const keyOf = (owner: ListOwner, paperId: string) => `${listOf(owner)} ${paperId}`;
  return {
    async save(owner, { paperId, userId }) {
      const key = keyOf(owner, paperId);
      if (saved.has(key)) return false;
      const fresh = { doneAt: undefined, note: undefined, savedAt: saved.size };
      saved.set(key, { paperId, savedBy: userId, ...fresh });
      return true;
    },
    remove: async (owner, paperId) => saved.delete(keyOf(owner, paperId)),
    async change(owner, paperId, { done, note }) {
      const before = saved.get(keyOf(owner, paperId));
      if (before === undefined) return false;
      saved.set(keyOf(owner, paperId), {
        ...before,
        ...(done !== undefined && { doneAt: done ? 1 : undefined }),
        ...(note !== undefined && { note: note?.text }),
      });
      return true;
    },
    get: async (owner, paperId) => saved.get(keyOf(owner, paperId)),
    all: async (owner) =>
      [...saved]
        .filter(([key]) => key.startsWith(`${listOf(owner)} `))
        .map(([, each]) => each)
        .toReversed(),
  };
}

/** The questions in memory, in their order. */
export function createMemoryAsked(): AskedQuestions & { readonly noted: readonly Asked[] } {
  const noted: Asked[] = [];
  return {
    noted,
    note: (asked) => noted.push(asked),
    get: async (id) => noted.find((each) => each.id === id),
    lastIn: async (channelId, { most, readerId }) =>
      noted
        .filter((each) => each.channelId === channelId)
        .filter((each) => !each.private || each.userId === readerId)
        .slice(-most),
    publicIn: async (guildId, since) =>
      noted
        .filter((each) => each.guildId === guildId && each.at >= since && !each.private)
        .toReversed(),
  };
}
