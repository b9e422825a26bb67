import type { Playground } from '../../playground/server.ts';
import { listenToExchanges } from '../../test/judge/exchanges.ts';
import type { Judged } from '../../test/judge/judge.ts';
import { openJudgeThread } from '../../test/judge/judge-thread.ts';
import { runBot } from '../wire/bots.ts';
import { quantile } from '../wire/figures.ts';
import { ACTIONS } from './actions.ts';

/** Memory and the judge's opinion are taken this often. */
const ROUND = 500;

/** Mixed interactions through the whole bot, judged by Discord's own description. */
export async function soak(interactions: number, inFlight: number): Promise<string> {
  const bot = await runBot('unlimited');
  const judge = openJudgeThread();
  let heard: Judged[] = [];
  const stop = listenToExchanges((exchange) => void heard.push(exchange));
  const memory: number[] = [];
  const times: number[] = [];
  const faults = new Map<string, number>();
  let unanswered = 0;
  for (let done = 0; done < interactions; done += ROUND) {
    const count = Math.min(ROUND, interactions - done);
    const round = await roundOf(bot.discord, { from: done, count, inFlight });
    unanswered += round.filter(({ first }) => first === 'failed').length;
    times.push(...round.map(({ ms }) => ms));
    memory.push(bot.residentMb());
    for (const fault of await judge.faultsOf(heard, 'taken')) {
      faults.set(fault, (faults.get(fault) ?? 0) + 1);
    }
    heard = [];
  }
  stop();
  await judge.close();
  await bot.stop();
  const mb = (at: number): string => `${memory.at(Math.floor(at))?.toFixed(0)} MB`;
  return [
    `${interactions} interactions, ${inFlight} in flight: ${unanswered} unanswered`,
    `p50 ${quantile(times, 0.5).toFixed(0)} ms, p99 ${quantile(times, 0.99).toFixed(0)} ms`,
    `memory ${mb(0)}, ${mb(memory.length / 4)}, ${mb(memory.length / 2)}, ${mb(-1)} (first, a quarter, half, last)`,
    `the judge: ${[...faults].map(([fault, count]) => `${count} × ${fault}`).join('; ') || 'nothing'}`,
  ].join('\n');
}

interface Done {
  readonly first: string;
  readonly ms: number;
}

interface Round {
  readonly from: number;
  readonly count: number;
  readonly inFlight: number;
}

async function roundOf(discord: Playground, round: Round): Promise<readonly Done[]> {
  const { from, count, inFlight } = round;
  const done: Done[] = [];
  let next = from;
  const worker = async (): Promise<void> => {
    while (next < from + count) {
      const at = next++;
      const act = ACTIONS[at % ACTIONS.length];
      if (act) done.push(...(await act(discord, at)));
    }
  };
  await Promise.all(Array.from({ length: inFlight }, worker));
  return done;
}
