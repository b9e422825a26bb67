import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Database from 'better-sqlite3';
import type { Paper } from '../../src/data/paper.ts';
import { backUp } from '../../src/data/stores/sql/backup.ts';
import { openSqlite } from '../../src/data/stores/sql/open.ts';
import { openSqlPaperStore } from '../../src/data/stores/sql/papers.ts';
import { readSnapshot, sweepUnfinished } from '../../src/search/compact/snapshot.ts';
import { openVectorFile } from '../../src/search/meaning/reading/vector-file.ts';
import { createMemoryLog } from '../../test/fakes/log.ts';
import { isIntact } from './kill-first-open.ts';
import { runKilled } from './killed.ts';

const LONGEST_MS = 400;
const log = createMemoryLog();
const here = (path: string): string => JSON.stringify(import.meta.resolve(path));

/** A file that a child writes again and again until it is killed, and what is wrong with it then. */
interface Writing {
  readonly name: string;
  /** A module that says a word when it begins to write. */
  child(folder: string): string;
  /** Also what the next start would do about it; then nothing but whole files may lie there. */
  fault(folder: string): Promise<string | undefined>;
}

/** 16 MB that all are one number, also in the note. */
const index: Writing = {
  name: 'index',
  child: (folder) => `
    const { writeSnapshot } = await import(${here('../../src/search/compact/snapshot.ts')});
    process.stdout.write('.');
    for (let number = 1; ; number++)
      await writeSnapshot(${JSON.stringify(join(folder, 'an.index'))}, 'key', {
        note: { number }, packed: { numbers: new Uint32Array(4_000_000).fill(number) } });`,
  async fault(folder) {
    const path = join(folder, 'an.index');
    await sweepUnfinished(path);
    const left = (await readdir(folder)).filter((name) => name !== 'an.index');
    if (left.length > 0) return `${left} left`;
    const read = await readSnapshot(path, 'key');
    if (typeof read === 'string') return read === 'none' ? undefined : read;
    const numbers: readonly unknown[] = Object.values(read.packed);
    const isWhole = numbers.every(
      (list) => list instanceof Uint32Array && list.every((one) => one === read.note.number),
    );
    return isWhole ? undefined : 'mixed';
  },
};

const keyAt = (at: number): string => at.toString(16).padStart(32, '0');
/** Then a new file is begun. */
const MOST_KEYS = 10_000;

/** Each vector consists of its number. */
const vectors: Writing = {
  name: 'vectors',
  child: (folder) => `
    const { openVectorFile } = await import(${here('../../src/search/meaning/reading/vector-file.ts')});
    const file = await openVectorFile(${JSON.stringify(join(folder, 'papers.vectors'))});
    process.stdout.write('.');
    for (let first = await file.count('m'); ; first += 8)
      await file.putMany('m', new Map(Array.from({ length: 8 }, (_, at) =>
        [(first + at).toString(16).padStart(32, '0'), new Uint8Array(388).fill(first + at)])));`,
  async fault(folder) {
    const path = join(folder, 'papers.vectors');
    const count = await (await openVectorFile(path)).count('m');
    await (await openVectorFile(path)).putMany('m', new Map([[keyAt(count), byteOf(count)]]));
    const keys = Array.from({ length: count + 1 }, (_, at) => keyAt(at));
    const kept = await (await openVectorFile(path)).getMany('m', keys);
    const isWrong = (key: string, at: number): boolean =>
      !byteOf(at).every((byte, place) => kept.get(key)?.[place] === byte);
    const wrong = keys.filter(isWrong).length;
    if (count > MOST_KEYS) await rm(path);
    return wrong === 0 ? undefined : `${wrong} of ${count} vectors wrong`;
  },
};

const byteOf = (number: number): Uint8Array => new Uint8Array(388).fill(number);

/** One file of a name, taken away when it is there. */
const backup = (papers: number): Writing => ({
  name: 'backup',
  child: (folder) => `
    const { backUp } = await import(${here('../../src/data/stores/sql/backup.ts')});
    const { rmSync } = await import('node:fs');
    const copy = ${JSON.stringify(join(folder, 'copy.db'))};
    process.stdout.write('.');
    for (;;) {
      rmSync(copy, { force: true });
      await backUp({ engine: 'sqlite', path: ${JSON.stringify(join(folder, 'the.db'))} }, copy,
        { log: { warn() {} }, tell() {} });
    }`,
  async fault(folder) {
    const [path, copy] = [join(folder, 'the.db'), join(folder, 'copy.db')];
    const there = (await readdir(folder)).includes('copy.db');
    if (there && countIn(copy) !== papers) return 'half a backup under its name';
    await rm(copy, { force: true });
    await backUp({ engine: 'sqlite', path }, copy, { log, tell: () => undefined });
    if (countIn(copy) !== papers || countIn(path) !== papers) return 'papers lost';
    const left = (await readdir(folder)).filter((name) => /unfinished/.test(name));
    return left.length === 0 ? undefined : `${left} left`;
  },
});

function countIn(path: string): number {
  if (!isIntact(path)) return -1;
  const database = new Database(path, { readonly: true });
  try {
    return Number(database.prepare('select count(*) from paper').pluck().get());
  } finally {
    database.close();
  }
}

/** kill -9 while an index, vectors and a backup are written, over and over in one folder each. */
export async function killWriting(times: number, all: readonly Paper[]): Promise<string> {
  const lines: string[] = [];
  const papers = all.slice(0, 3_000);
  for (const writing of [index, vectors, backup(papers.length)]) {
    const folder = await mkdtemp(join(tmpdir(), 'colloquy-outside-'));
    if (writing.name === 'backup') await fill(join(folder, 'the.db'), papers);
    let struck = 0;
    const faults: string[] = [];
    for (let at = 0; at < times; at++) {
      const moment = { afterFirstOutput: true, ms: Math.random() * LONGEST_MS };
      const args = ['--input-type=module', '-e', writing.child(folder)];
      if (await runKilled(args, moment)) struck += 1;
      faults.push(...[await writing.fault(folder)].filter((fault) => fault !== undefined));
    }
    await rm(folder, { recursive: true });
    lines.push(
      `${writing.name}: ${struck} of ${times} killed while writing, faults: ${faults.join('; ') || 'none'}`,
    );
  }
  return lines.join('\n');
}

async function fill(path: string, papers: readonly Paper[]): Promise<void> {
  const db = await openSqlite(path);
  await openSqlPaperStore(db, { clock: Date.now, log }).upsertMany(papers);
  await db.destroy();
}
