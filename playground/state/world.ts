import { type Bus, createBus } from './bus.ts';
import { type CommandRegistry, createCommandRegistry } from './commands.ts';
import { createFiles, type Files } from './files.ts';
import type { Owners } from './interaction.ts';
import { createInteractions, type Interactions } from './interactions.ts';
import { createMails, type Mails } from './mails.ts';
import { createMessages, type Messages } from './messages.ts';
import type { Direct, Guild, Member, Place, User } from './model.ts';
import { channelPermissions, PERMISSION } from './permissions.ts';
import { createScheduledEvents, type ScheduledEvents } from './scheduled-events.ts';
import { seedGuild } from './seed.ts';
import { createSnowflakes } from './snowflake.ts';

/** Everything there is, in memory. It outlives the bot's connections, not the process. */
export interface World {
  /** The bot's; a new one makes the old one wrong. */
  token: string;
  readonly clock: () => number;
  readonly newId: () => string;
  readonly bot: User;
  readonly guild: Guild;
  readonly directs: Map<string, Direct>;
  readonly bus: Bus;
  readonly messages: Messages;
  readonly interactions: Interactions;
  readonly commands: CommandRegistry;
  readonly scheduledEvents: ScheduledEvents;
  readonly files: Files;
  readonly mails: Mails;
  /** Moves the bot's clock to what it does next; the new time (epoch ms), undefined where it awaits nothing. */
  readonly moveTime: MoveTime | undefined;
  /** Ids of the people who have installed the bot for themselves. */
  readonly installedBy: Set<string>;
  /** Whether the bot is a member of the server. */
  botJoined: boolean;
  /** `http://host:port`, known once the server listens. */
  origin: string;
}

export interface WorldOptions {
  readonly token: string;
  readonly botName: string;
  readonly clock: () => number;
  readonly moveTime?: MoveTime | undefined;
  readonly answerWithinMs?: number | undefined;
}

export type MoveTime = () => Promise<number | undefined>;

export function createWorld(options: WorldOptions): World {
  const { token, botName, clock, moveTime, answerWithinMs } = options;
  const newId = createSnowflakes(clock);
  const bus = createBus();
  const { guild, bot } = seedGuild(newId, botName, isoTime(clock()));
  return {
    token,
    clock,
    newId,
    bot,
    guild,
    directs: new Map(),
    bus,
    messages: createMessages(bus),
    interactions: createInteractions(clock, bus, answerWithinMs),
    commands: createCommandRegistry({ clock, bus }),
    scheduledEvents: createScheduledEvents(bus),
    files: createFiles(),
    mails: createMails(bus),
    moveTime,
    installedBy: new Set(),
    botJoined: true,
    origin: '',
  };
}

/** As Discord writes times: with an offset instead of `Z`. */
export const isoTime = (epochMs: number): string =>
  new Date(epochMs).toISOString().replace('Z', '000+00:00');

export const findPlace = ({ guild, directs }: World, id: string): Place | undefined =>
  guild.channels.get(id) ?? guild.threads.get(id) ?? directs.get(id);

export const findMember = ({ guild }: World, userId: string): Member | undefined =>
  guild.members.get(userId);

/** A person (not the bot) by id or key. */
export function findPerson({ guild }: World, idOrKey: string): Member | undefined {
  const wanted = idOrKey.toLowerCase();
  return [...guild.members.values()].find(
    ({ user }) => !user.bot && (user.id === wanted || user.key === wanted),
  );
}

/** The bot comes into the server as a new member, or goes. */
export function setBotJoined(world: World, joined: boolean): void {
  if (world.botJoined === joined) return;
  world.botJoined = joined;
  const member = findMember(world, world.bot.id);
  if (member !== undefined && joined) member.joinedAt = isoTime(world.clock());
  world.bus.emit({ type: joined ? 'guild-joined' : 'guild-left' });
}

/** Somebody takes the bot along wherever they go, or no longer. */
export function setInstalled(world: World, member: Member, installed: boolean): void {
  if (installed) world.installedBy.add(member.user.id);
  else world.installedBy.delete(member.user.id);
  world.bus.emit({ type: 'commands-changed' });
  world.bus.emit({ type: 'member-updated', member });
}

/** Through whom the bot can be used in a place: the server that added it (0), this person (1), or both. */
export function ownersOf(
  { guild, botJoined, installedBy }: World,
  user: User,
  place: Place,
): Owners {
  return {
    ...(botJoined && { '0': place.kind === 'direct' ? '0' : guild.id }),
    ...(installedBy.has(user.id) && { '1': user.id }),
  };
}

/** What somebody may do in a place; in a direct conversation, its two people may do everything. */
export function permissionsIn(world: World, userId: string, place: Place): bigint {
  if (place.kind === 'direct') {
    const partOf = userId === world.bot.id || userId === place.recipientId;
    return partOf ? PERMISSION.VIEW_CHANNEL | DIRECT_RIGHTS : 0n;
  }
  const member = findMember(world, userId);
  if (member === undefined || (member.user.bot && !world.botJoined)) return 0n;
  return channelPermissions(world.guild, member, place);
}

const DIRECT_RIGHTS =
  PERMISSION.SEND_MESSAGES |
  PERMISSION.EMBED_LINKS |
  PERMISSION.ATTACH_FILES |
  PERMISSION.ADD_REACTIONS |
  PERMISSION.READ_MESSAGE_HISTORY |
  PERMISSION.USE_APPLICATION_COMMANDS;
