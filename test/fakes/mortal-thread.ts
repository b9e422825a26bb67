import { parentPort, workerData } from 'node:worker_threads';
import { serveLibrary } from '../../src/search/thread/serve-library.ts';
import { paper } from './papers.ts';

/** A library's thread that dies when it is asked for one of these ids; `workerData.opens` false: at once. */
const DEATHS: Readonly<Record<string, () => unknown>> = {
  crash: () =>
    setImmediate(() => {
      throw new Error('nobody caught this');
    }),
  leave: () => process.exit(3),
  memory: () => {
    // In small pieces: V8 gives up the whole process where a large one finds no room.
    let held: object = {};
    for (;;) held = { held };
  },
};

/** Everything else waits for ever. */
const wait = () => new Promise<never>(() => undefined);
const ASKED = { info: wait, search: wait, ask: wait, find: wait, suggest: wait, similar: wait };
const WAITING = { ...ASKED, about: wait, newest: wait, refresh: wait };

async function get(id: string) {
  const die = DEATHS[id];
  if (die === undefined) return paper({ id, title: 'Moss' });
  die();
  return wait();
}

if (parentPort) {
  if (workerData.opens === false) throw new Error('not today');
  parentPort.postMessage({ opened: true });
  serveLibrary({ ...WAITING, get, add: wait, remove: wait, close: wait }, parentPort);
}
