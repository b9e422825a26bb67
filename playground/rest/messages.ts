import { channelMessage, recentNonce } from '../state/lookup.ts';
import type { Place, StoredMessage } from '../state/model.ts';
import { PERMISSION } from '../state/permissions.ts';
import { editMessage, postMessage } from '../state/post.ts';
import { permissionsIn, type World } from '../state/world.ts';
import { integer, parse } from '../validate/fields.ts';
import { type MessageBody, parseMessage } from '../validate/message.ts';
import { type ApiError, invalidForm, REFUSAL } from './errors.ts';
import { type Answer, type Call, noContent, ok, placeFor, type Route, requireIn } from './route.ts';

const BASE = '/channels/:channel/messages';
const limit = { calls: 5, seconds: 5 };

export const messageRoutes: readonly Route[] = [
  { method: 'POST', path: BASE, limit, handle: create },
  { method: 'GET', path: BASE, handle: listAll },
  { method: 'GET', path: `${BASE}/:message`, handle: read },
  { method: 'PATCH', path: `${BASE}/:message`, limit, handle: edit },
  { method: 'DELETE', path: `${BASE}/:message`, limit, handle: remove },
];

function create(call: Call): Answer {
  const { world, files } = call;
  const place = placeFor(call);
  requireSending(world, place);
  const body = parseMessage(call.body);
  requireExtras(world, place, body, files.length);
  const sent = body.enforce_nonce === true ? recentNonce(world, place, body.nonce) : undefined;
  if (sent !== undefined) return ok(sent);
  return ok(postMessage(world, { place, author: world.bot, body, files }).message);
}

/** Refuses what the bot may not write to: forums, closed conversations, locked threads. */
export function requireSending(world: World, place: Place): void {
  requireIn(world, place);
  if (place.kind === 'direct') {
    const recipient = world.guild.members.get(place.recipientId);
    if (recipient?.user.acceptsDirects !== true) throw REFUSAL.directsClosed();
    return;
  }
  if (place.kind === 'thread') {
    requireIn(world, place, 'SEND_MESSAGES_IN_THREADS');
    const bits = permissionsIn(world, world.bot.id, place);
    if (place.locked && (bits & PERMISSION.MANAGE_THREADS) === 0n) throw REFUSAL.threadLocked();
    return;
  }
  if (place.type === 15) throw REFUSAL.notText();
  requireIn(world, place, 'SEND_MESSAGES');
}

function requireExtras(world: World, place: Place, body: MessageBody, files: number): void {
  if (files > 0) requireIn(world, place, 'ATTACH_FILES');
  if (body.message_reference != null) {
    requireIn(world, place, 'READ_MESSAGE_HISTORY');
    const { message_id, fail_if_not_exists } = body.message_reference;
    const gone = world.messages.get(place.id, message_id) === undefined;
    if (gone && fail_if_not_exists !== false) throw unknownReference();
  }
}

const unknownReference = (): ApiError =>
  invalidForm([
    { path: ['message_reference'], code: 'REPLIES_UNKNOWN_MESSAGE', message: 'Unknown message' },
  ]);

const pageSize = integer(1, 100);

/** Without the right to read the history the list is empty; Discord does not refuse it. */
function listAll(call: Call): Answer {
  const { query, world } = call;
  const place = placeFor(call);
  const page = {
    before: query.get('before') ?? undefined,
    after: query.get('after') ?? undefined,
    limit: parse(pageSize, Number(query.get('limit') ?? 50)),
  };
  const bits = permissionsIn(world, world.bot.id, place);
  if ((bits & PERMISSION.READ_MESSAGE_HISTORY) === 0n) return ok([]);
  return ok(world.messages.list(place.id, page).toReversed());
}

function target(call: Call, place: Place): StoredMessage {
  const stored = channelMessage(call.world, place, call.param('message'));
  if (stored === undefined) throw REFUSAL.unknownMessage();
  return stored;
}

function read(call: Call): Answer {
  return ok(target(call, placeFor(call, 'READ_MESSAGE_HISTORY')).message);
}

function edit(call: Call): Answer {
  const { world, files } = call;
  const place = placeFor(call);
  const stored = target(call, place);
  if (stored.message.author.id !== world.bot.id) throw REFUSAL.notAuthor();
  if (place.kind === 'thread' && place.archived) throw REFUSAL.threadArchived();
  const body = parseMessage(call.body, stored.message.flags);
  editMessage(world, stored, { body, files });
  return ok(stored.message);
}

function remove(call: Call): Answer {
  const { world } = call;
  const place = placeFor(call);
  const stored = target(call, place);
  if (stored.message.author.id !== world.bot.id) requireIn(world, place, 'MANAGE_MESSAGES');
  world.messages.remove(stored);
  return noContent;
}
