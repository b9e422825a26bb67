import { afterEach, describe, expect, it } from 'vitest';
import { openDueReminders } from '../fakes/due-reminders.ts';
import { addFivePercentFaults, openFanOut } from '../fakes/fan-out.ts';
import { killOften } from '../fakes/kill-often.ts';
import { createPostgresDatabases, withPostgres } from './databases.ts';

const databases = createPostgresDatabases();
if (!withPostgres.skip) afterEach(() => databases.close());

describe('three workers', withPostgres, () => {
  it('brings every channel one edition, whenever one is killed and whatever Discord loses', async ({
    onTestFinished,
  }) => {
    const { url, connect } = await databases.create();
    const db = await connect();
    const fanOut = await openFanOut({ channels: 60, databaseUrl: url, db, speed: 30 });
    onTestFinished(() => fanOut.close());
    addFivePercentFaults(fanOut.discord);
    await killOften(fanOut, { kills: 4, processes: 3, longestMs: 600 });
    expect(fanOut.counts()).toEqual({ 1: 60 });
  }, 300_000);

  it('reminds of every meeting once, whenever one is killed', async ({ onTestFinished }) => {
    const { url: databaseUrl, connect } = await databases.create();
    const spec = { channels: 20, withinMs: 4_000, databaseUrl, db: await connect(), speed: 30 };
    const reminders = await openDueReminders(spec);
    onTestFinished(() => reminders.close());
    addFivePercentFaults(reminders.discord);
    await killOften(reminders, { kills: 3, processes: 3, longestMs: 600 });
    expect(reminders.counts()).toEqual({ 1: 20 });
  }, 300_000);
});
