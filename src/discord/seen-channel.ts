import {
  ChannelType,
  type Client,
  DiscordAPIError,
  type GuildBasedChannel,
  PermissionsBitField,
} from 'discord.js';
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
  return {
    id: channel.id,
    name: channel.name,
    type: channel.type,
    guildId: channel.guildId,
    parentId: channel.parentId ?? undefined,
    isThread: channel.isThread(),
    isMentionable: (roleId) => channel.guild.roles.cache.get(roleId)?.mentionable ?? true,
    permissions: ownPermissions(channel),
    ...postingIn(channel),
  };
}

/** Of a server that is yet to come nothing is known: what is not allowed, Discord will say. */
function ownPermissions(channel: GuildBasedChannel): bigint {
  const { me } = channel.guild.members;
  if (me === null) return PermissionsBitField.All;
  return channel.permissionsFor(me)?.bitfield ?? 0n;
}

function postingIn(channel: GuildBasedChannel): Pick<SeenChannel, 'tags' | 'wantsTag'> {
  const isForum =
    channel.type === ChannelType.GuildForum || channel.type === ChannelType.GuildMedia;
  if (!isForum) return { tags: [], wantsTag: false };
  const { availableTags: tags, flags } = channel;
  return { tags, wantsTag: flags.has('RequireTag') };
}

export function nameOfChannel(client: Client, id: string): string | undefined {
  const channel = client.channels.cache.get(id);
  return channel !== undefined && 'name' in channel ? (channel.name ?? undefined) : undefined;
}

const FOR_THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.GuildText,
  ChannelType.GuildAnnouncement,
  ChannelType.GuildForum,
  ChannelType.GuildMedia,
]);

/** In the order of the server, those that the bot sees. */
export const channelsForThreads = (
  client: Client,
  guildId: string,
): readonly { readonly id: string; readonly name: string }[] =>
  [...(client.guilds.cache.get(guildId)?.channels.cache.values() ?? [])]
    .filter((channel) => FOR_THREADS.has(channel.type) && channel.viewable)
    .map(({ id, name }) => ({ id, name }));
