import { createHash } from 'node:crypto';
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { ModelError } from '../../models/model-error.ts';
import { createMemory, type Memory } from '../kernel/web-assembly.ts';
import { createEncoder, type Encoder } from './encoder.ts';
import { createKernel, kernelRuns } from './kernel/kernel.ts';
import { scratchBytes } from './scratch.ts';
import { layOutWeights, type Shape } from './weights.ts';
import { createWordPieces, type WordPieces } from './word-pieces.ts';

/** A transformer encoder and its tokenizer, read from a file that `training/reader.py` wrote. */
export interface ReaderModel {
  /** Name and short checksum of the file: part of every cache key. */
  readonly id: string;
  readonly shape: Shape;
  readonly wordPieces: WordPieces;
  readonly encoder: Encoder;
}

/** Fixed start of a file: magic, format version, length of the JSON header (little-endian). */
const MAGIC = 'CLQR';
const VERSION = 1;
const PREFIX_BYTES = 12;

interface Header extends Shape {
  readonly name: string;
  /** Bytes of the vocabulary, which comes first: UTF-8, a piece a line. */
  readonly vocabularyBytes: number;
  /** SHA-256 (hexadecimal) of everything after the header. */
  readonly sha256: string;
}

const COUNTS = [
  'layers',
  'width',
  'heads',
  'inner',
  'positions',
  'vocabularySize',
  'vocabularyBytes',
] as const satisfies readonly (keyof Header)[];

/** Throws a ModelError with one clear sentence when the file is missing, damaged or of no use here. */
export function loadReaderModel(path: string | URL): ReaderModel {
  if (!kernelRuns()) throw new ModelError('This machine has no SIMD, which the reader needs.');
  const file = openFile(path);
  try {
    return readModel(path, file);
  } finally {
    closeSync(file);
  }
}

function openFile(path: string | URL): number {
  try {
    return openSync(path, 'r');
  } catch (cause) {
    throw new ModelError(`The reader's model ${path} cannot be read.`, { cause });
  }
}

/** The weights go straight to where they are used: they would stay resident twice otherwise. */
function readModel(path: string | URL, file: number): ReaderModel {
  const damaged = (how: string): Error =>
    new ModelError(`The reader's model ${path} is damaged: ${how}.`);
  const prefix = readBytes(file, 0, PREFIX_BYTES);
  if (prefix.toString('latin1', 0, 4) !== MAGIC) throw damaged('it is not a model file');
  if (prefix.readUInt32LE(4) !== VERSION) {
    throw new ModelError(`The reader's model ${path} has an unknown format version.`);
  }
  const start = PREFIX_BYTES + prefix.readUInt32LE(8);
  const size = fstatSync(file).size - start;
  const header =
    size < 0 ? undefined : parseHeader(readBytes(file, PREFIX_BYTES, start - PREFIX_BYTES));
  if (!header) throw damaged('its header cannot be read');
  const weights = layOutWeights(header);
  if (header.vocabularyBytes + weights.bytes !== size)
    throw damaged('its parts do not fit together');

  const vocabulary = readBytes(file, start, header.vocabularyBytes);
  const memory = memoryFor(header, weights.bytes);
  const bytes = new Uint8Array(memory.buffer, 0, weights.bytes);
  readSync(file, bytes, 0, bytes.length, start + vocabulary.length);
  const sha256 = createHash('sha256').update(vocabulary).update(bytes).digest('hex');
  if (sha256 !== header.sha256) throw damaged('its checksum differs');
  return {
    id: `${header.name}-${sha256.slice(0, 12)}`,
    shape: header,
    wordPieces: createWordPieces(vocabulary.toString().split('\n')),
    encoder: createEncoder({ shape: header, weights, memory, kernel: createKernel(memory) }),
  };
}

/** Fewer where the file ends before. */
function readBytes(file: number, position: number, length: number): Buffer {
  const bytes = Buffer.alloc(length);
  readSync(file, bytes, 0, length, position);
  return bytes;
}

function parseHeader(bytes: Buffer): Header | undefined {
  try {
    const header: unknown = JSON.parse(bytes.toString());
    return isHeader(header) ? header : undefined;
  } catch {
    return undefined;
  }
}

function isHeader(value: unknown): value is Header {
  if (typeof value !== 'object' || value === null) return false;
  const header: Partial<Record<keyof Header, unknown>> = value;
  return (
    typeof header.name === 'string' &&
    typeof header.sha256 === 'string' &&
    COUNTS.every((name) => Number.isSafeInteger(header[name]) && Number(header[name]) > 0)
  );
}

function memoryFor(shape: Shape, weightBytes: number): Memory {
  try {
    return createMemory(weightBytes + scratchBytes(shape));
  } catch (cause) {
    throw new ModelError('This machine has too little memory for the reader.', { cause });
  }
}
