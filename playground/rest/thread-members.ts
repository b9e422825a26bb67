import type { Thread } from '../state/model.ts';
import { threadMemberShape } from '../state/shapes.ts';
import { joinThread, leaveThread } from '../state/threads.ts';
import { REFUSAL } from './errors.ts';
import { type Answer, type Call, guildPlaceFor, noContent, ok, type Route } from './route.ts';

const BASE = '/channels/:channel/thread-members';

export const threadMemberRoutes: readonly Route[] = [
  { method: 'GET', path: BASE, handle: listAll },
  { method: 'GET', path: `${BASE}/:user`, handle: read },
  { method: 'PUT', path: `${BASE}/:user`, handle: add },
  { method: 'DELETE', path: `${BASE}/:user`, handle: remove },
];

function threadFor(call: Call): Thread {
  const place = guildPlaceFor(call);
  if (place.kind !== 'thread') throw REFUSAL.wrongChannelType();
  return place;
}

/** `@me` or the id of a member of the server. */
function userIdIn({ world, param }: Call): string {
  const asked = param('user');
  const id = asked === '@me' ? world.bot.id : asked;
  if (!world.guild.members.has(id)) throw REFUSAL.unknownUser();
  return id;
}

function listAll(call: Call): Answer {
  const { id, members } = threadFor(call);
  return ok([...members].map(([userId, joined]) => threadMemberShape(id, userId, joined)));
}

function read(call: Call): Answer {
  const { id, members } = threadFor(call);
  const userId = userIdIn(call);
  const joined = members.get(userId);
  if (joined === undefined) throw REFUSAL.unknownMember();
  return ok(threadMemberShape(id, userId, joined));
}

function add(call: Call): Answer {
  joinThread(call.world, threadFor(call), userIdIn(call));
  return noContent;
}

function remove(call: Call): Answer {
  const thread = threadFor(call);
  const userId = userIdIn(call);
  const own = userId === call.world.bot.id || thread.ownerId === call.world.bot.id;
  if (!own) guildPlaceFor(call, 'MANAGE_THREADS');
  leaveThread(call.world, thread, userId);
  return noContent;
}
