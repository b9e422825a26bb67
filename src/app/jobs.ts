import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from '../shared/log.ts';

/** What a process does in the background, until it is told to stop. */
export interface Job {
  readonly name: string;
  /** Resolves when it has stopped, soon after the signal. */
  run(signal: AbortSignal): Promise<void>;
}

export interface RunningJobs {
  /** Resolves when all have stopped. */
  stop(): Promise<void>;
}

/** A job that fails is begun again after this time. */
const AGAIN_AFTER_MS = 60_000;

export function startJobs(jobs: readonly Job[], log: Pick<Log, 'warn'>): RunningJobs {
  const stopping = new AbortController();
  const running = jobs.map((job) => keepRunning(job, stopping.signal, log));
  return {
    stop: async () => {
      stopping.abort();
      await Promise.all(running);
    },
  };
}

/** They begin when what they need is ready, and never where that fails. */
export function startJobsAfter(
  ready: Promise<unknown>,
  jobs: readonly Job[],
  log: Pick<Log, 'warn'>,
): RunningJobs {
  let running: RunningJobs | undefined;
  let isStopped = false;
  const start = (): void => {
    if (!isStopped) running = startJobs(jobs, log);
  };
  ready.then(start, () => undefined);
  return {
    stop: async () => {
      isStopped = true;
      await running?.stop();
    },
  };
}

/** Does the work now and again after each pause; work that fails waits for its next time. */
export function everyNowAndThen(
  name: string,
  pauseMs: number,
  { work, log }: { readonly work: () => Promise<unknown>; readonly log: Pick<Log, 'warn'> },
): Job {
  return {
    name,
    run: async (signal) => {
      while (!signal.aborted) {
        await work().catch((error: unknown) => log.warn({ err: error, job: name }, 'a job failed'));
        await waited(pauseMs, signal);
      }
    },
  };
}

async function keepRunning(job: Job, signal: AbortSignal, log: Pick<Log, 'warn'>): Promise<void> {
  while (!signal.aborted) {
    try {
      await job.run(signal);
      return;
    } catch (error) {
      if (signal.aborted) return;
      log.warn({ err: error, job: job.name }, 'a job ended and is begun again in a minute');
      await waited(AGAIN_AFTER_MS, signal);
    }
  }
}

/** Ends early, and quietly, when the signal says so. */
const waited = (ms: number, signal: AbortSignal): Promise<unknown> =>
  pause(ms, undefined, { signal, ref: false }).catch(() => undefined);
