import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { OwnError } from '../../../shared/own-error.ts';
import { createRows, type Rows } from './kernel/rows.ts';
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
  /** The dot products of different `rows` and `vector`, in the order of `rows`. */
  dotEach(vector: Float32Array, rows: Uint32Array): Float32Array;
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

/** Closes the files of models that nobody has any more. */
const unused = new FinalizationRegistry(closeSync);

/** Read at once while the file is checked. */
const PART_BYTES = 2 ** 18;

interface ModelFile {
  readonly header: Header;
  readonly entries: readonly string[];
  readonly table: Rows;
}

/** Rows are read when they are used (`createRows`), from the file that was checked. Throws when it is damaged. */
function readModelFile(path: string | URL, file: number): ModelFile {
  const damaged = (how: string): Error =>
    new OwnError(`The embedding model ${path} is damaged: ${how}.`);
  const prefix = readBytes(file, 0, PREFIX_BYTES);
  if (prefix.toString('latin1', 0, 4) !== MAGIC) throw damaged('it is not a model file');
  if (prefix.readUInt32LE(4) !== VERSION) {
    throw new OwnError(`The embedding model ${path} has an unknown format version.`);
  }
  const headerBytes = prefix.readUInt32LE(8);
  const size = fstatSync(file).size - PREFIX_BYTES - headerBytes;
  const header =
    size < 0 ? undefined : parseHeader(readBytes(file, PREFIX_BYTES, headerBytes).toString());
  if (!header) throw damaged('its checksum differs');
  const { dimensions, vocabularySize: count, rows } = header;
  const start = PREFIX_BYTES + headerBytes;
  const before = readBytes(file, start, rows.offset);
  const entries = sectionOf(before, header.vocabulary).toString().split('\n');
  const scales = sectionOf(before, header.scales);
  const fits = rows.offset + rows.length === size && rows.length === count * dimensions;
  if (!fits || entries.length !== count || scales.length !== 4 * count) {
    throw damaged('its sections do not fit together');
  }
  const hash = createHash('sha256').update(before);
  const part = Buffer.alloc(PART_BYTES);
  for (let at = rows.offset; at < size; at += PART_BYTES) {
    hash.update(part.subarray(0, readSync(file, part, 0, PART_BYTES, start + at)));
  }
  if (hash.digest('hex') !== header.sha256) throw damaged('its checksum differs');
  const read = (first: number, into: Int8Array): void => {
    readSync(file, into, 0, into.length, start + rows.offset + first * dimensions);
  };
  const byId = Float32Array.from({ length: count }, (_, id) => scales.readFloatLE(4 * id));
  const table = createRows({ count, dimensions, scales: byId, read });
  // The file stays open as long as rows may be read, also when another one has taken its name.
  unused.register(read, file);
  return { header, entries, table };
}

/** Fewer where the file ends before. */
function readBytes(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, position);
  return bytes;
}

const sectionOf = (bytes: Buffer, { offset, length }: Section): Buffer =>
  bytes.subarray(offset, offset + length);

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
  const file = openFile(path);
  try {
    const { header, entries, table } = readModelFile(path, file);
    return modelOf(header, table, createStaticTokenizer(entries).tokenize);
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function openFile(path: string | URL): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    throw new OwnError(`The embedding model ${path} cannot be read.`, { cause });
  }
}

function modelOf(header: Header, table: Rows, tokenize: StaticModel['tokenize']): StaticModel {
  const { dimensions, vocabularySize } = header;
  const embedTokens = (ids: ArrayLike<number>): Float32Array => normalise(table.sum(ids));

  return {
    id: `${header.name}-${header.sha256.slice(0, 12)}`,
    dimensions,
    vocabularySize,
    tokenize,
    embedTokens,
    embed: (text) => embedTokens(tokenize(text)),
    sumTokens: table.sum,
    dotEach: table.dotEach,
    dotRows: (vector, only) => table.dot(vector, only && Uint32Array.from(only)),
  };
}
