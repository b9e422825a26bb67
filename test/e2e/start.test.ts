import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { GatewayIntentBits } from 'discord.js';
import { describe, expect, vi } from 'vitest';
import type { Playground } from '../../playground/server.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { PATIENCE } from '../patience.ts';
import { button, it, textOf } from './harness.ts';
import { prepareBot } from './prepare-bot.ts';

const writes = ({ requests }: Playground): readonly string[] =>
  requests.all
    .filter(({ method, path }) => method !== 'GET' && path.includes('/commands'))
    .map(({ method, path }) => `${method} ${path.replace(/\d{17,}/g, 'id')}`);

const EVERYWHERE = 'PUT /applications/id/commands';
const IN_SERVER = 'PUT /applications/id/guilds/id/commands';

describe.concurrent('registration', () => {
  it('writes the commands at the first start and nothing at the second', async ({ openDesk }) => {
    const desk = await openDesk();
    await desk.restart();
    expect(writes(desk.discord)).toEqual([EVERYWHERE]);
  });

  it('moves from everywhere to one server and back, leaving nothing behind', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    const { world } = desk.discord;
    const counts = () => [
      world.commands.list(undefined).length,
      world.commands.list(world.guild.id).length,
    ];
    const [all = 0] = counts();
    expect([all > 0, counts()]).toEqual([true, [all, 0]]);
    await desk.restart({ guildId: world.guild.id });
    await vi.waitFor(() => expect(counts()).toEqual([0, all]), PATIENCE);
    expect((await desk.discord.person('ada').command('help')).message).toBeDefined();
    await desk.restart({ guildId: world.guild.id });
    expect(writes(desk.discord)).toHaveLength(3);
    await desk.restart({});
    await vi.waitFor(() => expect(counts()).toEqual([all, 0]), PATIENCE);
    expect(writes(desk.discord)).toEqual([
      EVERYWHERE,
      IN_SERVER,
      EVERYWHERE,
      EVERYWHERE,
      IN_SERVER,
    ]);
  });

  it('gets through server errors, a rate limit and a page', async ({ openDesk }) => {
    const desk = await openDesk();
    const { faults, world } = desk.discord;
    world.commands.replace(undefined, []);
    const path = /\/commands$/;
    faults.add({ path, times: 5, status: { status: 502, text: '<h1>Bad gateway</h1>' } });
    const headers = { 'retry-after': '1', 'content-type': 'application/json' };
    const tooFast = { status: 429, text: '{"retry_after":0.2}', headers };
    faults.add({ path, times: 1, status: tooFast });
    await desk.restart();
    await vi.waitFor(
      () => expect(world.commands.list(undefined).length).toBeGreaterThan(3),
      PATIENCE,
    );
  });

  it('that Discord refuses is logged with what to do, and the bot answers all the same', async ({
    openDesk,
  }) => {
    const desk = await openDesk();
    desk.discord.world.commands.replace(
      undefined,
      desk.discord.world.commands.list(undefined).slice(0, 5),
    );
    desk.discord.faults.add({ status: 403, method: 'PUT' });
    await desk.restart();
    const errors = desk.log.lines.filter(({ level }) => level === 'error');
    expect(errors).toMatchObject([{ message: expect.stringContaining('could not be registered') }]);
    const found = await desk.discord.person('ada').command('search', { query: 'attention' });
    expect(found.first).toBe('message');
  });

  it('does not offer what only buttons carry', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const offered = JSON.stringify(discord.world.commands.list(undefined));
    expect(offered).not.toContain('"page"');
    expect(offered).not.toContain('"cite"');
  });
});

async function startServer(status: number, body: string) {
  const server = createServer((_, response) => response.writeHead(status).end(body));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const close = (): void => {
    server.close();
    server.closeAllConnections();
  };
  return { apiUrl: `http://127.0.0.1:${port}/api`, close };
}

describe.concurrent('signing in', () => {
  const attempt = async (apiUrl: string, token?: string): Promise<unknown> => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-e2e-'));
    const options = token === undefined ? {} : { token };
    const { bot, stop } = await prepareBot({ apiUrl }, folder, createMemoryLog(), options);
    const error = await bot.start().catch((thrown: unknown) => thrown);
    await stop();
    await rm(folder, { recursive: true });
    return error;
  };

  it('with a wrong token says where to get the right one', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const error = await attempt(discord.apiUrl, 'wrong');
    expect(error).toMatchObject({ name: 'DiscordConnectError', passing: false });
    expect(String(error)).toContain('DISCORD_TOKEN');
  });

  it('where nobody listens says that Discord cannot be reached', async () => {
    const { apiUrl, close } = await startServer(200, '');
    close();
    const error = await attempt(apiUrl);
    expect(error).toMatchObject({ name: 'DiscordConnectError', passing: true });
    expect(String(error)).toContain('ECONNREFUSED');
  });

  it.for([
    ['another kind of server', 404, '<h1>Not found</h1>', false],
    ['a page instead of an answer', 200, '<h1>Hello</h1>', false],
    ['trouble of Discord’s own', 503, '', true],
  ] as const)('at %s says so', async ([, status, body, passing]) => {
    const { apiUrl, close } = await startServer(status, body);
    const error = await attempt(apiUrl);
    close();
    expect(error).toMatchObject({ name: 'DiscordConnectError', passing });
  });

  it('asks Discord for nothing that needs its permission', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const { Guilds, GuildMessages, DirectMessages } = GatewayIntentBits;
    const asked = Guilds | GuildMessages | DirectMessages;
    expect(discord.gateway.identified?.intents).toBe(asked);
  });
});

describe.concurrent('joining a server', () => {
  const greetings = (discord: Playground) =>
    discord
      .person('ada')
      .messages()
      .filter((message) => button(message, 'What else') !== undefined);

  async function rejoin(discord: Playground): Promise<void> {
    const { world } = discord;
    world.botJoined = false;
    world.bus.emit({ type: 'guild-left' });
    world.botJoined = true;
    world.bus.emit({ type: 'guild-joined' });
    await discord.person('ada').command('help');
  }

  it('brings one welcome message with things to try, once in its life', async ({ openDesk }) => {
    const desk = await openDesk();
    expect(greetings(desk.discord)).toEqual([]);
    await rejoin(desk.discord);
    await vi.waitFor(() => expect(greetings(desk.discord).length).toBe(1), PATIENCE);
    await desk.restart();
    await rejoin(desk.discord);
    const [welcome] = greetings(desk.discord);
    const id = welcome?.id ?? '';
    const tried = await desk.discord.person('max').click(id, button(welcome, 'What else') ?? '');
    expect(tried.ephemeral).toBe(true);
    expect(greetings(desk.discord)).toHaveLength(1);
  });

  it('brings none where the bot may not write', async ({ openDesk }) => {
    const { discord, log } = await openDesk();
    for (const role of discord.world.guild.roles.values()) role.permissions &= ~(1n << 11n);
    await rejoin(discord);
    expect(discord.person('ada').messages().map(textOf).join()).not.toContain('Colloquy');
    expect(log.lines.filter(({ level }) => level === 'error' || level === 'warn')).toEqual([]);
  });
});

describe.concurrent('before its papers are there', () => {
  it('the bot answers what needs none, and questions when they come', async ({ openDesk }) => {
    const papers = Promise.withResolvers<void>();
    const { discord } = await openDesk({ papersCome: papers.promise });
    const ada = discord.person('ada');
    const asking = ada.command('search', { query: 'attention' });
    expect(textOf((await ada.command('privacy show')).message)).not.toBe('');
    papers.resolve();
    expect(textOf((await asking).message)).toContain('Attention study number');
  });
});
