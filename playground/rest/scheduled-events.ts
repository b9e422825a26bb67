import type { APIGuildScheduledEvent } from 'discord-api-types/v10';
import { LIMIT } from '../limits.ts';
import { jsonForm } from '../state/json.ts';
import { guildPermissions, PERMISSION } from '../state/permissions.ts';
import { userShape } from '../state/shapes.ts';
import { isoTime, type World } from '../state/world.ts';
import { EVENT_STATUS, type EventBody, parseEvent } from '../validate/scheduled-event.ts';
import { REFUSAL } from './errors.ts';
import {
  type Answer,
  type Call,
  noContent,
  ok,
  type Route,
  requireGuild,
  requireIn,
} from './route.ts';

const BASE = '/guilds/:guild/scheduled-events';
const limit = { calls: 5, seconds: 5 };

export const scheduledEventRoutes: readonly Route[] = [
  { method: 'GET', path: BASE, handle: listAll },
  { method: 'POST', path: BASE, limit, handle: create },
  { method: 'GET', path: `${BASE}/:event`, handle: read },
  { method: 'PATCH', path: `${BASE}/:event`, limit, handle: change },
  { method: 'DELETE', path: `${BASE}/:event`, limit, handle: remove },
];

function listAll(call: Call): Answer {
  requireGuild(call);
  return ok(call.world.scheduledEvents.all());
}

function read(call: Call): Answer {
  return ok(known(call));
}

function known(call: Call): APIGuildScheduledEvent {
  requireGuild(call);
  const event = call.world.scheduledEvents.get(call.param('event'));
  if (event === undefined) throw REFUSAL.unknownScheduledEvent();
  return event;
}

function create(call: Call): Answer {
  const { world } = call;
  requireGuild(call);
  requireRight(world, world.bot.id);
  const open = world.scheduledEvents.all().filter(({ status }) => status <= EVENT_STATUS.active);
  if (open.length >= LIMIT.events) throw REFUSAL.tooManyEvents();
  return save(call, parseEvent(call.body, world.clock()), world.newId());
}

function change(call: Call): Answer {
  const event = known(call);
  requireRight(call.world, event.creator_id ?? '');
  return save(call, parseEvent(call.body, call.world.clock(), event), event.id);
}

function remove(call: Call): Answer {
  const event = known(call);
  requireRight(call.world, event.creator_id ?? '');
  call.world.scheduledEvents.remove(event);
  return noContent;
}

/** One's own events with CREATE_EVENTS, others' with MANAGE_EVENTS. */
function requireRight({ guild, bot }: World, creatorId: string): void {
  const member = guild.members.get(bot.id);
  const bits = member === undefined ? 0n : guildPermissions(guild, member);
  const { CREATE_EVENTS, MANAGE_EVENTS } = PERMISSION;
  const enough = creatorId === bot.id ? CREATE_EVENTS | MANAGE_EVENTS : MANAGE_EVENTS;
  if ((bits & enough) === 0n) throw REFUSAL.missingPermissions();
}

function save({ world }: Call, body: EventBody, id: string): Answer {
  const channel = world.guild.channels.get(body.channel_id ?? '');
  if (body.channel_id != null) {
    if (channel === undefined) throw REFUSAL.unknownChannel();
    requireIn(world, channel);
  }
  const iso = (time: string): string => isoTime(Date.parse(time));
  const event = jsonForm<APIGuildScheduledEvent>({
    id,
    guild_id: world.guild.id,
    name: body.name,
    description: body.description ?? null,
    channel_id: body.channel_id ?? null,
    creator_id: world.bot.id,
    creator: userShape(world.bot),
    scheduled_start_time: iso(body.scheduled_start_time),
    scheduled_end_time: body.scheduled_end_time == null ? null : iso(body.scheduled_end_time),
    status: body.status ?? EVENT_STATUS.scheduled,
    entity_type: body.entity_type,
    entity_id: null,
    entity_metadata: storedMetadata(body),
    privacy_level: body.privacy_level,
    image: null,
    recurrence_rule: null,
    user_count: 0,
    guild_scheduled_event_exceptions: [],
  });
  world.scheduledEvents.put(event);
  return ok(event);
}

const storedMetadata = ({ entity_metadata }: EventBody): { location: string } | null =>
  entity_metadata?.location == null ? null : { location: entity_metadata.location };
