import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadStaticModel } from '../../../../src/search/meaning/embedders/static-model.ts';
import parity from '../../../fixtures/static-model-parity.json' with { type: 'json' };

const FILE = new URL(
  '../../../../src/search/meaning/embedders/model/colloquy-static.bin',
  import.meta.url,
);
const model = loadStaticModel(FILE);
const folder = mkdtempSync(join(tmpdir(), 'static-model-'));
afterAll(() => rmSync(folder, { recursive: true }));

function dot(a: ArrayLike<number>, b: ArrayLike<number>): number {
  return Array.from(a).reduce((sum, value, i) => sum + value * (b[i] ?? 0), 0);
}

function similarity(a: string, b: string): number {
  return dot(model.embed(a), model.embed(b));
}

function damaged(name: string, change: (bytes: Buffer) => Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, change(Buffer.from(readFileSync(FILE))));
  return path;
}

describe('the static model against the code that trained it', () => {
  it('is the model the fixture was made with', () => {
    expect(model.id).toBe(parity.model);
    expect(model.vocabularySize).toBeLessThan(65_536);
  });

  it.each(parity.cases)('gives the same ids and vector for $text', ({ text, ids, vector }) => {
    expect(Array.from(model.tokenize(text))).toEqual(ids);
    const own = model.embed(text);
    expect(own).toHaveLength(model.dimensions);
    if (ids.length > 0) expect(dot(own, vector) / Math.hypot(...vector)).toBeGreaterThan(0.999);
  });
});

describe('embedding', () => {
  it('gives unit vectors, and zeros where no token is known', () => {
    expect(dot(model.embed('matrix'), model.embed('matrix'))).toBeCloseTo(1, 5);
    expect(model.embed('?!').every((value) => value === 0)).toBe(true);
  });

  it('puts plain words near their terms', () => {
    const question = 'how do I fill the gaps in my data?';
    const near = similarity(question, 'missing value imputation');
    expect(near).toBeGreaterThan(similarity(question, 'visual odometry for drones'));
  });

  it('gives the cosine of a text by summing dot products of rows', () => {
    const query = model.embed('recovering sparse signals');
    const ids = model.tokenize('compressed sensing with random matrices');
    const rows = model.dotRows(query);
    const sum = Array.from(ids).reduce((total, id) => total + (rows[id] ?? 0), 0);
    const cosine = dot(query, model.embedTokens(ids));
    const single = model.embedTokens(ids.subarray(0, 1));
    expect(Math.sign(rows[ids[0] ?? 0] ?? 0)).toBe(Math.sign(dot(query, single)));
    expect(Math.sign(sum)).toBe(Math.sign(cosine));
  });

  it.each([
    ['lone surrogates', '\ud800\udc00 \udfff \ud83d'],
    ['a million letters', 'a'.repeat(1_000_000)],
    ['a million accents', 'e\u0301'.repeat(500_000)],
    ['control characters', '\u0000\u0007\u202e'],
  ])('survives %s', (_name, text) => {
    const ids = model.tokenize(text);
    expect(Array.from(ids).every((id) => id < model.vocabularySize)).toBe(true);
    expect(model.embedTokens(ids)).toHaveLength(model.dimensions);
  });
});

describe('a missing or damaged file', () => {
  it.each([
    ['missing', join(folder, 'absent.bin'), /cannot be read/],
    ['not a model', damaged('other.bin', () => Buffer.from('hello')), /not a model file/],
    ['of another version', damaged('version.bin', (b) => b.fill(9, 4, 8)), /version/],
    ['truncated', damaged('short.bin', (b) => b.subarray(0, b.length - 100)), /damaged/],
    ['altered', damaged('bit.bin', (b) => b.fill(77, b.length - 9)), /checksum/],
    ['cut inside its header', damaged('header.bin', (b) => b.subarray(0, 40)), /damaged/],
  ])('that is %s is refused with a clear sentence', (_name, path, message) => {
    expect(() => loadStaticModel(path)).toThrow(message);
  });
});
