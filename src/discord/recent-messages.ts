import {
  type APIMessage,
  ComponentType,
  DiscordAPIError,
  type REST,
  RESTJSONErrorCodes,
  Routes,
} from 'discord.js';
import { OwnError } from '../shared/own-error.ts';

export interface RecentMessagesParts {
  /** Signed in as the bot. */
  readonly rest: Pick<REST, 'get'>;
  /** The bot's own id. */
  userId(): Promise<string>;
  /** Waits for this request's turn. */
  pace(): Promise<void>;
}

/** So many messages are read where an earlier attempt may have sent; Discord gives no more. */
const LOOKED_THROUGH = 100;

/** The history may not be read: what was sent cannot be known. */
export class NoHistoryError extends OwnError {
  override readonly name = 'NoHistoryError';
}

/** A channel's last messages by this bot, the newest first. Throws a NoHistoryError. */
export async function recentMessages(
  channelId: string,
  parts: RecentMessagesParts,
): Promise<readonly APIMessage[]> {
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
async function requireHistory(
  channelId: string,
  { rest, pace }: RecentMessagesParts,
): Promise<void> {
  await pace();
  await rest.get(Routes.channelMessage(channelId, channelId)).catch((error: unknown) => {
    const code = error instanceof DiscordAPIError ? error.code : undefined;
    if (code === RESTJSONErrorCodes.UnknownMessage) return;
    if (code !== RESTJSONErrorCodes.MissingPermissions) throw error;
    throw new NoHistoryError('the history cannot be read', { cause: error });
  });
}

/** Whether the state of a button or menu of the message has the mark in it. */
export const isMarked = ({ components = [] }: APIMessage, mark: string): boolean =>
  components.some(
    (row) =>
      row.type === ComponentType.ActionRow &&
      row.components.some(
        (each) => 'custom_id' in each && each.custom_id.includes(JSON.stringify(mark)),
      ),
  );
