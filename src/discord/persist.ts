import { setTimeout as pause } from 'node:timers/promises';
import { DiscordAPIError, RateLimitError, RESTJSONErrorCodes } from 'discord.js';
import type { Clock } from '../shared/clock.ts';

/** `gone`: Discord no longer takes an answer here; `failed`: not delivered in the time there was. */
export type Outcome = 'delivered' | 'gone' | 'failed';

export interface Persistence {
  /** Pauses between attempts; the last one is repeated. Milliseconds, each varied by a fifth. */
  readonly delays: readonly number[];
  /** A request that hangs must not use up the time of the next one. */
  readonly attemptMs: number;
  /** How many attempts at most. */
  readonly attempts: number;
}

interface Ended {
  readonly outcome: Outcome;
  readonly attempts: number;
  readonly error?: unknown;
}

/**
 * Tries until Discord has it or `deadline` (epoch ms) has passed. Server errors, broken connections,
 * timeouts and rate limits are tried again; what Discord refuses for its content is thrown.
 */
export async function persist(
  attempt: (signal: AbortSignal) => Promise<unknown>,
  { delays, attemptMs, attempts }: Persistence,
  deadline: number,
  clock: Clock,
): Promise<Ended> {
  for (let tries = 1; ; tries += 1) {
    const left = Math.max(1, deadline - clock());
    try {
      await attempt(AbortSignal.timeout(Math.min(attemptMs, left)));
      return { outcome: 'delivered', attempts: tries };
    } catch (error) {
      const verdict = judge(error, tries);
      if (verdict !== 'again') return { outcome: verdict, attempts: tries, error };
      const wait = waitAfter(error, tries, delays);
      if (tries >= attempts || clock() + wait >= deadline) {
        return { outcome: 'failed', attempts: tries, error };
      }
      await pause(wait);
    }
  }
}

const GONE: ReadonlySet<unknown> = new Set([
  RESTJSONErrorCodes.UnknownInteraction,
  RESTJSONErrorCodes.UnknownWebhook,
  RESTJSONErrorCodes.UnknownMessage,
  RESTJSONErrorCodes.InvalidWebhookToken,
]);

/** An answer that Discord has already, though we were told of a failure, was delivered. */
function judge(error: unknown, tries: number): Outcome | 'again' {
  if (!(error instanceof DiscordAPIError)) return 'again';
  if (error.code === RESTJSONErrorCodes.InteractionHasAlreadyBeenAcknowledged) {
    return tries > 1 ? 'delivered' : 'gone';
  }
  if (GONE.has(error.code)) return 'gone';
  throw error;
}

function waitAfter(error: unknown, tries: number, delays: readonly number[]): number {
  const delay = delays[Math.min(tries, delays.length) - 1] ?? 0;
  const asked = error instanceof RateLimitError ? error.retryAfter : 0;
  return Math.max(asked, delay * (0.8 + 0.4 * Math.random()));
}
