import type { AskedQuestions } from '../commands/asked-questions.ts';
import type { AskedStore } from '../data/stores/asked.ts';
import type { Log } from '../shared/log.ts';

/** The record of questions, over its store: without it questions are answered all the same. */
export function createAskedQuestions(
  store: Pick<AskedStore, 'get' | 'publicIn' | 'lastIn' | 'put'>,
  log: Pick<Log, 'warn'>,
): AskedQuestions {
  return {
    get: (id) => store.get(id),
    publicIn: (guildId, since) => store.publicIn(guildId, since),
    lastIn: async (channelId, last) => {
      try {
        return await store.lastIn(channelId, last);
      } catch (error) {
        log.warn({ err: error }, 'the questions before could not be read');
        return [];
      }
    },
    note(asked) {
      store.put(asked).catch((error: unknown) => {
        log.warn({ err: error }, 'a question was not recorded');
      });
    },
  };
}
