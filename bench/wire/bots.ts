import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { type Playground, startPlayground } from '../../playground/server.ts';

const TOKEN = 'token-of-the-benchmark';
const PATIENCE_MS = 120_000;

/** The whole bot as an operator starts it, the same without limits per person, and a bot that does nothing. */
const BOOT = new URL('../../src/boot.mjs', import.meta.url).href;
const ENTRIES = {
  colloquy: new URL('../../src/main.ts', import.meta.url),
  unlimited: new URL('./unlimited-bot.ts', import.meta.url),
  empty: new URL('./empty-bot.ts', import.meta.url),
} as const;

export interface RunningBot {
  readonly discord: Playground;
  /** From the start of the process to READY. */
  readonly readyMs: number;
  /** CPU time up to then. */
  readonly readyCpuMs: number;
  /** Resident memory in MB, now. */
  residentMb(): number;
  /** CPU time in ms since its start. */
  cpuMs(): number;
  stop(): Promise<void>;
}

/** Starts a bot in a process of its own against a small Discord in this one. */
export async function runBot(
  kind: keyof typeof ENTRIES,
  env: Readonly<Record<string, string>> = {},
): Promise<RunningBot> {
  const discord = await startPlayground({ token: TOKEN });
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-bench-'));
  const started = performance.now();
  const child = spawn(process.execPath, ['--import', BOOT, fileURLToPath(ENTRIES[kind])], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: {
      PATH: process.env.PATH,
      DISCORD_TOKEN: TOKEN,
      DISCORD_API_URL: discord.apiUrl,
      DATABASE_URL: `sqlite:${join(folder, 'bench.db')}`,
      LOG_LEVEL: 'warn',
      ...env,
    },
  });
  await until(() => discord.gateway.connected > 0);
  const readyMs = performance.now() - started;
  const readyCpuMs = cpuMs(child);
  await until(() => discord.requests.all.some(({ method }) => method === 'PUT'));

  return {
    discord,
    readyMs,
    readyCpuMs,
    residentMb: () => residentMb(child),
    cpuMs: () => cpuMs(child),
    async stop() {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      child.kill('SIGTERM');
      await ended;
      await discord.close();
      await rm(folder, { recursive: true });
    },
  };
}

async function until(happened: () => boolean): Promise<void> {
  const deadline = performance.now() + PATIENCE_MS;
  while (!happened()) {
    if (performance.now() > deadline) throw new Error('The bot did not come up in time');
    await pause(2);
  }
}

/** Linux tells it in /proc; elsewhere the figure is NaN. */
function residentMb({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

const MS_PER_TICK = 10;

/** In clock ticks, of which Linux counts 100 a second; the name before them may have spaces. */
function cpuMs({ pid }: ChildProcess): number {
  try {
    const fields = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^.*\) /, '')
      .split(' ');
    return (Number(fields[11]) + Number(fields[12])) * MS_PER_TICK;
  } catch {
    return Number.NaN;
  }
}
