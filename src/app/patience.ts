import type { Bot } from '../discord/client.ts';
import { DiscordConnectError } from '../discord/connect-error.ts';
import type { Log } from '../shared/log.ts';

const FIRST_PAUSE_MS = 2_000;
const LONGEST_PAUSE_MS = 60_000;

export interface PatientBot {
  /** Resolves when the bot is connected; rejects for what no waiting mends. */
  readonly started: Promise<void>;
  stop(): Promise<void>;
  isConnected(): boolean;
}

/** Starts a bot, and a new one after a growing pause for as long as Discord only has passing trouble. */
export function startPatiently(createBot: () => Bot, log: Log): PatientBot {
  const stopping = new AbortController();
  let bot = createBot();

  /** Undefined once the bot runs or is to stop, otherwise the trouble that may pass. */
  const attempt = async (): Promise<DiscordConnectError | undefined> => {
    try {
      await bot.start();
      return undefined;
    } catch (error) {
      if (stopping.signal.aborted) return undefined;
      if (error instanceof DiscordConnectError && error.passing) return error;
      throw error;
    }
  };

  const start = async (): Promise<void> => {
    let trouble = await attempt();
    for (let pause = FIRST_PAUSE_MS; trouble; pause = Math.min(pause * 2, LONGEST_PAUSE_MS)) {
      log.warn(`${trouble.message} Trying again in ${pause / 1000} s.`);
      await bot.stop();
      if (!(await waited(pause, stopping.signal))) return;
      bot = createBot();
      trouble = await attempt();
    }
  };

  return {
    started: start(),
    isConnected: () => bot.isConnected(),
    async stop() {
      stopping.abort();
      await bot.stop();
    },
  };
}

/** Whether the pause went by without being cut short. */
const waited = (ms: number, signal: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => {
    const timer = setTimeout(() => resolve(true), ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve(false);
    });
  });
