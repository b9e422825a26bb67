import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { it as base, describe, expect, vi } from 'vitest';
import { type Playground, startPlayground } from '../../playground/server.ts';
import { button, textOf } from './harness.ts';

interface Running {
  readonly discord: Playground;
  readonly child: ChildProcess;
  /** What the process has written to standard error so far. */
  stderr(): string;
  /** Resolves with the exit code. */
  readonly exit: Promise<number | null>;
}

const it = base.extend<{
  readonly run: (env?: Readonly<Record<string, string>>) => Promise<Running>;
}>({
  run: async ({ task: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-process-'));
    const discord = await startPlayground({ token: 'a-token' });
    const children: ChildProcess[] = [];
    await use(async (env = {}) => {
      const own = { DISCORD_TOKEN: 'a-token', DISCORD_API_URL: discord.apiUrl };
      const database = { DATABASE_URL: `sqlite:${join(folder, 'colloquy.db')}` };
      const child = spawn(process.execPath, ['src/main.ts'], {
        env: { PATH: process.env.PATH, ...own, ...database, LOG_LEVEL: 'info', ...env },
        stdio: ['ignore', 'ignore', 'pipe'],
      });
      children.push(child);
      let written = '';
      child.stderr?.on('data', (chunk) => {
        written += chunk;
      });
      const exit = once(child, 'exit').then(([code]): number | null => code);
      return { discord, child, stderr: () => written, exit };
    });
    for (const child of children) if (child.exitCode === null) child.kill('SIGKILL');
    await discord.close();
    await rm(folder, { recursive: true });
  },
});

const registered = ({ discord }: Running) =>
  vi.waitFor(
    () => expect(discord.world.commands.list(undefined).length).toBeGreaterThan(0),
    15_000,
  );

describe('the process', () => {
  it('finishes a command in flight at SIGTERM and leaves', async ({ run }) => {
    const running = await run();
    const { discord, child, exit } = running;
    await registered(running);
    discord.faults.add({ status: 500, path: /\/callback$/, times: 3 });
    const asking = discord.person('ada').command('search', { query: 'concept erasure' });
    await pause(150);
    child.kill('SIGTERM');
    expect(await exit).toBe(0);
    expect(textOf((await asking).message)).toContain('Concept Erasure');
  });

  it('goes on after a restart where it was: buttons work, nothing is registered again', async ({
    run,
  }) => {
    const first = await run();
    await registered(first);
    const ada = first.discord.person('ada');
    const { message } = await ada.command('search', { query: `models ${'language '.repeat(15)}` });
    first.child.kill('SIGTERM');
    await first.exit;
    const second = await run();
    await vi.waitFor(() => expect(second.discord.gateway.connected).toBe(1), 15_000);
    const turned = await ada.click(message?.id ?? '', button(message, 'Next') ?? '');
    expect(turned.first).toBe('update');
    const writes = second.discord.requests.all.filter(({ method }) => method === 'PUT');
    expect(writes).toHaveLength(1);
  });

  it('ends with one sentence for a wrong token', async ({ run }) => {
    const { exit, stderr } = await run({ DISCORD_TOKEN: 'wrong', LOG_LEVEL: 'error' });
    expect(await exit).toBe(1);
    expect(stderr()).toContain('DISCORD_TOKEN');
    expect(stderr().trim().split('\n')).toHaveLength(1);
  });
});
