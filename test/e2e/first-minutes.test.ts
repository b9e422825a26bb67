import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { it as base, describe, expect } from 'vitest';

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const it = base.extend<{ readonly folder: string }>({
  folder: async ({ task: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-first-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

/** Runs the entry as `npm start` does, in a folder, until it ends by itself. */
async function startIn(folder: string, env: Readonly<Record<string, string>>): Promise<Outcome> {
  const child = spawn(process.execPath, ['--import', './src/boot.mjs', 'src/main.ts'], {
    cwd: folder,
    env: { PATH: process.env.PATH, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((done) => child.once('close', done));
  const [out, err, code] = await Promise.all([textOf(child.stdout), textOf(child.stderr), exit]);
  return { code, out, err };
}

/** What the image holds: the program and its packages, without playground and tests. */
async function copyForProduction(folder: string): Promise<void> {
  await Promise.all([
    cp('src', join(folder, 'src'), { recursive: true }),
    cp('config', join(folder, 'config'), { recursive: true }),
    cp('package.json', join(folder, 'package.json')),
    symlink(resolve('node_modules'), join(folder, 'node_modules')),
  ]);
}

describe('the first minutes', () => {
  it('without a token where the playground is left out ask for the token', async ({ folder }) => {
    await copyForProduction(folder);
    const { code, out, err } = await startIn(folder, {});
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^Set DISCORD_TOKEN .*\n$/);
  });
});
