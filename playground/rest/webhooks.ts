import { LIMIT } from '../limits.ts';
import type { Interaction } from '../state/interaction.ts';
import type { StoredMessage } from '../state/model.ts';
import { editMessage, postMessage } from '../state/post.ts';
import { findPlace } from '../state/world.ts';
import { FLAG, parseMessage } from '../validate/message.ts';
import { REFUSAL } from './errors.ts';
import { type Answer, type Call, noContent, ok, type Route } from './route.ts';

const BASE = '/webhooks/:application/:token';
const limit = { calls: 5, seconds: 2 };

/** Edits and follow-ups of an answered interaction, with its token in the path. */
export const webhookRoutes: readonly Route[] = [
  { method: 'POST', path: BASE, open: true, limit, handle: followUp },
  { method: 'GET', path: `${BASE}/messages/:message`, open: true, limit, handle: read },
  { method: 'PATCH', path: `${BASE}/messages/:message`, open: true, limit, handle: edit },
  { method: 'DELETE', path: `${BASE}/messages/:message`, open: true, limit, handle: remove },
];

function answered({ world, param }: Call): Interaction {
  if (param('application') !== world.bot.id) throw REFUSAL.unknownWebhook();
  const interaction = world.interactions.byToken(param('token'));
  if (interaction === undefined || !world.interactions.alive(interaction)) {
    throw REFUSAL.tokenOver();
  }
  if (interaction.state !== 'answered') throw REFUSAL.unknownWebhook();
  return interaction;
}

/** `@original` or one of its follow-ups. */
function target(call: Call): StoredMessage {
  const interaction = answered(call);
  const asked = call.param('message');
  const id = asked === '@original' ? interaction.originalId : asked;
  const stored = id === undefined ? undefined : call.world.messages.get(interaction.channelId, id);
  const own = stored?.interactionId === interaction.id || id === interaction.originalId;
  if (stored === undefined || !own) throw REFUSAL.unknownMessage();
  return stored;
}

function followUp(call: Call): Answer {
  const { world, files } = call;
  const interaction = answered(call);
  const place = findPlace(world, interaction.channelId);
  if (place === undefined) throw REFUSAL.unknownChannel();
  const body = parseMessage(call.body);
  const original = world.messages.get(interaction.channelId, interaction.originalId ?? '');
  if (original !== undefined && ((original.message.flags ?? 0) & FLAG.loading) !== 0) {
    editMessage(world, original, { body, files });
    return ok(original.message);
  }
  if (interaction.owners['0'] === undefined && ++interaction.followUps > LIMIT.followUps) {
    throw REFUSAL.followUpsOver();
  }
  const withReference = {
    ...body,
    ...(original === undefined
      ? {}
      : { message_reference: { message_id: original.message.id, fail_if_not_exists: null } }),
  };
  const post = { place, author: world.bot, body: withReference, files, interaction };
  return ok(postMessage(world, post).message);
}

function read(call: Call): Answer {
  return ok(target(call).message);
}

function edit(call: Call): Answer {
  const stored = target(call);
  const body = parseMessage(call.body, stored.message.flags);
  editMessage(call.world, stored, { body, files: call.files });
  return ok(stored.message);
}

function remove(call: Call): Answer {
  call.world.messages.remove(target(call));
  return noContent;
}
