import { execFileSync } from 'node:child_process';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readPapersFile } from '../../../src/data/files/read-file.ts';
import { SourceError } from '../../../src/data/files/source.ts';

const options = { now: new Date('2026-07-28') };
let folder = '';

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function file(content: string | Buffer, name = 'papers.txt'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, content);
  return path;
}

const record = (id: number | string) =>
  `${JSON.stringify({ id: `p${id}`, title: `Title ${id} ü`, abstract: 'x' })}\n`;

describe('readPapersFile', () => {
  it('reads a file and tells format, name and checksum', async () => {
    const read = await readPapersFile(await file(`\uFEFF\r\n${record(1)}`, 'a.jsonl'), options);
    expect(read).toMatchObject({ format: 'json-lines', name: 'a.jsonl', papers: [{ id: 'p1' }] });
    expect(read.sha256).toMatch(/^[0-9a-f]{64}$/);
  });

  it.each([
    ['is empty', '', 'papers.txt: the file is empty'],
    ['is blank', ' \n\r\n', 'papers.txt: the file is empty'],
    ['is prose', '\n\nDear diary,\nno papers.', /^papers\.txt: line 3: none of the formats/],
    ['is compressed', Buffer.from('1f8b0800', 'hex'), /^papers\.txt: line 1: compressed by gzip/],
    ['holds binary data', Buffer.from('{"id":"a",\n"title\0":1}'), /^papers\.txt: line 2: binary/],
    [
      'is no UTF-8',
      Buffer.from(`${record(1)}${record(2)}`, 'latin1'),
      /^papers\.txt: line 1: not valid UTF-8/,
    ],
    [
      'is an image',
      Buffer.from('89504e470d0a1a0a0000000d', 'hex'),
      /^papers\.txt: line 1: not valid/,
    ],
    [
      'is cut in its only record',
      record(1).slice(0, 20),
      /^papers\.txt: line 1: .*expected a JSON object/,
    ],
    ['is a JSON document', '{\n  "name": "x"\n}', /^papers\.txt: line 1: .*on each line/],
  ])('gives one clear error for a file that %s', async (_, content, message) => {
    const reading = readPapersFile(await file(content), options);
    await expect(reading).rejects.toThrow(SourceError);
    await expect(reading).rejects.toThrow(message);
  });

  it.each([
    ['the small end first', (text: string) => Buffer.from(text, 'utf16le')],
    ['the large end first', (text: string) => Buffer.from(text, 'utf16le').swap16()],
  ])('reads what Windows calls Unicode text, %s', async (_, bytes) => {
    const abstract = 'ü€😀'.repeat(90_000);
    const text = `\uFEFFTitle\tAbstract\r\nLämps\t${abstract}\r\nMoths\tx\r\n`;
    const { papers } = await readPapersFile(await file(bytes(text)), options);
    expect(papers).toMatchObject([
      { title: 'Lämps', abstract: expect.any(String) },
      { title: 'Moths' },
    ]);
    expect(abstract.startsWith(papers[0]?.abstract ?? '-')).toBe(true);
  });

  it('names what is missing or a folder', async () => {
    await expect(readPapersFile(join(folder, 'none.txt'), options)).rejects.toThrow(
      'none.txt: there is no such file',
    );
    await expect(readPapersFile(folder, options)).rejects.toThrow('is a folder, not a file');
  });

  it('refuses a file beyond the limit without reading it', async () => {
    const path = join(folder, 'huge.jsonl');
    const handle = await open(path, 'w');
    await handle.truncate(200 * 1024 * 1024);
    await handle.close();
    await expect(readPapersFile(path, options)).rejects.toThrow(
      'huge.jsonl: 200 MiB is more than the 160 MiB that are read',
    );
  });

  it('drops a last record that was cut', async () => {
    const { papers, warnings } = await readPapersFile(
      await file(record(1) + record(2).slice(0, -9)),
      options,
    );
    expect(papers).toHaveLength(1);
    expect(warnings).toMatchObject([{ line: 2, dropped: true }]);
  });

  it('reads letters and lines that lie across the pieces it reads in', async () => {
    const abstract = 'ü€😀'.repeat(20_000);
    const lines = [1, 2, 3].map((id) => JSON.stringify({ id: `${id}`, abstract }));
    const { papers } = await readPapersFile(await file(lines.join('\r\n')), options);
    expect(papers.map(({ id }) => id)).toEqual(['1', '2', '3']);
    expect(papers.every((paper) => paper.abstract === abstract)).toBe(true);
  });

  it('lets the event loop run while it reads a large file', async () => {
    const line = JSON.stringify({ title: 'x', abstract: 'word '.repeat(200) }).slice(1);
    const lines = Array.from({ length: 20_000 }, (_, id) => `{"id":"${id}",${line}`);
    const path = await file(lines.join('\n'));
    let turns = 0;
    let next = setImmediate(function turn() {
      turns += 1;
      next = setImmediate(turn);
    });
    const { papers } = await readPapersFile(path, options);
    clearImmediate(next);
    expect(papers).toHaveLength(20_000);
    // At least one a megabyte, however fast the machine is.
    expect(turns).toBeGreaterThan(20);
  });

  it('reads a pipe', async () => {
    const path = join(folder, 'pipe');
    execFileSync('mkfifo', [path]);
    const [{ papers }] = await Promise.all([
      readPapersFile(path, options),
      writeFile(path, record(7)),
    ]);
    expect(papers).toMatchObject([{ id: 'p7' }]);
  });
});
