import { type Playground, startPlayground } from '../../playground/server.ts';
import type { openSqlite } from '../../src/data/stores/sql/open.ts';
import { prepareBot, TOKEN } from '../e2e/prepare-bot.ts';
import { keepSecretsOf } from '../judge/leaks.ts';
import { PATIENT } from '../patience.ts';
import { SHELF } from '../search/asking/asking-papers.ts';
import { createMemoryLog } from './log.ts';

export interface TwoBots {
  readonly discord: Playground;
  close(): Promise<void>;
}

/**
 * Two processes' worth of one bot on one database, each with connections of its own: both are told of every
 * press, as two are between whom a gateway changes hands.
 */
export async function startTwoBots(
  openDatabase: () => ReturnType<typeof openSqlite>,
): Promise<TwoBots> {
  const discord = await startPlayground({ token: TOKEN, ...PATIENT });
  keepSecretsOf(discord);
  const start = async () => {
    const prepared = await prepareBot(discord, '', createMemoryLog(), {
      papers: SHELF,
      openDatabase,
    });
    await prepared.bot.start();
    return prepared;
  };
  const bots = [await start(), await start()];
  return {
    discord,
    async close() {
      for (const { stop } of bots) await stop();
      await discord.close();
    },
  };
}
