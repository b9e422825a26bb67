import { parentPort } from 'node:worker_threads';
import { faultsOf } from './faults-of.ts';
import type { Hearing } from './judge-thread.ts';

parentPort?.on('message', ({ exchanges, held }: Hearing) => {
  const faults = exchanges.flatMap((exchange) => faultsOf(exchange, held));
  parentPort?.postMessage([...new Set(faults)]);
});
