import { channelMessage } from '../state/lookup.ts';
import type { Channel } from '../state/model.ts';
import { react } from '../state/reactions.ts';
import { channelShape, directShape, threadShape } from '../state/shapes.ts';
import { removeThread } from '../state/threads.ts';
import { parse } from '../validate/fields.ts';
import { channelChange } from '../validate/thread.ts';
import { REFUSAL } from './errors.ts';
import { requireSending } from './messages.ts';
import {
  type Answer,
  type Call,
  guildPlaceFor,
  noContent,
  ok,
  placeFor,
  type Route,
  requireIn,
} from './route.ts';
import { editThread } from './threads.ts';

const BASE = '/channels/:channel';
const REACTION = `${BASE}/messages/:message/reactions/:emoji/@me`;
const reactionLimit = { calls: 1, seconds: 0.25 };

export const channelRoutes: readonly Route[] = [
  { method: 'GET', path: BASE, handle: read },
  { method: 'PATCH', path: BASE, handle: change },
  { method: 'DELETE', path: BASE, handle: remove },
  { method: 'POST', path: `${BASE}/typing`, handle: typing },
  {
    method: 'PUT',
    path: REACTION,
    limit: reactionLimit,
    handle: (call) => setReaction(call, true),
  },
  {
    method: 'DELETE',
    path: REACTION,
    limit: reactionLimit,
    handle: (call) => setReaction(call, false),
  },
];

function read(call: Call): Answer {
  const { world } = call;
  const place = placeFor(call);
  if (place.kind === 'channel') return ok(channelShape(place, world.guild.id));
  if (place.kind === 'thread') return ok(threadShape(place, world.guild.id, world.bot.id));
  const recipient = world.guild.members.get(place.recipientId);
  if (recipient === undefined) throw REFUSAL.unknownChannel();
  return ok(directShape(place, recipient.user));
}

function change(call: Call): Answer {
  const place = guildPlaceFor(call);
  return place.kind === 'thread' ? editThread(call, place) : changeChannel(call, place);
}

function changeChannel({ world, body }: Call, channel: Channel): Answer {
  requireIn(world, channel, 'MANAGE_CHANNELS');
  const { name, topic } = parse(channelChange, body);
  channel.name = name ?? channel.name;
  channel.topic = topic === undefined ? channel.topic : topic;
  world.bus.emit({ type: 'channel-updated', channel });
  return ok(channelShape(channel, world.guild.id));
}

/** Threads alone can go: the server's channels are its owner's. */
function remove(call: Call): Answer {
  const place = guildPlaceFor(call, 'MANAGE_THREADS');
  if (place.kind !== 'thread') throw REFUSAL.missingPermissions();
  const shape = threadShape(place, call.world.guild.id, call.world.bot.id);
  removeThread(call.world, place);
  return ok(shape);
}

function typing(call: Call): Answer {
  const place = placeFor(call);
  requireSending(call.world, place);
  call.world.bus.emit({ type: 'typing', channelId: place.id, userId: call.world.bot.id });
  return noContent;
}

function setReaction(call: Call, on: boolean): Answer {
  const { world, param } = call;
  const place = placeFor(call, 'READ_MESSAGE_HISTORY', 'ADD_REACTIONS');
  if (place.kind === 'thread' && place.archived) throw REFUSAL.threadArchived();
  const stored = channelMessage(world, place, param('message'));
  if (stored === undefined) throw REFUSAL.unknownMessage();
  const emoji = decodeURIComponent(param('emoji'));
  if (!/\p{Extended_Pictographic}|\p{Regional_Indicator}|\u20e3/u.test(emoji)) {
    throw REFUSAL.unknownEmoji();
  }
  react(world, stored, { userId: world.bot.id, emoji, on });
  return noContent;
}
