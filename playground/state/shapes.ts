import type {
  Channel,
  Direct,
  Guild,
  Member,
  Overwrite,
  Place,
  Role,
  Thread,
  User,
} from './model.ts';
import { CHANNEL } from './model.ts';

/** Our records in Discord's form, as REST and the gateway both send them. */

export const userShape = (user: User) => ({
  id: user.id,
  username: user.username,
  discriminator: user.bot ? '0001' : '0',
  global_name: user.globalName,
  avatar: null,
  avatar_decoration_data: null,
  collectibles: null,
  primary_guild: null,
  banner: null,
  accent_color: null,
  public_flags: 0,
  flags: 0,
  ...(user.bot ? { bot: true } : {}),
});

export const memberShape = ({ user, roleIds, joinedAt }: Member) => ({
  user: userShape(user),
  roles: [...roleIds],
  joined_at: joinedAt,
  nick: null,
  avatar: null,
  banner: null,
  premium_since: null,
  communication_disabled_until: null,
  pending: false,
  deaf: false,
  mute: false,
  flags: 0,
});

export const roleShape = (role: Role) => ({
  id: role.id,
  name: role.name,
  permissions: role.permissions.toString(),
  position: role.position,
  color: role.color,
  colors: { primary_color: role.color, secondary_color: null, tertiary_color: null },
  hoist: false,
  managed: role.managedBy !== null,
  mentionable: role.mentionable,
  icon: null,
  unicode_emoji: null,
  flags: 0,
  ...(role.managedBy === null ? {} : { tags: { bot_id: role.managedBy } }),
});

const overwriteShape = ({ id, type, allow, deny }: Overwrite) => ({
  id,
  type,
  allow: allow.toString(),
  deny: deny.toString(),
});

const IN_FORUM = {
  default_reaction_emoji: null,
  default_sort_order: null,
  default_forum_layout: 0,
};
const IN_VOICE = { bitrate: 64_000, user_limit: 0, rtc_region: null };

export const channelShape = (channel: Channel, guildId: string) => ({
  id: channel.id,
  type: channel.type,
  guild_id: guildId,
  name: channel.name,
  topic: channel.topic,
  position: channel.position,
  parent_id: null,
  nsfw: false,
  flags: channel.flags,
  rate_limit_per_user: 0,
  last_message_id: channel.lastMessageId,
  permission_overwrites: channel.overwrites.map(overwriteShape),
  ...(channel.type === CHANNEL.forum
    ? { available_tags: channel.tags.map(tagShape), ...IN_FORUM }
    : {}),
  ...(channel.type === CHANNEL.voice || channel.type === CHANNEL.stage ? IN_VOICE : {}),
});

const tagShape = (tag: Channel['tags'][number]) => ({ ...tag, emoji_id: null, emoji_name: null });

/** `forUserId`: whose membership goes along, as Discord sends the receiver's own. */
export function threadShape(thread: Thread, guildId: string, forUserId?: string) {
  const joined = forUserId === undefined ? undefined : thread.members.get(forUserId);
  return {
    id: thread.id,
    type: thread.type,
    guild_id: guildId,
    parent_id: thread.parentId,
    owner_id: thread.ownerId,
    name: thread.name,
    flags: 0,
    last_message_id: thread.lastMessageId,
    message_count: thread.messageCount,
    total_message_sent: thread.totalMessageSent,
    member_count: Math.min(thread.members.size, 50),
    rate_limit_per_user: thread.slowmodeSeconds,
    applied_tags: [...thread.appliedTagIds],
    thread_metadata: {
      archived: thread.archived,
      locked: thread.locked,
      archive_timestamp: thread.archiveChangedAt,
      auto_archive_duration: thread.autoArchiveMinutes,
      create_timestamp: thread.createdAt,
      ...(thread.type === CHANNEL.privateThread ? { invitable: true } : {}),
    },
    ...(forUserId === undefined || joined === undefined
      ? {}
      : { member: threadMemberShape(thread.id, forUserId, joined) }),
  };
}

export const threadMemberShape = (threadId: string, userId: string, joinedAt: string) => ({
  id: threadId,
  user_id: userId,
  join_timestamp: joinedAt,
  flags: 0,
});

export const directShape = (direct: Direct, recipient: User) => ({
  id: direct.id,
  type: CHANNEL.direct,
  flags: 0,
  last_message_id: direct.lastMessageId,
  recipients: [userShape(recipient)],
});

export const placeType = (place: Place): number =>
  place.kind === 'direct' ? CHANNEL.direct : place.type;

export const guildShape = (guild: Guild) => ({
  id: guild.id,
  name: guild.name,
  icon: null,
  description: null,
  home_header: null,
  splash: null,
  discovery_splash: null,
  features: [],
  banner: null,
  owner_id: guild.ownerId,
  application_id: null,
  region: 'deprecated',
  afk_channel_id: null,
  afk_timeout: 300,
  system_channel_id: guild.systemChannelId,
  system_channel_flags: 0,
  widget_enabled: false,
  widget_channel_id: null,
  verification_level: 0,
  roles: [...guild.roles.values()].map(roleShape),
  default_message_notifications: 0,
  mfa_level: 0,
  explicit_content_filter: 0,
  max_presences: null,
  max_members: 500_000,
  max_stage_video_channel_users: 50,
  max_video_channel_users: 25,
  vanity_url_code: null,
  premium_tier: 0,
  premium_subscription_count: 0,
  preferred_locale: guild.locale,
  rules_channel_id: null,
  safety_alerts_channel_id: null,
  public_updates_channel_id: null,
  premium_progress_bar_enabled: false,
  nsfw: false,
  nsfw_level: 0,
  emojis: [],
  stickers: [],
  incidents_data: null,
});
