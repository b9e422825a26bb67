import { describe, expect, it } from 'vitest';
import { readLater } from '../../../../src/search/meaning/reading/later.ts';
import { packedDot, packVector } from '../../../../src/search/meaning/reading/paper-vector.ts';
import { createReadIndex } from '../../../../src/search/meaning/reading/read-index.ts';
import { readPapers } from '../../../../src/search/meaning/reading/read-papers.ts';
import { createFakeEmbedder } from '../../../fakes/embedder.ts';
import { createMemoryLog } from '../../../fakes/log.ts';
import { paper } from '../../../fakes/papers.ts';
import { createMemoryVectors } from '../../../fakes/vectors.ts';

const KITE = paper({ id: 'kite', title: 'Kites', abstract: 'Kites of silk.' });
const BOAT = paper({ id: 'boat', title: 'Boats', abstract: 'Boats of oak.' });

function open({ readsAtOnce = false } = {}) {
  const [embedder, store, log] = [createFakeEmbedder(), createMemoryVectors(), createMemoryLog()];
  const parts = { embedder, store, isFitted: true, readsAtOnce, log };
  return { embedder, store, log, index: createReadIndex(parts) };
}

describe('packVector', () => {
  it('keeps a vector in eight bits a number', () => {
    const vector = Float32Array.of(0.6, -0.8, 0);
    expect(packVector(vector)).toHaveLength(4 + 3);
    expect(packedDot(vector, packVector(vector))).toBeCloseTo(1, 2);
    expect(packedDot(Float32Array.of(0, 1, 0), packVector(vector))).toBeCloseTo(-0.8, 2);
  });

  it('has no opinion on bytes of another model', () => {
    expect(packedDot(Float32Array.of(1, 0), packVector(Float32Array.of(1, 0, 0)))).toBeUndefined();
    expect(packedDot(Float32Array.of(1, 0), packVector(Float32Array.of(0, 0)))).toBe(0);
  });
});

describe('a read index', () => {
  it('compares a question with the papers that have been read', async () => {
    const { index, embedder, store } = open();
    await readPapers([KITE], { embedder, store });
    await index.bring('silk', [KITE, BOAT]);
    const nearness = index.nearness('silk');

    expect(nearness?.(KITE)).toBeCloseTo(1);
    expect(nearness?.(BOAT)).toBeUndefined();
    expect(index.misses).toBe(1);
    expect(index.nearness('never asked')).toBeUndefined();
  });

  it('knows what another process has read meanwhile', async () => {
    const { index, embedder, store } = open();
    await index.bring('silk', [BOAT]);
    await readPapers([BOAT], { embedder, store });
    await index.bring('silk', [BOAT]);

    expect(index.nearness('silk')?.(BOAT)).toBeCloseTo(0);
    expect([index.misses, await index.count()]).toEqual([1, 1]);
  });

  it('reads a paper anew whose text has changed', async () => {
    const { index, embedder, store } = open();
    await readPapers([KITE], { embedder, store });
    const changed = { ...KITE, abstract: 'Kites like boats.' };
    await index.bring('silk', [changed]);
    expect(index.nearness('silk')?.(changed)).toBeUndefined();
    await readPapers([changed], { embedder, store });
    await index.bring('silk', [changed]);
    expect(index.nearness('silk')?.(changed)).toBeLessThan(0.95);
  });

  it('asks the model once for a question, and reads what it finds where it is told to', async () => {
    const { index, embedder } = open({ readsAtOnce: true });
    await index.bring('silk', [KITE]);
    await index.bring('silk', [KITE]);

    expect(embedder.asked.toSorted()).toEqual(['Kites\nKites of silk.', 'silk']);
    expect(index.nearness('silk')?.(KITE)).toBeCloseTo(1);
  });

  it('goes without a model that fails, and tells of it once', async () => {
    const { index, embedder, log } = open();
    embedder.failure = new Error('down');
    await index.bring('silk', [KITE]);
    await index.bring('oak', [KITE]);

    expect(index.nearness('silk')).toBeUndefined();
    expect(log.lines).toHaveLength(1);
    embedder.failure = undefined;
    await index.bring('silk', [KITE]);
    expect(index.nearness('silk')).toBeDefined();
  });
});

describe('a read index that is being opened', () => {
  it('answers nothing until it is there, and never where it does not come', async () => {
    const { index } = open({ readsAtOnce: true });
    const opening = Promise.withResolvers<typeof index | undefined>();
    const later = readLater(opening.promise, { waits: false });
    await later.bring('silk', [KITE]);
    expect([later.misses, later.isFitted, later.nearness('silk')]).toEqual([1, false, undefined]);
    opening.resolve(index);
    await opening.promise;
    await later.bring('silk', [KITE]);
    expect([later.misses, later.isFitted]).toEqual([1, true]);
    expect(later.nearness('silk')?.(KITE)).toBeCloseTo(1);

    const never = readLater(Promise.resolve(undefined), { waits: true });
    await never.bring('silk', [KITE]);
    expect([never.misses, never.nearness('silk'), await never.count()]).toEqual([
      0,
      undefined,
      undefined,
    ]);
  });
});
