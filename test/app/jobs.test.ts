import { describe, expect, it, vi } from 'vitest';
import { everyNowAndThen, startJobs, startJobsAfter } from '../../src/app/jobs.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { PATIENCE } from '../patience.ts';

describe('jobs', () => {
  it('are done at the start, and again after a pause, though one time fails', async () => {
    const log = createMemoryLog();
    let times = 0;
    const work = async () => {
      times++;
      if (times === 2) throw new Error('no luck');
    };
    const jobs = startJobs([everyNowAndThen('purging', 1, { work, log })], log);
    await vi.waitFor(() => expect(times).toBeGreaterThan(3), PATIENCE);
    await jobs.stop();
    const after = times;
    expect(log.lines).toMatchObject([{ level: 'warn', details: { job: 'purging' } }]);
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(times).toBe(after);
  });

  it('are waited for when they stop', async () => {
    let ended = false;
    const job = {
      name: 'slow',
      run: (signal: AbortSignal) =>
        new Promise<void>((resolve) => {
          signal.addEventListener('abort', () =>
            setTimeout(() => {
              ended = true;
              resolve();
            }, 10),
          );
        }),
    };
    await startJobs([job], createMemoryLog()).stop();
    expect(ended).toBe(true);
  });

  it('tell of one that breaks down, and stop all the same', async () => {
    const log = createMemoryLog();
    const job = { name: 'broken', run: () => Promise.reject(new Error('no luck')) };
    const jobs = startJobs([job], log);
    await vi.waitFor(() => expect(log.lines).toHaveLength(1), PATIENCE);
    await jobs.stop();
  });

  it('wait for what they need', async () => {
    const log = createMemoryLog();
    const papers = Promise.withResolvers<void>();
    let times = 0;
    const work = async () => {
      times++;
    };
    const begin = () => [everyNowAndThen('planning', 60_000, { work, log })];
    const left = startJobsAfter(papers.promise, begin(), log);
    const jobs = startJobsAfter(papers.promise, begin(), log);
    await left.stop();
    expect(times).toBe(0);
    papers.resolve();
    await vi.waitFor(() => expect(times).toBe(1), PATIENCE);
    await jobs.stop();
  });
});
