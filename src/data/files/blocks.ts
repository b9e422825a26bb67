import { isUtf8 } from 'node:buffer';
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { SourceError } from './source.ts';

const CHUNK = 512 * 1024;
const NEWLINE = 0x0a;
const MIB = 1024 * 1024;

export interface TextBlocks {
  /** The text in pieces that end with a line end (but for the last). */
  readonly blocks: AsyncIterable<string>;
  /** SHA-256 of the bytes, in hex, once all blocks were read. */
  digest(): string;
}

/** Reads a UTF-8 file of at most `maxBytes`; refuses what is no such file with a SourceError. */
export async function openBlocks(path: string, maxBytes: number): Promise<TextBlocks> {
  const about = await stat(path).catch(failed);
  if (about.isDirectory()) throw new SourceError('is a folder, not a file');
  if (about.size > maxBytes) throw tooLarge(about.size, maxBytes);
  const hash = createHash('sha256');
  return { blocks: readBlocks(path, maxBytes, hash), digest: () => hash.digest('hex') };
}

async function* readBlocks(path: string, maxBytes: number, hash: { update(bytes: Buffer): void }) {
  let carry: Buffer[] = [];
  let read = 0;
  let line = 1;
  const decode = (bytes: Buffer): string => {
    const text = decodeUtf8(bytes, line);
    line += newlinesIn(bytes);
    return text;
  };
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: CHUNK })) {
      const bytes: Buffer = chunk;
      if (read === 0) refuseOtherKinds(bytes);
      hash.update(bytes);
      read += bytes.length;
      if (read > maxBytes) throw tooLarge(read, maxBytes);
      const end = bytes.lastIndexOf(NEWLINE) + 1;
      if (end > 0) yield decode(Buffer.concat([...carry, bytes.subarray(0, end)]));
      carry = end > 0 ? [bytes.subarray(end)] : [...carry, bytes];
    }
  } catch (error) {
    failed(error);
  }
  const rest = Buffer.concat(carry);
  if (rest.length > 0) yield decode(rest);
}

/** What other files begin with, in hex, and what to do about it. */
const KINDS: readonly (readonly [start: string, advice: string])[] = [
  ['1f8b', 'compressed by gzip; unpack it first'],
  ['fd377a58', 'compressed by xz; unpack it first'],
  ['28b52ffd', 'compressed by Zstandard; unpack it first'],
  ['504b0304', 'a ZIP archive; unpack it first'],
  ['25504446', 'a PDF file, not text'],
  ['fffe', 'UTF-16; save it as UTF-8'],
  ['feff', 'UTF-16; save it as UTF-8'],
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

const mib = (bytes: number): string => (bytes / MIB).toFixed(bytes < 10 * MIB ? 1 : 0);

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'no permission to read it',
  EPERM: 'no permission to read it',
  EISDIR: 'is a folder, not a file',
};

function failed(error: unknown): never {
  if (error instanceof SourceError) throw error;
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  throw new SourceError(REASONS[code] ?? `cannot be read (${code || error})`, { cause: error });
}
