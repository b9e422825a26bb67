import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, vi } from 'vitest';
import { type StrictDiscord, startStrictDiscord, TOKEN } from './server.ts';

export interface RunningBot {
  readonly child: ChildProcess;
  readonly exit: Promise<number | null>;
  log(): string;
}

export interface World {
  readonly discord: StrictDiscord;
  start(env?: Readonly<Record<string, string>>): RunningBot;
  /** Resolves when the bot has said that it is ready. */
  ready(bot: RunningBot): Promise<void>;
  close(): Promise<void>;
}

/** A strict Discord and a folder for the bot's database; the bot is the real process. */
export async function openWorld(): Promise<World> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-openapi-'));
  const discord = await startStrictDiscord();
  const bots: RunningBot[] = [];
  return {
    discord,
    start(env = {}) {
      const child = spawn(process.execPath, ['--import', './src/boot.mjs', 'src/main.ts'], {
        env: {
          ...{ PATH: process.env.PATH, DISCORD_TOKEN: TOKEN, DISCORD_API_URL: discord.apiUrl },
          ...{ DATABASE_URL: `sqlite:${join(folder, 'colloquy.db')}`, LOG_LEVEL: 'info', ...env },
        },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      let written = '';
      child.stderr?.on('data', (chunk) => {
        written += chunk;
      });
      const exit = once(child, 'exit').then(([code]): number | null => code);
      const bot = { child, exit, log: () => written };
      bots.push(bot);
      return bot;
    },
    ready: (bot) =>
      vi.waitFor(() => {
        if (!bot.log().includes('ready on Discord')) throw new Error(`not ready: ${bot.log()}`);
      }, 25_000),
    async close() {
      for (const { child } of bots) if (child.exitCode === null) child.kill('SIGKILL');
      await Promise.all(bots.map(({ exit }) => exit));
      await discord.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Leaves with `code` in time, and without a stack trace on the way. */
export async function leaves(bot: RunningBot, code: number): Promise<void> {
  const began = performance.now();
  expect(await bot.exit, bot.log()).toBe(code);
  expect(performance.now() - began).toBeLessThan(5_000);
  expect(bot.log()).not.toMatch(/unhandled|uncaught|^ {4}at /m);
}

export async function stops(bot: RunningBot): Promise<void> {
  bot.child.kill('SIGTERM');
  await leaves(bot, 0);
}
