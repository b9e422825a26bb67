import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { createRows } from './kernel/rows.ts';
import { createStaticTokenizer } from './static-tokenizer.ts';

/** A table of term-weighted word vectors: a text is the normalised sum of its tokens' rows. */
export interface StaticModel {
  /** Name and short checksum of the file: part of every cache key. */
  readonly id: string;
  readonly dimensions: number;
  /** Rows of the table; below 65,536, so that ids fit a `Uint16Array`. */
  readonly vocabularySize: number;
  /** Token ids of a text, in order; unknown pieces are dropped. */
  tokenize(text: string): Uint16Array;
  /** The L2-normalised sum of the rows of `ids`; zeros when there is none. */
  embedTokens(ids: ArrayLike<number>): Float32Array;
  embed(text: string): Float32Array;
  /** The sum of the rows of `ids`, not normalised: sums of parts add up to the sum of the whole. */
  sumTokens(ids: ArrayLike<number>): Float32Array;
  /**
   * For every row, or for `rows` alone: its dot product with `vector`, at its id; a text's cosine
   * is the sum over its ids / norm.
   */
  dotRows(vector: Float32Array, rows?: Iterable<number>): Float32Array;
}

/** Fixed start of a file: magic, format version, length of the JSON header (little-endian). */
const MAGIC = 'CLQY';
const VERSION = 1;
const PREFIX_BYTES = 12;

/** Byte ranges count from the end of the JSON header. */
interface Section {
  readonly offset: number;
  readonly length: number;
}

interface Header {
  readonly name: string;
  readonly dimensions: number;
  readonly vocabularySize: number;
  /** SHA-256 (hexadecimal) of everything after the header. */
  readonly sha256: string;
  readonly vocabulary: Section;
  readonly scales: Section;
  readonly rows: Section;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isInteger(value) && value >= 0;
}

function isSection(value: unknown): value is Section {
  return isRecord(value) && isCount(value.offset) && isCount(value.length);
}

function isHeader(value: unknown): value is Header {
  return (
    isRecord(value) &&
    typeof value.name === 'string' &&
    typeof value.sha256 === 'string' &&
    isCount(value.dimensions) &&
    isCount(value.vocabularySize) &&
    [value.vocabulary, value.scales, value.rows].every(isSection)
  );
}

function parseHeader(text: string): Header | undefined {
  try {
    const header: unknown = JSON.parse(text);
    return isHeader(header) ? header : undefined;
  } catch {
    return undefined;
  }
}

function readFile(path: string | URL): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    throw new Error(`The embedding model ${path} cannot be read.`, { cause });
  }
}

/** The checked header and the bytes after it. */
function readModelFile(path: string | URL): { header: Header; body: Buffer } {
  const file = readFile(path);
  if (file.length < PREFIX_BYTES || file.toString('latin1', 0, 4) !== MAGIC) {
    throw new Error(`The embedding model ${path} is damaged: it is not a model file.`);
  }
  if (file.readUInt32LE(4) !== VERSION) {
    throw new Error(`The embedding model ${path} has an unknown format version.`);
  }
  const start = PREFIX_BYTES + file.readUInt32LE(8);
  const header = parseHeader(file.toString('utf8', PREFIX_BYTES, start));
  const body = file.subarray(start);
  if (!header || createHash('sha256').update(body).digest('hex') !== header.sha256) {
    throw new Error(`The embedding model ${path} is damaged: its checksum differs.`);
  }
  return { header, body };
}

/** Little-endian 32-bit floats of a section, copied so that they are aligned. */
function readFloats(body: Buffer, section: Section): Float32Array {
  const floats = new Float32Array(section.length / 4);
  for (let i = 0; i < floats.length; i += 1) floats[i] = body.readFloatLE(section.offset + i * 4);
  return floats;
}

/** Scales `vector` to length one in place; a zero vector stays zero. */
function normalise(vector: Float32Array): Float32Array {
  let square = 0;
  for (const value of vector) square += value * value;
  if (square === 0) return vector;
  const factor = 1 / Math.sqrt(square);
  for (let i = 0; i < vector.length; i += 1) vector[i] = (vector[i] ?? 0) * factor;
  return vector;
}

/** Throws an Error with one clear sentence when the file is missing, truncated or damaged. */
export function loadStaticModel(path: string | URL): StaticModel {
  const { header, body } = readModelFile(path);
  const { dimensions, vocabularySize, vocabulary, rows: at } = header;
  const entries = body
    .toString('utf8', vocabulary.offset, vocabulary.offset + vocabulary.length)
    .split('\n');
  const scales = readFloats(body, header.scales);
  const rows = new Int8Array(body.buffer, body.byteOffset + at.offset, at.length);
  if (entries.length !== vocabularySize || rows.length !== vocabularySize * dimensions) {
    throw new Error(`The embedding model ${path} is damaged: its sections do not fit together.`);
  }
  const { tokenize } = createStaticTokenizer(entries);

  const table = createRows(rows, scales);
  const embedTokens = (ids: ArrayLike<number>): Float32Array => normalise(table.sum(ids));

  return {
    id: `${header.name}-${header.sha256.slice(0, 12)}`,
    dimensions,
    vocabularySize,
    tokenize,
    embedTokens,
    embed: (text) => embedTokens(tokenize(text)),
    sumTokens: table.sum,
    dotRows: (vector, only) => table.dot(vector, only && Uint32Array.from(only)),
  };
}
