import { afterEach, describe, expect, vi } from 'vitest';
import { openSqlViewStateStore } from '../../src/data/stores/sql/view-state.ts';
import { type BotProcess, it, leaves, stops } from '../e2e/bot-process.ts';
import { createMemoryLog } from '../fakes/log.ts';
import { startWebServer } from '../fakes/web-server.ts';
import { PATIENCE } from '../patience.ts';
import { createPostgresDatabases, withPostgres } from './databases.ts';

const databases = createPostgresDatabases();
if (!withPostgres.skip) afterEach(() => databases.close());

/** Several processes start at once here, beside a server. */
const SLOW = 150_000;

const says = (bot: BotProcess, words: string): Promise<void> =>
  vi.waitFor(() => expect(bot.log()).toContain(words), SLOW);

describe('roles', { ...withPostgres, timeout: 2 * SLOW }, () => {
  it('let workers clear away what has expired, without signing in to the gateway', async ({
    world,
  }) => {
    const { url, connect } = await databases.create();
    const states = openSqlViewStateStore(await connect(), {
      clock: () => 1,
      log: createMemoryLog(),
    });
    await states.put('old', 1);
    const env = { DATABASE_URL: url, COLLOQUY_ROLE: 'worker' };
    const workers = [world.start(env), world.start(env)];
    for (const worker of workers) await says(worker, 'working');
    const db = await connect();
    await vi.waitFor(
      async () => expect(await db.selectFrom('view_state').selectAll().execute()).toEqual([]),
      PATIENCE,
    );
    const asked = world.discord.requests.all.map(({ path }) => path);
    expect(asked.filter((path) => path.startsWith('/gateway'))).toEqual([]);
    for (const worker of workers) await stops(worker);
  });

  it('let one worker of several refresh the sources, and tell how it is over HTTP', async ({
    world,
  }) => {
    const { url, connect } = await databases.createEmpty();
    const service = await startWebServer(() => ({ body: '[]' }));
    const env = {
      DATABASE_URL: url,
      COLLOQUY_ROLE: 'worker',
      HF_API_URL: service.base.origin,
      HTTP_PORT: '0',
    };
    const workers = [world.start(env), world.start(env)];
    for (const worker of workers) await says(worker, 'working');
    const db = await connect();
    const asked = () => db.selectFrom('source_state').select('source').execute();
    await vi.waitFor(async () => expect(await asked()).toEqual([{ source: 'hf-daily' }]), SLOW);
    const papers = service.requests.filter(({ url: { pathname } }) => /daily/.test(pathname));
    expect(papers).toHaveLength(1);
    const [address] = /http:[^ ]+(?=\/healthz)/.exec(workers[0]?.log() ?? '') ?? [];
    expect((await fetch(`${address}/readyz`)).status).toBe(200);
    expect(await (await fetch(`${address}/healthz`)).json()).toMatchObject({
      corpus: { papers: 119 },
      sources: [{ name: 'hf-daily' }],
    });
    for (const worker of workers) await stops(worker);
    await service.close();
  });

  it('let one gateway alone answer people', async ({ world }) => {
    const { url } = await databases.createEmpty();
    const env = { DATABASE_URL: url, COLLOQUY_ROLE: 'gateway' };
    const first = world.start(env);
    await says(first, 'ready on Discord');
    const second = world.start(env);
    await leaves(second, 1);
    expect(second.log()).toMatch(/^Another gateway is running on .+: stop it, .+\.$/m);
    await stops(first);
    const third = world.start(env);
    await says(third, 'ready on Discord');
    expect(third.log()).not.toContain('another gateway');
    await stops(third);
  });

  it('let a gateway answer people from PostgreSQL', async ({ world }) => {
    const { url } = await databases.createEmpty();
    const bot = world.start({ DATABASE_URL: url, COLLOQUY_ROLE: 'gateway' });
    await says(bot, 'ready on Discord');
    const found = await world.discord.person('ada').command('search', { query: 'concept erasure' });
    expect(found.first).toBe('message');
    await stops(bot);
  });

  it('end with a sentence where the server is not there', async ({ world }) => {
    const env = { DATABASE_URL: 'postgres://desk:moss@127.0.0.1:1/desk', COLLOQUY_ROLE: 'worker' };
    const bot = world.start(env);
    await leaves(bot, 1);
    expect(bot.log()).toMatch(/^postgres:\/\/desk@127\.0\.0\.1:1\/desk cannot be reached.*\n$/);
  });
});
