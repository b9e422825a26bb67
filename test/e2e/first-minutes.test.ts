import { execFileSync, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chmod, cp, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { text as textOf } from 'node:stream/consumers';
import { it as base, describe, expect } from 'vitest';
import { NO_SOURCES } from '../fakes/no-sources.ts';
import { needs } from '../skipped.ts';

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

interface Running {
  readonly env?: Readonly<Record<string, string>>;
  readonly cwd?: string;
  readonly command?: string;
  /** Asks it to stop once it has written this to standard output. */
  readonly until?: string;
}

const START = ['--import', './src/boot.mjs', 'src/main.ts'];
const IN_PLAYGROUND = { PLAYGROUND_PORT: '0' };

const it = base.extend<{ readonly folder: string }>({
  folder: async ({ task: _ }, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-first-'));
    await use(folder);
    await rm(folder, { recursive: true });
  },
});

/** Runs a process until it ends; by default Node of the npm scripts in the project. */
async function run(args: readonly string[], running: Running): Promise<Outcome> {
  const { env = {}, cwd = '.', command = process.execPath, until } = running;
  const child = spawn(command, args, {
    cwd,
    env: { PATH: process.env.PATH, ...NO_SOURCES, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const exit = new Promise<number | null>((done) => child.once('close', done));
  child.stdout.on('data', (chunk: Buffer) => {
    if (until !== undefined && String(chunk).includes(until)) child.kill('SIGINT');
  });
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

/** A Node on this machine that is too old, if there is one. */
function oldNode(): string | undefined {
  const places = (process.env.PATH ?? '').split(delimiter).map((place) => join(place, 'node'));
  return places
    .filter((path) => existsSync(path))
    .find((path) =>
      /^v(18|2[0-3])\./.test(execFileSync(path, ['--version'], { encoding: 'utf8' })),
    );
}

/** A folder where nobody may write, not even root, whom file modes do not stop. */
async function readOnlyFolder(folder: string): Promise<string> {
  if (process.getuid?.() === 0) return '/sys/colloquy';
  const path = join(folder, 'read-only');
  await mkdir(path);
  await chmod(path, 0o555);
  return path;
}

const old = oldNode();
const withOldNode = needs(old !== undefined, 'an older Node: none in PATH');
const withScript = needs(
  existsSync('/usr/bin/script') && process.platform === 'linux',
  'a terminal: no script of util-linux',
);

describe('before npm ci', () => {
  it('npm start says to run it', async ({ folder }) => {
    await cp('src/boot.mjs', join(folder, 'src', 'boot.mjs'));
    const { code, err } = await run(START, { cwd: folder, command: old ?? process.execPath });
    expect(code).toBe(1);
    expect(err).toMatch(/^Run `npm ci` first: [^\n]*Node 24[^\n]*\n$/);
  });
});

describe('on an older Node', () => {
  it('the program names the one it needs', withOldNode, async () => {
    const { code, err } = await run(START, { command: old ?? '' });
    expect(code).toBe(1);
    expect(err).toMatch(
      /^Colloquy needs Node 24, and this is \d+\.\d+\.\d+: [^\n]*npm ci[^\n]*\n$/,
    );
  });

  it('npm ci ends with a sentence about the Node that came along', async () => {
    const install = (version: string) =>
      run(['tools/after-install.mjs'], {
        env: { npm_config_user_agent: `npm/11.0.0 node/v${version} linux x64` },
      });
    expect((await install('20.20.2')).err).toMatch(/^This machine's Node is 20\.20\.2; [^\n]*\n$/);
    expect((await install('24.1.0')).err).toBe('');
  });
});

describe('npm start', () => {
  it('without a token says what this is, where, how to stop and how to go live', async ({
    folder,
  }) => {
    const env = { ...IN_PLAYGROUND, DATABASE_URL: `sqlite:${join(folder, 'x.db')}` };
    const { code, out, err } = await run(START, { env, until: 'http' });
    expect(code).toBe(0);
    expect(out).toMatch(/^[^\n]*playground[^\n]*: http:\/\/127\.0\.0\.1:\d+\/\n/);
    expect(out).toMatch(/Ctrl\+C.*DISCORD_TOKEN/);
    for (const line of err.trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('msg');
  });

  it('without a token where the playground is left out asks for the token', async ({ folder }) => {
    await copyForProduction(folder);
    const { code, out, err } = await run(START, { cwd: folder });
    expect(code).toBe(1);
    expect(out).toBe('');
    expect(err).toMatch(/^Set DISCORD_TOKEN .*\n$/);
  });

  it('says what to do where it may not write', async ({ folder }) => {
    const path = join(await readOnlyFolder(folder), 'colloquy.db');
    const env = { ...IN_PLAYGROUND, DATABASE_URL: `sqlite:${path}` };
    const { code, err } = await run(START, { env });
    expect(code).toBe(1);
    expect(err).toMatch(/^[^\n]*colloquy\.db cannot be written [^\n]*DATABASE_URL[^\n]*\n$/);
  });

  it('doubts a variable that misses a setting narrowly, and no other', async ({ folder }) => {
    const database = { DATABASE_URL: `sqlite:${join(folder, 'x.db')}` };
    const env = { ...IN_PLAYGROUND, ...database, DISCORD_TOKE: 'x', HTTP_PROXY: 'x' };
    const { err } = await run(START, { env, until: 'http' });
    expect(err.match(/[^"]* is no setting[^"]*/g)).toEqual([
      'DISCORD_TOKE is no setting and is ignored: rename it if DISCORD_TOKEN is meant.',
    ]);
  });

  it('logs lines for people on a terminal', withScript, async ({ folder }) => {
    const terminal = ['-qec', [process.execPath, ...START].join(' '), '/dev/null'];
    const database = { DATABASE_URL: `sqlite:${join(folder, 'x.db')}` };
    const env = { ...IN_PLAYGROUND, ...database, DISCORD_TOKE: 'x', NO_COLOR: '1' };
    const { out } = await run(terminal, { env, command: 'script', until: 'http' });
    expect(out).toMatch(/^\d\d:\d\d:\d\d warning DISCORD_TOKE is no setting/);
  });
});
