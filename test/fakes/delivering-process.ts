/**
 * A process that plans, delivers and reminds as a bot or a worker does, until it is killed:
 * `node delivering-process.ts DATABASE_URL API_URL TOKEN BASE SPEED`, with time that has gone `SPEED` times
 * as fast since `BASE` (epoch ms).
 */
import { digestJobs } from '../../src/app/digest-jobs.ts';
import { startJobs } from '../../src/app/jobs.ts';
import { postingJobs } from '../../src/app/posting-jobs.ts';
import { openDatabase } from '../../src/data/stores/sql/open-database.ts';
import { createLog } from '../../src/shared/log.ts';

import { PAPERS_DESK } from './papers-desk.ts';
import { fastClock } from './posting-processes.ts';

const [database = '', apiUrl = '', token = '', base = '0', speed = '1'] = process.argv.slice(2);
const log = createLog(process.env.LOG_LEVEL ?? 'silent');
const address = database.startsWith('postgres:')
  ? ({ engine: 'postgres', url: database } as const)
  : ({ engine: 'sqlite', path: database.replace('sqlite:', '') } as const);
const db = await openDatabase(address, log);
const parts = { db, clock: fastClock(Number(base), Number(speed)), log };
const { planning } = digestJobs({ ...parts, openDesk: () => PAPERS_DESK });
const posting = {
  ...parts,
  engine: address.engine,
  mail: undefined,
};
startJobs([planning, ...postingJobs(posting, { token, apiUrl })], log);
// The jobs wait without keeping a process alive.
setInterval(() => undefined, 60_000);
