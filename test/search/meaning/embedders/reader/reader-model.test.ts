import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadReaderModel } from '../../../../../src/search/meaning/embedders/reader/reader-model.ts';
import { ModelError } from '../../../../../src/search/meaning/models/model-error.ts';
import { withoutSimd } from '../../../../fakes/without-simd.ts';
import parity from '../../../../fixtures/reader-parity.json' with { type: 'json' };

const FILE = new URL(
  '../../../../../src/search/meaning/embedders/reader/model/minilm.bin',
  import.meta.url,
);
const { wordPieces, encoder, shape } = loadReaderModel(FILE);
const folder = mkdtempSync(join(tmpdir(), 'reader-model-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs encodings step by step in turn until all have ended. */
function encodeTogether(texts: readonly string[]): Float32Array[] {
  const runs = texts.map((text, lane) =>
    encoder.encode(wordPieces.idsOf(text, shape.positions), lane === 0 ? 0 : 1),
  );
  const vectors: Float32Array[] = [];
  while (vectors.filter(Boolean).length < runs.length) {
    for (const [at, run] of runs.entries()) {
      const { value } = run.next();
      if (value) vectors[at] = value;
    }
  }
  return vectors;
}

const encode = (text: string): Float32Array => encodeTogether([text])[0] ?? new Float32Array();

function cosine(a: ArrayLike<number>, b: ArrayLike<number>): number {
  const dot = Array.from(a).reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);
  return dot / (Math.hypot(...Array.from(a)) * Math.hypot(...Array.from(b)));
}

describe('the reader against the ONNX model that its weights come from', () => {
  it.each(parity)('gives the same pieces and vector for $text', ({ text, ids, vector }) => {
    expect(Array.from(wordPieces.idsOf(text, shape.positions))).toEqual(ids);
    const expected = new Int8Array(Buffer.from(vector, 'base64'));
    expect(cosine(encode(text), expected)).toBeGreaterThan(0.999);
  });

  it('has texts of every length among them, the longest cut off', () => {
    const lengths = parity.map(({ ids }) => ids.length);
    expect(Math.min(...lengths)).toBe(3);
    expect(lengths.filter((length) => length === shape.positions)).toHaveLength(1);
    expect(lengths.some((length) => length % 2 === 1 && length > 64)).toBe(true);
  });
});

describe('encoding', () => {
  it('gives unit vectors', () => {
    expect(Math.hypot(...encode('What is attention?'))).toBeCloseTo(1, 5);
  });

  it('keeps two texts apart that are under way at the same time', () => {
    const long = 'Weights stay frozen; small matrices are trained in every layer. '.repeat(9);
    const [question, paper] = encodeTogether(['What is attention?', long]);

    expect(question).toEqual(encode('What is attention?'));
    expect(paper).toEqual(encode(long));
  });

  it('puts a question near the sentence that answers it in other words', () => {
    const question = encode('how do I fill the gaps in my data?');
    const near = cosine(question, encode('Imputation of missing values by chained equations'));

    expect(near).toBeGreaterThan(cosine(question, encode('Visual odometry for drones')) + 0.2);
  });

  it.each([
    ['lone surrogates', '\ud800\udc00 \udfff \ud83d'],
    ['a million letters', 'a'.repeat(1_000_000)],
    ['a million accents', 'e\u0301'.repeat(500_000)],
    ['control characters', '\u0000\u0007\u202e'],
  ])('survives %s', (_name, text) => {
    expect(encode(text).every(Number.isFinite)).toBe(true);
  });
});

describe('a missing or damaged file', () => {
  const whole = readFileSync(FILE);
  const changed = (change: (bytes: Buffer) => Buffer): string => {
    const path = join(folder, 'changed.bin');
    writeFileSync(path, change(Buffer.from(whole)));
    return path;
  };

  it.each<[string, RegExp, (bytes: Buffer) => Buffer]>([
    ['is empty', /not a model file/, () => Buffer.alloc(0)],
    ['is something else', /not a model file/, () => Buffer.from('PK\u0003\u0004 something else')],
    ['is of another version', /unknown format version/, (bytes) => bytes.fill(9, 4, 5)],
    ['ends in its header', /header/, (bytes) => bytes.subarray(0, 60)],
    ['has a broken header', /header/, (bytes) => bytes.fill('x', 12, 40)],
    ['is cut short', /do not fit/, (bytes) => bytes.subarray(0, -16)],
    ['has one changed byte', /checksum/, (bytes) => bytes.fill(7, bytes.length - 1)],
    ['has a changed word', /checksum/, (bytes) => bytes.fill('?', 300, 301)],
  ])('is refused when it %s', (_how, message, change) => {
    const path = changed(change);

    expect(() => loadReaderModel(path)).toThrow(ModelError);
    expect(() => loadReaderModel(path)).toThrow(message);
  });

  it('is refused when it is not there', () => {
    expect(() => loadReaderModel(join(folder, 'none.bin'))).toThrow(/cannot be read/);
  });

  it('is of no use on a machine without SIMD, and says so', () => {
    const load = () => withoutSimd(() => loadReaderModel(FILE));

    expect(load).toThrow(ModelError);
    expect(load).toThrow(/no SIMD/);
  });
});
