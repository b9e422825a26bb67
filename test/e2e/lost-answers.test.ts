import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { Fault, FaultAnswer } from '../../playground/faults.ts';
import { interact, payloadOf } from '../fakes/interact-raw.ts';
import { raw, slash } from '../fakes/raw-interactions.ts';
import { PATIENCE } from '../patience.ts';
import { type BotProcess, openWorld, started, type World } from './bot-process.ts';

const CALLBACK = /\/callback$/;
const FIND = { query: 'linear attention' };
const HTML = '<html><h1>Bad gateway</h1></html>';
const JSON_TYPE = { 'content-type': 'application/json' };

const tooFast = (body: object, headers: FaultAnswer['headers']): FaultAnswer => ({
  status: 429,
  text: JSON.stringify({ message: 'slow', ...body }),
  headers: { ...JSON_TYPE, ...headers },
});

describe('answers through what goes wrong', () => {
  let world: World;
  let bot: BotProcess;
  const ask = (sent = slash('help')) => interact(world.discord, sent);

  beforeAll(async () => {
    world = await openWorld();
    bot = await started(world);
  });
  afterAll(() => world?.close());
  afterEach(() => expect(bot.child.exitCode).toBe(null));

  it('leaves interactions of kinds to come alone', async () => {
    const { discord } = world;
    const strange = payloadOf(discord, raw(99, {}));
    discord.gateway.tell('INTERACTION_CREATE', strange);
    expect((await ask()).message).toBeDefined();
    const about = discord.requests.all.filter(({ path }) => path.includes(String(strange.id)));
    expect(about).toEqual([]);
  });

  it('answers fifty at once', async () => {
    const seen = await Promise.all(Array.from({ length: 50 }, () => ask(slash('search', FIND))));
    expect(seen.map(({ message }) => message?.embeds.length)).toEqual(seen.map(() => 1));
  });

  it.each<[string, Fault, number]>([
    ['500', { status: { status: 500, text: HTML } }, 2],
    ['502', { status: { status: 502, text: HTML } }, 2],
    ['503 without a body', { status: { status: 503 } }, 2],
    [
      '429 with its body',
      { status: tooFast({ retry_after: 0.2, global: false }, { 'retry-after': '1' }) },
      1,
    ],
    [
      '429 of all',
      {
        status: tooFast(
          { retry_after: 0.2, global: true },
          {
            'retry-after': '1',
            'x-ratelimit-global': 'true',
            'x-ratelimit-scope': 'global',
          },
        ),
      },
      1,
    ],
    ['429 as a page', { status: { status: 429, text: HTML } }, 1],
    ['429 that is empty', { status: { status: 429, headers: { 'retry-after': '1' } } }, 1],
    ['reset before', { reset: 'before' }, 2],
    ['reset after', { reset: 'after' }, 1],
    ['500 after', { applyThen: { status: 500, text: HTML } }, 1],
    ['slow', { delayMs: 2_500 }, 1],
    ['an empty 200', { applyThen: { status: 200 } }, 1],
    ['garbage', { applyThen: { status: 200, text: '{"id":', headers: JSON_TYPE } }, 1],
    ['garbage with 400', { status: { status: 400, text: '{"code":', headers: JSON_TYPE } }, 1],
  ])('gives its answer once through: %s', async (_, fault, times) => {
    const heal = world.discord.faults.add({ path: CALLBACK, ...fault, times });
    const seen = await ask();
    heal();
    expect(seen.message).toBeDefined();
    expect(seen.followUps).toEqual([]);
  });

  it('goes on after a rate limit that is longer than an answer may take', async () => {
    const long = { 'retry-after': '10', 'x-ratelimit-global': 'true' };
    const status = tooFast({ retry_after: 10, global: true }, long);
    world.discord.faults.add({ path: CALLBACK, times: 1, status });
    void ask().catch(() => undefined);
    const lost = () => expect(bot.log()).toContain('Discord did not take an answer');
    await vi.waitFor(lost, PATIENCE);
    expect((await ask()).message).toBeDefined();
  });

  it('answers an interaction once, though it comes again after its answer', async () => {
    const { discord } = world;
    const { interactionId } = await ask();
    const payload = discord.world.interactions.byId(interactionId)?.payload;
    discord.gateway.tell('INTERACTION_CREATE', payload ?? {});
    await ask();
    const callbacks = discord.requests.all.filter(({ path }) => path.includes(interactionId));
    expect(callbacks).toHaveLength(1);
  });
});
