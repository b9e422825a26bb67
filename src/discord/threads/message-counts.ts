import type { Discussion } from '../../data/stores/discussions.ts';
import type { Log } from '../../shared/log.ts';

type Of = Pick<Discussion, 'guildId' | 'paperId'>;

export interface MessageCounts {
  /** One more message in a paper's thread. */
  add(of: Of): void;
  /** Resolves when all are stored. */
  stop(): Promise<void>;
}

/** A lively thread is written down once in so long. */
const EVERY_MS = 1_000;

/** Counts messages by paper and server, without who wrote them. */
export function createMessageCounts(
  store: (use: Of & { readonly times: number }) => Promise<void>,
  log: Pick<Log, 'warn'>,
): MessageCounts {
  let waiting = new Map<string, Of & { times: number }>();
  let timer: NodeJS.Timeout | undefined;
  let storing: Promise<void> = Promise.resolve();

  async function storeAll(counts: Iterable<Of & { readonly times: number }>): Promise<void> {
    for (const each of counts) {
      await store(each).catch((error: unknown) => {
        log.warn({ err: error }, 'messages of a thread were not counted');
      });
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer);
    timer = undefined;
    const counts = waiting.values();
    waiting = new Map();
    storing = storing.then(() => storeAll(counts));
    return storing;
  }

  return {
    add({ guildId, paperId }) {
      const key = `${guildId} ${paperId}`;
      const counted = waiting.get(key) ?? { guildId, paperId, times: 0 };
      counted.times += 1;
      waiting.set(key, counted);
      timer ??= setTimeout(() => void flush(), EVERY_MS).unref();
    },
    stop: flush,
  };
}
