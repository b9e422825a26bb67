import { execFile } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { z } from 'zod';

const run = promisify(execFile);

const OwnSchema = z.record(z.string(), z.number());

/** Built and then loaded, each in a process of its own, beside MiniSearch over the same papers. */
export async function measureLarge(file: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-large-'));
  try {
    const built = await figuresOf('measure.ts', file, folder);
    const loaded = await figuresOf('measure.ts', file, folder);
    const peer = await figuresOf('peer.ts', file);
    return tableOf({ built, loaded, peer });
  } finally {
    await rm(folder, { recursive: true });
  }
}

type Figures = Readonly<Record<string, number>>;

async function figuresOf(script: string, ...args: readonly string[]): Promise<Figures> {
  const { stdout } = await run(process.execPath, [resolve(import.meta.dirname, script), ...args]);
  return OwnSchema.parse(JSON.parse(stdout));
}

function tableOf({ built, loaded, peer }: Readonly<Record<'built' | 'loaded' | 'peer', Figures>>) {
  const ms = (value = Number.NaN): string => `${value.toFixed(0)} ms`;
  const s = (value = Number.NaN): string => `${value.toFixed(1)} s`;
  const mb = (value = Number.NaN): string => `${value.toFixed(0)} MB`;
  const rows = [
    ['index built, once', s(built.openedSeconds), s(peer.openedSeconds), '≤ 60 s'],
    ['index loaded afterwards', s(loaded.openedSeconds), '–', '≤ 3 s'],
    ['resident, loaded', mb(loaded.residentMb), mb(peer.residentMb), '≤ 700 MB'],
    ['resident, after 600 requests', mb(loaded.residentAfterMb), '–', '≤ 700 MB'],
    ['search p95', ms(loaded.search), ms(peer.search), '≤ 60 ms'],
    ['ask p95', ms(loaded.ask), '–', '≤ 150 ms'],
    ['autocomplete p95', ms(loaded.suggest), '–', '≤ 20 ms'],
    ['longest block of the event loop', ms(loaded.longestBlockMs), '–', '≤ 50 ms'],
  ];
  const head = ['figure', 'measured', 'MiniSearch defaults', 'aim'];
  return [head, head.map(() => '---'), ...rows].map((row) => `| ${row.join(' | ')} |`).join('\n');
}
