import {
  type APIMessage,
  DiscordAPIError,
  Routes,
  SnowflakeUtil,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import { type Opening, startsThread, type ThreadTools } from './opening.ts';
import { steadily } from './steadily.ts';

/** Discord's clock and ours may be apart by so much. */
const SKEW_MS = 60_000;
const LOOKED_THROUGH = 100;
const THREAD_EXISTS = 160004;

/** Posts the message and opens the thread from it; of a thread that is refused no message stays. */
export async function openFromMessage(opening: Opening, tools: ThreadTools): Promise<string> {
  const { channelId, nonce } = opening;
  const { rest } = tools;
  // Discord makes no second message of the same nonce, should the request be repeated.
  const body = { ...opening.body, nonce, enforce_nonce: true };
  const route = Routes.channelMessages(channelId);
  const message = await steadily<APIMessage>((signal) => rest.post(route, { body, signal }), tools);
  try {
    return await threadOn(message.id, opening, tools);
  } catch (error) {
    if (error instanceof DiscordAPIError) {
      await rest.delete(Routes.channelMessage(channelId, message.id)).catch(() => undefined);
    }
    throw error;
  }
}

/** A message has one thread at most, which has its id: opening it can be repeated. */
async function threadOn(
  messageId: string,
  { channelId, name }: Opening,
  tools: ThreadTools,
): Promise<string> {
  const body = { name, auto_archive_duration: ThreadAutoArchiveDuration.OneWeek };
  const route = Routes.threads(channelId, messageId);
  try {
    await steadily((signal) => tools.rest.post(route, { body, signal }), tools);
  } catch (error) {
    const isThere = error instanceof DiscordAPIError && error.code === THREAD_EXISTS;
    if (!isThere) throw error;
  }
  return messageId;
}

/** The thread that was begun since then (epoch ms): a message without its thread gets it. */
export async function findFromMessage(
  opening: Opening,
  since: number,
  tools: ThreadTools,
): Promise<string | undefined> {
  const { rest } = tools;
  const after = SnowflakeUtil.generate({ timestamp: since - SKEW_MS });
  const query = new URLSearchParams({ limit: String(LOOKED_THROUGH), after: String(after) });
  const route = Routes.channelMessages(opening.channelId);
  const messages = await steadily<APIMessage[]>(
    (signal) => rest.get(route, { query, signal }),
    tools,
  );
  const starter = messages.find((message) => startsThread(message, opening, tools));
  return starter && threadOn(starter.id, opening, tools);
}
