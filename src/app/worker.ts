import type { Config } from '../../config/index.ts';
import { openDatabaseClock } from '../data/stores/sql/database-clock.ts';
import { openDatabase } from '../data/stores/sql/open-database.ts';
import type { Vitals } from '../http/app.ts';
import type { Unsubscriber } from '../http/unsubscribe.ts';
import type { Log } from '../shared/log.ts';
import { within } from '../shared/within.ts';
import { HANDS_EMPTY_MS } from './delivering-bot.ts';
import { digestJobs } from './digest-jobs.ts';
import { startJobs } from './jobs.ts';
import { openConfiguredLibrary } from './open-configured-library.ts';
import { openCorpusStores } from './open-corpus-stores.ts';
import { openDigest } from './open-digest.ts';
import { openHttp } from './open-http.ts';
import { openLiveSources } from './open-live-sources.ts';
import { mailState, openMail } from './open-mail.ts';
import { postingJobs } from './posting-jobs.ts';
import { workerJobs } from './worker-jobs.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

interface Worker {
  readonly vitals: Omit<Vitals, 'hindrance'>;
  readonly unsubscriber: Unsubscriber | undefined;
  close(): Promise<void>;
}

/** A process that only works: it never signs in to the gateway. Throws a StoreError or a SourceError. */
async function openWorker(config: Config, log: Log): Promise<Worker> {
  const { engine } = config.database;
  const db = await openDatabase(config.database, log);
  const shared = await openDatabaseClock(db, { engine, log });
  const tools = { clock: shared.clock, log };
  const stores = openCorpusStores(db, { engine, ...tools });
  const library = await openConfiguredLibrary(config, log, {
    stores,
    follow: true,
    reads: 'behind',
  });
  const live = openLiveSources(config, db, tools);
  const sources = () => live.desk.reports();
  const { openDigestDesk: openDesk } = openDigest(db, { library, sources, ...tools });
  const { apiUrl, token = '' } = config.discord;
  const mail = openMail(config, db, tools);
  const editions = digestJobs({ db, openDesk, ...tools });
  const posting = { db, engine, mail: mail?.carrier, ...tools };
  const posts = postingJobs(posting, { apiUrl, token });
  const jobs = startJobs([...workerJobs(db, mail, tools), editions.planning, ...posts], log);
  live.start();
  return {
    vitals: {
      corpus: () => library.info(),
      sources,
      deliveries: editions.figures,
      mail: () => mailState(mail),
    },
    unsubscriber: mail?.unsubscriber,
    close: async () => {
      await within(HANDS_EMPTY_MS, jobs.stop());
      await live.close();
      mail?.close();
      await library.close();
      shared.stop();
      await db.destroy();
    },
  };
}

/** Works until the process is told to leave, which it then does; a second signal ends it at once. */
export async function runWorker(config: Config, log: Log, leaveWithinMs: number): Promise<void> {
  const worker = await openWorker(config, log);
  let told = false;
  const hindrance = () => (told ? 'the worker is stopping' : undefined);
  const vitals = { ...worker.vitals, hindrance };
  const { unsubscriber } = worker;
  const http = await openHttp(config, { vitals, unsubscriber }, log);
  // The jobs wait without keeping the process alive.
  const alive = setInterval(() => undefined, DAY_MS);
  await new Promise<void>((resolve) => {
    const leave = (): void => {
      if (told) process.exit(1);
      told = true;
      setTimeout(() => process.exit(1), leaveWithinMs).unref();
      resolve();
    };
    process.on('SIGINT', leave);
    process.on('SIGTERM', leave);
    log.info('working');
  });
  clearInterval(alive);
  await http.close();
  await worker.close();
}
