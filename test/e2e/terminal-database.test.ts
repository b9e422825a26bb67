import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect } from 'vitest';
import { it, jsonLines } from './terminal-harness.ts';

describe('the database in the terminal', () => {
  it('is copied and restored, with results on standard output alone', async ({ terminal }) => {
    const { folder, run } = terminal;
    const papers = join(folder, 'papers.jsonl');
    await writeFile(papers, jsonLines([{ id: 'a', title: 'Bog moss', abstract: 'It grows.' }]));
    expect((await run(['ingest', papers])).code).toBe(0);
    const copy = join(folder, 'copy.db');
    const backup = await run(['backup', copy]);
    expect([backup.code, backup.out.split('\n')]).toEqual([
      0,
      [`${join(folder, 'colloquy.db')} is copied to ${copy}.`, ''],
    ]);
    await rm(join(folder, 'colloquy.db'));
    const restored = await run(['restore', copy]);
    expect([restored.code, restored.out]).toEqual([
      0,
      `${join(folder, 'colloquy.db')} is now what ${copy} is.\n`,
    ]);
    expect((await run(['search', 'bog moss', '--json'])).out).toContain('Bog moss');
  });

  it('stays as it is where there is no backup, with one sentence', async ({ terminal }) => {
    const { code, out, err } = await terminal.run(['restore', join(terminal.folder, 'none.db')]);
    expect([code, out]).toEqual([1, '']);
    expect(err).toMatch(/^.*none\.db cannot be opened: .*\n$/);
  });

  it('is told how to be copied to PostgreSQL', async ({ terminal }) => {
    const wrong = await terminal.run(['migrate-to-postgres', 'mysql://x']);
    expect([wrong.code, wrong.err]).toEqual([
      1,
      'The address should be postgres://USER:PASSWORD@HOST:PORT/NAME.\n',
    ]);
    const { out } = await terminal.run(['migrate-to-postgres', '--help']);
    expect(out).toContain('copy it to an empty database');
  });
});
