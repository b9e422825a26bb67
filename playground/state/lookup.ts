import type { APIMessage } from 'discord-api-types/v10';
import type { Place, StoredMessage } from './model.ts';
import { snowflakeTime } from './snowflake.ts';
import type { World } from './world.ts';

/** A message that the bot finds by its channel; private ones are found by their token alone. */
export function channelMessage(
  { messages }: World,
  place: Place,
  messageId: string,
): StoredMessage | undefined {
  const stored = messages.get(place.id, messageId) ?? starterOf({ messages }, place, messageId);
  return stored?.visibleTo === undefined ? stored : undefined;
}

/** The first message of a thread opened from a message lies in the parent channel. */
const starterOf = (
  { messages }: Pick<World, 'messages'>,
  place: Place,
  messageId: string,
): StoredMessage | undefined =>
  place.kind === 'thread' && place.id === messageId
    ? messages.get(place.parentId, messageId)
    : undefined;

/** "The past few minutes" in which an enforced nonce counts. */
const NONCE_LIVES_MS = 3 * 60_000;

/** What the bot sent here lately with this nonce. */
export function recentNonce(
  world: World,
  place: Place,
  nonce: string | number | null | undefined,
): APIMessage | undefined {
  if (nonce == null) return undefined;
  return world.messages
    .list(place.id, { limit: 100 })
    .find(
      (message) =>
        message.nonce === nonce &&
        message.author.id === world.bot.id &&
        world.clock() - snowflakeTime(message.id) < NONCE_LIVES_MS,
    );
}
