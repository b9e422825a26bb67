/** Loaded before a process that holds a playground: what the judge finds goes to standard error. */
import { isMainThread } from 'node:worker_threads';
import { listenToExchanges } from './exchanges.ts';
import { openJudgeThread } from './judge-thread.ts';

function judgeProcess(): void {
  const thread = openJudgeThread();
  listenToExchanges((exchange) => {
    void thread.faultsOf([exchange], 'all').then((faults) => {
      for (const fault of faults) process.stderr.write(`Discord would object: ${fault}\n`);
    });
  });
}

// Threads of the process load it, too.
if (isMainThread) judgeProcess();
