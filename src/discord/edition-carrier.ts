import { type APIMessage, type REST, Routes } from 'discord.js';
import { permissionNames } from '../commands/permission-names.ts';
import { type ArrivedPart, type Carrier, DeliveryFailure, type Letter } from '../digest/deliver.ts';
import type { Pace } from '../digest/pacer.ts';
import type { Clock } from '../shared/clock.ts';
import type { WordsFor } from '../words/words.ts';
import type { ActionStates } from './actions.ts';
import { deliveryFailure } from './delivery-failure.ts';
import { messageBody } from './message.ts';
import { missingHere } from './missing-here.ts';
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
      const sending = { ...parts, pace: () => parts.pace(signal) };
      try {
        await send(letter, sending, onArrived);
      } catch (error) {
        if (signal.aborted && error === signal.reason) {
          throw new DeliveryFailure('this process stops', { cause: error });
        }
        throw await namingWhatLacks(deliveryFailure(error, parts.clock()), letter, sending);
      }
    },
  };
}

const LACKING: readonly unknown[] = ['no access', 'missing permissions'];

/** Discord refuses without saying what for: the bot looks what it may do there at this moment. */
async function namingWhatLacks(
  failure: DeliveryFailure,
  letter: Letter,
  parts: Sending,
): Promise<DeliveryFailure> {
  const { pause, message, cause } = failure;
  if (pause === undefined || pause.detail !== undefined || !LACKING.includes(pause.reason)) {
    return failure;
  }
  // Whatever this look comes to, the place rests.
  const missing = await missingHere(channelOf(letter), parts).catch(() => []);
  if (missing.length === 0) return failure;
  const detail = permissionNames(missing);
  return new DeliveryFailure(`${message}: ${detail}`, { pause: { ...pause, detail }, cause });
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
