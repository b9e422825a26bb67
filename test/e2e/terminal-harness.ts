import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { it as base } from 'vitest';
import { NO_SOURCES } from '../fakes/no-sources.ts';

const CLI = ['--import', './src/boot.mjs', 'src/cli.ts'];

export interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

type Environment = Readonly<Record<string, string>>;

export interface Terminal {
  /** A folder of its own; the database would be `colloquy.db` in it. */
  readonly folder: string;
  start(...args: readonly string[]): ReturnType<typeof startIn>;
  run(args: readonly string[], input?: string | Uint8Array, env?: Environment): Promise<Outcome>;
}

const startIn = (folder: string, args: readonly string[], env: Environment = {}) =>
  spawn(process.execPath, [...CLI, ...args], {
    env: {
      PATH: process.env.PATH,
      ...NO_SOURCES,
      DATABASE_URL: `sqlite:${join(folder, 'colloquy.db')}`,
      ...env,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });

export async function outcomeOf(child: ReturnType<typeof startIn>): Promise<Outcome> {
  const exit = new Promise<number | null>((resolve) => child.once('close', resolve));
  const [out, err, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), exit]);
  return { code, out, err };
}

/** `it` with a terminal of its own. */
export const it = base.extend<{ readonly terminal: Terminal }>({
  terminal: async ({ task: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-terminal-'));
    await use({
      folder,
      start: (...args) => startIn(folder, args),
      run: (args, input = '', env = {}) => {
        const child = startIn(folder, args, env);
        child.stdin.on('error', () => {}).end(input);
        return outcomeOf(child);
      },
    });
    await rm(folder, { recursive: true });
  },
});

export const jsonLines = (lines: readonly object[]): string =>
  lines.map((line) => `${JSON.stringify(line)}\n`).join('');

export const parsed = (out: string): readonly unknown[] =>
  out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
