import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, vi } from 'vitest';
import { interact } from '../fakes/interact-raw.ts';
import { slash } from '../fakes/raw-interactions.ts';
import { PATIENCE } from '../patience.ts';
import { it, leaves, started, stops } from './bot-process.ts';
import { button, textOf } from './harness.ts';

const CALLBACK = /\/callback$/;
const HELP = () => slash('help');

describe('the process', () => {
  it('goes on after a restart where it was: buttons work, nothing is registered again', async ({
    world,
  }) => {
    const { discord } = world;
    const first = await started(world);
    const ada = discord.person('ada');
    const { message } = await ada.command('search', { query: `models ${'language '.repeat(15)}` });
    await stops(first);
    const second = await started(world);
    const turned = await ada.click(message?.id ?? '', button(message, 'Next') ?? '');
    expect(turned.first).toBe('update');
    expect(discord.requests.all.filter(({ method }) => method === 'PUT')).toHaveLength(1);
    await stops(second);
  });

  it('moves its commands to the server that the settings name', async ({ world }) => {
    const { commands, guild } = world.discord.world;
    await stops(await started(world, { DISCORD_GUILD_ID: guild.id }));
    expect(commands.list(undefined)).toEqual([]);
    expect(commands.list(guild.id).length).toBeGreaterThan(3);
  });

  it('waits, and says until when, while Discord takes no more sign-ins', async ({ world }) => {
    const none = { total: 1000, remaining: 0, reset_after: 3_600_000, max_concurrency: 1 };
    const text = JSON.stringify({ url: 'ws://127.0.0.1:1', shards: 1, session_start_limit: none });
    const headers = { 'content-type': 'application/json' };
    world.discord.faults.add({ path: /gateway.bot/, status: { status: 200, text, headers } });
    const bot = world.start();
    await vi.waitFor(
      () => expect(bot.log()).toMatch(/no more sign-ins of this bot before \d{4}-.*Trying again/),
      PATIENCE,
    );
    await stops(bot);
  });

  it('ends with one sentence for a wrong token', async ({ world }) => {
    const bot = world.start({ DISCORD_TOKEN: 'wrong', LOG_LEVEL: 'error' });
    await leaves(bot, 1);
    expect(bot.log()).toContain('DISCORD_TOKEN');
    expect(bot.log().trim().split('\n')).toHaveLength(1);
  });
});

describe('the process whose papers cannot be opened', () => {
  it.for([undefined, 'waiting'] as const)(
    'ends with one sentence and leaves Discord, whose connections are %s',
    async (connections, { world }) => {
      const { gateway } = world.discord;
      if (connections) gateway.behave({ connections });
      const bot = world.start({ CORPUS: '/no/such/papers.jsonl', LOG_LEVEL: 'error' });
      await leaves(bot, 1);
      expect(bot.log()).toContain('papers.jsonl');
      expect(bot.log().trim().split('\n')).toHaveLength(1);
      await vi.waitFor(() => expect(gateway.connected).toBe(0), PATIENCE);
    },
  );
});

describe('the process leaves', () => {
  it('when it has finished what it was asked', async ({ world }) => {
    const { discord } = world;
    const bot = await started(world);
    discord.faults.add({ status: { status: 503 }, path: CALLBACK, times: 2 });
    const asking = discord.person('ada').command('search', { query: 'concept erasure' });
    await vi.waitFor(() => expect(discord.requests.all.at(-1)?.path).toMatch(CALLBACK), PATIENCE);
    await stops(bot);
    const found = await asking;
    expect(found.first).toBe('message');
    expect(textOf(found.message)).toContain('Concept Erasure');
  });

  it.for(['mute', 'waiting', 'refused'] as const)(
    'while the gateway takes new connections as %s',
    async (connections, { world }) => {
      const bot = await started(world);
      world.discord.gateway.behave({ connections });
      world.discord.gateway.dropAll();
      await vi.waitFor(() => expect(bot.log()).toContain('reconnecting'), PATIENCE);
      await pause(1_000);
      await stops(bot);
    },
  );

  it.for(['mute', 'waiting', 'refused'] as const)(
    'before the gateway, whose first connection is %s, has said anything',
    async (connections, { world }) => {
      const { gateway, requests } = world.discord;
      gateway.behave({ connections });
      const bot = world.start();
      await vi.waitFor(() => expect(requests.all.length).toBeGreaterThan(0), PATIENCE);
      await pause(500);
      await stops(bot);
      expect(bot.log()).not.toContain('ready on Discord');
    },
  );

  it('though a connection fails after all is said', async ({ world }) => {
    const { gateway } = world.discord;
    const dawdle = 'const{exit}=process;process.exit=(code)=>setTimeout(exit,500,code)';
    const env = { NODE_OPTIONS: `--import=data:text/javascript,${dawdle}` };
    const bot = await started(world, env);
    gateway.behave({ connections: 'waiting' });
    gateway.dropAll();
    await vi.waitFor(() => expect(gateway.waiting).toBe(1), PATIENCE);
    bot.child.kill('SIGTERM');
    await vi.waitFor(() => expect(bot.log()).toContain('left Discord'), PATIENCE);
    gateway.hangUp();
    await leaves(bot, 0);
  });

  it('while Discord is not there at all', async ({ world }) => {
    const sorry = { status: 503, text: '<h1>Sorry</h1>' };
    world.discord.faults.add({ path: /gateway/, status: sorry });
    const bot = world.start();
    await vi.waitFor(() => expect(bot.log()).toContain('Trying again'), PATIENCE);
    await stops(bot);
    expect(bot.log()).not.toContain('ready on Discord');
  });

  it('with a sentence, when the token is reset in mid-run', async ({ world }) => {
    const { discord } = world;
    const bot = await started(world);
    discord.resetToken();
    discord.gateway.bringServer();
    expect(await interact(discord, HELP())).toMatchObject({ first: 'message' });
    discord.gateway.closeAll(4004);
    await leaves(bot, 1);
    expect(bot.log()).toContain('DISCORD_TOKEN');
  });
});
