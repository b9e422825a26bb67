import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/data/stores/sql/open-database.ts';
import { addFivePercentFaults, openFanOut } from '../../test/fakes/fan-out.ts';
import { killOften } from '../../test/fakes/kill-often.ts';
import { createMemoryLog } from '../../test/fakes/log.ts';

const CHANNELS_PER_KILL = 15;

/**
 * So many kills at random moments of a fan-out with 5 % of the requests failing: how many messages the
 * channels have in the end. On SQLite, or with three workers on an empty PostgreSQL database.
 */
export async function measureKills(
  kills: number,
  postgresUrl: string | undefined,
): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-kills-'));
  const path = join(folder, 'colloquy.db');
  const databaseUrl = postgresUrl ?? `sqlite:${path}`;
  const db = await openDatabase(
    postgresUrl ? { engine: 'postgres', url: postgresUrl } : { engine: 'sqlite', path },
    createMemoryLog(),
  );
  const channels = kills * CHANNELS_PER_KILL;
  const fanOut = await openFanOut({ channels, databaseUrl, db, speed: 10 });
  addFivePercentFaults(fanOut.discord);
  await killOften(fanOut, { kills, processes: postgresUrl ? 3 : 1, longestMs: 600 });
  const counts = JSON.stringify(fanOut.counts());
  await fanOut.close();
  await db.destroy();
  await rm(folder, { recursive: true });
  return `${kills} kills, ${channels} channels by their messages: ${counts}`;
}
