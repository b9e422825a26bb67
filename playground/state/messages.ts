import type { APIMessage } from 'discord-api-types/v10';
import type { Bus } from './bus.ts';
import type { StoredMessage } from './model.ts';

/** The oldest messages of a channel go when there are more. */
const KEPT_PER_CHANNEL = 1000;

export interface Page {
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface Messages {
  add(stored: StoredMessage): void;
  get(channelId: string, messageId: string): StoredMessage | undefined;
  /** What everybody sees and, with `userId`, what only that person sees; oldest first. */
  list(channelId: string, page: Page, userId?: string): readonly APIMessage[];
  /** Replaces fields and tells the world. */
  edit(stored: StoredMessage, change: Partial<APIMessage>): void;
  remove(stored: StoredMessage): void;
  /** Several of one channel at once, as moderators do. */
  removeMany(channelId: string, messageIds: readonly string[]): void;
  removeChannel(channelId: string): void;
}

export function createMessages(bus: Bus): Messages {
  const byChannel = new Map<string, Map<string, StoredMessage>>();

  const channel = (id: string): Map<string, StoredMessage> => {
    const known = byChannel.get(id) ?? new Map<string, StoredMessage>();
    byChannel.set(id, known);
    return known;
  };

  return {
    add(stored) {
      const messages = channel(stored.message.channel_id);
      messages.set(stored.message.id, stored);
      for (const oldest of messages.keys()) {
        if (messages.size <= KEPT_PER_CHANNEL) break;
        messages.delete(oldest);
      }
      bus.emit({ type: 'message-created', ...stored });
    },
    get: (channelId, messageId) => byChannel.get(channelId)?.get(messageId),
    list(channelId, { before, after, limit }, userId) {
      const seen = [...(byChannel.get(channelId)?.values() ?? [])]
        .filter(({ visibleTo }) => visibleTo === undefined || visibleTo === userId)
        .map(({ message }) => message)
        .filter(({ id }) => before === undefined || BigInt(id) < BigInt(before))
        .filter(({ id }) => after === undefined || BigInt(id) > BigInt(after));
      return after === undefined ? seen.slice(-limit) : seen.slice(0, limit);
    },
    edit(stored, change) {
      stored.message = { ...stored.message, ...change };
      bus.emit({ type: 'message-updated', ...stored });
    },
    remove(stored) {
      channel(stored.message.channel_id).delete(stored.message.id);
      bus.emit({ type: 'message-deleted', ...stored });
    },
    removeMany(channelId, messageIds) {
      for (const id of messageIds) channel(channelId).delete(id);
      bus.emit({ type: 'messages-deleted', channelId, messageIds });
    },
    removeChannel: (channelId) => {
      byChannel.delete(channelId);
    },
  };
}
