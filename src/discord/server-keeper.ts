import type { LeftServerStore } from '../data/stores/left-servers.ts';
import type { Log } from '../shared/log.ts';

/** What Discord says about the servers that the bot is in. */
export type ServerChange =
  | {
      readonly kind: 'ready';
      readonly guildIds: readonly string[];
      /** Whether a server would be among them, were the bot in it. */
      concerns(guildId: string): boolean;
    }
  | { readonly kind: 'came' | 'left'; readonly guildId: string };

export interface ServerKeeperParts {
  readonly store: Pick<LeftServerStore, 'left' | 'here' | 'known'>;
  readonly log: Pick<Log, 'info' | 'warn'>;
}

/**
 * Keeps in mind which servers removed the bot, also while it was away, so that they are forgotten in time.
 * Changes are noted in their order; the promise never rejects.
 */
export function createServerKeeper({ store, log }: ServerKeeperParts) {
  const here = new Set<string>();
  let last: Promise<void> = Promise.resolve();

  async function ready({ guildIds, concerns }: Extract<ServerChange, { kind: 'ready' }>) {
    for (const id of [...here].filter(concerns)) here.delete(id);
    for (const id of guildIds) here.add(id);
    await store.here(guildIds);
    const gone = (await store.known()).filter((id) => concerns(id) && !here.has(id));
    if (gone.length === 0) return;
    await store.left(gone);
    log.info({ servers: gone.length }, 'servers that the bot is no longer in');
  }

  async function note(change: ServerChange): Promise<void> {
    if (change.kind === 'ready') return ready(change);
    const { guildId } = change;
    if (change.kind === 'left') {
      here.delete(guildId);
      await store.left([guildId]);
      log.info({ guildId }, 'a server removed the bot');
    } else if (!here.has(guildId)) {
      here.add(guildId);
      await store.here([guildId]);
    }
  }

  return {
    note(change: ServerChange): Promise<void> {
      last = last
        .then(() => note(change))
        .catch((error: unknown) => log.warn({ err: error }, 'a change of servers was not noted'));
      return last;
    },
  };
}
