import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { runKilled } from './killed.ts';

const OPEN = import.meta.resolve('../../src/data/stores/sql/open.ts');
/** Says that it begins, opens the database and ends. */
const openerOf = (path: string): string => `
  const { openSqlite } = await import(${JSON.stringify(OPEN)});
  process.stdout.write('.');
  const db = await openSqlite(${JSON.stringify(path)});
  await db.destroy();`;

/** kill -9 at random moments while a database is made; then it must open and be whole. */
export async function killFirstOpens(times: number): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-outside-'));
  let [struck, lost] = [0, 0];
  const longest = await openingMs(join(folder, 'whole.db'));
  for (let at = 0; at < times; at++) {
    const path = join(folder, `${at}.db`);
    const moment = { afterFirstOutput: true, ms: Math.random() * longest };
    if (await runKilled(['--input-type=module', '-e', openerOf(path)], moment)) struck += 1;
    if (!(await opensWhole(path))) lost += 1;
  }
  await rm(folder, { recursive: true });
  return `first open (${longest.toFixed(0)} ms): ${struck} of ${times} killed at work, ${lost} databases lost`;
}

async function openingMs(path: string): Promise<number> {
  const started = performance.now();
  const db = await openSqlite(path);
  await db.destroy();
  return performance.now() - started;
}

async function opensWhole(path: string): Promise<boolean> {
  try {
    const db = await openSqlite(path);
    await db.destroy();
    return isIntact(path);
  } catch {
    return false;
  }
}

/** Whether SQLite itself finds nothing wrong. */
export function isIntact(path: string): boolean {
  const database = new Database(path, { readonly: true });
  try {
    return database.pragma('integrity_check', { simple: true }) === 'ok';
  } finally {
    database.close();
  }
}
