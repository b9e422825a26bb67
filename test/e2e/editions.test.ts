import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, type TestContext, vi } from 'vitest';
import { openSqlGuildSettingsStore } from '../../src/data/stores/sql/guild-settings.ts';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { openSqlSubscriptionStore } from '../../src/data/stores/sql/subscriptions.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { subscription } from '../fakes/subscriptions.ts';
import { PATIENCE } from '../patience.ts';
import { it, started, stops, type World } from './bot-process.ts';

/** A database in which a channel of the small Discord waits for an edition that was due just now. */
async function openDue(
  { discord }: World,
  { onTestFinished }: Pick<TestContext, 'onTestFinished'>,
  adminChannel?: string,
) {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-editions-'));
  const path = join(folder, 'colloquy.db');
  const db = await openSqlite(path);
  onTestFinished(async () => {
    await db.destroy();
    await rm(folder, { recursive: true });
  });
  const log = createMemoryLog();
  const channelId = discord.guild.channelId('papers');
  const place = { kind: 'channel', channelId } as const;
  const subscriptions = openSqlSubscriptionStore(db, { log });
  const guildId = discord.guild.id;
  await subscriptions.put(subscription({ place, guildId }), Date.now() - 1_000);
  if (adminChannel) await openSqlGuildSettingsStore(db, { log }).set(guildId, { adminChannel });
  const messagesIn = (id: string) => discord.world.messages.list(id, { limit: 50 });
  return { channelId, subscriptions, messagesIn, env: { DATABASE_URL: `sqlite:${path}` } };
}

describe('a running bot', () => {
  it('brings an edition that is due', async ({ world, onTestFinished }) => {
    const { channelId, messagesIn, env } = await openDue(world, { onTestFinished });
    const bot = await started(world, env);
    await vi.waitFor(() => expect(messagesIn(channelId)).toHaveLength(1), PATIENCE);
    expect(messagesIn(channelId)[0]).toMatchObject({ embeds: { length: 5 } });
    await stops(bot);
    expect(messagesIn(channelId)).toHaveLength(1);
  });

  it('lets a channel rest that it may not write to, and tells the admin channel once', async ({
    world,
    onTestFinished,
  }) => {
    const { guild } = world.discord;
    const admins = guild.channelId('random');
    const { channelId, messagesIn, subscriptions, env } = await openDue(
      world,
      { onTestFinished },
      admins,
    );
    guild.deny('bot', channelId, ['SEND_MESSAGES']);
    const bot = await started(world, env);
    await vi.waitFor(() => expect(messagesIn(admins)).toHaveLength(1), PATIENCE);
    expect(messagesIn(admins)[0]?.content).toMatch(
      `<#${channelId}> rest from now on: I lack **Send Messages** there.`,
    );
    expect((await subscriptions.get('s1'))?.paused).toMatchObject({
      reason: 'missing permissions',
      detail: 'Send Messages',
    });
    await stops(bot);
  });
});
