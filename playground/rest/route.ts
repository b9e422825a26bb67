import type { UploadedFile } from '../state/files.ts';
import type { Channel, Place, Thread } from '../state/model.ts';
import { PERMISSION, type PermissionName } from '../state/permissions.ts';
import { findPlace, permissionsIn, type World } from '../state/world.ts';
import { REFUSAL } from './errors.ts';

export interface Call {
  readonly world: World;
  /** A part of the path, such as `channel` of `/channels/:channel`. */
  param(name: string): string;
  readonly query: URLSearchParams;
  /** The JSON body (of a multipart request, its `payload_json`); undefined without one. */
  readonly body: unknown;
  readonly files: readonly UploadedFile[];
}

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

export interface Route {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE';
  /** Below `/api/v10`, in Hono's notation. */
  readonly path: string;
  /** Works without the bot's token: interaction tokens in the path speak for themselves. */
  readonly open?: true;
  /** How many calls in how many seconds; without it, the common limit. */
  readonly limit?: RateLimit;
  readonly handle: (call: Call) => Answer;
}

export interface RateLimit {
  readonly calls: number;
  readonly seconds: number;
}

export const ok = (body: unknown): Answer => ({ status: 200, body });
export const created = (body: unknown): Answer => ({ status: 201, body });
export const noContent: Answer = { status: 204 };

/** The place named in the path, if the bot may see it and has these permissions there. */
export function placeFor({ world, param }: Call, ...needed: readonly PermissionName[]): Place {
  const place = findPlace(world, param('channel'));
  if (place === undefined) throw REFUSAL.unknownChannel();
  requireIn(world, place, ...needed);
  return place;
}

/** 50001 where the bot cannot see the place, 50013 where it lacks a permission. */
export function requireIn(world: World, place: Place, ...needed: readonly PermissionName[]): void {
  const bits = permissionsIn(world, world.bot.id, place);
  if ((bits & PERMISSION.VIEW_CHANNEL) === 0n) throw REFUSAL.missingAccess();
  if (needed.some((name) => (bits & PERMISSION[name]) === 0n)) throw REFUSAL.missingPermissions();
}

/** The same for a place of the server; 50024 for a direct conversation. */
export function guildPlaceFor(call: Call, ...needed: readonly PermissionName[]): Channel | Thread {
  const place = placeFor(call, ...needed);
  if (place.kind === 'direct') throw REFUSAL.wrongChannelType();
  return place;
}

/** Refuses every server but the one, and that one while the bot is not in it. */
export function requireGuild({ world, param }: Call): World['guild'] {
  if (param('guild') !== world.guild.id) throw REFUSAL.unknownGuild();
  if (!world.botJoined) throw REFUSAL.missingAccess();
  return world.guild;
}
