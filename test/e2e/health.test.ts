import { describe, expect, vi } from 'vitest';
import { PATIENCE } from '../patience.ts';
import { it, started } from './bot-process.ts';

const addressIn = (log: string): string | undefined =>
  /(http:\/\/127\.0\.0\.1:\d+)\/healthz/.exec(log)?.[1];

describe('health over HTTP', () => {
  it('is off unless a port is named', async ({ world }) => {
    const bot = await started(world);
    expect(addressIn(bot.log())).toBeUndefined();
  });

  it('is ready while servers are yet to come: people are answered', async ({ world }) => {
    world.discord.gateway.behave({ bringsServer: false });
    const bot = await started(world, { HTTP_PORT: '0' });
    const { status } = await fetch(`${addressIn(bot.log())}/readyz`);
    expect(status).toBe(200);
  });

  it('is ready while the bot is connected, counts what it answers, and leaves with it', async ({
    world,
  }) => {
    const bot = await started(world, { HTTP_PORT: '0' });
    const address = addressIn(bot.log());
    const get = (path: string) => fetch(`${address}${path}`);
    expect((await get('/healthz')).status).toBe(200);
    expect((await get('/readyz')).status).toBe(200);
    await world.discord.person('ada').command('help');
    expect(await (await get('/metrics')).text()).toContain('command="help"');
    world.discord.gateway.behave({ connections: 'refused' });
    world.discord.gateway.dropAll();
    await vi.waitFor(async () => expect((await get('/readyz')).status).toBe(503), PATIENCE);
    bot.child.kill('SIGTERM');
    expect(await bot.exit).toBe(0);
    await expect(get('/healthz')).rejects.toThrow();
  });
});
