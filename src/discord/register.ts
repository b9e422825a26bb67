import { setTimeout as pause } from 'node:timers/promises';
import {
  type APIApplicationCommand,
  ApplicationCommandType,
  DiscordAPIError,
  Routes,
} from 'discord.js';
import type { Log } from '../shared/log.ts';
import { OwnError } from '../shared/own-error.ts';
import { sameCommands } from './command-diff.ts';
import type { CommandPayload } from './command-payloads.ts';

/** The part of discord.js's REST manager that registering needs. */
export interface CommandsApi {
  get(route: `/${string}`, options: { query: URLSearchParams }): Promise<unknown>;
  put(route: `/${string}`, options: { body: unknown }): Promise<unknown>;
}

export interface Registration {
  readonly api: CommandsApi;
  readonly applicationId: string;
  readonly payloads: readonly CommandPayload[];
  /** Register in this server alone; undefined: everywhere. */
  readonly guildId: string | undefined;
  readonly log: Log;
}

/** Between two attempts, when Discord itself has trouble. */
const RETRY_AFTER_MS: readonly number[] = [500, 2_000];
/** Later on, while people are answered by the commands that Discord knows: from the first to the longest. */
const LATER_MS = { first: 5_000, longest: 60_000 };
/** Between two servers whose leftovers are looked for: no hurry, others need the requests. */
const NEXT_SERVER_MS = 250;

/**
 * Makes Discord's list of commands ours, writing only what differs. Never rejects: a failure is
 * logged with what to do about it, and the bot goes on with the commands that Discord knows. Returns
 * whether that was all: false where another attempt may succeed.
 */
export async function registerCommands(registration: Registration): Promise<boolean> {
  const { payloads, guildId, log } = registration;
  const where = guildId === undefined ? 'everywhere' : `in server ${guildId}`;
  try {
    const changed = await patiently(() => sync(registration, guildId, payloads));
    if (changed) log.info({ commands: payloads.length }, `commands registered ${where}`);
    else log.info({ commands: payloads.length }, `commands are registered ${where} already`);
    return true;
  } catch (error) {
    log.error({ err: error }, `commands could not be registered ${where}: ${advice(error)}`);
    return error instanceof DiscordAPIError;
  }
}

/** Tries after a growing pause until Discord has answered. Never rejects. */
export async function registerLater(
  registration: Registration,
  signal: AbortSignal,
  { first, longest } = LATER_MS,
): Promise<void> {
  for (let wait = first; ; wait = Math.min(wait * 2, longest)) {
    await pause(wait, undefined, { signal }).catch(() => undefined);
    if (signal.aborted || (await registerCommands(registration))) return;
  }
}

/**
 * Removes our commands from where an earlier configuration registered them, or people would see
 * every command twice: from everywhere when they belong to one server, and from the other servers.
 * Never rejects.
 */
export async function removeLeftovers(
  registration: Registration,
  guildIds: readonly string[],
  signal: AbortSignal,
): Promise<void> {
  const { guildId, log } = registration;
  const scopes = [
    ...(guildId === undefined ? [] : [undefined]),
    ...guildIds.filter((id) => id !== guildId),
  ];
  for (const scope of scopes) {
    if (signal.aborted) return;
    const from = scope === undefined ? 'everywhere' : `server ${scope}`;
    try {
      if (await sync(registration, scope, [])) log.info(`leftover commands removed from ${from}`);
    } catch (error) {
      log.warn({ err: error }, `leftover commands could not be looked for: ${from}`);
    }
    await pause(NEXT_SERVER_MS, undefined, { signal }).catch(() => undefined);
  }
}

/** Returns whether something had to be written. */
async function sync(
  { api, applicationId }: Registration,
  guildId: string | undefined,
  wanted: readonly CommandPayload[],
): Promise<boolean> {
  const route =
    guildId === undefined
      ? Routes.applicationCommands(applicationId)
      : Routes.applicationGuildCommands(applicationId, guildId);
  const listed = await list(api, route);
  if (listed === undefined && wanted.length === 0) return false;
  const existing = listed ?? [];
  const ours = existing.filter(({ type }) => type !== ApplicationCommandType.PrimaryEntryPoint);
  const scope = guildId === undefined ? 'global' : 'guild';
  if (listed && sameCommands(wanted, ours, scope)) return false;
  // Discord makes the entry point of an activity; a list without it would be refused.
  const entryPoints = existing.filter((command) => !ours.includes(command));
  await api.put(route, {
    body: [...wanted.map(guildId === undefined ? asIs : inGuild), ...entryPoints],
  });
  return true;
}

/** Undefined where what stands in for Discord does not list commands, but may take them. */
async function list(
  api: CommandsApi,
  route: `/${string}`,
): Promise<readonly APIApplicationCommand[] | undefined> {
  const query = new URLSearchParams({ with_localizations: 'true' });
  const listed = await api.get(route, { query }).catch((error: unknown) => {
    if (!isNoRoute(error)) throw error;
  });
  if (listed === undefined || Array.isArray(listed)) return listed;
  throw new OwnError('Discord did not answer with a list of commands');
}

/** Discord's refusals have codes of five digits or more. */
const isNoRoute = (error: unknown): boolean =>
  error instanceof DiscordAPIError &&
  (error.status === 404 || error.status === 405) &&
  !(Number(error.code) >= 10_000);

const asIs = (payload: CommandPayload): CommandPayload => payload;

/** Where a command may be used is the server's affair when it belongs to one. */
const inGuild = ({ contexts: _, integration_types: __, ...payload }: CommandPayload) => payload;

async function patiently<T>(attempt: () => Promise<T>): Promise<T> {
  for (const wait of RETRY_AFTER_MS) {
    try {
      return await attempt();
    } catch (error) {
      if (error instanceof DiscordAPIError) throw error;
      await pause(wait);
    }
  }
  return attempt();
}

function advice(error: unknown): string {
  if (!(error instanceof DiscordAPIError)) return 'Discord was not reachable; it is tried again.';
  switch (error.code) {
    case 50001:
      return 'the bot lacks access; invite it with the scope applications.commands.';
    case 10004:
      return 'it is not a member of that server; check DISCORD_GUILD_ID.';
    case 30034:
      return 'too many new commands today; Discord takes more tomorrow.';
    default:
      return `Discord refuses them (${error.code}).`;
  }
}
