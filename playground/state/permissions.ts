import type { Channel, Guild, Member, Overwrite, Thread } from './model.ts';

/** The permission bits this server knows, by the names Discord gives them. */
export const PERMISSION = {
  CREATE_INSTANT_INVITE: 1n << 0n,
  KICK_MEMBERS: 1n << 1n,
  BAN_MEMBERS: 1n << 2n,
  ADMINISTRATOR: 1n << 3n,
  MANAGE_CHANNELS: 1n << 4n,
  MANAGE_GUILD: 1n << 5n,
  ADD_REACTIONS: 1n << 6n,
  VIEW_CHANNEL: 1n << 10n,
  SEND_MESSAGES: 1n << 11n,
  MANAGE_MESSAGES: 1n << 13n,
  EMBED_LINKS: 1n << 14n,
  ATTACH_FILES: 1n << 15n,
  READ_MESSAGE_HISTORY: 1n << 16n,
  MENTION_EVERYONE: 1n << 17n,
  USE_EXTERNAL_EMOJIS: 1n << 18n,
  CONNECT: 1n << 20n,
  SPEAK: 1n << 21n,
  CHANGE_NICKNAME: 1n << 26n,
  MANAGE_ROLES: 1n << 28n,
  USE_APPLICATION_COMMANDS: 1n << 31n,
  MANAGE_EVENTS: 1n << 33n,
  MANAGE_THREADS: 1n << 34n,
  CREATE_PUBLIC_THREADS: 1n << 35n,
  CREATE_PRIVATE_THREADS: 1n << 36n,
  SEND_MESSAGES_IN_THREADS: 1n << 38n,
  CREATE_EVENTS: 1n << 44n,
  USE_EXTERNAL_APPS: 1n << 50n,
} as const;

export type PermissionName = keyof typeof PERMISSION;

const ALL = Object.values(PERMISSION).reduce((sum, bit) => sum | bit, 0n);
const { VIEW_CHANNEL, SEND_MESSAGES, ADMINISTRATOR } = PERMISSION;
/** Meaningless without the right to send; Discord takes them away with it. */
const WITH_SENDING = PERMISSION.MENTION_EVERYONE | PERMISSION.EMBED_LINKS | PERMISSION.ATTACH_FILES;

export const permissionBits = (names: readonly PermissionName[]): bigint =>
  names.reduce((sum, name) => sum | PERMISSION[name], 0n);

/** What a member may do in the whole server: the sum of all roles. */
export function guildPermissions(guild: Guild, member: Member): bigint {
  if (member.user.id === guild.ownerId) return ALL;
  const sum = [guild.id, ...member.roleIds].reduce(
    (bits, roleId) => bits | (guild.roles.get(roleId)?.permissions ?? 0n),
    0n,
  );
  return (sum & ADMINISTRATOR) === 0n ? sum : ALL;
}

/** What a member may do in a channel; a thread takes its parent's overwrites. */
export function channelPermissions(guild: Guild, member: Member, place: Channel | Thread): bigint {
  const base = guildPermissions(guild, member);
  if ((base & ADMINISTRATOR) !== 0n) return base;
  const channel = place.kind === 'thread' ? guild.channels.get(place.parentId) : place;
  if (channel === undefined) return 0n;
  const bits = withOverwrites(base, channel.overwrites, guild.id, member);
  if ((bits & VIEW_CHANNEL) === 0n) return 0n;
  return place.kind === 'channel' && (bits & SEND_MESSAGES) === 0n ? bits & ~WITH_SENDING : bits;
}

/** @everyone's overwrite first, then those of all roles together, then the member's own. */
function withOverwrites(
  base: bigint,
  overwrites: readonly Overwrite[],
  everyoneId: string,
  member: Member,
): bigint {
  const layers = [
    overwrites.filter(({ id }) => id === everyoneId),
    overwrites.filter(({ id, type }) => type === 0 && member.roleIds.includes(id)),
    overwrites.filter(({ id, type }) => type === 1 && id === member.user.id),
  ];
  return layers.reduce((bits, layer) => {
    const deny = layer.reduce((sum, overwrite) => sum | overwrite.deny, 0n);
    const allow = layer.reduce((sum, overwrite) => sum | overwrite.allow, 0n);
    return (bits & ~deny) | allow;
  }, base);
}
