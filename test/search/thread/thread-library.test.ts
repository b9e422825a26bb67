import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { expect, it, onTestFinished } from 'vitest';
import { LibraryAwayError } from '../../../src/search/thread/library-away.ts';
import { openThreadLibrary } from '../../../src/search/thread/thread-library.ts';
import { createMemoryLog } from '../../fakes/log.ts';
import { PATIENCE } from '../../patience.ts';

const THREAD = new URL('../../fakes/mortal-thread.ts', import.meta.url);
const EAGER = { firstMs: 1, longestMs: 4, steadyMs: 60_000, quietMs: 60_000, now: () => 0 };

/** `opens` tells for each start whether it succeeds. */
async function open(opens = (_start: number) => true, patience: Partial<typeof EAGER> = {}) {
  const workers: Worker[] = [];
  const log = createMemoryLog();
  const start = (): Worker => {
    const worker = new Worker(THREAD, {
      workerData: { opens: opens(workers.length) },
      resourceLimits: { maxOldGenerationSizeMb: 64 },
    });
    workers.push(worker);
    return worker;
  };
  const library = await openThreadLibrary(start, log, { ...EAGER, ...patience });
  onTestFinished(() => library.close());
  const isBack = () => expect.poll(() => library.get('moss').catch(String), PATIENCE);
  return { library, workers, log, isBack };
}

it.each(['crash', 'leave', 'memory'])(
  'opens again after its end (%s), and tells those who wait',
  async (id) => {
    const { library, log, isBack } = await open();
    const pending = [library.get(id), library.info(), library.search('moss', { limit: 1 })];
    for (const { status, reason } of await settled(pending)) {
      expect([status, reason]).toEqual(['rejected', expect.any(LibraryAwayError)]);
    }
    await expect(library.get('moss')).rejects.toThrow(LibraryAwayError);
    await isBack().toMatchObject({ title: 'Moss' });
    expect(log.lines.map(({ level }) => level)).toEqual(['error', 'info']);
  },
);

it('opens again when its thread is terminated', async () => {
  const { workers, isBack } = await open();
  const [first] = workers;
  await first?.terminate();
  await isBack().toMatchObject({ title: 'Moss' });
  expect(workers).toHaveLength(2);
});

it('keeps trying where a thread cannot be started, and says so once a minute', async () => {
  let [minutes, opens] = [0, true];
  const now = () => minutes * 60_000;
  const { library, workers, log, isBack } = await open(() => opens, { now });
  const errors = () => log.lines.filter(({ level }) => level === 'error').length;
  opens = false;
  await library.get('crash').catch(() => undefined);
  await expect.poll(() => workers.length, PATIENCE).toBeGreaterThan(4);
  expect(errors()).toBe(1);
  minutes += 1;
  await expect.poll(errors, PATIENCE).toBe(2);
  opens = true;
  await isBack().toMatchObject({ title: 'Moss' });
  expect(errors()).toBe(2);
});

it('is not opened again once it is closed, even while it is being opened again', async () => {
  const { library, workers } = await open(undefined, { firstMs: 60_000, longestMs: 60_000 });
  await library.get('crash').catch(() => undefined);
  await library.close();
  await library.close();
  expect(workers).toHaveLength(1);
  await expect(library.get('moss')).rejects.toThrow('closed');
});

it('cannot be opened where its first thread ends before it is open', async () => {
  await expect(open(() => false)).rejects.toThrow('ended before it was open');
});

it('leaves no thread behind when it is closed', async () => {
  const { library, workers } = await open();
  const [worker] = workers;
  const ended = worker && once(worker, 'exit');
  await library.close();
  await ended;
  expect(worker?.threadId).toBe(-1);
});

const settled = async (pending: readonly Promise<unknown>[]) =>
  (await Promise.allSettled(pending)).map((each) => ({ reason: undefined, ...each }));
