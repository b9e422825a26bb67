import { setTimeout as pause } from 'node:timers/promises';
import { it as base, describe, expect, vi } from 'vitest';
import * as from from '../fakes/openapi/payloads.ts';
import { leaves, openWorld, stops, type World } from '../fakes/openapi/process.ts';
import { specExists } from '../fakes/openapi/spec.ts';

const CALLBACK = /\/callback$/;
const HELP = () => from.slash('help');

const it = base.extend<{ readonly world: World }>({
  world: async ({ task: _ }, use) => {
    const world = await openWorld();
    await use(world);
    const { violations } = world.discord;
    await world.close();
    expect(violations).toEqual([]);
  },
});

const started = async (world: World, env?: Readonly<Record<string, string>>) => {
  const bot = world.start(env);
  await world.ready(bot);
  return bot;
};

const writes = ({ discord }: World): number =>
  discord.requests.filter(({ method }) => method === 'PUT').length;

describe.skipIf(!specExists).concurrent('starting', () => {
  it('registers once, and writes nothing when it starts again', async ({ world }) => {
    await stops(await started(world));
    expect(writes(world)).toBe(1);
    await stops(await started(world));
    expect(writes(world)).toBe(1);
    const own = { DISCORD_GUILD_ID: from.GUILD };
    const bot = await started(world, own);
    await vi.waitFor(() => expect(world.discord.commands.get('global')).toEqual([]), 5_000);
    await stops(bot);
    expect(writes(world)).toBe(3);
    await stops(await started(world, own));
    expect(writes(world)).toBe(3);
  });

  it('registers through a server error, a rate limit and a page', async ({ world }) => {
    const { discord } = world;
    const path = /\/commands$/;
    discord.fault({ path, times: 5, answer: { status: 502, body: '<h1>Bad gateway</h1>' } });
    discord.fault({
      path,
      times: 1,
      answer: { status: 429, body: { retry_after: 0.2 }, headers: { 'retry-after': '1' } },
    });
    const bot = await started(world);
    expect(discord.commands.get('global')?.length).toBeGreaterThan(3);
    await stops(bot);
  });

  it('answers before any server has come, and in the breath of READY', async ({ world }) => {
    const { discord } = world;
    discord.gateway.mood.guilds = [from.GUILD];
    const early = new Promise((resolve) => {
      discord.gateway.mood.atReady = () => resolve(discord.interact(HELP()));
    });
    const bot = world.start();
    expect(await early).toMatchObject({ kind: 4 });
    expect(await discord.interact(HELP())).toMatchObject({ kind: 4 });
    discord.gateway.dispatch('GUILD_CREATE', from.guild(from.GUILD, new Date()));
    expect(await discord.interact(HELP())).toMatchObject({ kind: 4 });
    expect(discord.posts).toEqual([]);
    await world.ready(bot);
    await stops(bot);
  });

  it('waits for a gateway that is late', async ({ world }) => {
    world.discord.gateway.mood.helloDelayMs = 1_500;
    const bot = await started(world);
    expect(await world.discord.interact(HELP())).toMatchObject({ kind: 4 });
    await stops(bot);
  });
});

type Upset = (gateway: World['discord']['gateway']) => void;

describe.skipIf(!specExists).concurrent('a gateway that fails', () => {
  it.for<[string, 'resumed' | 'identified', Upset]>([
    ['asks for a new connection', 'resumed', (gateway) => gateway.reconnect()],
    ['says that the session may be resumed', 'resumed', (gateway) => gateway.invalidate(true)],
    ['forgets the session', 'identified', (gateway) => gateway.invalidate(false)],
    ['closes with 4000', 'resumed', (gateway) => gateway.close(4000)],
    [
      'closes with 4009',
      'identified',
      (gateway) => {
        gateway.mood.resumable = false;
        gateway.close(4009);
      },
    ],
    ['breaks off', 'resumed', (gateway) => gateway.cut()],
    [
      'forgets the session while it is resumed',
      'identified',
      (gateway) => {
        gateway.mood.resumable = false;
        gateway.cut();
      },
    ],
  ])('%s: the bot comes back', async ([, how, upset], { world }) => {
    const { discord } = world;
    const bot = await started(world);
    await discord.interact(HELP());
    const before = discord.gateway.counts[how];
    upset(discord.gateway);
    await vi.waitFor(() => expect(discord.gateway.counts[how]).toBe(before + 1), 15_000);
    expect(await discord.interact(HELP())).toMatchObject({ kind: 4 });
    await stops(bot);
  });

  it('no longer acknowledges: the bot comes back', async ({ world }) => {
    const { gateway } = world.discord;
    gateway.mood.heartbeatMs = 400;
    const bot = await started(world);
    gateway.mood.acknowledges = false;
    await vi.waitFor(() => expect(gateway.connected()).toBe(false), 5_000);
    gateway.mood.acknowledges = true;
    await vi.waitFor(() => expect(gateway.counts.resumed).toBeGreaterThan(0), 10_000);
    expect(await world.discord.interact(HELP())).toMatchObject({ kind: 4 });
    await stops(bot);
  });
});

describe.skipIf(!specExists).concurrent('leaving', () => {
  it('finishes what it was asked', async ({ world }) => {
    const bot = await started(world);
    world.discord.fault({ path: CALLBACK, times: 3, answer: { status: 503 } });
    const asked = world.discord.interact(HELP());
    await vi.waitFor(() => expect(world.discord.requests.at(-1)?.path).toMatch(CALLBACK));
    await stops(bot);
    expect(await asked).toMatchObject({ kind: 4 });
  });

  it.for(['open', 'connecting', 'refused'] as const)(
    'while the gateway is %s and says nothing',
    async (silent, { world }) => {
      const bot = await started(world);
      world.discord.gateway.mood.silent = silent;
      world.discord.gateway.cut();
      await vi.waitFor(() => expect(bot.log()).toContain('reconnecting'), 5_000);
      await pause(1_000);
      await stops(bot);
    },
  );

  it.for(['open', 'connecting', 'refused'] as const)(
    'before the gateway, which is %s, has said anything',
    async (silent, { world }) => {
      world.discord.gateway.mood.silent = silent;
      const bot = world.start();
      await vi.waitFor(() => expect(world.discord.requests.length).toBeGreaterThan(0), 20_000);
      await pause(500);
      await stops(bot);
      expect(bot.log()).not.toContain('ready on Discord');
    },
  );

  it('though a connection fails after all is said', async ({ world }) => {
    const { gateway } = world.discord;
    const dawdle = 'const{exit}=process;process.exit=(code)=>setTimeout(exit,500,code)';
    const bot = await started(world, { NODE_OPTIONS: `--import=data:text/javascript,${dawdle}` });
    gateway.mood.silent = 'connecting';
    gateway.cut();
    await vi.waitFor(() => expect(gateway.hanging()).toBe(1), 5_000);
    bot.child.kill('SIGTERM');
    await vi.waitFor(() => expect(bot.log()).toContain('left Discord'), 5_000);
    gateway.hangUp();
    await leaves(bot, 0);
  });

  it('while Discord is not there at all', async ({ world }) => {
    world.discord.fault({ path: /gateway/, answer: { status: 503, body: '<h1>Sorry</h1>' } });
    const bot = world.start();
    await vi.waitFor(() => expect(bot.log()).toContain('Trying again'), 20_000);
    await stops(bot);
    expect(bot.log()).not.toContain('ready on Discord');
  });

  it('with a sentence, when the token is reset in mid-run', async ({ world }) => {
    const { discord } = world;
    const bot = await started(world);
    discord.revokeToken();
    discord.gateway.dispatch('GUILD_CREATE', from.guild(from.GUILD, new Date()));
    expect(await discord.interact(HELP())).toMatchObject({ kind: 4 });
    discord.gateway.close(4004);
    await leaves(bot, 1);
    expect(bot.log()).toContain('DISCORD_TOKEN');
  });
});
