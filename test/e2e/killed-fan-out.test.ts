import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, type TestContext } from 'vitest';
import { openDueReminders } from '../fakes/due-reminders.ts';
import { addFivePercentFaults, openFanOut } from '../fakes/fan-out.ts';
import { killOften } from '../fakes/kill-often.ts';
import { openReadySqlite } from '../fakes/ready-sqlite.ts';

async function openEmpty({ onTestFinished }: Pick<TestContext, 'onTestFinished'>) {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-fan-out-'));
  const path = join(folder, 'colloquy.db');
  const db = await openReadySqlite(path);
  onTestFinished(async () => {
    await db.destroy();
    await rm(folder, { recursive: true });
  });
  return { databaseUrl: `sqlite:${path}`, db, speed: 30 };
}

describe('a process on SQLite, whenever it is killed and whatever Discord loses', () => {
  it('brings every channel one edition', async ({ onTestFinished }) => {
    const fanOut = await openFanOut({ channels: 80, ...(await openEmpty({ onTestFinished })) });
    onTestFinished(() => fanOut.close());
    addFivePercentFaults(fanOut.discord);
    await killOften(fanOut, { kills: 5, processes: 1, longestMs: 600 });
    expect(fanOut.counts()).toEqual({ 1: 80 });
  }, 300_000);

  it('reminds of every meeting once', async ({ onTestFinished }) => {
    const empty = await openEmpty({ onTestFinished });
    const reminders = await openDueReminders({ channels: 20, withinMs: 4_000, ...empty });
    onTestFinished(() => reminders.close());
    addFivePercentFaults(reminders.discord);
    await killOften(reminders, { kills: 4, processes: 1, longestMs: 600 });
    expect(reminders.counts()).toEqual({ 1: 20 });
  }, 300_000);
});
