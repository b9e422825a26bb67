import { mayWrite } from '../people/talk.ts';
import { usableCommands } from '../people/use-command.ts';
import { CHANNEL, type Channel, type Member, type Place, type Thread } from '../state/model.ts';
import { guildPermissions, PERMISSION } from '../state/permissions.ts';
import { permissionsIn, type World } from '../state/world.ts';
import type { PageChannel, PageGuild, PagePerson, PageThread, Snapshot } from './protocol.ts';

/** What one person sees of the world, in the page's terms. */

const NEWEST = 100;

export function snapshotFor(world: World, member: Member, botOnline: boolean): Snapshot {
  const { guild } = world;
  const channels = [...guild.channels.values()].filter((each) => sees(world, member, each));
  const threads = [...guild.threads.values()].filter((each) => sees(world, member, each));
  const directs = [...world.directs.values()].filter((each) => sees(world, member, each));
  const places: readonly Place[] = [...channels, ...threads, ...directs];
  return {
    type: 'snapshot',
    you: personView(world, member, true),
    guild: guildView(world),
    people: [...guild.members.values()].map((each) =>
      personView(world, each, each.user.bot ? botOnline : true),
    ),
    roles: [...guild.roles.values()].map(({ id, name, color }) => ({ id, name, color })),
    channels: channels.map((each) => channelView(world, member, each)),
    threads: threads.map((each) => threadView(world, each)),
    directs: directs.map(({ id }) => ({ id, withId: world.bot.id })),
    messages: places.flatMap(({ id }) =>
      world.messages.list(id, { limit: NEWEST }, member.user.id),
    ),
    commands: commandsFor(world, member),
    scheduledEvents: world.scheduledEvents.all(),
    mails: world.mails.all(),
    movesTime: world.moveTime !== undefined,
  };
}

export const guildView = ({ guild, botJoined }: World): PageGuild => ({
  id: guild.id,
  name: guild.name,
  hasBot: botJoined,
});

/** Whether a place is shown to a person. */
export function sees(world: World, { user }: Member, place: Place): boolean {
  if ((permissionsIn(world, user.id, place) & PERMISSION.VIEW_CHANNEL) === 0n) return false;
  return (
    place.kind !== 'thread' ||
    place.type !== CHANNEL.privateThread ||
    place.members.has(user.id) ||
    (permissionsIn(world, user.id, place) & PERMISSION.MANAGE_THREADS) !== 0n
  );
}

export function personView(
  { guild, installedBy }: World,
  member: Member,
  online: boolean,
): PagePerson {
  const { user, roleIds } = member;
  const roles = roleIds.flatMap((id) => guild.roles.get(id) ?? []);
  const coloured = roles.filter(({ color }) => color !== 0);
  const [top] = coloured.toSorted((a, b) => b.position - a.position);
  return {
    id: user.id,
    key: user.key,
    name: user.globalName ?? user.username,
    bot: user.bot,
    online,
    color: top?.color ?? 0,
    roleIds,
    administrator: (guildPermissions(guild, member) & PERMISSION.ADMINISTRATOR) !== 0n,
    locale: user.locale,
    installed: installedBy.has(user.id),
  };
}

export const channelView = (world: World, member: Member, channel: Channel): PageChannel => ({
  id: channel.id,
  type: pageType(channel.type),
  name: channel.name,
  topic: channel.topic ?? '',
  position: channel.position,
  writable: mayWrite(world, member, channel),
  tags: channel.tags.map(({ id, name }) => ({ id, name })),
  wantsTag: (channel.flags & TAG_REQUIRED) !== 0,
});

function pageType(type: Channel['type']): PageChannel['type'] {
  if (type === CHANNEL.forum) return 'forum';
  return type === CHANNEL.voice || type === CHANNEL.stage ? 'voice' : 'text';
}

/** Of a forum's posts each needs one. */
const TAG_REQUIRED = 1 << 4;

export const threadView = (world: World, thread: Thread): PageThread => ({
  id: thread.id,
  parentId: thread.parentId,
  name: thread.name,
  ownerId: thread.ownerId,
  archived: thread.archived,
  locked: thread.locked,
  messageCount: thread.messageCount,
  createdAt: thread.createdAt,
  tags: (world.guild.channels.get(thread.parentId)?.tags ?? [])
    .filter(({ id }) => thread.appliedTagIds.includes(id))
    .map(({ name }) => name),
});

/** Those of the server and those of direct conversations; each says where it may be used. */
export function commandsFor(world: World, member: Member): Snapshot['commands'] {
  const general = world.guild.channels.get(world.guild.systemChannelId);
  const direct = {
    kind: 'direct',
    id: '',
    recipientId: member.user.id,
    lastMessageId: null,
  } as const;
  const here = general === undefined ? [] : usableCommands(world, member, general);
  const there = usableCommands(world, member, direct);
  return [...new Set([...here, ...there])];
}
