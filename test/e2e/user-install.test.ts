import { join } from 'node:path';
import { sql } from 'kysely';
import { describe, expect } from 'vitest';
import type { Seen } from '../../playground/people/seen.ts';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { button, type Desk, it, textOf } from './harness.ts';

const LORA = 'arxiv:2106.09685';
const ELSEWHERE = 'This belongs to a server.';
const EPHEMERAL = 64;

/** A server without the bot, where Max brought it along. */
async function broughtAlong(openDesk: () => Promise<Desk>) {
  const desk = await openDesk();
  const { guild } = desk.discord;
  guild.setInstalled('max', true);
  guild.setBotJoined(false);
  return { desk, guild, max: desk.discord.person('max') };
}

/** Every row of every table, as one text. */
async function dump({ folder }: Desk): Promise<string> {
  const db = await openSqlite(join(folder, 'colloquy.db'));
  try {
    const rows: unknown[] = [];
    for (const { name } of await db.introspection.getTables()) {
      rows.push((await sql`select * from ${sql.table(name)}`.execute(db)).rows);
    }
    return JSON.stringify(rows);
  } finally {
    await db.destroy();
  }
}

const newestOf = ({ followUps, message }: Seen) => followUps.at(-1) ?? message;
const saidIn = (seen: Seen): string => textOf(newestOf(seen));

describe('the bot as a person’s own app', () => {
  it('works in a server that has not added it, pages and cards too', async ({ openDesk }) => {
    const { max } = await broughtAlong(openDesk);
    const found = await max.command('search', { query: 'attention' });
    expect(saidIn(found)).toContain('Papers on “attention”');
    const turned = await max.click(found.message?.id ?? '', button(found.message, 'Next') ?? '');
    expect(saidIn(turned)).not.toBe('');
    expect((await max.command('paper', { paper: LORA })).message?.embeds).toHaveLength(1);
  });

  it('keeps nothing of such a server', async ({ openDesk }) => {
    const { desk, guild, max } = await broughtAlong(openDesk);
    await max.command('list save', { paper: LORA });
    await max.command('ask', { question: 'What does low-rank adaptation reduce?' });
    await max.command('paper', { paper: LORA });
    expect(saidIn(await max.command('list show'))).toContain('Low-rank adaptation');
    // Once: that it no longer has the bot.
    expect((await dump(desk)).split(guild.id)).toHaveLength(2);
  });

  it.for([
    ['list save', { paper: LORA, list: 'team' }],
    ['digest subscribe', { where: 'channel' }],
    ['corpus refresh', {}],
  ] as const)(
    'says in a sentence that it needs a server: /%s',
    async ([name, options], { openDesk }) => {
      const { max } = await broughtAlong(openDesk);
      const told = await max.command(name, options);
      expect(saidIn(told)).toContain(ELSEWHERE);
      expect((newestOf(told)?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    },
  );

  it.for(['settings show', 'discuss'])(
    'is not offered what belongs to a server: /%s',
    async (name, { openDesk }) => {
      const { max } = await broughtAlong(openDesk);
      await expect(max.command(name, {})).rejects.toThrow('There is no command');
    },
  );

  it('is offered to nobody else there', async ({ openDesk }) => {
    const { desk } = await broughtAlong(openDesk);
    const ada = desk.discord.person('ada');
    await expect(ada.command('help')).rejects.toThrow('The bot is not in this server.');
  });

  it('answers where the server makes its replies private', async ({ openDesk }) => {
    const { guild, max } = await broughtAlong(openDesk);
    guild.deny('max', guild.channelId('general'), ['USE_EXTERNAL_APPS']);
    for (const [name, options] of [
      ['search', { query: 'attention' }],
      ['ask', { question: 'What does low-rank adaptation reduce?' }],
      ['list save', { paper: LORA, list: 'team' }],
    ] as const) {
      const seen = await max.command(name, options);
      expect([name, saidIn(seen) !== '']).toEqual([name, true]);
      expect((newestOf(seen)?.flags ?? 0) & EPHEMERAL).toBe(EPHEMERAL);
    }
  });

  it('works in direct messages, and says there what needs a server', async ({ openDesk }) => {
    const { max } = await broughtAlong(openDesk);
    const where = { channelId: max.openDirect() };
    expect(saidIn(await max.command('search', { query: 'attention' }, where))).toContain(
      'attention',
    );
    const told = await max.command('list show', { list: 'team' }, where);
    expect(saidIn(told)).toContain(ELSEWHERE);
    await expect(max.command('settings show', {}, where)).rejects.toThrow('There is no command');
  });

  it('is of the server again once that adds the bot', async ({ openDesk }) => {
    const { guild, max } = await broughtAlong(openDesk);
    guild.setBotJoined(true);
    const saved = await max.command('list save', { paper: LORA, list: 'team' });
    expect(saidIn(saved)).toContain('the team’s list');
  });
});
