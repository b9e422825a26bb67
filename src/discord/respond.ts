import {
  type APIInteractionResponse,
  REST,
  type RESTPatchAPIWebhookWithTokenMessageJSONBody,
  type RESTPostAPIWebhookWithTokenJSONBody,
  type RequestData,
  Routes,
} from 'discord.js';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { Address } from './incoming.ts';
import { type Outcome, type Persistence, persist } from './persist.ts';

/**
 * Answers that arrive although Discord hiccups. Each method throws only what Discord refuses for
 * its content (a DiscordAPIError); an answer that came too late is logged and reported as `gone`.
 */
export interface Responder {
  /** The first answer, within three seconds. */
  answer(to: Address, response: APIInteractionResponse): Promise<Outcome>;
  /** Replaces the first answer, within a quarter of an hour. */
  edit(to: Address, message: RESTPatchAPIWebhookWithTokenMessageJSONBody): Promise<Outcome>;
  /** A further message; tried again after an unclear failure, it may come twice. */
  followUp(to: Address, message: RESTPostAPIWebhookWithTokenJSONBody): Promise<Outcome>;
  /** Takes the first answer back. */
  withdraw(to: Address): Promise<Outcome>;
}

/** Discord's limits, from the event on. */
const ANSWER_WITHIN_MS = 3_000;
const TOKEN_LIVES_MS = 15 * 60_000;

/** Between two looks at a Discord that is down: at once, then patiently, up to the three seconds. */
const FIRST_ANSWER: Persistence = {
  delays: [100, 250, 500],
  attemptMs: 1_000,
  attempts: Number.POSITIVE_INFINITY,
};
const LATER: Persistence = {
  delays: [250, 500, 1_000, 2_000, 4_000],
  attemptMs: 5_000,
  attempts: 8,
};

type Send = (rest: REST, signal: AbortSignal) => Promise<unknown>;

export interface ResponderOptions {
  /** Without version and trailing slash. */
  readonly apiUrl: string;
  readonly log: Log;
  readonly clock: Clock;
}

/**
 * Interactions are answered through a REST manager of our own: the client's one repeats a failed
 * request after milliseconds, gives up on the third, and waits out rate limits without an end.
 */
export function createResponder({ apiUrl, log, clock }: ResponderOptions): Responder {
  const rest = new REST({ api: apiUrl, retries: 0, rejectOnRateLimit: () => true });

  const deliver = async (what: string, to: Address, plan: Plan, send: Send): Promise<Outcome> => {
    const attempt = (signal: AbortSignal) => send(rest, signal);
    const deadline = to.receivedAt + plan.withinMs;
    const { outcome, attempts, error } = await persist(attempt, plan.how, deadline, clock);
    const details = { interaction: to.id, attempts, reason: reasonOf(error) };
    if (outcome === 'failed') log.error(details, `Discord did not take ${what}`);
    else if (outcome === 'gone') log.info(details, `too late for ${what}`);
    else if (attempts > 1) log.warn(details, `Discord took ${what} after several attempts`);
    return outcome;
  };

  return {
    answer: (to, response) =>
      deliver('an answer', to, FIRST, (api, signal) =>
        api.post(Routes.interactionCallback(to.id, to.token), request(signal, response)),
      ),
    edit: (to, message) =>
      deliver('an edit', to, FOLLOWING, (api, signal) =>
        api.patch(Routes.webhookMessage(to.applicationId, to.token), request(signal, message)),
      ),
    followUp: (to, message) =>
      deliver('a further message', to, FOLLOWING, (api, signal) =>
        api.post(Routes.webhook(to.applicationId, to.token), request(signal, message)),
      ),
    withdraw: (to) =>
      deliver('a withdrawal', to, FOLLOWING, (api, signal) =>
        api.delete(Routes.webhookMessage(to.applicationId, to.token), request(signal)),
      ),
  };
}

interface Plan {
  readonly withinMs: number;
  readonly how: Persistence;
}

const FIRST: Plan = { withinMs: ANSWER_WITHIN_MS, how: FIRST_ANSWER };
const FOLLOWING: Plan = { withinMs: TOKEN_LIVES_MS, how: LATER };

/** The interaction's token is in the path; the bot's own is not needed. */
const request = (signal: AbortSignal, body?: unknown): RequestData => ({
  auth: false,
  signal,
  ...(body === undefined ? {} : { body }),
});

const reasonOf = (error: unknown): string | undefined =>
  error === undefined ? undefined : String(error);
