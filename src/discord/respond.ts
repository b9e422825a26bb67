import {
  type APIInteractionResponse,
  type InternalRequest,
  type RawFile,
  REST,
  RESTEvents,
  type RESTPatchAPIWebhookWithTokenMessageJSONBody,
  type RESTPostAPIWebhookWithTokenJSONBody,
  RequestMethod,
  Routes,
} from 'discord.js';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { DiscordClock } from './discord-clock.ts';
import { exactRequest } from './exact-request.ts';
import { type FirstAnswer, firstAnswerIn } from './first-answer.ts';
import type { Address } from './incoming.ts';
import { type Outcome, type Persistence, persist } from './persist.ts';

/** What travels beside a message's JSON. */
type Files = readonly RawFile[];

/**
 * Answers that arrive although Discord hiccups. Each method throws only what Discord refuses for
 * its content (a DiscordAPIError); an answer that came too late is logged and reported as `gone`.
 */
export interface Responder {
  /** The first answer, within three seconds. */
  answer(to: Address, response: APIInteractionResponse, files?: Files): Promise<Outcome>;
  /** Replaces the first answer, within a quarter of an hour. */
  edit(
    to: Address,
    message: RESTPatchAPIWebhookWithTokenMessageJSONBody,
    files?: Files,
  ): Promise<Outcome>;
  /** Shows an answer that is not whole yet in place of the first one: tried once, soon given up. */
  draft(to: Address, message: RESTPatchAPIWebhookWithTokenMessageJSONBody): Promise<Outcome>;
  /** A further message; tried again after an unclear failure, it may come twice. */
  followUp(
    to: Address,
    message: RESTPostAPIWebhookWithTokenJSONBody,
    files?: Files,
  ): Promise<Outcome>;
  /** Takes the first answer back. */
  withdraw(to: Address): Promise<Outcome>;
}

/** Discord's limit, from the event on. */
const TOKEN_LIVES_MS = 15 * 60_000;

interface Plan {
  readonly withinMs: number;
  readonly how: Persistence;
  /** How bad it is when Discord does not take it. */
  readonly loss: 'error' | 'warn';
}

/** When Discord is down: again at once, then patiently, up to the three seconds. */
const firstPlan = ({ withinMs, attemptMs }: FirstAnswer): Plan => ({
  withinMs,
  how: { delays: [100, 250, 500], attemptMs, attempts: Number.POSITIVE_INFINITY },
  loss: 'error',
});
const LATER: Plan = {
  withinMs: TOKEN_LIVES_MS,
  how: { delays: [250, 500, 1_000, 2_000, 4_000], attemptMs: 5_000, attempts: 8 },
  loss: 'error',
};

/** What comes next replaces it anyway, and waits for it: two edits on their way might change places. */
const DRAFT: Plan = {
  withinMs: TOKEN_LIVES_MS,
  how: { delays: [], attemptMs: 1_500, attempts: 1 },
  loss: 'warn',
};

export interface ResponderOptions {
  /** Without version and trailing slash. */
  readonly apiUrl: string;
  readonly log: Log;
  readonly clock: Clock;
  /** Hears by each answer what time it is on Discord. */
  readonly discordClock?: Pick<DiscordClock, 'heard'> | undefined;
  /** From an event to its first answer; Discord's three seconds where left out. */
  readonly answerWithinMs?: number | undefined;
}

/**
 * Interactions are answered through a REST manager of our own: the client's one repeats a failed
 * request after milliseconds, gives up on the third, and waits out rate limits without an end.
 */
export function createResponder(options: ResponderOptions): Responder {
  const { apiUrl, log, clock, discordClock } = options;
  const first = firstPlan(firstAnswerIn(options.answerWithinMs));
  const rest = new REST({
    api: apiUrl,
    retries: 0,
    makeRequest: exactRequest,
    rejectOnRateLimit: () => true,
  });
  rest.on(RESTEvents.Response, (_, { headers }) => discordClock?.heard(headers.get('date')));

  async function deliver(what: string, to: Address, message: Message): Promise<Outcome> {
    const { withinMs, how, loss, ...request } = message;
    const attempt = (signal: AbortSignal) => send(rest, { ...request, signal });
    const deadline = to.receivedAt + withinMs;
    const { outcome, attempts, error } = await persist(attempt, how, deadline, clock);
    const details = { interaction: to.id, attempts, err: error };
    if (outcome === 'failed') log[loss](details, `Discord did not take ${what}`);
    else if (outcome === 'gone') log.info(details, `Discord no longer takes ${what}`);
    else if (attempts > 1) log.warn(details, `Discord took ${what} after several attempts`);
    return outcome;
  }

  return {
    answer: (to, body, files = []) =>
      deliver('an answer', to, {
        ...first,
        method: RequestMethod.Post,
        fullRoute: Routes.interactionCallback(to.id, to.token),
        body,
        files: [...files],
      }),
    edit: (to, body, files = []) =>
      deliver('an edit', to, {
        ...LATER,
        method: RequestMethod.Patch,
        fullRoute: original(to),
        body,
        files: [...files],
      }),
    draft: (to, body) =>
      deliver('a draft', to, {
        ...DRAFT,
        method: RequestMethod.Patch,
        fullRoute: original(to),
        body,
      }),
    followUp: (to, body, files = []) =>
      deliver('a further message', to, {
        ...LATER,
        method: RequestMethod.Post,
        fullRoute: Routes.webhook(to.applicationId, to.token),
        body,
        files: [...files],
      }),
    withdraw: (to) =>
      deliver('a withdrawal', to, {
        ...LATER,
        method: RequestMethod.Delete,
        fullRoute: original(to),
      }),
  };
}

const original = ({ applicationId, token }: Address) => Routes.webhookMessage(applicationId, token);

type Message = Plan & Pick<InternalRequest, 'method' | 'fullRoute' | 'body' | 'files'>;

/**
 * The interaction's token is in the path; the bot's own is not needed. What Discord says to a
 * request that it took is not looked at: a body that breaks off must not bring a second message.
 */
async function send(rest: REST, request: InternalRequest): Promise<void> {
  const response = await rest.queueRequest({ ...request, auth: false });
  await response.arrayBuffer().catch(() => undefined);
}
