import { isUtf8 } from 'node:buffer';
import { createHash, type Hash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SourceError } from './source.ts';
import { type Recode, recodeOf } from './utf16.ts';

const CHUNK = 512 * 1024;
const NEWLINE = 0x0a;
const MIB = 1024 * 1024;

export interface TextBlock {
  /** Ends with a line end, but for the last one of a file. */
  readonly text: string;
  /** Where in the file the next one begins. */
  readonly next: FilePlace;
}

/** The beginning of a line, and what lies before it. */
export interface FilePlace {
  readonly bytes: number;
  readonly lines: number;
  /** SHA-256 of the bytes before it, in hex. */
  readonly sha256: string;
}

export interface BlockOptions {
  /** A larger file, or with `longest: 'line'` one with a longer line, is refused. */
  readonly maxBytes: number;
  readonly longest?: 'file' | 'line';
  /** Bytes of a block, about. */
  readonly chunk?: number;
  /** Where to begin, if the same bytes still lie before it; else at the beginning. */
  readonly after?: FilePlace | undefined;
}

export interface TextBlocks {
  readonly blocks: AsyncIterable<TextBlock>;
  /** Bytes in the file. */
  readonly size: number;
  /** Where the first block begins; undefined for the beginning of the file. */
  readonly after: FilePlace | undefined;
}

/** Reads a file in UTF-8, or in UTF-16 with its mark, in whole lines; refuses what is no such file with a SourceError. */
export async function openBlocks(path: string, options: BlockOptions): Promise<TextBlocks> {
  const { maxBytes, longest, after } = options;
  const { size } = await sizeOf(path);
  if (longest !== 'line' && size > maxBytes) throw tooLarge(size, maxBytes);
  const before = after && (await hashOf(path, after.bytes).catch(failed));
  const sameBefore = before?.copy().digest('hex') === after?.sha256;
  const start = sameBefore ? after : undefined;
  const hash = (sameBefore && before) || createHash('sha256');
  return { blocks: readBlocks(path, hash, { ...options, after: start }), size, after: start };
}

async function sizeOf(path: string): Promise<{ readonly size: number }> {
  const about = await stat(path).catch(failed);
  if (about.isDirectory()) throw new SourceError('is a folder, not a file');
  return about;
}

async function hashOf(path: string, bytes: number): Promise<Hash> {
  const hash = createHash('sha256');
  if (bytes === 0) return hash;
  for await (const chunk of createReadStream(path, { end: bytes - 1 })) hash.update(chunk);
  return hash;
}

async function* readBlocks(
  path: string,
  hash: Hash,
  { chunk = CHUNK, after, ...limits }: BlockOptions,
): AsyncGenerator<TextBlock> {
  let next = { bytes: after?.bytes ?? 0, lines: after?.lines ?? 0 };
  const take = (bytes: Buffer): TextBlock => {
    const text = decodeUtf8(bytes, next.lines + 1);
    hash.update(bytes);
    next = { bytes: next.bytes + bytes.length, lines: next.lines + newlinesIn(bytes) };
    return { text, next: { ...next, sha256: hash.copy().digest('hex') } };
  };
  let carry: Buffer[] = [];
  for await (const bytes of chunksOf(path, { chunk, start: next.bytes })) {
    const end = bytes.lastIndexOf(NEWLINE) + 1;
    if (end > 0) yield take(Buffer.concat([...carry, bytes.subarray(0, end)]));
    carry = end > 0 ? [bytes.subarray(end)] : [...carry, bytes];
    refuseLong(next, carry, limits);
  }
  const rest = Buffer.concat(carry);
  if (rest.length > 0) yield take(rest);
}

function refuseLong(
  { bytes, lines }: Omit<FilePlace, 'sha256'>,
  line: readonly Buffer[],
  { maxBytes, longest }: BlockOptions,
): void {
  const begun = line.reduce((sum, { length }) => sum + length, 0);
  if (longest === 'line' && begun > maxBytes) throw tooLongLine(lines + 1, maxBytes);
  if (longest !== 'line' && bytes + begun > maxBytes) throw tooLarge(bytes + begun, maxBytes);
}

async function* chunksOf(
  path: string,
  { chunk, start }: { readonly chunk: number; readonly start: number },
): AsyncGenerator<Buffer> {
  let first = start === 0;
  let recode: Recode | undefined;
  try {
    // A pipe has no places to begin at.
    const place = start === 0 ? {} : { start };
    for await (const bytes of createReadStream(path, { highWaterMark: chunk, ...place })) {
      if (first) {
        refuseOtherKinds(bytes);
        recode = recodeOf(bytes);
      }
      first = false;
      yield recode ? recode(bytes) : bytes;
    }
  } catch (error) {
    failed(error);
  }
}

/** What other files begin with, in hex, and what to do about it. */
const KINDS: readonly (readonly [start: string, advice: string])[] = [
  ['1f8b', 'compressed by gzip; unpack it first'],
  ['fd377a58', 'compressed by xz; unpack it first'],
  ['28b52ffd', 'compressed by Zstandard; unpack it first'],
  ['425a68', 'compressed by bzip2; unpack it first'],
  ['50415231', 'a table in Parquet; save it as JSON Lines or CSV'],
  ['53514c69', 'a database of SQLite, not text'],
  ['504b0304', 'a ZIP archive; unpack it first'],
  ['25504446', 'a PDF file, not text'],
];

function refuseOtherKinds(bytes: Buffer): void {
  const start = bytes.toString('hex', 0, 4);
  const kind = KINDS.find(([mark]) => start.startsWith(mark));
  if (kind) throw new SourceError(`line 1: ${kind[1]}`);
}

/** Checked by whole lines: a character of UTF-8 never runs over a line end. */
function decodeUtf8(bytes: Buffer, firstLine: number): string {
  const zero = bytes.indexOf(0);
  if (zero >= 0) {
    const line = firstLine + newlinesIn(bytes.subarray(0, zero));
    throw new SourceError(`line ${line}: binary data, not a UTF-8 text`);
  }
  if (isUtf8(bytes)) return bytes.toString('utf8');
  throw new SourceError(
    `line ${firstLine + goodLines(bytes)}: not valid UTF-8; save the file as UTF-8`,
  );
}

function goodLines(bytes: Buffer): number {
  let lines = 0;
  let start = 0;
  for (;;) {
    const end = bytes.indexOf(NEWLINE, start);
    if (end < 0 || !isUtf8(bytes.subarray(start, end))) return lines;
    lines += 1;
    start = end + 1;
  }
}

function newlinesIn(bytes: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

const tooLarge = (size: number, limit: number): SourceError =>
  new SourceError(`${mib(size)} MiB is more than the ${mib(limit)} MiB that are read`);

const tooLongLine = (line: number, limit: number): SourceError =>
  new SourceError(`line ${line}: longer than the ${mib(limit)} MiB that a line may have`);

const mib = (bytes: number): string => (bytes / MIB).toFixed(bytes < 10 * MIB ? 1 : 0);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'is a folder, not a file',
  ELOOP: 'a symbolic link that leads back to itself',
};

function failed(error: unknown): never {
  if (error instanceof SourceError) throw error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  throw new SourceError(REASONS[code] ?? `cannot be read (${code || error})`, { cause: error });
}
