import {
  type APIAllowedMentions,
  DiscordAPIError,
  type REST,
  type RESTPostAPIChannelMessageJSONBody,
  Routes,
} from 'discord.js';
import type { Clock } from '../../shared/clock.ts';
import type { Log } from '../../shared/log.ts';
import type { MessageBody } from '../message.ts';
import { type Persistence, persist } from '../persist.ts';

/** The message that is answered. */
export interface Question {
  readonly id: string;
  readonly channelId: string;
  /** Epoch ms, by our own clock. */
  readonly receivedAt: number;
}

/** Speaks in channels. Neither method rejects. */
export interface Speaker {
  /** Answers below the question, pings nobody. Where the bot may not write, nothing comes of it. */
  reply(to: Question, message: MessageBody): Promise<void>;
  /** Shows that an answer is on its way. */
  typing(to: Question): Promise<void>;
  /** Whether a channel let the bot write when it last tried, or was not tried for a while. */
  mayWrite(channelId: string, now: number): boolean;
}

export interface SpeakerParts {
  /** Waits out rate limits and counts what goes out in a second, with all else that the bot says. */
  readonly rest: () => Promise<Pick<REST, 'post'>>;
  readonly log: Log;
  readonly clock: Clock;
}

/** An answer that comes later than this has been given up on. */
const WITHIN_MS = 60_000;
const PATIENCE: Persistence = {
  delays: [250, 500, 1_000, 2_000],
  attemptMs: 15_000,
  attempts: 8,
};
/** A channel that refused is left alone for so long: at 10,000 refusals Discord bans the bot. */
const REFUSAL_HOLDS_MS = 5 * 60_000;
const MOST_REFUSALS = 1_000;
const FORBIDDEN = 403;
const PINGS_NOBODY: APIAllowedMentions = { parse: [], replied_user: false };

export function createSpeaker({ rest, log, clock }: SpeakerParts): Speaker {
  const refusedAt = new Map<string, number>();

  function noteRefusal(channelId: string): void {
    refusedAt.delete(channelId);
    refusedAt.set(channelId, clock());
    const [oldest] = refusedAt.keys();
    if (refusedAt.size > MOST_REFUSALS && oldest !== undefined) refusedAt.delete(oldest);
  }

  async function post({ id, channelId, receivedAt }: Question, message: MessageBody) {
    const body: RESTPostAPIChannelMessageJSONBody = {
      ...message,
      allowed_mentions: PINGS_NOBODY,
      message_reference: { message_id: id },
      // Discord makes no second message of the same nonce, should the request be repeated.
      nonce: id,
      enforce_nonce: true,
    };
    const route = Routes.channelMessages(channelId);
    const api = await rest();
    const attempt = (signal: AbortSignal) => api.post(route, { body, signal });
    return persist(attempt, PATIENCE, receivedAt + WITHIN_MS, clock);
  }

  return {
    async reply(to, message) {
      try {
        const { outcome, attempts } = await post(to, message);
        if (outcome === 'failed') log.warn({ attempts }, 'an answer to a message did not arrive');
      } catch (error) {
        // Its body is not told: what people ask stays out of the log.
        const { status, code } = error instanceof DiscordAPIError ? error : {};
        if (status === FORBIDDEN) noteRefusal(to.channelId);
        else log.info({ status, code }, 'Discord does not take an answer to a message');
      }
    },
    async typing({ channelId }) {
      const api = await rest();
      await api.post(Routes.channelTyping(channelId)).catch(() => undefined);
    },
    mayWrite: (channelId, now) =>
      now - (refusedAt.get(channelId) ?? Number.NEGATIVE_INFINITY) >= REFUSAL_HOLDS_MS,
  };
}
