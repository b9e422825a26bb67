/** Starts what `npm start` starts without a token: the playground and the bot in it. */

import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { NO_SOURCES } from '../fakes/no-sources.ts';

export interface RunningColloquy {
  readonly url: string;
  stop(): Promise<void>;
}

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const READY = /ready in the playground/;
/** What the judge begins with. */
const OBJECTION = 'Discord would object';
const ADDRESS = /http:\/\/127\.0\.0\.1:\d+\//;

export async function startColloquy(): Promise<RunningColloquy> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-browser-'));
  const { PATH, HOME } = process.env;
  const args = ['--import', join(ROOT, 'test/judge/judge-process.ts'), join(ROOT, 'src/main.ts')];
  const child = spawn(process.execPath, args, {
    cwd: folder,
    env: {
      PATH,
      HOME,
      ...NO_SOURCES,
      DATABASE_URL: `sqlite:${join(folder, 'play.db')}`,
      PLAYGROUND_PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const left = new Promise<void>((resolve) => child.once('exit', () => resolve()));
  let said = '';
  const ready = new Promise<string>((resolve, reject) => {
    const listen = (chunk: Buffer) => {
      said += chunk.toString();
      const url = ADDRESS.exec(said)?.[0];
      if (url && READY.test(said)) resolve(url);
    };
    child.stdout.on('data', listen);
    child.stderr.on('data', listen);
    left.then(() => reject(new Error(`Colloquy left before it was ready:\n${said}`)));
  });
  return {
    url: await ready,
    async stop() {
      child.kill('SIGTERM');
      await left;
      await rm(folder, { recursive: true });
      if (said.includes(OBJECTION)) throw new Error(said);
    },
  };
}
