import { spawn } from 'node:child_process';
import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { describe, expect, vi } from 'vitest';
import { NO_SOURCES } from '../fakes/no-sources.ts';
import { startOpenAiServer } from '../fakes/openai-server.ts';
import { PATIENCE } from '../patience.ts';
import { it, leaves, started } from './bot-process.ts';

const CALLBACK = /\/callback$/;
const QUERY = { query: 'something that nobody else should read' };

/** `it` with a file that every write to fails: the disk is full. */
const full = it.extend<{ readonly fullDisk: number }>({
  fullDisk: async ({ task: _ }, use) => {
    const file = await open('/dev/full', 'w');
    await use(file.fd);
    await file.close();
  },
});

// That no line leaks is looked for behind every end-to-end test (test/judge/leaks.ts).
describe('what Discord refuses', () => {
  it('is logged by its status alone', async ({ world }) => {
    const { discord } = world;
    const bot = await started(world);
    for (const status of [400, 401, 403, 404, 413]) {
      const body = JSON.stringify({ code: 50035, message: `no “${QUERY.query}”` });
      const answer = { status, text: body, headers: { 'content-type': 'application/json' } };
      const withdraw = discord.faults.add({ status: answer, path: CALLBACK });
      void discord
        .person('ada')
        .command('search', QUERY)
        .catch(() => undefined);
      await vi.waitFor(() => expect(bot.log()).toContain(`"status":${status}`), PATIENCE);
      withdraw();
    }
  });
});

describe('what a model’s service refuses', () => {
  it('is logged without the key that it says again', async ({ world }) => {
    const { baseUrl, close } = await startOpenAiServer({ status: 401 });
    const bot = await started(world, {
      LLM_BASE_URL: baseUrl,
      LLM_MODEL: 'small',
      LLM_API_KEY: 'sk-0123456789abcdef',
      EMBEDDER: 'openai:tiny',
    });
    const question = 'What is concept erasure good for?';
    await world.discord.person('ada').command('ask', { question });
    await vi.waitFor(() => expect(bot.log()).toContain('the answering model failed'), PATIENCE);
    expect(bot.log()).toContain('"name":"AI_APICallError","status":401');
    await close();
  });
});

describe('on a full disk', () => {
  full('the bot answers and leaves as ever', async ({ world, fullDisk }) => {
    const bot = world.start({ LOG_LEVEL: 'debug' }, fullDisk);
    const ada = world.discord.person('ada');
    await vi.waitFor(
      async () => expect((await ada.command('help')).first).toBe('message'),
      PATIENCE,
    );
    world.discord.faults.add({ status: 400, path: CALLBACK, times: 1 });
    await ada.command('search', QUERY);
    expect((await ada.command('search', QUERY)).first).toBe('message');
    bot.child.kill('SIGTERM');
    await leaves(bot, 0);
  });

  full('results that cannot be written are told in a sentence', async ({ fullDisk }) => {
    const args = ['--import', './src/boot.mjs', 'src/cli.ts', 'search', 'erasure'];
    // Not the database that whoever runs the tests may have.
    const env = { ...NO_SOURCES, DATABASE_URL: 'sqlite:/nowhere/colloquy.db' };
    const child = spawn(process.execPath, args, { env, stdio: ['ignore', fullDisk, 'pipe'] });
    const said = text(child.stdio[2] ?? Readable.from([]));
    const code = new Promise((resolve) => child.once('close', resolve));
    expect(await said).toBe('The results cannot be written (Error ENOSPC).\n');
    expect(await code).toBe(1);
  });
});

describe('a bot whose log nobody reads any more', () => {
  it('answers as ever', async ({ world }) => {
    const bot = await started(world);
    bot.child.stderr?.destroy();
    const ada = world.discord.person('ada');
    world.discord.faults.add({ status: 503, path: CALLBACK, times: 1 });
    for (let time = 0; time < 3; time++) {
      expect((await ada.command('search', QUERY)).first).toBe('message');
    }
  });
});
