import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { addFivePercentFaults, openFanOut } from '../fakes/fan-out.ts';
import { killOften } from '../fakes/kill-often.ts';
import { openReadySqlite } from '../fakes/ready-sqlite.ts';

describe('a fan-out on SQLite', () => {
  it('brings every channel one edition, whenever it is killed and whatever Discord loses', async ({
    onTestFinished,
  }) => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-fan-out-'));
    const path = join(folder, 'colloquy.db');
    const db = await openReadySqlite(path);
    const fanOut = await openFanOut({
      channels: 80,
      databaseUrl: `sqlite:${path}`,
      db,
      speed: 30,
    });
    onTestFinished(async () => {
      await fanOut.close();
      await db.destroy();
      await rm(folder, { recursive: true });
    });
    addFivePercentFaults(fanOut.discord);
    await killOften(fanOut, { kills: 5, processes: 1, longestMs: 600 });
    expect(fanOut.counts()).toEqual({ 1: 80 });
  }, 300_000);
});
