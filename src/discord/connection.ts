import {
  type APIInteraction,
  type Client,
  Events,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  type GatewayReadyDispatchData,
  type Guild,
  type REST,
  RESTEvents,
  Status,
} from 'discord.js';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { SeenChannel } from './channels.ts';
import { closedError, connectError, type DiscordConnectError } from './connect-error.ts';
import { createClient } from './create-client.ts';
import { type Gone, listenForGone } from './gone.ts';
import { POSTING } from './invite.ts';
import { channelsForThreads, nameOfChannel, seenChannel } from './seen-channel.ts';
import type { ServerChange } from './server-keeper.ts';
import type { Here } from './talk/talker.ts';

export interface ConnectionOptions {
  readonly token: string;
  /** Without version and trailing slash. */
  readonly apiUrl: string;
  readonly log: Log;
  readonly clock: Clock;
  /** `isReplayed`: it came while the connection was away, and late. Must not throw or reject. */
  onInteraction(interaction: APIInteraction, isReplayed: boolean): void;
  /** Somebody wrote somewhere, mostly not to the bot. Must not throw or reject, and be quick. */
  onMessage(message: GatewayMessageCreateDispatchData, here: Here): void;
  /** Something went from a server. Must not throw or reject. */
  onGone(gone: Gone): void;
  /** The `Date` header of an answer of Discord's. */
  onDate(date: string | null): void;
  /** Must not throw or reject. */
  onServers(change: ServerChange): void;
  /** The bot was added to a server just now. Must not throw or reject. */
  onJoined(joined: Joined): void;
  /** Discord closed the connection for good, some time after it was open. */
  onLost(reason: DiscordConnectError): void;
}

export interface Joined {
  readonly guildId: string;
  readonly locale: string;
  /** The server's system channel, where the bot may write there. */
  readonly channelId: string | undefined;
}

export interface Connection {
  readonly applicationId: string;
  /** The servers that the bot was in when it connected. */
  readonly guildIds: readonly string[];
  /** discord.js's own manager: signed in, waits out rate limits. */
  readonly rest: REST;
  /** The language that a server has set on Discord. */
  localeOf(guildId: string): string | undefined;
  /** What is known of a channel; see SeenChannel. */
  channel(id: string): Promise<SeenChannel | undefined>;
  /** Channels that can have threads. */
  forThreads(guildId: string): readonly { readonly id: string; readonly name: string }[];
  nameOf(channelId: string): string | undefined;
  /** The bot's own in a server as a whole; undefined where they are not known just now. */
  permissionsIn(guildId: string): bigint | undefined;
  /** Whether every shard is connected just now. */
  isOpen(): boolean;
  close(): Promise<void>;
}

/** People are answered as well while some of the servers have not been told of yet. */
const OPEN: ReadonlySet<Status> = new Set([Status.Ready, Status.WaitingForGuilds]);
/** A server that tells of an earlier join was merely not there for a while. */
const JUST_JOINED_MS = 10 * 60_000;

/** Resolves when Discord says READY; throws a DiscordConnectError when it does not take the bot. */
export const connect = (options: ConnectionOptions): Promise<Connection> =>
  signIn(options).catch((cause: unknown) => {
    throw connectError(cause, options.apiUrl);
  });

async function signIn(options: ConnectionOptions): Promise<Connection> {
  const client = createClient(options.apiUrl);
  const ready = Promise.withResolvers<GatewayReadyDispatchData>();
  client.ws.on(GatewayDispatchEvents.Ready, ready.resolve);
  listen(client, options);
  let refused: number | undefined;
  let open = false;
  client.on(Events.ShardDisconnect, ({ code }) => {
    refused = code;
    if (open) options.onLost(closedError(code));
  });
  await client.login(options.token).catch((error: unknown) => {
    throw refused === undefined ? error : closedError(refused);
  });
  const { application } = await ready.promise;
  open = true;
  return {
    applicationId: application.id,
    guildIds: [...client.guilds.cache.keys()],
    rest: client.rest,
    localeOf: (guildId) => client.guilds.cache.get(guildId)?.preferredLocale,
    channel: (id) => seenChannel(client, id),
    forThreads: (guildId) => channelsForThreads(client, guildId),
    nameOf: (id) => nameOfChannel(client, id),
    permissionsIn: (id) => client.guilds.cache.get(id)?.members.me?.permissions.bitfield,
    isOpen: () => client.ws.shards.every(({ status }) => OPEN.has(status)),
    close: () => {
      client.removeAllListeners(Events.ShardReconnecting);
      return client.destroy();
    },
  };
}

/**
 * Interactions are taken as they come from the gateway: discord.js holds its own event back until
 * every server has arrived, which may take longer than the three seconds there are to answer. So are
 * messages: its own event needs a cached channel, and leaves out direct messages without one.
 */
function listen(client: Client, options: ConnectionOptions): void {
  const { log, clock, onInteraction, onMessage, onJoined } = options;
  const here = hereOf(client);
  const away = new Set<number>();
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction, shard) =>
    onInteraction(interaction, away.has(shard)),
  );
  client.ws.on(GatewayDispatchEvents.MessageCreate, (message) => onMessage(message, here));
  client.ws.on(GatewayDispatchEvents.Ready, (ready) => options.onServers(readyServers(ready)));
  client.ws.on(GatewayDispatchEvents.GuildCreate, ({ id }) =>
    options.onServers({ kind: 'came', guildId: id }),
  );
  // A server that is merely not there for a while is told of as unavailable.
  client.ws.on(GatewayDispatchEvents.GuildDelete, ({ id, unavailable }) => {
    if (!unavailable) options.onServers({ kind: 'left', guildId: id });
  });
  listenForGone(client, options.onGone);
  // What was missed comes before Discord says that the connection has been resumed.
  client.on(Events.ShardReconnecting, (shard) => away.add(shard));
  client.on(Events.ShardResume, (shard) => away.delete(shard));
  client.on(Events.ShardReady, (shard) => away.delete(shard));
  client.rest.on(RESTEvents.Response, (_, { headers }) => options.onDate(headers.get('date')));
  client.on(Events.GuildCreate, (guild) => {
    if (!(clock() - guild.joinedTimestamp > JUST_JOINED_MS)) onJoined(joinedOf(guild));
  });

  client.on(Events.ShardReconnecting, (shard) => log.info({ shard }, 'gateway lost, reconnecting'));
  client.on(Events.ShardResume, (shard, replayed) => log.info({ shard, replayed }, 'resumed'));
  client.on(Events.ShardReady, (shard) => log.info({ shard }, 'connected to the gateway'));
  client.on(Events.ShardError, (err, shard) => log.warn({ shard, err }, 'gateway error'));
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js reports an error'));
  client.on(Events.Warn, (message) => log.warn(`discord.js: ${message}`));
  client.rest.on(RESTEvents.RateLimited, ({ route, timeToReset, scope }) =>
    log.warn({ route, scope, waitMs: timeToReset }, 'rate limited'),
  );
  client.rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    log.warn({ count, remainingTime }, 'many requests were refused; at 10,000 Discord bans us'),
  );
}

/** Discord gives each shard the servers of its share of ids. */
function readyServers({ guilds, shard }: GatewayReadyDispatchData): ServerChange {
  const [own, count] = shard ?? [0, 1];
  return {
    kind: 'ready',
    guildIds: guilds.map(({ id }) => id),
    concerns: (guildId) =>
      /^\d+$/.test(guildId) && (BigInt(guildId) >> 22n) % BigInt(count) === BigInt(own),
  };
}

const hereOf = (client: Client): Here => ({
  get userId() {
    return client.user?.id ?? '';
  },
  roleIn: (guildId) =>
    client.user === null
      ? undefined
      : client.guilds.cache.get(guildId)?.roles.botRoleFor(client.user)?.id,
  localeOf: (guildId) => client.guilds.cache.get(guildId)?.preferredLocale,
});

function joinedOf(guild: Guild): Joined {
  const { id: guildId, preferredLocale: locale, systemChannel, members } = guild;
  const may = members.me && systemChannel?.permissionsFor(members.me);
  const permitted = may?.has(POSTING.map(({ bit }) => bit));
  return { guildId, locale, channelId: permitted ? systemChannel?.id : undefined };
}
