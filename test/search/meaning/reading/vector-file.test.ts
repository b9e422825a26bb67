import { appendFile, mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { keyOf } from '../../../../src/search/meaning/reading/paper-vector.ts';
import {
  layeredVectors,
  openVectorFile,
} from '../../../../src/search/meaning/reading/vector-file.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { onSmallDisk } from '../../../fakes/small-disk.ts';

async function freshFile(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'colloquy-vectors-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return join(folder, 'deep', 'papers.vectors');
}

const [A, B, C] = [keyOf('a'), keyOf('b'), keyOf('c')];
const bytes = (...values: number[]) => Uint8Array.from(values);
const kept = async (path: string, model: string, keys: readonly string[]) =>
  Array.from(await (await openVectorFile(path)).getMany(model, keys), ([key, value]) => [
    key,
    ...value,
  ]);

describe('a file of vectors', () => {
  it('keeps what was put, by model, until the next start', async () => {
    const path = await freshFile();
    const file = await openVectorFile(path);
    await file.putMany('m', new Map([[A, bytes(1, 255)]]));
    await file.putMany('other', new Map([[A, bytes(3)]]));

    expect(await file.missing('m', [A, B])).toEqual([B]);
    expect(await kept(path, 'm', [A, B])).toEqual([[A, 1, 255]]);
    expect(await kept(path, 'other', [A, B])).toEqual([[A, 3]]);
    expect(await (await openVectorFile(path)).count('m')).toBe(1);
  });

  it('survives a record that a crash cut short', async () => {
    const path = await freshFile();
    await (await openVectorFile(path)).putMany('m', new Map([[A, bytes(1)]]));
    const whole = (await stat(path)).size;
    await appendFile(path, 'half a record');
    await (await openVectorFile(path)).putMany('m', new Map([[B, bytes(2)]]));

    expect(await kept(path, 'm', [A, B])).toEqual([
      [A, 1],
      [B, 2],
    ]);
    expect((await stat(path)).size).toBe(2 * whole);
  });

  it('is as good as none where it cannot be written, which is told once', async () => {
    const log = createMemoryLog();
    const file = await openVectorFile(join(process.execPath, 'papers.vectors'), log);
    await file.putMany('m', new Map([[A, bytes(1)]]));
    await file.putMany('m', new Map([[B, bytes(2)]]));

    expect(await file.missing('m', [A, B, C])).toEqual([C]);
    expect(log.lines).toHaveLength(1);
  });

  it('has no half of what a full disk had no room for, and goes on behind it', async () => {
    const path = await freshFile();
    const module = JSON.stringify(
      import.meta.resolve('../../../../src/search/meaning/reading/vector-file.ts'),
    );
    await onSmallDisk(
      1,
      `const { openVectorFile } = await import(${module});
       const file = await openVectorFile(${JSON.stringify(path)});
       for (const [key, size] of ${JSON.stringify([
         [A, 400],
         [B, 400],
         [C, 10],
       ])}) await file.putMany('m', new Map([[key, new Uint8Array(size).fill(7)]]));`,
    );
    const file = await openVectorFile(path);
    expect([...(await file.getMany('m', [A, B, C])).keys()]).toEqual([A, C]);
  });

  it('lies over another store: what it lacks is looked for there, and new things go there', async () => {
    const [shipped, own] = [await freshFile(), await freshFile()];
    await (await openVectorFile(shipped)).putMany('m', new Map([[A, bytes(1)]]));
    const both = layeredVectors(await openVectorFile(shipped), await openVectorFile(own));
    await both.putMany('m', new Map([[B, bytes(2)]]));

    expect([...(await both.getMany('m', [A, B, C])).keys()]).toEqual([A, B]);
    expect(await both.missing('m', [A, B, C])).toEqual([C]);
    expect(await both.count('m')).toBe(2);
    expect(await kept(own, 'm', [A, B])).toEqual([[B, 2]]);
  });
});
