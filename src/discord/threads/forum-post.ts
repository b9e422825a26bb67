import { setTimeout as pause } from 'node:timers/promises';
import {
  type APIMessage,
  type APIThreadChannel,
  DiscordAPIError,
  RateLimitError,
  RESTJSONErrorCodes,
  Routes,
  ThreadAutoArchiveDuration,
} from 'discord.js';
import { type Opening, startsThread, type ThreadTools } from './opening.ts';
import { steadily } from './steadily.ts';

const ATTEMPTS = 3;
const ATTEMPT_MS = 8_000;
/** So long Discord may take with a post whose answer was lost. */
const LOOK_AFTER_MS = 500;
/** Of threads whose name is another: the paper's title may have changed. */
const OTHERS_LOOKED_AT = 10;

/** Posts in a forum. A post has no nonce: after an answer that was lost it is looked for, then posted again. */
export async function openPost(
  opening: Opening,
  tools: ThreadTools,
  attempts = ATTEMPTS,
): Promise<string> {
  try {
    return await post(opening, tools);
  } catch (error) {
    if (error instanceof DiscordAPIError) throw error;
    await pause(error instanceof RateLimitError ? error.retryAfter : LOOK_AFTER_MS);
    const there = await findPost(opening, tools);
    if (there !== undefined) return there;
    if (attempts <= 1 || tools.clock() >= tools.until) throw error;
    return openPost(opening, tools, attempts - 1);
  }
}

async function post(
  { channelId, name, tagIds, body: message }: Opening,
  { rest }: ThreadTools,
): Promise<string> {
  const body = {
    name,
    message,
    auto_archive_duration: ThreadAutoArchiveDuration.OneWeek,
    ...(tagIds.length > 0 && { applied_tags: tagIds }),
  };
  const signal = AbortSignal.timeout(ATTEMPT_MS);
  // Discord's answer is typed by its route.
  return ((await rest.post(Routes.threads(channelId), { body, signal })) as APIThreadChannel).id;
}

/** The paper's post in the forum, also an archived one. */
export async function findPost(opening: Opening, tools: ThreadTools): Promise<string | undefined> {
  const { guildId, channelId, name } = opening;
  const lists = [Routes.guildActiveThreads(guildId), Routes.channelThreads(channelId, 'public')];
  for (const route of lists) {
    const { threads } = await steadily<{ threads: APIThreadChannel[] }>(
      (signal) => tools.rest.get(route, { signal }),
      tools,
    );
    const own = threads.filter((each) => isOurs(each, channelId, tools));
    const named = own.filter((each) => each.name === name);
    const others = own.filter((each) => each.name !== name).slice(0, OTHERS_LOOKED_AT);
    for (const { id } of [...named, ...others]) {
      if (await isStarted(id, opening, tools)) return id;
    }
  }
  return undefined;
}

const isOurs = (
  { parent_id, owner_id }: APIThreadChannel,
  channelId: string,
  { userId }: ThreadTools,
): boolean => parent_id === channelId && owner_id === userId;

/** By its first message, whose id is the thread's. */
async function isStarted(id: string, opening: Opening, tools: ThreadTools): Promise<boolean> {
  try {
    const message = await steadily<APIMessage>(
      (signal) => tools.rest.get(Routes.channelMessage(id, id), { signal }),
      tools,
    );
    return startsThread(message, opening, tools);
  } catch (error) {
    const isGone =
      error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage;
    if (isGone) return false;
    throw error;
  }
}
