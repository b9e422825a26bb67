import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it as base, expect, vi } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { NO_SOURCES } from '../fakes/no-sources.ts';
import { hearLog, keepSecretsIn, keepSecretsOf } from '../judge/leaks.ts';
import { PATIENCE, PATIENT } from '../patience.ts';

export interface BotProcess {
  readonly child: ChildProcess;
  /** Resolves with the exit code. */
  readonly exit: Promise<number | null>;
  /** What the process has written to standard error so far. */
  log(): string;
}

/** A small Discord and a folder for the bot's database; the bot is the real process. */
export interface World {
  readonly discord: Playground;
  /** `output`: where standard output and error go, a file's number; left out, the error can be read. */
  start(env?: Readonly<Record<string, string>>, output?: number): BotProcess;
  close(): Promise<void>;
}

const TOKEN = 'MTAwMDAwMDAwMDAwMDAwMDAx.playground.token';

export async function openWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-process-'));
  const discord = await startPlayground({ token: TOKEN, ...PATIENT });
  keepSecretsOf(discord);
  const bots: BotProcess[] = [];
  return {
    discord,
    start(env = {}, output) {
      const settings = {
        PATH: process.env.PATH,
        ...NO_SOURCES,
        DISCORD_TOKEN: TOKEN,
        DISCORD_API_URL: discord.apiUrl,
        DATABASE_URL: `sqlite:${join(folder, 'colloquy.db')}`,
        LOG_LEVEL: 'info',
        ...env,
      };
      const bot = spawnBot(settings, output);
      bots.push(bot);
      return bot;
    },
    async close() {
      for (const { child } of bots) if (child.exitCode === null) child.kill('SIGKILL');
      await Promise.all(bots.map(({ exit }) => exit));
      await discord.close();
      await rm(folder, { recursive: true });
    },
  };
}

function spawnBot(env: NodeJS.ProcessEnv, output: number | undefined): BotProcess {
  keepSecretsIn(env);
  const args = ['--import', './src/boot.mjs', 'src/main.ts'];
  const child = spawn(process.execPath, args, {
    env,
    stdio: ['ignore', output ?? 'ignore', output ?? 'pipe'],
  });
  let written = '';
  child.stderr?.on('data', (chunk) => {
    written += chunk;
    hearLog(String(chunk));
  });
  const exit = once(child, 'exit').then(([code]): number | null => code);
  return { child, exit, log: () => written };
}

/** `it` with a world that is cleared away when the test is over. */
export const it = base.extend<{ readonly world: World }>({
  world: async ({ task: _ }, use) => {
    const world = await openWorld();
    await use(world);
    await world.close();
  },
});

/** Resolves when the bot has said that it is ready. */
export const ready = (bot: BotProcess): Promise<void> =>
  vi.waitFor(() => {
    if (!bot.log().includes('ready on Discord')) throw new Error(`not ready: ${bot.log()}`);
  }, PATIENCE);

export async function started(world: World, env?: Readonly<Record<string, string>>) {
  const bot = world.start(env);
  await ready(bot);
  return bot;
}

/** Leaves with `code`, and without a stack trace on the way. */
export async function leaves(bot: BotProcess, code: number): Promise<void> {
  expect(await bot.exit, bot.log()).toBe(code);
  expect(bot.log()).not.toMatch(/unhandled|uncaught|^ {4}at /m);
}

export async function stops(bot: BotProcess): Promise<void> {
  bot.child.kill('SIGTERM');
  await leaves(bot, 0);
}
