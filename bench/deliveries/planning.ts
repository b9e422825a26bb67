import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { setTimeout as pause } from 'node:timers/promises';
import { openSqlDeliveryStore } from '../../src/data/stores/sql/deliveries.ts';
import { openSqlGuildSettingsStore } from '../../src/data/stores/sql/guild-settings.ts';
import { openDatabase } from '../../src/data/stores/sql/open-database.ts';
import { openSqlPaperSignalStore } from '../../src/data/stores/sql/paper-signals.ts';
import { openSqlPaperUseStore } from '../../src/data/stores/sql/paper-uses.ts';
import { openSqlSubscriptionStore } from '../../src/data/stores/sql/subscriptions.ts';
import { openDesk } from '../../src/digest/desk.ts';
import { planEditions } from '../../src/digest/plan-editions.ts';
import { createMemoryLog } from '../../test/fakes/log.ts';
import { fillForPlanning, LIBRARY, NOW } from './morning.ts';

type Database = Awaited<ReturnType<typeof openDatabase>>;

export interface PlanningOptions {
  /** An empty database on PostgreSQL; default: SQLite, with every commit on the disk. */
  readonly postgresUrl?: string | undefined;
  /** Whether half of the papers are on their way up, or none is: then all are told of as not seen yet. */
  readonly isRising: boolean;
}

/** Ten thousand subscriptions of all kinds, due at once. */
export async function measurePlanning({ postgresUrl, isRising }: PlanningOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-planning-'));
  const db = await openDatabase(
    postgresUrl
      ? { engine: 'postgres', url: postgresUrl }
      : { engine: 'sqlite', path: join(folder, 'colloquy.db') },
    createMemoryLog(),
  );
  await fillForPlanning(db, isRising);
  const said = await plannedOnce(db);
  await db.destroy();
  await rm(folder, { recursive: true });
  return `${isRising ? 'half of the papers rising' : 'none rising'}: ${said}`;
}

async function plannedOnce(db: Database): Promise<string> {
  const log = createMemoryLog();
  const clock = () => NOW;
  const desk = {
    library: LIBRARY,
    signals: openSqlPaperSignalStore(db, { clock }),
    uses: openSqlPaperUseStore(db, { clock }),
    guildSettings: openSqlGuildSettingsStore(db, { log }),
    sources: async () => 'fine' as const,
    clock,
  };
  // The loop's clock still stands where it stood before the filling.
  await pause(1);
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  const cpu = process.cpuUsage();
  const start = performance.now();
  const planned = await planEditions({
    subscriptions: openSqlSubscriptionStore(db, { log }),
    deliveries: openSqlDeliveryStore(db),
    openDesk: () => openDesk(desk),
    clock,
    log,
  });
  const took = performance.now() - start;
  const { user, system } = process.cpuUsage(cpu);
  delay.disable();
  return [
    `${planned} subscriptions planned in ${took.toFixed(0)} ms`,
    `${((user + system) / 1000).toFixed(0)} ms of it CPU of this process`,
    `longest block of the event loop ${(delay.max / 1e6).toFixed(0)} ms`,
    `99.9 % under ${(delay.percentile(99.9) / 1e6).toFixed(0)} ms`,
  ].join(', ');
}
