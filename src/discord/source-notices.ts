import { createHash } from 'node:crypto';
import { type REST, Routes } from 'discord.js';
import type { Turns } from '../data/refresh/refresher.ts';
import { noticesFor, type SourceNotice } from '../data/sources/notices.ts';
import type { SourceDesk } from '../data/sources/report.ts';
import type { GuildSettings, GuildSettingsStore } from '../data/stores/guild-settings.ts';
import type { SourceNoticeStore } from '../data/stores/source-notices.ts';
import type { Clock } from '../shared/clock.ts';
import type { Log } from '../shared/log.ts';
import type { WordsFor } from '../words/words.ts';
import { deliveryFailure } from './delivery-failure.ts';
import { messageBody } from './message.ts';
import { sourceNoticeView } from './views/source-notice.ts';

export interface SourceNotices {
  readonly store: SourceNoticeStore;
  /** Of all processes on one database one tells. */
  readonly turns: Turns;
  /** How often the sources' states are looked at. */
  readonly everyMs: number;
}

export interface SourceNoticeParts extends SourceNotices {
  readonly rest: Pick<REST, 'post'>;
  /** The language that a server has on Discord. */
  localeOf(guildId: string): string | undefined;
  readonly desk: Pick<SourceDesk, 'reports'>;
  readonly guildSettings: GuildSettingsStore;
  readonly wordsFor: WordsFor;
  readonly clock: Clock;
  readonly log: Pick<Log, 'info' | 'warn'>;
}

const TURN = 'source notices';
const LEASE_MS = 60_000;
/** Discord's limit. */
const NONCE = 25;

/** Tells each server that has an admin channel, once, which sources have become worse or are well again. */
export async function tellServers(parts: SourceNoticeParts): Promise<void> {
  if (!(await parts.turns.claim(TURN, LEASE_MS))) return;
  try {
    const reports = await parts.desk.reports();
    for (const guildId of await parts.guildSettings.serversWith('adminChannel')) {
      const [settings, told] = await Promise.all([
        parts.guildSettings.get(guildId),
        parts.store.told(guildId),
      ]);
      const notices = noticesFor(reports, told, settings.sources);
      await tell({ guildId, settings, notices }, parts).catch((error: unknown) =>
        parts.log.warn({ guildId, err: error }, 'a server could not be told how its sources are'),
      );
      // Long rounds keep their turn.
      await parts.turns.claim(TURN, LEASE_MS);
    }
  } finally {
    await parts.turns.release(TURN);
  }
}

interface Telling {
  readonly guildId: string;
  readonly settings: GuildSettings;
  readonly notices: readonly SourceNotice[];
}

async function tell({ guildId, settings, notices }: Telling, parts: SourceNoticeParts) {
  const { adminChannel, adminChannelPaused, language } = settings;
  if (adminChannel === undefined || adminChannelPaused || notices.length === 0) return;
  const words = parts.wordsFor(language ?? parts.localeOf(guildId) ?? 'en-US');
  const body = {
    ...messageBody(sourceNoticeView(notices, words)),
    // Told again after a crash before it was noted, within Discord's memory it is the same message.
    nonce: nonceOf(guildId, notices),
    enforce_nonce: true,
  };
  try {
    await parts.rest.post(Routes.channelMessages(adminChannel), { body });
  } catch (error) {
    const failure = deliveryFailure(error, parts.clock());
    if (failure.pause === undefined) throw failure;
    await parts.guildSettings.set(guildId, { adminChannelPaused: true });
    parts.log.info({ guildId, reason: failure.pause }, 'the admin channel takes nothing: paused');
    return;
  }
  await parts.store.put(guildId, new Map(notices.map(({ source, now }) => [source, now])));
}

const nonceOf = (guildId: string, notices: readonly SourceNotice[]): string =>
  createHash('sha256')
    .update(JSON.stringify([guildId, notices]))
    .digest('hex')
    .slice(0, NONCE);

/** Looks again and again until `stop`. */
export function startSourceNotices(parts: SourceNoticeParts): { stop(): Promise<void> } {
  let isStopped = false;
  let timer: NodeJS.Timeout | undefined;
  let round: Promise<void> = Promise.resolve();
  const later = (): void => {
    if (isStopped) return;
    timer = setTimeout(() => {
      round = tellServers(parts)
        .catch((error: unknown) => {
          parts.log.warn({ err: error }, 'servers could not be told how the sources are');
        })
        .then(later);
    }, parts.everyMs).unref();
  };
  later();
  return {
    async stop() {
      isStopped = true;
      clearTimeout(timer);
      await round;
    },
  };
}
