import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createReadStream } from 'node:fs';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as pause } from 'node:timers/promises';
import Database from 'better-sqlite3';

const KILLS = 8;
const MIB = 1024;

/** How fast a file of JSON Lines is brought in, in how much memory, and whether kill -9 costs papers. */
export async function measureIngest(file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-ingest-'));
  try {
    const whole = await runOnce(file, join(folder, 'whole.db'));
    const killed = await runKilled(file, join(folder, 'killed.db'), whole.seconds);
    const titles = await titlesIn(file);
    const rows = [
      ['papers a second', (whole.papers / whole.seconds).toFixed(0), '≥ 3,000'],
      ['most memory', `${(whole.mostKib / MIB).toFixed(0)} MB`, '≤ 400 MB'],
      [`lost after ${KILLS} × kill -9`, String(lost(titles, killed)), '0'],
      ['double', String(killed.length - new Set(killed).size), '0'],
    ];
    const head = ['figure', 'measured', 'aim'];
    return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
  } finally {
    await rm(folder, { recursive: true });
  }
}

function start(file: string, path: string) {
  return spawn(process.execPath, ['--import', './src/boot.mjs', 'src/cli.ts', 'ingest', file], {
    env: { PATH: process.env.PATH, DATABASE_URL: `sqlite:${path}` },
    stdio: 'ignore',
  });
}

async function runOnce(file: string, path: string) {
  const began = performance.now();
  const child = start(file, path);
  const ended = once(child, 'close');
  let mostKib = 0;
  while (child.exitCode === null) {
    mostKib = Math.max(mostKib, await residentKib(child.pid));
    await Promise.race([ended, pause(50)]);
  }
  const seconds = (performance.now() - began) / 1000;
  return { seconds, mostKib, papers: storedIn(path).length };
}

/** The kernel's own highest mark; 0 where there is none. */
async function residentKib(pid = 0): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmHWM:\s*(\d+)/.exec(status)?.[1] ?? 0);
}

async function runKilled(file: string, path: string, seconds: number): Promise<readonly string[]> {
  for (let kill = 0; kill < KILLS; kill += 1) {
    const child = start(file, path);
    const ended = once(child, 'close');
    await Promise.race([ended, pause(500 + Math.random() * (seconds / 4) * 1000)]);
    child.kill('SIGKILL');
    await ended;
  }
  await once(start(file, path), 'close');
  return storedIn(path);
}

function storedIn(path: string): readonly string[] {
  const database = new Database(path, { readonly: true });
  try {
    return database
      .prepare("select json_extract(record, '$.title') from paper")
      .pluck()
      .all()
      .map(String);
  } finally {
    database.close();
  }
}

async function titlesIn(file: string): Promise<ReadonlySet<string>> {
  const titles = new Set<string>();
  for await (const line of createInterface(createReadStream(file)))
    if (line.trim() !== '') titles.add(String(JSON.parse(line).title));
  return titles;
}

const lost = (wanted: ReadonlySet<string>, held: readonly string[]): number =>
  wanted.difference(new Set(held)).size;
