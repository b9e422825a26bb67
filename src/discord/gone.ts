import { type Client, GatewayDispatchEvents } from 'discord.js';

/** What went from a server. */
export type Gone =
  | {
      readonly what: 'messages';
      readonly channelId: string;
      readonly ids: readonly string[];
    }
  | { readonly what: 'thread' | 'channel'; readonly id: string };

/** Taken as it comes from the gateway: discord.js tells only of messages and threads that it keeps. */
export function listenForGone(client: Client, onGone: (gone: Gone) => void): void {
  const { MessageDelete, MessageDeleteBulk, ThreadDelete, ChannelDelete } = GatewayDispatchEvents;
  client.ws.on(MessageDelete, ({ id, channel_id }) =>
    onGone({ what: 'messages', channelId: channel_id, ids: [id] }),
  );
  client.ws.on(MessageDeleteBulk, ({ ids, channel_id }) =>
    onGone({ what: 'messages', channelId: channel_id, ids }),
  );
  client.ws.on(ThreadDelete, ({ id }) => onGone({ what: 'thread', id }));
  client.ws.on(ChannelDelete, ({ id }) => onGone({ what: 'channel', id }));
}
