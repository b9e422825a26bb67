import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import Database from 'better-sqlite3';
import type { Paper } from '../../src/data/paper.ts';
import { isIntact } from './kill-first-open.ts';
import { runKilled } from './killed.ts';

const PAPERS = 3_000;
/** Kills that one database has to bear before it is looked at whole. */
const KILLS_EACH = 10;
const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const INGEST = ['--import', here('../../src/boot.mjs'), here('../../src/cli.ts'), 'ingest'];

interface Place {
  readonly path: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
}

/** kill -9 at random moments of an ingest; what the next one makes of it must be the whole file, each paper once. */
export async function killIngests(times: number, all: readonly Paper[]): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-outside-'));
  const file = join(folder, 'papers.jsonl');
  const papers = all.slice(0, PAPERS);
  await writeFile(file, papers.map((paper) => `${JSON.stringify(paper)}\n`).join(''));
  const whole = placeIn(folder, 'whole.db', file);
  const longest = await ingestWholly(whole);
  const expected = idsIn(whole.path).length;
  const seen: Blow[] = [];
  for (let at = 0; at < times; at += KILLS_EACH) {
    const place = placeIn(folder, `${at}.db`, file);
    const kills = Math.min(KILLS_EACH, times - at);
    for (let kill = 0; kill < kills; kill++) seen.push(await killed(place, longest));
    await ingestWholly(place);
    const { fault, count } = examined(place.path);
    const short = count === expected ? [] : [`${count} papers in the end`];
    for (const wrong of [...(fault === undefined ? [] : [fault]), ...short])
      seen.push({ fault: wrong, count, struck: false });
  }
  await rm(folder, { recursive: true });
  const struck = seen.filter((blow) => blow.struck).length;
  const midway = seen.filter(({ count }) => count > 0 && count < expected).length;
  const faults = seen.flatMap(({ fault }) => fault ?? []);
  return `ingest of ${expected} papers (${longest.toFixed(0)} ms): ${struck} of ${times} killed at work, ${midway} times with some papers in, faults: ${faults.join('; ') || 'none'}`;
}

interface Blow extends Examined {
  readonly struck: boolean;
}

/** At a random moment behind the start of the process, which is no part of the ingest. */
async function killed({ path, args, env }: Place, longest: number): Promise<Blow> {
  const ms = longest * (0.3 + Math.random() * 0.7);
  const struck = await runKilled(args, { afterFirstOutput: false, ms }, env);
  return { struck, ...examined(path) };
}

function placeIn(folder: string, name: string, file: string): Place {
  const path = join(folder, name);
  return { path, args: [...INGEST, file], env: { DATABASE_URL: `sqlite:${path}` } };
}

/** Milliseconds that it took. */
async function ingestWholly({ args, env }: Place): Promise<number> {
  const started = performance.now();
  await promisify(execFile)(process.execPath, args, { env: { PATH: process.env.PATH, ...env } });
  return performance.now() - started;
}

interface Examined {
  readonly fault: string | undefined;
  readonly count: number;
}

/** What is wrong with a database as a kill left it, and how many papers it holds. */
function examined(path: string): Examined {
  try {
    const ids = idsIn(path);
    const doubles = ids.length - new Set(ids).size;
    const intact = isIntact(path);
    const fault = doubles > 0 ? `${doubles} double` : intact ? undefined : 'damaged';
    return { fault, count: ids.length };
  } catch (error) {
    return isNothing(error) ? { fault: undefined, count: 0 } : { fault: String(error), count: 0 };
  }
}

/** Killed before the file or its tables were made. */
const isNothing = (error: unknown): boolean =>
  error instanceof Error && /no such table|unable to open/.test(error.message);

/** By title, too: a paper under two ids would be double. */
function idsIn(path: string): readonly string[] {
  const database = new Database(path, { readonly: true });
  try {
    const rows = database.prepare('select record from paper').pluck().all();
    return rows.map((record) => {
      const { title, abstract }: Paper = JSON.parse(String(record));
      return `${title}\n${abstract}`;
    });
  } finally {
    database.close();
  }
}
