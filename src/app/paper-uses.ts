import type { PaperUses } from '../commands/paper-uses.ts';
import type { PaperUseStore } from '../data/stores/paper-uses.ts';
import type { ReadingListStore } from '../data/stores/reading-lists.ts';
import type { Log } from '../shared/log.ts';

/** What people make of papers, over its store: without it cards are shown all the same. */
export function createPaperUses(
  store: PaperUseStore,
  lists: Pick<ReadingListStore, 'save' | 'remove'>,
  log: Pick<Log, 'warn'>,
): PaperUses {
  return {
    vote: (press) => store.vote(press),
    async save(press) {
      const owner = { kind: 'me', userId: press.userId } as const;
      if (await lists.save(owner, press)) return true;
      await lists.remove(owner, press.paperId);
      return false;
    },
    votes: async (paperId, guildId) => {
      try {
        return await store.votes(paperId, guildId);
      } catch (error) {
        log.warn({ err: error }, 'votes could not be read');
        return undefined;
      }
    },
    noteMessages: (use) => store.note({ ...use, kind: 'messages' }),
    note(kind, paperIds, { guildId }) {
      if (guildId === undefined) return;
      for (const paperId of paperIds) {
        store.note({ paperId, guildId, kind }).catch((error: unknown) => {
          log.warn({ err: error, kind }, 'a use of a paper was not counted');
        });
      }
    },
  };
}
