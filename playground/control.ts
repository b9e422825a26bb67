import { addChannel, removeChannel } from './state/channels.ts';
import { CHANNEL, type Channel, type Member, type Role, type Thread } from './state/model.ts';
import { type PermissionName, permissionBits } from './state/permissions.ts';
import { changeThread, removeThread, type ThreadChange } from './state/threads.ts';
import { findMember, findPerson, setBotJoined, setInstalled, type World } from './state/world.ts';

/** The server seen by its owner: what a test or the page changes about it. */
export interface GuildControl {
  readonly id: string;
  readonly botId: string;
  /** By name, without the `#`. */
  channelId(name: string): string;
  roleId(name: string): string;
  /** Gives or takes rights in a channel, of the bot or of a person (key or id). */
  allow(who: string, channelId: string, names: readonly PermissionName[]): void;
  deny(who: string, channelId: string, names: readonly PermissionName[]): void;
  /** Takes rights from the bot in the whole server. */
  withdraw(names: readonly PermissionName[]): void;
  /** Whether everybody may ping a role of this name. */
  setMentionable(roleName: string, mentionable: boolean): void;
  /** Gives or takes a role of this name. */
  setRole(who: string, roleName: string, has: boolean): void;
  setLocale(who: string, locale: string): void;
  /** Whether this person has installed the bot for themselves. */
  setInstalled(who: string, installed: boolean): void;
  /** Whether the bot may write to this person directly. */
  setAcceptsDirects(who: string, accepts: boolean): void;
  /** Requires a tag of every post in a forum, or no longer. */
  setTagRequired(forumId: string, required: boolean): void;
  /** What a forum offers; the ids of the tags, in their order. */
  setTags(
    forumId: string,
    tags: readonly { readonly name: string; readonly moderated?: boolean }[],
  ): readonly string[];
  /** How many threads may be active at a time; Discord's own limit is 1,000. */
  setActiveThreads(most: number): void;
  /** As a moderator does. */
  changeThread(threadId: string, change: Pick<ThreadChange, 'archived' | 'locked'>): void;
  deleteThread(threadId: string): void;
  /** The new channel's id. */
  addChannel(name: string, kind: 'text' | 'announcement' | 'forum'): string;
  /** With its threads. */
  deleteChannel(channelId: string): void;
  /** One goes alone, several at once. */
  deleteMessages(channelId: string, messageIds: readonly string[]): void;
  /** The bot joins (GUILD_CREATE, joined now) or leaves (GUILD_DELETE). */
  setBotJoined(joined: boolean): void;
}

export function createGuildControl(world: World): GuildControl {
  const { guild, bus } = world;

  const memberOf = (who: string): Member =>
    required(who === 'bot' ? findMember(world, world.bot.id) : findPerson(world, who), who);
  const channelOf = (id: string): Channel => required(guild.channels.get(id), id);
  const threadOf = (id: string): Thread => required(guild.threads.get(id), id);
  const roleOf = (name: string): Role =>
    required(
      [...guild.roles.values()].find((role) => role.name === name),
      name,
    );

  function overwrite(who: string, channelId: string, allow: bigint, deny: bigint): void {
    const channel = channelOf(channelId);
    const { id } = memberOf(who).user;
    const before = channel.overwrites.find((each) => each.id === id);
    const next = {
      id,
      type: 1,
      allow: ((before?.allow ?? 0n) | allow) & ~deny,
      deny: ((before?.deny ?? 0n) | deny) & ~allow,
    } as const;
    channel.overwrites = [...channel.overwrites.filter((each) => each.id !== id), next];
    bus.emit({ type: 'channel-updated', channel });
  }

  return {
    id: guild.id,
    botId: world.bot.id,
    channelId: (name) =>
      required(
        [...guild.channels.values()].find((each) => each.name === name),
        name,
      ).id,
    roleId: (name) => roleOf(name).id,
    allow: (who, channelId, names) => overwrite(who, channelId, permissionBits(names), 0n),
    deny: (who, channelId, names) => overwrite(who, channelId, 0n, permissionBits(names)),
    withdraw(names) {
      const own = [...guild.roles.values()].find(({ managedBy }) => managedBy === world.bot.id);
      const role = required(own, 'the role of the bot');
      role.permissions &= ~permissionBits(names);
      bus.emit({ type: 'role-updated', role });
    },
    setRole(who, roleName, has) {
      const member = memberOf(who);
      const { id } = roleOf(roleName);
      const others = member.roleIds.filter((each) => each !== id);
      member.roleIds = has ? [...others, id] : others;
      bus.emit({ type: 'member-updated', member });
    },
    setMentionable(roleName, mentionable) {
      const role = roleOf(roleName);
      role.mentionable = mentionable;
      bus.emit({ type: 'role-updated', role });
    },
    setLocale(who, locale) {
      const member = memberOf(who);
      member.user.locale = locale;
      bus.emit({ type: 'member-updated', member });
    },
    setInstalled: (who, installed) => setInstalled(world, memberOf(who), installed),
    setAcceptsDirects(who, accepts) {
      memberOf(who).user.acceptsDirects = accepts;
    },
    setTagRequired(forumId, isRequired) {
      const channel = channelOf(forumId);
      channel.flags = isRequired ? 1 << 4 : 0;
      bus.emit({ type: 'channel-updated', channel });
    },
    setTags(forumId, tags) {
      const channel = channelOf(forumId);
      channel.tags = tags.map(({ name, moderated = false }) => {
        return { id: world.newId(), name, moderated };
      });
      bus.emit({ type: 'channel-updated', channel });
      return channel.tags.map(({ id }) => id);
    },
    setActiveThreads(most) {
      guild.activeThreads = most;
    },
    changeThread: (threadId, change) => changeThread(world, threadOf(threadId), change),
    deleteThread: (threadId) => removeThread(world, threadOf(threadId)),
    addChannel: (name, kind) => addChannel(world, name, CHANNEL[kind]).id,
    deleteChannel: (channelId) => removeChannel(world, channelOf(channelId)),
    deleteMessages(channelId, messageIds) {
      const [only, ...more] = messageIds.flatMap((id) => world.messages.get(channelId, id) ?? []);
      if (only && more.length === 0) world.messages.remove(only);
      else world.messages.removeMany(channelId, messageIds);
    },
    setBotJoined: (joined) => setBotJoined(world, joined),
  };
}

function required<T>(found: T | undefined, asked: string): T {
  if (found === undefined) throw new Error(`There is no ${asked} in the playground`);
  return found;
}
