import { open, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { createBreather } from '../../shared/breathe.ts';
import { withinLimits } from '../limits.ts';
import { type FilePlace, openBlocks } from './blocks.ts';
import { hasRecordALine, openJsonLines } from './json-lines.ts';
import { named, pushLines, withoutMark } from './read-file.ts';
import type { FileSource, ParsedPapers } from './source.ts';

const HEAD = 64 * 1024;
const MIB = 1024 * 1024;
/** A paper with the longest abstract and a thousand authors has less than a hundredth of it. */
const LONGEST_LINE = 16 * MIB;

/** The papers of some lines, and where the file goes on; nothing follows the last. */
export interface PapersBatch extends ParsedPapers {
  readonly next: FilePlace | undefined;
}

export interface PapersStream {
  /** The file's name without its folder. */
  readonly name: string;
  readonly format: FileSource['name'];
  /** Bytes in the file. */
  readonly size: number;
  /** Where the first batch begins; undefined for the beginning of the file. */
  readonly after: FilePlace | undefined;
  readonly batches: AsyncIterable<PapersBatch>;
}

export interface StreamOptions {
  /** Bytes of a batch, about. */
  readonly chunk: number;
  /** Where to begin, if the same bytes still lie before it; else at the beginning. */
  readonly after?: FilePlace | undefined;
}

/**
 * What a file begins with, if it has a record on each line, so that it can be read in batches whatever
 * its size; undefined for any other file, also one that cannot be read.
 */
export async function headOfStream(path: string): Promise<string | undefined> {
  const head = await headOf(path).catch(() => '');
  return hasRecordALine(withoutMark(head)) ? head : undefined;
}

async function headOf(path: string): Promise<string> {
  // What is read from a pipe is gone.
  if (!(await stat(path)).isFile()) return '';
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.toString('utf8', 0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Reads such a file in batches, whose memory is bounded by `chunk` and the longest line. Throws a SourceError. */
export async function streamPapersFile(
  path: string,
  { chunk, after: from }: StreamOptions,
): Promise<PapersStream> {
  const name = basename(path);
  const limits = { maxBytes: LONGEST_LINE, longest: 'line', chunk, after: from } as const;
  const { blocks, size, after } = await named(name, () => openBlocks(path, limits));
  const reader = openJsonLines(after?.lines);
  const breathe = createBreather();
  async function* batches(): AsyncGenerator<PapersBatch> {
    let first = after === undefined;
    for await (const { text, next } of blocks) {
      await pushLines(reader, first ? withoutMark(text) : text, breathe);
      first = false;
      yield { ...withinLimits(reader.drain()), next };
    }
    yield { ...withinLimits(reader.finish()), next: undefined };
  }
  return { name, format: 'json-lines', size, after, batches: namedBatches(name, batches()) };
}

async function* namedBatches(name: string, batches: AsyncGenerator<PapersBatch>) {
  for (;;) {
    const { value, done } = await named(name, () => batches.next());
    if (done) return;
    yield value;
  }
}
