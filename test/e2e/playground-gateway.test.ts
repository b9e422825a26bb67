import { Client, Events, GatewayIntentBits } from 'discord.js';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { PATIENT } from '../patience.ts';

const TOKEN = 'a-token-of-the-playground';
const COMMAND = { name: 'count', description: 'Counts' };

describe('the gateway', () => {
  let playground: Playground;
  const clients: Client[] = [];

  beforeEach(async () => {
    playground = await startPlayground({ token: TOKEN, ...PATIENT });
  });
  afterEach(async () => {
    for (const client of clients.splice(0)) await client.destroy();
    await playground.close();
  });

  function client(intents: readonly GatewayIntentBits[] = [GatewayIntentBits.Guilds]): Client {
    const made = new Client({
      intents: [...intents],
      allowedMentions: { parse: [] },
      rest: { api: playground.apiUrl, retries: 0 },
    });
    made.on(Events.Error, () => undefined);
    clients.push(made);
    return made;
  }

  /** Logged in, with a command that says how often it was called. */
  async function counter(): Promise<{ bot: Client<true>; calls: () => number }> {
    const bot = client();
    let calls = 0;
    bot.on(Events.InteractionCreate, async (interaction) => {
      if (!interaction.isChatInputCommand()) return;
      calls += 1;
      await interaction.reply(`${calls}`).catch(() => undefined);
    });
    const ready = new Promise<Client<true>>((resolve) => bot.once(Events.ClientReady, resolve));
    await bot.login(TOKEN);
    const online = await ready;
    await online.application.commands.set([COMMAND]);
    return { bot: online, calls: () => calls };
  }

  const once = (bot: Client, event: Events.ShardResume | Events.ShardReady) =>
    new Promise<void>((resolve) => bot.once(event, () => resolve()));

  it('resumes a dropped connection and hands over what was missed', async () => {
    const { bot, calls } = await counter();
    const resumed = once(bot, Events.ShardResume);
    playground.gateway.dropAll();
    const seen = playground.person('max').command('count');
    await resumed;
    expect((await seen).message?.content).toBe('1');
    expect(calls()).toBe(1);
  });

  it('asks for a reconnect, after which the session goes on', async () => {
    const { bot } = await counter();
    const resumed = once(bot, Events.ShardResume);
    playground.gateway.reconnectAll();
    await resumed;
    expect((await playground.person('max').command('count')).first).toBe('message');
  });

  it('ends a session, after which the client begins a new one', async () => {
    const { bot } = await counter();
    const again = once(bot, Events.ShardReady);
    playground.gateway.invalidateSessions();
    await again;
    expect((await playground.person('max').command('count')).first).toBe('message');
  });

  it('can deliver an interaction twice, of which one answer counts', async () => {
    const { calls } = await counter();
    playground.gateway.deliver({ copies: 2 });
    const seen = await playground.person('max').command('count');
    await expect.poll(calls).toBe(2);
    await expect
      .poll(() => playground.requests.all.map(({ answer }) => answer))
      .toContainEqual(expect.objectContaining({ code: 40060 }));
    expect(seen.message?.content).toBe('1');
  });

  it('can deliver an interaction too late', async () => {
    await playground.close();
    playground = await startPlayground({ token: TOKEN, answerWithinMs: 200 });
    const { calls } = await counter();
    playground.gateway.deliver({ delayMs: 400 });
    expect((await playground.person('max').command('count')).first).toBe('failed');
    await expect.poll(calls).toBe(1);
    await expect
      .poll(() => playground.requests.all.map(({ answer }) => answer))
      .toContainEqual(expect.objectContaining({ code: 10062 }));
  });

  it('turns away a wrong token', async () => {
    await expect(client().login('wrong')).rejects.toThrow(/token/i);
  });

  it('turns away privileged intents nobody allowed', async () => {
    const intents = [GatewayIntentBits.Guilds, GatewayIntentBits.MessageContent];
    await expect(client(intents).login(TOKEN)).rejects.toThrow(/disallowed intents/i);
  });

  it('hides the text of messages without the intent for it', async () => {
    const bot = client([GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages]);
    await bot.login(TOKEN);
    const told = new Promise<string>((resolve) =>
      bot.once(Events.MessageCreate, ({ content }) => resolve(`<${content}>`)),
    );
    await expect.poll(() => bot.isReady()).toBe(true);
    playground.person('max').send('a secret');
    expect(await told).toBe('<>');
  });

  it('tells the bot of a server that it joins while connected', async () => {
    const { bot } = await counter();
    const left = new Promise((resolve) => bot.once(Events.GuildDelete, resolve));
    playground.guild.setBotJoined(false);
    await left;
    const joined = new Promise((resolve) => bot.once(Events.GuildCreate, resolve));
    playground.guild.setBotJoined(true);
    expect(await joined).toMatchObject({ name: 'Reading Room' });
  });

  it('keeps commands and messages while the bot is away', async () => {
    const { bot } = await counter();
    await playground.person('max').command('count');
    await bot.destroy();
    await counter();
    expect((await playground.person('max').command('count')).message?.content).toBe('1');
    expect(playground.person('ada').messages()).toHaveLength(2);
  });
});
