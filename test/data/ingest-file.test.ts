import { appendFile, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ingestFile } from '../../src/data/ingest-file.ts';
import { openIngestStores } from '../fakes/ingest-store.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'colloquy-'));
});
afterEach(() => rm(folder, { recursive: true }));

const now = new Date();
const line = (n: number): string =>
  `${JSON.stringify({ id: `p${n}`, title: `Paper ${n}`, abstract: `On the number ${n}.` })}\n`;
const lines = (count: number, from = 0): string =>
  Array.from({ length: count }, (_, n) => line(from + n)).join('');

async function write(text: string, name = 'papers.jsonl'): Promise<string> {
  const path = join(folder, name);
  await writeFile(path, text);
  return path;
}

/** An ingest in batches of some ten papers that stops after the third. */
async function interrupt(path: string, store: Parameters<typeof ingestFile>[1]): Promise<void> {
  const controller = new AbortController();
  let batches = 0;
  const onProgress = (): void => {
    batches += 1;
    if (batches === 3) controller.abort(new Error('enough'));
  };
  const options = { now, chunk: 700, onProgress, signal: controller.signal };
  await expect(ingestFile(path, store, options)).rejects.toThrow('enough');
}

describe('ingestFile', () => {
  it('reads a file and counts what was dropped', async () => {
    const path = await write(
      '{"id":"a","title":"A","abstract":"x","votes":"many"}\n{"id":"b"}\n{"id":"a","title":"A"}',
    );
    const { store } = await openIngestStores();
    const done = await ingestFile(path, store, { now });
    expect(done).toMatchObject({ name: 'papers.jsonl', format: 'json-lines', added: 1 });
    expect(done).toMatchObject({ dropped: 1, warned: 2 });
    expect(done.warnings.map((warning) => warning.line)).toEqual([1, 2]);
  });

  it('reads line by line what is larger than a file may be', async () => {
    const { store, papers } = await openIngestStores();
    const path = await write(lines(300));
    const done = await ingestFile(path, store, { now, maxBytes: 1000, chunk: 2000 });
    expect(done).toMatchObject({ added: 300, unchanged: 0, resumedAfter: undefined });
    expect(await papers.count()).toBe(300);
  });

  it('refuses a file of that size that has to be read as a whole', async () => {
    const { store } = await openIngestStores();
    const path = await write(`[\n${lines(30).trimEnd().replaceAll('\n', ',\n')}\n]`);
    await expect(ingestFile(path, store, { now, maxBytes: 1000 })).rejects.toThrow(/more than/);
    expect(await ingestFile(path, store, { now })).toMatchObject({ added: 30 });
  });

  it('goes on where it was interrupted, and counts only the rest', async () => {
    const { store, papers } = await openIngestStores();
    const path = await write(lines(100));
    await interrupt(path, store);
    const before = await papers.count();
    const done = await ingestFile(path, store, { now });
    expect(before).toBeGreaterThan(0);
    expect(before).toBeLessThan(100);
    expect(done).toMatchObject({ added: 100 - before, unchanged: 0, resumedAfter: before });
    expect(await papers.count()).toBe(100);
  });

  it('begins anew with a file that was read to its end', async () => {
    const { store } = await openIngestStores();
    const path = await write(lines(100));
    await ingestFile(path, store, { now, chunk: 700 });
    const again = await ingestFile(path, store, { now, chunk: 700 });
    expect(again).toMatchObject({ added: 0, unchanged: 100, resumedAfter: undefined });
  });

  it('begins anew when what it has read is no longer what stands there', async () => {
    const { store, papers } = await openIngestStores();
    const head = lines(1000);
    const path = await write(head + lines(100, 5000));
    const controller = new AbortController();
    const onProgress = ({ papers: read }: { readonly papers: number }): void => {
      if (read > 1000) controller.abort(new Error('enough'));
    };
    const interrupted = { now, chunk: 700, onProgress, signal: controller.signal };
    await expect(ingestFile(path, store, interrupted)).rejects.toThrow('enough');
    await write(head + lines(100, 7000));
    expect(await ingestFile(path, store, { now })).toMatchObject({ resumedAfter: undefined });
    expect(await papers.getMany(['p7000', 'p7099'])).toHaveLength(2);
  });

  it('knows an interrupted file by another name, and reads what was added to it', async () => {
    const { store, papers } = await openIngestStores();
    const path = await write(lines(2000));
    await interrupt(path, store);
    const moved = await write(lines(2000), 'moved.jsonl');
    await appendFile(moved, line(2000));
    const done = await ingestFile(moved, store, { now });
    expect(done.resumedAfter).toBeGreaterThan(0);
    expect(await papers.count()).toBe(2001);
  });

  it('names the right line of a bad record after going on', async () => {
    const { store } = await openIngestStores();
    const path = await write(`${lines(99)}{"id":"bad"}\n`);
    await interrupt(path, store);
    const { warnings } = await ingestFile(path, store, { now });
    expect(warnings).toMatchObject([{ line: 100, dropped: true }]);
  });

  it('refuses a line that no record has, and keeps what came before', async () => {
    const { store, papers } = await openIngestStores();
    const path = await write(`${lines(3)}{"id":"long","title":"${'x'.repeat(17 * 1024 * 1024)}`);
    await expect(ingestFile(path, store, { now })).rejects.toThrow(
      /papers\.jsonl: line 4: longer than the 16 MiB/,
    );
    expect(await papers.count()).toBe(3);
  });

  it('says once that no record has an abstract', async () => {
    const { store } = await openIngestStores();
    const path = await write('{"id":"a","title":"A"}\n{"id":"b","title":"B"}\n');
    const { warnings } = await ingestFile(path, store, { now, chunk: 10 });
    expect(warnings).toMatchObject([
      { message: expect.stringMatching(/no record has an abstract/) },
    ]);
  });
});
