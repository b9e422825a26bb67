import { setTimeout as pause } from 'node:timers/promises';
import { describe, expect, vi } from 'vitest';
import type { Gateway } from '../../playground/gateway/gateway.ts';
import { PATIENCE } from '../patience.ts';
import { type Desk, it, textOf } from './harness.ts';

const CALLBACK = /^\/interactions\/.*\/callback$/;
const QUERY = { query: 'attention' };
const HERE = { where: 'channel' };

const help = ({ discord }: Desk) => discord.person('ada').command('help');
const loud = ({ log }: Desk) => log.lines.filter(({ level }) => level === 'error');

describe.concurrent('starting', () => {
  it('answers before any server has come, and in the breath of READY', async ({ openDesk }) => {
    const desk = await openDesk();
    const { gateway, requests, world } = desk.discord;
    gateway.behave({ bringsServer: false });
    requests.clear();
    const early = new Promise((resolve) => {
      world.bus.listen((event) => {
        if (event.type === 'presence-changed' && event.online) resolve(help(desk));
      });
    });
    await desk.restart();
    expect(await early).toMatchObject({ first: 'message' });
    expect(await help(desk)).toMatchObject({ first: 'message' });
    gateway.bringServer();
    expect(await help(desk)).toMatchObject({ first: 'message' });
    const posts = requests.all.filter(({ path }) => path.startsWith('/channels/'));
    expect(posts).toEqual([]);
  });

  it('claims to lack nothing in a server that is yet to come', async ({ openDesk }) => {
    const desk = await openDesk();
    desk.discord.gateway.behave({ bringsServer: false });
    await desk.restart();
    const { message } = await desk.discord.person('ada').command('digest subscribe', HERE);
    expect(textOf(message)).toContain('Subscribed');
  });

  it('waits for a gateway that is late', async ({ openDesk }) => {
    const desk = await openDesk();
    desk.discord.gateway.behave({ helloDelayMs: 1_500 });
    await desk.restart();
    expect(await help(desk)).toMatchObject({ first: 'message' });
  });
});

describe.concurrent('a gateway that fails', () => {
  it.for(['dropAll', 'reconnectAll'] as const)(
    'comes back after %s and answers what happened meanwhile, once',
    async (how, { openDesk }) => {
      const { discord, log } = await openDesk();
      const ada = discord.person('ada');
      await ada.command('help');
      discord.gateway[how]();
      await pause(50);
      const found = await ada.command('search', QUERY);
      expect(found.first).toBe('message');
      const messages = () => log.lines.map(({ message }) => message);
      await vi.waitFor(() => expect(messages()).toContain('resumed'), PATIENCE);
      const callbacks = discord.requests.all.filter(({ path }) => CALLBACK.test(path));
      expect(callbacks.map(({ status }) => status)).toEqual([204, 204]);
    },
  );

  it('begins anew when Discord has forgotten the session', async ({ openDesk }) => {
    const { discord } = await openDesk();
    const { counts } = discord.gateway;
    const before = counts.identified;
    discord.gateway.invalidateSessions();
    await vi.waitFor(() => expect(counts.identified).toBe(before + 1), PATIENCE);
    const found = await discord.person('ada').command('search', QUERY);
    expect(found.first).toBe('message');
  });

  const forgetful = (gateway: Gateway): void => gateway.behave({ remembers: false });

  it.for<[string, 'resumed' | 'identified', (gateway: Gateway) => void]>([
    ['asks for a new connection', 'resumed', (gateway) => gateway.reconnectAll()],
    [
      'says that the session may be resumed',
      'resumed',
      (gateway) => gateway.invalidateSessions(true),
    ],
    ['forgets the session', 'identified', (gateway) => gateway.invalidateSessions(false)],
    ['closes with 4000', 'resumed', (gateway) => gateway.closeAll(4000)],
    [
      'closes with 4009',
      'identified',
      (gateway) => {
        forgetful(gateway);
        gateway.closeAll(4009);
      },
    ],
    ['breaks off', 'resumed', (gateway) => gateway.dropAll()],
    [
      'forgets the session while it is resumed',
      'identified',
      (gateway) => {
        forgetful(gateway);
        gateway.dropAll();
      },
    ],
  ])('%s: the bot comes back', async ([, how, upset], { openDesk }) => {
    const desk = await openDesk();
    const { gateway } = desk.discord;
    await help(desk);
    const before = gateway.counts[how];
    upset(gateway);
    await vi.waitFor(() => expect(gateway.counts[how]).toBe(before + 1), PATIENCE);
    expect(await help(desk)).toMatchObject({ first: 'message' });
    expect(loud(desk)).toEqual([]);
  });

  it('no longer acknowledges: the bot comes back', async ({ openDesk }) => {
    const desk = await openDesk();
    const { gateway } = desk.discord;
    gateway.behave({ heartbeatMs: 400 });
    await desk.restart();
    const before = gateway.counts.resumed;
    // The next connection beats at leisure: a busy machine must not miss a beat of it.
    gateway.behave({ acknowledges: false, heartbeatMs: 40_000 });
    await vi.waitFor(() => expect(gateway.counts.resumed).toBeGreaterThan(before), PATIENCE);
    gateway.behave({ acknowledges: true });
    expect(await help(desk)).toMatchObject({ first: 'message' });
    expect(loud(desk)).toEqual([]);
  });
});
