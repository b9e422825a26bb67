import { type APIMessage, type REST, Routes } from 'discord.js';
import { type ArrivedPart, type Carrier, DeliveryFailure, type Letter } from '../digest/deliver.ts';
import type { Pace } from '../digest/pacer.ts';
import type { Clock } from '../shared/clock.ts';
import type { WordsFor } from '../words/words.ts';
import type { ActionStates } from './actions.ts';
import { deliveryFailure } from './delivery-failure.ts';
import { messageBody } from './message.ts';
import { isMarked, recentMessages } from './recent-messages.ts';
import { editionViews, partMark } from './views/edition.ts';
import type { View } from './views/view.ts';

export interface EditionCarrierParts {
  /** Signed in as the bot. */
  readonly rest: REST;
  /** The bot's own id as a user. */
  readonly userId: () => Promise<string>;
  /** Before each request: all processes together keep to Discord's limit. */
  readonly pace: Pace;
  readonly actions: ActionStates;
  readonly wordsFor: WordsFor;
  readonly clock: Clock;
}

/**
 * Brings editions into channels and direct messages. A message's nonce makes Discord take a repeated
 * request for the same one for some minutes; later the channel is read first.
 */
export function createEditionCarrier(parts: EditionCarrierParts): Carrier {
  return {
    async carry(letter, onArrived, signal) {
      try {
        await send(letter, { ...parts, pace: () => parts.pace(signal) }, onArrived);
      } catch (error) {
        if (signal.aborted && error === signal.reason) {
          throw new DeliveryFailure('this process stops', { cause: error });
        }
        throw deliveryFailure(error, parts.clock());
      }
    },
  };
}

interface Sending extends EditionCarrierParts {
  readonly pace: () => Promise<void>;
}

async function send(
  letter: Letter,
  parts: Sending,
  onArrived: (part: ArrivedPart) => Promise<void>,
): Promise<void> {
  const channelId = channelOf(letter);
  const views = await viewsOf(letter, parts);
  const recent = letter.lookFirst ? await recentMessages(channelId, parts) : [];
  for (const [part, view] of views.entries()) {
    if (letter.arrived.some((arrived) => arrived.part === part)) continue;
    const there = recent.find((message) => isMarked(message, partMark(letter.id, part)));
    const { id } = there ?? (await post(channelId, view, { letter, part, ...parts }));
    await onArrived({ part, channelId, messageId: id, isLast: part === views.length - 1 });
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

async function post(
  channelId: string,
  view: View,
  { letter, part, rest, pace }: Sending & { readonly letter: Letter; readonly part: number },
): Promise<Pick<APIMessage, 'id'>> {
  const { mention } = letter.subscription;
  const pings = part === 0 && mention !== undefined;
  const body = {
    ...messageBody(view),
    ...(pings && { allowed_mentions: { parse: [], roles: [mention] } }),
    nonce: partMark(letter.id, part),
    enforce_nonce: true,
  };
  await pace();
  // Discord's answer is typed by its route.
  return (await rest.post(Routes.channelMessages(channelId), { body })) as APIMessage;
}
