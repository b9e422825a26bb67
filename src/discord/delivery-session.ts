import { type APIUser, REST, RESTEvents, Routes } from 'discord.js';
import type { Log } from '../shared/log.ts';
import { connectError } from './connect-error.ts';
import { exactRequest } from './exact-request.ts';

/** Discord's REST for deliveries, signed in by the token alone: no gateway is needed. */
export interface DeliverySession {
  /** Signed in once `userId` has been asked. */
  readonly rest: REST;
  /** The bot's own id as a user. Throws a DiscordConnectError where Discord does not take the token. */
  userId(): Promise<string>;
}

export interface DeliverySessionOptions {
  readonly token: string;
  /** Without version and trailing slash. */
  readonly apiUrl: string;
  readonly log: Pick<Log, 'warn'>;
}

/** A letter waits in the outbox rather than in a queue of the client, if it is for longer than this. */
const PATIENCE_MS = 5_000;
const ANSWER_WITHIN_MS = 10_000;
const INVALID_REQUESTS_WARNING = 500;
const UNAUTHORIZED = 401;

/**
 * A manager of its own: the gateway's one repeats a failed request after milliseconds and waits out rate
 * limits without an end, where the outbox has an order and a memory.
 */
export function openDeliverySession(options: DeliverySessionOptions): DeliverySession {
  const { token, apiUrl, log } = options;
  const rest = new REST({
    api: apiUrl,
    retries: 0,
    makeRequest: exactRequest,
    timeout: ANSWER_WITHIN_MS,
    // The bucket's own time, and what an answer of 429 asks for.
    rejectOnRateLimit: ({ timeToReset, retryAfter }) =>
      Math.max(timeToReset, retryAfter) > PATIENCE_MS,
    invalidRequestWarningInterval: INVALID_REQUESTS_WARNING,
  });
  let known: string | undefined;
  rest.on(RESTEvents.Response, (_, { status }) => {
    // discord.js forgets a token that was refused, so that nothing more is sent before `userId` asks again.
    if (status === UNAUTHORIZED) known = undefined;
  });
  rest.on(RESTEvents.InvalidRequestWarning, ({ count, remainingTime }) =>
    log.warn({ count, remainingTime }, 'many requests were refused; at 10,000 Discord bans us'),
  );
  return {
    rest,
    async userId() {
      known ??= await whoAmI(rest.setToken(token)).catch((cause: unknown) => {
        throw connectError(cause, apiUrl);
      });
      return known;
    },
  };
}

async function whoAmI(rest: REST): Promise<string> {
  // Discord's answer is typed by its route.
  const { id } = (await rest.get(Routes.user())) as APIUser;
  return id;
}
