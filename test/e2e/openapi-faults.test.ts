import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import * as from from '../fakes/openapi/payloads.ts';
import { openWorld, type RunningBot, type World } from '../fakes/openapi/process.ts';
import { specExists } from '../fakes/openapi/spec.ts';

const CALLBACK = /\/callback$/;
const FIND = { query: 'linear attention' };

describe.skipIf(!specExists)('answers through what goes wrong', () => {
  let world: World;
  let bot: RunningBot;
  const interact = (...args: Parameters<World['discord']['interact']>) =>
    world.discord.interact(...args);

  beforeAll(async () => {
    world = await openWorld();
    bot = world.start();
    await world.ready(bot);
  });
  afterAll(() => world?.close());
  afterEach(() => {
    expect(world.discord.violations).toEqual([]);
    expect(bot.child.exitCode).toBe(null);
  });

  it('leaves interactions of kinds to come alone', async () => {
    expect((await interact(from.interaction(99, {}), 300)).kind).toBeUndefined();
    expect((await interact(from.slash('help'))).message).toBeDefined();
  });

  it('answers fifty at once', async () => {
    const told = await Promise.all(
      Array.from({ length: 50 }, () => interact(from.slash('search', FIND))),
    );
    expect(told.every(({ kind }) => kind === 4)).toBe(true);
  });

  const HTML = '<html><h1>Bad gateway</h1></html>';
  it.each([
    ['500', { times: 2, answer: { status: 500, body: HTML } }],
    ['502', { times: 2, answer: { status: 502, body: HTML } }],
    ['503 without a body', { times: 2, answer: { status: 503 } }],
    [
      '429 with its body',
      {
        times: 1,
        answer: {
          status: 429,
          body: { message: 'slow', retry_after: 0.2, global: false },
          headers: { 'retry-after': '1' },
        },
      },
    ],
    [
      '429 of all',
      {
        times: 1,
        answer: {
          status: 429,
          body: { message: 'slow', retry_after: 0.2, global: true },
          headers: {
            'retry-after': '1',
            'x-ratelimit-global': 'true',
            'x-ratelimit-scope': 'global',
          },
        },
      },
    ],
    ['429 as a page', { times: 1, answer: { status: 429, body: HTML } }],
    ['429 that is empty', { times: 1, answer: { status: 429, headers: { 'retry-after': '1' } } }],
    ['reset before', { times: 2, answer: 'reset' as const }],
    ['reset after', { times: 1, applied: true, answer: 'reset' as const }],
    ['500 after', { times: 1, applied: true, answer: { status: 500, body: HTML } }],
    ['slow', { times: 1, delayMs: 2_500 }],
    ['an empty 200', { times: 1, applied: true, answer: { status: 200 } }],
    [
      'garbage',
      {
        times: 1,
        applied: true,
        answer: { status: 200, body: '{"id":', headers: { 'content-type': 'application/json' } },
      },
    ],
    [
      'garbage with 400',
      {
        times: 1,
        answer: { status: 400, body: '{"code":', headers: { 'content-type': 'application/json' } },
      },
    ],
  ])('gives its answer once through: %s', async (_, fault) => {
    const heal = world.discord.fault({ path: CALLBACK, ...fault });
    const told = await interact(from.slash('help'));
    heal();
    expect(told.message).toBeDefined();
    expect(told.followUps).toEqual([]);
  });

  it('goes on after a rate limit that is longer than an answer may take', async () => {
    const body = { message: 'slow', retry_after: 10, global: true };
    const headers = { 'retry-after': '10', 'x-ratelimit-global': 'true' };
    world.discord.fault({ path: CALLBACK, times: 1, answer: { status: 429, body, headers } });
    expect((await interact(from.slash('help'), 600)).kind).toBeUndefined();
    expect((await interact(from.slash('help'))).message).toBeDefined();
  });

  it('answers an interaction once, though it comes twice', async () => {
    const sent = from.slash('help');
    const before = world.discord.requests.length;
    await interact(sent);
    world.discord.gateway.replay();
    await interact(from.slash('help'));
    const callbacks = world.discord.requests.slice(before);
    expect(callbacks.filter(({ path }) => path.includes(String(sent.id)))).toHaveLength(1);
  });
});
