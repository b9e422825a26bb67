import {
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  type APITextChannel,
  type APIThreadChannel,
  ChannelType,
  DiscordAPIError,
  PermissionFlagsBits,
  type REST,
  Routes,
} from 'discord.js';
import type { ChannelNeed } from '../commands/channels.ts';
import { NEED_BITS, needsOf } from './channels.ts';

export interface MissingParts {
  readonly rest: Pick<REST, 'get'>;
  /** The bot's own id as a user. */
  readonly userId: () => Promise<string>;
  /** Before each request. */
  readonly pace: () => Promise<void>;
}

/**
 * What the bot lacks to post in a channel, as Discord says at this moment, without a gateway. Nothing is missing
 * from where something else is in the way. Throws what a request throws.
 */
export async function missingHere(
  channelId: string,
  parts: MissingParts,
): Promise<readonly ChannelNeed[]> {
  const get = async (route: `/${string}`) => {
    await parts.pace();
    return parts.rest.get(route);
  };
  try {
    // Discord's answers are typed by their routes.
    const channel = (await get(Routes.channel(channelId))) as APITextChannel | APIThreadChannel;
    const { guild_id: guildId } = channel;
    if (guildId === undefined) return [];
    const isThread = THREADS.has(channel.type);
    const holder = isThread ? await get(Routes.channel(channel.parent_id ?? '')) : channel;
    const userId = await parts.userId();
    const member = (await get(Routes.guildMember(guildId, userId))) as APIGuildMember;
    const roles = (await get(Routes.guildRoles(guildId))) as APIRole[];
    const { permission_overwrites: overwrites = [] } = holder as APITextChannel;
    const bits = bitsOf({ guildId, userId, member, roles, overwrites });
    return needsOf({ isThread }, false).filter((need) => (bits & NEED_BITS[need]) === 0n);
  } catch (error) {
    if (error instanceof DiscordAPIError && error.code === MISSING_ACCESS) return ['viewChannel'];
    throw error;
  }
}

/** Discord's code for a place that one cannot see. */
const MISSING_ACCESS = 50001;

const THREADS: ReadonlySet<ChannelType> = new Set([
  ChannelType.PublicThread,
  ChannelType.PrivateThread,
  ChannelType.AnnouncementThread,
]);

interface Held {
  readonly guildId: string;
  readonly userId: string;
  readonly member: Pick<APIGuildMember, 'roles'>;
  readonly roles: readonly APIRole[];
  readonly overwrites: readonly APIOverwrite[];
}

/** As Discord documents it: all roles together; then what the channel sets for everyone, for roles, for the member. */
function bitsOf({ guildId, userId, member, roles, overwrites }: Held): bigint {
  const own = new Set([guildId, ...member.roles]);
  const base = roles
    .filter(({ id }) => own.has(id))
    .reduce((sum, { permissions }) => sum | BigInt(permissions), 0n);
  if ((base & PermissionFlagsBits.Administrator) !== 0n) return ALL;
  const layers = [
    overwrites.filter(({ id }) => id === guildId),
    overwrites.filter(({ id }) => id !== guildId && own.has(id)),
    overwrites.filter(({ id }) => id === userId),
  ];
  return layers.reduce((bits, layer) => {
    const deny = layer.reduce((sum, each) => sum | BigInt(each.deny), 0n);
    const allow = layer.reduce((sum, each) => sum | BigInt(each.allow), 0n);
    return (bits & ~deny) | allow;
  }, base);
}

const ALL = Object.values(NEED_BITS).reduce((sum, bit) => sum | bit, 0n);
