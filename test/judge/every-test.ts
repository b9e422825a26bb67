/** Watches every playground of this process; what the judge finds fails the test that just ran. */
import { afterAll, afterEach } from 'vitest';
import { listenToExchanges } from './exchanges.ts';
import type { Judged } from './judge.ts';
import { type JudgeThread, openJudgeThread } from './judge-thread.ts';
import type { Faults } from './schemas.ts';

/** Which requests are held against the test: all, or those that the playground took. */
export type Held = 'all' | 'taken';

const seen: Judged[] = [];
/**
 * Opened where there is something to judge: most test files start no playground. It lives as long as
 * the process, for files that share one: the schemas are made ready once.
 */
let thread: JudgeThread | undefined;

/** What the judge says to the exchanges since it was last asked. */
export async function takeFaults(held: Held): Promise<Faults> {
  const exchanges = seen.splice(0);
  if (exchanges.length === 0) return [];
  thread ??= openJudgeThread();
  return thread.faultsOf(exchanges, held);
}

/**
 * For every test of the file that is about to run. Concurrent ones share a judge: a fault may then be
 * told by a neighbour.
 */
export function judgeEveryTest(held: Held): void {
  const stopListening = listenToExchanges((exchange) => void seen.push(exchange));
  const judge = async (): Promise<void> => {
    const faults = await takeFaults(held);
    if (faults.length > 0) throw new Error(['Discord would object:', ...faults].join('\n  '));
  };
  afterEach(judge);
  afterAll(async () => {
    try {
      await judge();
    } finally {
      stopListening();
    }
  });
}
