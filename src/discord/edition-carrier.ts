import { type APIMessage, ComponentType, type REST, Routes } from 'discord.js';
import type { DeliveredPart } from '../data/stores/deliveries.ts';
import type { Carrier, Letter } from '../digest/deliver.ts';
import type { Clock } from '../shared/clock.ts';
import type { WordsFor } from '../words/words.ts';
import type { ActionStates } from './actions.ts';
import { deliveryFailure } from './delivery-failure.ts';
import { messageBody } from './message.ts';
import { editionViews, partMark } from './views/edition.ts';
import type { View } from './views/view.ts';

export interface EditionCarrierParts {
  /** Signed in as the bot. */
  readonly rest: REST;
  /** The bot's own id as a user. */
  readonly userId: string;
  readonly actions: ActionStates;
  readonly wordsFor: WordsFor;
  readonly clock: Clock;
}

/** Messages that are looked through for one that an earlier attempt may have sent. */
const LOOKED_THROUGH = 50;

/**
 * Brings editions into channels and direct messages. A message's nonce makes Discord take a repeated
 * request for the same one for some minutes; later the channel is read first.
 */
export function createEditionCarrier(parts: EditionCarrierParts): Carrier {
  return {
    async carry(letter, onArrived) {
      try {
        await send(letter, onArrived, parts);
      } catch (error) {
        throw deliveryFailure(error, parts.clock());
      }
    },
  };
}

async function send(
  letter: Letter,
  onArrived: (part: DeliveredPart) => Promise<void>,
  parts: EditionCarrierParts,
): Promise<void> {
  const channelId = channelOf(letter);
  const views = await viewsOf(letter, parts);
  const recent = letter.lookFirst ? await recentMessages(channelId, parts) : [];
  for (const [part, view] of views.entries()) {
    if (letter.arrived.some((arrived) => arrived.part === part)) continue;
    const there = recent.find((message) => isPart(message, letter.id, part));
    const { id } = there ?? (await post(channelId, view, { letter, part, rest: parts.rest }));
    await onArrived({ part, channelId, messageId: id });
  }
}

function channelOf({ subscription: { place } }: Letter): string {
  if (place.kind === 'mail') throw new TypeError('mail is not for Discord');
  return place.channelId;
}

async function viewsOf({ id, edition, subscription }: Letter, parts: EditionCarrierParts) {
  const { customId, finish } = parts.actions.draft('');
  const tools = { words: parts.wordsFor(subscription.locale), customId };
  const views = editionViews(edition, { deliveryId: id, mention: subscription.mention }, tools);
  return Promise.all(views.map(finish));
}

/** By this bot, the newest first. */
async function recentMessages(channelId: string, { rest, userId }: EditionCarrierParts) {
  const query = new URLSearchParams({ limit: String(LOOKED_THROUGH) });
  // Discord's answer is typed by its route.
  const messages = (await rest.get(Routes.channelMessages(channelId), { query })) as APIMessage[];
  return messages.filter(({ author }) => author.id === userId);
}

/** Its menu's state tells which part of which delivery a message is. */
function isPart({ components = [] }: APIMessage, deliveryId: string, part: number): boolean {
  const mark = JSON.stringify(partMark(deliveryId, part));
  return components.some(
    (row) =>
      row.type === ComponentType.ActionRow &&
      row.components.some((each) => 'custom_id' in each && each.custom_id.includes(mark)),
  );
}

async function post(
  channelId: string,
  view: View,
  { letter, part, rest }: { readonly letter: Letter; readonly part: number; readonly rest: REST },
): Promise<Pick<APIMessage, 'id'>> {
  const { mention } = letter.subscription;
  const pings = part === 0 && mention !== undefined;
  const body = {
    ...messageBody(view),
    ...(pings && { allowed_mentions: { parse: [], roles: [mention] } }),
    nonce: partMark(letter.id, part),
    enforce_nonce: true,
  };
  // Discord's answer is typed by its route.
  return (await rest.post(Routes.channelMessages(channelId), { body })) as APIMessage;
}
