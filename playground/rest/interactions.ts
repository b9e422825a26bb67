import type {
  APIApplicationCommandOptionChoice,
  APIModalInteractionResponseCallbackData,
} from 'discord-api-types/v10';
import type { Answer as Given } from '../state/bus.ts';
import type { Interaction } from '../state/interaction.ts';
import { storedForm } from '../state/json.ts';
import type { StoredMessage } from '../state/model.ts';
import { editMessage, type Post, postMessage } from '../state/post.ts';
import { findPlace, type World } from '../state/world.ts';
import { CALLBACK, type Callback, parseCallback } from '../validate/callback.ts';
import { FLAG } from '../validate/message.ts';
import { REFUSAL } from './errors.ts';
import { type Answer, type Call, noContent, ok, type Route } from './route.ts';

export const interactionRoutes: readonly Route[] = [
  { method: 'POST', path: '/interactions/:id/:token/callback', open: true, handle: callback },
];

function callback(call: Call): Answer {
  const { world, param, query } = call;
  const interaction = world.interactions.byId(param('id'));
  if (interaction === undefined || interaction.token !== param('token')) {
    throw REFUSAL.unknownInteraction();
  }
  if (interaction.state === 'answered') throw REFUSAL.alreadyAcknowledged();
  if (!world.interactions.waits(interaction)) throw REFUSAL.unknownInteraction();
  const source = sourceMessage(world, interaction);
  const given = parseCallback(call.body, {
    type: interaction.type,
    fromComponent: source !== undefined,
    sourceFlags: source?.message.flags ?? 0,
  });
  const { answer, message } = carryOut(call, interaction, given);
  world.interactions.answer(interaction, answer);
  if (query.get('with_response') !== 'true') return noContent;
  return ok(callbackShape(interaction, given.type, message));
}

/** The message whose button or menu was used, in this interaction or for the form before it. */
const sourceMessage = (
  world: World,
  { type, channelId, messageId }: Interaction,
): StoredMessage | undefined =>
  type === 2 || messageId === undefined ? undefined : world.messages.get(channelId, messageId);

type Choices = readonly APIApplicationCommandOptionChoice[];
type Modal = APIModalInteractionResponseCallbackData;

interface Done {
  readonly answer: Given;
  readonly message?: StoredMessage | undefined;
}

function carryOut(call: Call, interaction: Interaction, given: Callback): Done {
  switch (given.type) {
    case CALLBACK.reply:
      return reply(call, interaction, given.message);
    case CALLBACK.defer:
      return think(call, interaction, given.ephemeral);
    case CALLBACK.update:
      return update(call, interaction, given.message);
    case CALLBACK.deferUpdate:
      interaction.originalId = interaction.messageId;
      return { answer: { kind: 'deferred-update' } };
    case CALLBACK.choices:
      return { answer: { kind: 'choices', choices: storedForm<Choices>(given.choices) } };
    case CALLBACK.modal:
      interaction.modal = storedForm<Modal>(given.modal);
      return { answer: { kind: 'modal', modal: interaction.modal } };
  }
}

const COMMAND_REPLY = 20;
const MENU_REPLY = 23;

function newReply(
  { world, files }: Call,
  interaction: Interaction,
  post: Pick<Post, 'body' | 'loading'>,
): StoredMessage {
  const place = findPlace(world, interaction.channelId);
  if (place === undefined) throw REFUSAL.unknownChannel();
  const viaMenu = interaction.type === 2 && interaction.messageId !== undefined;
  const type = viaMenu ? MENU_REPLY : COMMAND_REPLY;
  const stored = postMessage(world, {
    place,
    author: world.bot,
    files,
    interaction,
    type: interaction.type === 2 ? type : 0,
    ...post,
  });
  interaction.originalId = stored.message.id;
  return stored;
}

function reply(call: Call, interaction: Interaction, body: Post['body']): Done {
  const message = newReply(call, interaction, { body });
  return { message, answer: { kind: 'message', messageId: message.message.id } };
}

function think(call: Call, interaction: Interaction, ephemeral: boolean): Done {
  const body = { flags: ephemeral ? FLAG.ephemeral : 0 };
  const message = newReply(call, interaction, { body, loading: true });
  return { message, answer: { kind: 'thinking', messageId: message.message.id } };
}

function update(call: Call, interaction: Interaction, body: Post['body']): Done {
  const message = sourceMessage(call.world, interaction);
  if (message === undefined) throw REFUSAL.unknownMessage();
  editMessage(call.world, message, { body, files: call.files });
  interaction.originalId = message.message.id;
  return { message, answer: { kind: 'update', messageId: message.message.id } };
}

function callbackShape({ id, type }: Interaction, callbackType: number, stored?: StoredMessage) {
  const flags = stored?.message.flags ?? 0;
  return {
    interaction: {
      id,
      type,
      response_message_loading: (flags & FLAG.loading) !== 0,
      response_message_ephemeral: (flags & FLAG.ephemeral) !== 0,
      ...(stored === undefined ? {} : { response_message_id: stored.message.id }),
    },
    resource: {
      type: callbackType,
      ...(stored === undefined ? {} : { message: stored.message }),
    },
  };
}
