import type { Bot } from '../discord/client.ts';
import { within } from '../shared/within.ts';
import type { RunningJobs } from './jobs.ts';

/** Out of the five seconds that there are to leave; what is in hand then is taken up again when its lease ends. */
export const HANDS_EMPTY_MS = 4_000;

/** A bot that delivers from when it is connected until it leaves. */
export function deliveringBot(bot: Bot, deliver: () => RunningJobs): Bot {
  let delivering: RunningJobs | undefined;
  let isLeaving = false;
  return {
    ...bot,
    async start() {
      await bot.start();
      if (!isLeaving) delivering ??= deliver();
    },
    async stop() {
      isLeaving = true;
      await Promise.all([bot.stop(), delivering && within(HANDS_EMPTY_MS, delivering.stop())]);
    },
  };
}
