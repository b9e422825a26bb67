import {
  type APIMessage,
  ComponentType,
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { type ArrivedPart, type Carrier, DeliveryFailure, type Letter } from '../digest/deliver.ts';
import type { Pace } from '../digest/pacer.ts';
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
  readonly userId: () => Promise<string>;
  /** Before each request: all processes together keep to Discord's limit. */
  readonly pace: Pace;
  readonly actions: ActionStates;
  readonly wordsFor: WordsFor;
  readonly clock: Clock;
}

/** Messages that are looked through for one that an earlier attempt may have sent; Discord gives no more. */
const LOOKED_THROUGH = 100;

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
    const there = recent.find((message) => isPart(message, letter.id, part));
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

/** By this bot, the newest first. */
async function recentMessages(channelId: string, parts: Sending): Promise<readonly APIMessage[]> {
  const userId = await parts.userId();
  const query = new URLSearchParams({ limit: String(LOOKED_THROUGH) });
  await parts.pace();
  // Discord's answer is typed by its route.
  const messages = (await parts.rest.get(Routes.channelMessages(channelId), {
    query,
  })) as APIMessage[];
  if (messages.length === 0) await requireHistory(channelId, parts);
  return messages.filter(({ author }) => author.id === userId);
}

/**
 * Without the right to read the history Discord lists no messages, as if there were none; asked for one
 * that cannot exist it says which it is.
 */
async function requireHistory(channelId: string, { rest, pace }: Sending): Promise<void> {
  await pace();
  await rest.get(Routes.channelMessage(channelId, channelId)).catch((error: unknown) => {
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    if (code === RESTJSONErrorCodes.UnknownMessage) return;
    if (code !== RESTJSONErrorCodes.MissingPermissions) throw error;
    const pause = { reason: 'missing permissions', detail: 'Read Message History' } as const;
    throw new DeliveryFailure('it may have arrived, and the history cannot be read', {
      pause,
      cause: error,
    });
  });
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
