import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect } from 'vitest';
import { openSqlLeftServerStore } from '../../src/data/stores/sql/left-servers.ts';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { type Desk, it, textOf } from './harness.ts';

const DAY_MS = 24 * 60 * 60 * 1000;
const LORA = 'arxiv:2106.09685';

/** Somebody uses what keeps something of a server. */
async function useAll({ discord }: Desk): Promise<void> {
  const ada = discord.person('ada');
  const channel = discord.guild.channelId('general');
  await ada.command('settings set', { timezone: 'Asia/Tokyo', admin_channel: channel });
  await ada.command('list save', { paper: LORA, list: 'team' });
  await ada.command('list save', { paper: LORA });
  await ada.command('digest subscribe', { where: 'channel', channel });
  await ada.command('ask', { question: 'What does low-rank adaptation reduce?' });
  await ada.command('paper', { paper: LORA });
  await ada.command('discuss', { paper: LORA });
  await ada.command('meet schedule', { paper: LORA, date: 'tomorrow', time: '18:00' });
}

async function withDatabase<T>(
  { folder }: Desk,
  work: (db: Awaited<ReturnType<typeof openSqlite>>) => Promise<T>,
): Promise<T> {
  const db = await openSqlite(join(folder, 'colloquy.db'));
  try {
    return await work(db);
  } finally {
    await db.destroy();
  }
}

const dump = (desk: Desk): Promise<string> =>
  withDatabase(desk, async (db) => {
    const rows: unknown[] = [];
    for (const { name } of await db.introspection.getTables()) {
      rows.push((await sql`select * from ${sql.table(name)}`.execute(db)).rows);
    }
    return JSON.stringify(rows);
  });

/** What the daily sweep does, so many days later. */
const sweepAfter = (days: number, desk: Desk): Promise<readonly string[]> =>
  withDatabase(desk, (db) =>
    openSqlLeftServerStore(db, { clock: () => Date.now() + days * DAY_MS }).forgetGone(),
  );

const hasLeft = (desk: Desk): Promise<boolean> =>
  withDatabase(desk, async (db) => {
    return (await db.selectFrom('left_server').selectAll().execute()).length > 0;
  });

describe('a server that removes the bot', () => {
  it('is forgotten after 30 days, in every table', async ({ openDesk }) => {
    const desk = await openDesk();
    const { guild } = desk.discord;
    await useAll(desk);
    expect(await dump(desk)).toContain(guild.id);
    guild.setBotJoined(false);
    await expect.poll(() => hasLeft(desk)).toBe(true);
    expect(await sweepAfter(29, desk)).toEqual([]);
    expect(await sweepAfter(31, desk)).toEqual([guild.id]);
    expect(await dump(desk)).not.toContain(guild.id);
  });

  it('finds all as it was when it takes the bot back', async ({ openDesk }) => {
    const desk = await openDesk();
    await useAll(desk);
    desk.discord.guild.setBotJoined(false);
    await expect.poll(() => hasLeft(desk)).toBe(true);
    desk.discord.guild.setBotJoined(true);
    await expect.poll(() => hasLeft(desk)).toBe(false);
    expect(await sweepAfter(31, desk)).toEqual([]);
    const shown = await desk.discord.person('ada').command('list show', { list: 'team' });
    expect(textOf(shown.message)).toContain('Low-rank adaptation');
  });

  it('is noticed also when that happened while the bot was away', async ({ openDesk }) => {
    const desk = await openDesk();
    await useAll(desk);
    await desk.bot.stop();
    desk.discord.guild.setBotJoined(false);
    await desk.restart();
    await expect.poll(() => hasLeft(desk)).toBe(true);
  });
});
