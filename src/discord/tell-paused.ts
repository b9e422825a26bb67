import { type REST, Routes } from 'discord.js';
import type { GuildSettingsStore } from '../data/stores/guild-settings.ts';
import type { PauseNote } from '../data/stores/subscriptions.ts';
import type { Subscription } from '../data/subscription.ts';
import type { Pace } from '../digest/pacer.ts';
import type { Log } from '../shared/log.ts';
import type { WordsFor } from '../words/words.ts';
import { messageBody } from './message.ts';
import { whyPaused } from './views/why-paused.ts';

export interface TellPausedParts {
  /** Signed in as the bot. */
  readonly rest: REST;
  readonly pace: Pace;
  readonly guildSettings: Pick<GuildSettingsStore, 'get'>;
  readonly wordsFor: WordsFor;
  readonly log: Pick<Log, 'warn'>;
}

const PATIENCE_MS = 20_000;

/**
 * Tells a server's admin channel, where one is set, which subscriptions of it rest from now on and why.
 * Other people see it when they next use `/digest`: nobody gets a direct message unasked.
 */
export const tellPaused =
  (parts: TellPausedParts) =>
  async (subscriptions: readonly Subscription[], pause: PauseNote): Promise<void> => {
    for (const subscription of subscriptions) {
      await tell(subscription, pause, parts).catch((error: unknown) =>
        parts.log.warn({ err: error }, 'an admin channel could not be told of a pause'),
      );
    }
  };

async function tell(
  { id, place, guildId, locale }: Subscription,
  pause: PauseNote,
  { rest, pace, guildSettings, wordsFor }: TellPausedParts,
): Promise<void> {
  if (place.kind !== 'channel' || guildId === undefined) return;
  const { adminChannel, language } = await guildSettings.get(guildId);
  if (adminChannel === undefined) return;
  const words = wordsFor(language ?? locale);
  const params = { channel: `<#${place.channelId}>`, why: whyPaused(pause, words) };
  const body = {
    ...messageBody({ content: words('pause.told', params), embeds: [] }),
    // At most 25 characters; the same for a request that is repeated.
    nonce: `p-${id}-${pause.at.toString(36)}`,
    enforce_nonce: true,
  };
  await pace(AbortSignal.timeout(PATIENCE_MS));
  await rest.post(Routes.channelMessages(adminChannel), { body });
}
