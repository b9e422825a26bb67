import type { Channel } from './model.ts';
import type { World } from './world.ts';

/** Below the others. */
export function addChannel(world: World, name: string, type: Channel['type']): Channel {
  const { guild } = world;
  const channel: Channel = {
    kind: 'channel',
    id: world.newId(),
    type,
    name,
    topic: null,
    position: guild.channels.size,
    overwrites: [],
    tags: [],
    flags: 0,
    lastMessageId: null,
  };
  guild.channels.set(channel.id, channel);
  world.bus.emit({ type: 'channel-created', channel });
  return channel;
}

/** Its threads go with it, of which Discord tells nobody. */
export function removeChannel(world: World, channel: Channel): void {
  const { guild, messages } = world;
  for (const { id, parentId } of guild.threads.values()) {
    if (parentId !== channel.id) continue;
    guild.threads.delete(id);
    messages.removeChannel(id);
  }
  guild.channels.delete(channel.id);
  messages.removeChannel(channel.id);
  world.bus.emit({ type: 'channel-deleted', channel });
}
