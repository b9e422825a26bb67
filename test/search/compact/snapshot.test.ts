import { mkdtempSync, readdirSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readSnapshot, writeSnapshot } from '../../../src/search/compact/snapshot.ts';

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

const freshPath = (): string =>
  join(mkdtempSync(join(tmpdir(), 'colloquy-index-')), 'a', 'index.bin');

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

  it('is not read when it was built from something else', async () => {
    expect(await readSnapshot(await written(), 'another key')).toBeUndefined();
  });

  it('is not read when it is missing, no snapshot, or cut short anywhere', async () => {
    const path = await written();
    const whole = readFileSync(path).length;

    expect(await readSnapshot(freshPath(), 'key')).toBeUndefined();
    for (const length of [whole - 1, Math.floor(whole / 2), 15, 9, 0]) {
      truncateSync(path, length);
      expect(await readSnapshot(path, 'key')).toBeUndefined();
    }
    writeFileSync(path, 'hello');
    expect(await readSnapshot(path, 'key')).toBeUndefined();
  });

  it('is not read when a byte of it has changed', async () => {
    const path = await written();
    const bytes = readFileSync(path);
    bytes[bytes.length - 6] = (bytes[bytes.length - 6] ?? 0) ^ 1;
    writeFileSync(path, bytes);

    expect(await readSnapshot(path, 'key')).toBeUndefined();
  });
});
