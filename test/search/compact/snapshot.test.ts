import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readSnapshot,
  sweepUnfinished,
  writeSnapshot,
} from '../../../src/search/compact/snapshot.ts';
import { temporaryFolder } from '../../fakes/temporary-folder.ts';

const PACKED = {
  words: ['graph', 'Ünïcode \u{1F600}', ''],
  inner: {
    bytes: Uint8Array.of(1, 2, 3),
    shorts: Uint16Array.of(65_535),
    none: new Uint32Array(0),
  },
  floats: Float32Array.of(0.5, -1),
};

const SNAPSHOT = { note: { made: 12, of: 'this', gone: null }, packed: PACKED };

const freshPath = (): string => join(temporaryFolder(), 'a', 'index.bin');

async function written(): Promise<string> {
  const path = freshPath();
  await writeSnapshot(path, 'key', SNAPSHOT);
  return path;
}

describe('A snapshot', () => {
  it('gives back what was packed', async () => {
    expect(await readSnapshot(await written(), 'key')).toEqual(SNAPSHOT);
  });

  it('leaves no temporary file behind', async () => {
    const path = await written();

    expect(readdirSync(join(path, '..'))).toEqual(['index.bin']);
  });

  it('leaves none behind where it could not be written either', async () => {
    const path = freshPath();
    mkdirSync(join(path, 'in-the-way'), { recursive: true });
    await expect(writeSnapshot(path, 'key', SNAPSHOT)).rejects.toThrow();
    expect(readdirSync(dirname(path))).toEqual([basename(path)]);
  });

  it('is swept of what a writer that died has left behind, and of nothing else', async () => {
    const path = await written();
    const folder = dirname(path);
    const { pid: gone = 0 } = spawnSync(process.execPath, ['--version']);
    const stays = [`${basename(path)}.1x.tmp`, `other.${gone}.tmp`, `${basename(path)}.1.tmp`];
    for (const name of [...stays, `${basename(path)}.${gone}.tmp`])
      writeFileSync(join(folder, name), 'half');
    await sweepUnfinished(path);
    expect(readdirSync(folder).toSorted()).toEqual([basename(path), ...stays].toSorted());
  });

  it('is not read when it was built from something else', async () => {
    expect(await readSnapshot(await written(), 'another key')).toBe('none');
  });

  it('is not there when it is missing, or of an older version', async () => {
    const path = await written();
    writeFileSync(path, 'CLQYIDX\n and so on');

    expect(await readSnapshot(path, 'key')).toBe('none');
    expect(await readSnapshot(freshPath(), 'key')).toBe('none');
  });

  it('is damaged when it is no snapshot, or cut short anywhere', async () => {
    const path = await written();
    const whole = readFileSync(path).length;

    for (const length of [whole - 1, Math.floor(whole / 2), 17, 15, 9, 0]) {
      truncateSync(path, length);
      expect(await readSnapshot(path, 'key')).toBe('damaged');
    }
    writeFileSync(path, 'hello');
    expect(await readSnapshot(path, 'key')).toBe('damaged');
  });

  it('is damaged when any bit of it has changed, wherever it stands', async () => {
    const path = await written();
    const whole = readFileSync(path);
    const damaged = `${path}.damaged`;
    const anywhere = fc.nat({ max: whole.length * 8 - 1 });
    // Marks, checksum, length, and the header's first letters: few bits among many.
    const atTheBeginning = fc.nat({ max: 8 * 24 - 1 });

    await fc.assert(
      fc.asyncProperty(fc.oneof(anywhere, atTheBeginning), async (bit) => {
        const bytes = Buffer.from(whole);
        bytes[bit >> 3] = (bytes[bit >> 3] ?? 0) ^ (1 << (bit & 7));
        writeFileSync(damaged, bytes);
        expect(await readSnapshot(damaged, 'key')).toBe('damaged');
      }),
      { numRuns: 300 },
    );
  });

  it('is damaged when something was written behind it', async () => {
    const path = await written();
    appendFileSync(path, Buffer.alloc(8));

    expect(await readSnapshot(path, 'key')).toBe('damaged');
  });
});
