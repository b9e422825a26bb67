import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDatabase } from '../../src/data/stores/sql/open-database.ts';
import { openDueReminders } from '../../test/fakes/due-reminders.ts';
import { addFivePercentFaults, openFanOut } from '../../test/fakes/fan-out.ts';
import { killOften } from '../../test/fakes/kill-often.ts';
import { createMemoryLog } from '../../test/fakes/log.ts';

const CHANNELS_PER_KILL = 15;
const REMINDERS_PER_KILL = 5;
/** Reminders are looked for every five seconds. */
const LONGEST_LIFE_MS = { editions: 600, reminders: 2_000 };
const SPEED = 10;

export interface KillsOptions {
  readonly kills: number;
  /** Of a fan-out, or around due reminders. */
  readonly of: 'editions' | 'reminders';
  /** An empty database on PostgreSQL, with three workers; default: SQLite. */
  readonly postgresUrl?: string | undefined;
}

/**
 * So many kills at random moments while editions or reminders go out and 5 % of the requests fail: how many
 * messages the channels have in the end.
 */
export async function measureKills({ kills, of, postgresUrl }: KillsOptions): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-kills-'));
  const path = join(folder, 'colloquy.db');
  const databaseUrl = postgresUrl ?? `sqlite:${path}`;
  const db = await openDatabase(
    postgresUrl ? { engine: 'postgres', url: postgresUrl } : { engine: 'sqlite', path },
    createMemoryLog(),
  );
  const channels = kills * (of === 'editions' ? CHANNELS_PER_KILL : REMINDERS_PER_KILL);
  const spec = { channels, databaseUrl, db, speed: SPEED };
  const longestMs = LONGEST_LIFE_MS[of];
  const fanOut =
    of === 'editions'
      ? await openFanOut(spec)
      : await openDueReminders({ ...spec, withinMs: kills * longestMs });
  addFivePercentFaults(fanOut.discord);
  await killOften(fanOut, { kills, processes: postgresUrl ? 3 : 1, longestMs });
  const counts = JSON.stringify(fanOut.counts());
  await fanOut.close();
  await db.destroy();
  await rm(folder, { recursive: true });
  return `${kills} kills, ${of} in ${channels} channels by their messages: ${counts}`;
}
