import { type Client, DiscordAPIError } from 'discord.js';
import type { SeenChannel } from './channels.ts';

/** A channel of a server that the bot is in, from memory, a thread from Discord; else undefined. */
export async function seenChannel(client: Client, id: string): Promise<SeenChannel | undefined> {
  const channel = await client.channels.fetch(id).catch((error: unknown) => {
    if (error instanceof DiscordAPIError && (error.status === 404 || error.status === 403)) {
      return null;
    }
    throw error;
  });
  if (channel === null || channel.isDMBased()) return undefined;
  const { me } = channel.guild.members;
  const permissions = me === null ? undefined : channel.permissionsFor(me);
  return {
    name: channel.name,
    guildId: channel.guildId,
    isThread: channel.isThread(),
    isMentionable: (roleId) => channel.guild.roles.cache.get(roleId)?.mentionable ?? true,
    permissions: permissions?.bitfield ?? 0n,
  };
}

export function nameOfChannel(client: Client, id: string): string | undefined {
  const channel = client.channels.cache.get(id);
  return channel !== undefined && 'name' in channel ? (channel.name ?? undefined) : undefined;
}
