import type { APIMessage } from 'discord-api-types/v10';
import type { WorldEvent } from '../state/bus.ts';
import type { Interaction } from '../state/interaction.ts';
import { CHANNEL, type Place } from '../state/model.ts';
import {
  channelShape,
  directShape,
  memberShape,
  placeType,
  roleShape,
  threadMemberShape,
  threadShape,
} from '../state/shapes.ts';
import { findPlace, type World } from '../state/world.ts';
import { INTENT } from './intents.ts';
import { guildCreate } from './ready.ts';

export interface Dispatch {
  readonly name: string;
  readonly data: object;
  /** The intent one must have asked for; 0 for what everybody gets. */
  readonly intent: number;
  /** Direct conversations go to shard 0, the rest to the server's shard. */
  readonly direct?: boolean;
  /** The message whose text is private without the intent for it. */
  readonly message?: APIMessage;
}

/** What a bot is told about something that happened; nothing of what concerns people alone. */
export function dispatchesOf(world: World, event: WorldEvent): readonly Dispatch[] {
  switch (event.type) {
    case 'message-created':
    case 'message-updated':
    case 'message-deleted':
      return event.visibleTo === undefined ? messageDispatch(world, event) : [];
    case 'messages-deleted':
      return [bulkDispatch(world, event)];
    case 'thread-created':
    case 'thread-updated':
    case 'thread-deleted':
    case 'thread-joined':
      return threadDispatch(world, event);
    case 'reaction':
      return reactionDispatch(world, event);
    case 'typing':
      return typingDispatch(world, event);
    case 'interaction-created':
      return [interactionDispatch(world, event.interaction)];
    default:
      return guildDispatch(world, event);
  }
}

export const interactionDispatch = (world: World, interaction: Interaction): Dispatch => ({
  name: 'INTERACTION_CREATE',
  data: interaction.payload,
  intent: 0,
  direct: findPlace(world, interaction.channelId)?.kind === 'direct',
});

type Of<T extends WorldEvent['type']> = Extract<WorldEvent, { readonly type: T }>;

function guildDispatch(world: World, event: WorldEvent): readonly Dispatch[] {
  const { guild } = world;
  const intent = INTENT.guilds;
  switch (event.type) {
    case 'channel-created':
    case 'channel-updated':
    case 'channel-deleted':
      return [{ name: nameOf(event.type), data: channelShape(event.channel, guild.id), intent }];
    case 'role-updated': {
      const data = { guild_id: guild.id, role: roleShape(event.role) };
      return [{ name: 'GUILD_ROLE_UPDATE', data, intent }];
    }
    case 'member-updated': {
      const data = { ...memberShape(event.member), guild_id: guild.id };
      const own = event.member.user.id === world.bot.id;
      return [{ name: 'GUILD_MEMBER_UPDATE', data, intent: own ? 0 : INTENT.guildMembers }];
    }
    case 'direct-opened': {
      const recipient = guild.members.get(event.direct.recipientId)?.user;
      if (recipient === undefined) return [];
      const data = directShape(event.direct, recipient);
      return [{ name: 'CHANNEL_CREATE', data, intent: INTENT.directMessages, direct: true }];
    }
    case 'guild-joined':
      return [{ name: 'GUILD_CREATE', data: guildCreate(world), intent }];
    case 'guild-left':
      return [{ name: 'GUILD_DELETE', data: { id: guild.id, unavailable: false }, intent }];
    case 'scheduled-event-created':
    case 'scheduled-event-updated':
    case 'scheduled-event-deleted': {
      const verb = event.type.slice('scheduled-event-'.length, -1).toUpperCase();
      const name = `GUILD_SCHEDULED_EVENT_${verb}`;
      return [{ name, data: event.event, intent: INTENT.guildScheduledEvents }];
    }
    default:
      return [];
  }
}

/** `message-created` is MESSAGE_CREATE. */
const nameOf = (type: string): string => type.replace('-', '_').replace(/d$/, '').toUpperCase();

function messageDispatch(
  world: World,
  { type, message }: Of<'message-created' | 'message-updated' | 'message-deleted'>,
): readonly Dispatch[] {
  const place = findPlace(world, message.channel_id);
  const { direct, guild_id } = whereabouts(world, place);
  const intent = direct ? INTENT.directMessages : INTENT.guildMessages;
  const name = nameOf(type);
  if (type === 'message-deleted') {
    const data = { id: message.id, channel_id: message.channel_id, ...guild_id };
    return [{ name, data, intent, direct }];
  }
  const member = world.guild.members.get(message.author.id);
  const author = member === undefined || direct ? {} : { member: withoutUser(memberShape(member)) };
  // Not documented, but always there: clients without it do not know a new direct conversation.
  const where = place === undefined ? {} : { channel_type: placeType(place) };
  const data = { ...message, ...guild_id, ...author, ...where };
  return [{ name, data, intent, direct, message }];
}

const bulkDispatch = (
  world: World,
  { channelId, messageIds }: Of<'messages-deleted'>,
): Dispatch => ({
  name: 'MESSAGE_DELETE_BULK',
  data: { ids: messageIds, channel_id: channelId, guild_id: world.guild.id },
  intent: INTENT.guildMessages,
});

const whereabouts = (world: World, place: Place | undefined) =>
  place?.kind === 'direct'
    ? { direct: true, guild_id: {} }
    : { direct: false, guild_id: { guild_id: world.guild.id } };

const withoutUser = ({ user: _user, ...member }: ReturnType<typeof memberShape>) => member;

function threadDispatch(
  world: World,
  event: Of<'thread-created' | 'thread-updated' | 'thread-deleted' | 'thread-joined'>,
): readonly Dispatch[] {
  const { thread } = event;
  const intent = INTENT.guilds;
  const { id, parentId, type } = thread;
  const guild_id = world.guild.id;
  if (event.type === 'thread-joined') {
    if (event.userId !== world.bot.id) return [];
    const joined = thread.members.get(event.userId) ?? '';
    const data = { ...threadMemberShape(id, event.userId, joined), guild_id };
    return [{ name: 'THREAD_MEMBER_UPDATE', data, intent }];
  }
  if (event.type === 'thread-deleted') {
    const data = { id, guild_id, parent_id: parentId, type };
    return [{ name: 'THREAD_DELETE', data, intent }];
  }
  const shape = threadShape(thread, guild_id, world.bot.id);
  if (type === CHANNEL.privateThread && !thread.members.has(world.bot.id)) return [];
  const isNew = event.type === 'thread-created' ? { newly_created: true } : {};
  return [{ name: nameOf(event.type), data: { ...shape, ...isNew }, intent }];
}

function reactionDispatch(world: World, event: Of<'reaction'>): readonly Dispatch[] {
  const { message, userId, emoji, added } = event;
  const { direct, guild_id } = whereabouts(world, findPlace(world, message.channel_id));
  const data = {
    user_id: userId,
    channel_id: message.channel_id,
    message_id: message.id,
    message_author_id: message.author.id,
    emoji: { id: null, name: emoji },
    burst: false,
    type: 0,
    ...guild_id,
  };
  const intent = direct ? INTENT.directMessageReactions : INTENT.guildMessageReactions;
  return [{ name: `MESSAGE_REACTION_${added ? 'ADD' : 'REMOVE'}`, data, intent, direct }];
}

function typingDispatch(world: World, { channelId, userId }: Of<'typing'>): readonly Dispatch[] {
  const { direct, guild_id } = whereabouts(world, findPlace(world, channelId));
  const timestamp = Math.floor(world.clock() / 1000);
  const data = { channel_id: channelId, user_id: userId, timestamp, ...guild_id };
  const intent = direct ? INTENT.directMessageTyping : INTENT.guildMessageTyping;
  return [{ name: 'TYPING_START', data, intent, direct }];
}
