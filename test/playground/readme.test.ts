import { spawn } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { expect, it, vi } from 'vitest';
import { startPlayground } from '../../playground/server.ts';
import { PATIENCE } from '../patience.ts';

/** The first block of JavaScript in the README. */
async function example(): Promise<string> {
  const readme = await readFile('playground/README.md', 'utf8');
  return /```js\n(.*?)```/s.exec(readme)?.[1] ?? '';
}

it('the bot in the README of the playground answers', async () => {
  const playground = await startPlayground({ token: 'a-token' });
  const bot = spawn(process.execPath, ['--input-type=module', '--eval', await example()], {
    env: { PATH: process.env.PATH, API: playground.apiUrl, TOKEN: 'a-token' },
    stdio: 'ignore',
  });
  await vi.waitFor(
    () => expect(playground.world.commands.list(undefined)).toHaveLength(1),
    PATIENCE,
  );
  const seen = await playground.person('ada').command('ping');
  bot.kill();
  await playground.close();
  expect(seen.message?.content).toBe('pong, ada');
});
