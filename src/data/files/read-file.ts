import { basename } from 'node:path';
import { createBreather } from '../../shared/breathe.ts';
import { withinLimits } from '../limits.ts';
import { bibtex } from './bibtex.ts';
import { openBlocks } from './blocks.ts';
import { csv } from './csv.ts';
import { feed } from './feed.ts';
import { hfPageDump } from './hf-page-dump.ts';
import { jsonLines } from './json-lines.ts';
import {
  type FileSource,
  type PaperReader,
  type ParsedPapers,
  type ParseOptions,
  SourceError,
} from './source.ts';
import { refuseUnread } from './unread-kinds.ts';

const SOURCES: readonly FileSource[] = [jsonLines, csv, hfPageDump, bibtex];
const HEAD = 64 * 1024;
/** A corpus of 87,000 papers has 117 MB; much more belongs into a database. */
const MAX_BYTES = 160 * 1024 * 1024;
const BLOCK = 512 * 1024;

export interface PapersFile extends ParsedPapers {
  readonly format: FileSource['name'];
  /** The file's name without its folder, or the name given. */
  readonly name: string;
}

/**
 * The papers of a file in any of the formats, told apart by content. Throws one SourceError for a
 * file as a whole, naming the file and, where there is one, the line. Large files are read in slices
 * that let the event loop run.
 */
export async function readPapersFile(
  path: string,
  options: ParseOptions & { readonly maxBytes?: number },
): Promise<PapersFile & { readonly sha256: string }> {
  const name = basename(path);
  return named(name, async () => {
    const { blocks } = await openBlocks(path, { maxBytes: options.maxBytes ?? MAX_BYTES });
    let sha256 = '';
    const texts = async function* () {
      for await (const { text, next } of blocks) {
        sha256 = next.sha256;
        yield text;
      }
    };
    return { ...(await readBlocks(texts(), options)), name, sha256 };
  });
}

/** The same for a text that is already in memory; `name` stands in the messages. */
export async function parsePapers(
  text: string,
  name: string,
  options: ParseOptions,
): Promise<PapersFile> {
  return named(name, async () => ({ ...(await readBlocks(blocksOf(text), options)), name }));
}

/** Names the file in the message of a SourceError. */
export async function named<T>(name: string, read: () => Promise<T>): Promise<T> {
  try {
    return await read();
  } catch (error) {
    if (!(error instanceof SourceError)) throw error;
    throw new SourceError(`${name}: ${error.message}`, { cause: error });
  }
}

async function readBlocks(
  blocks: AsyncIterable<string> | Iterable<string>,
  options: ParseOptions,
): Promise<Omit<PapersFile, 'name'>> {
  const breathe = createBreather();
  let head = '';
  let source: FileSource | undefined;
  let reader: PaperReader | undefined;
  const begin = async () => {
    source = detect(head);
    reader = await source.open(options);
    await pushLines(reader, head, breathe);
  };
  for await (const block of blocks) {
    if (reader) await pushLines(reader, block, breathe);
    else head += head === '' ? withoutMark(block) : block;
    if (!reader && head.length >= HEAD) await begin();
  }
  if (!reader) await begin();
  if (!source || !reader) throw new SourceError('the file is empty');
  return { ...withinLimits(reader.finish()), format: source.name };
}

export const withoutMark = (text: string): string =>
  text.startsWith('\uFEFF') ? text.slice(1) : text;

function detect(text: string): FileSource {
  const head = text.slice(0, HEAD);
  if (text.trim() === '') throw new SourceError('the file is empty');
  if (feed.detects(head)) return feed;
  refuseUnread(head);
  const source = SOURCES.find((candidate) => candidate.detects(head));
  if (source) return source;
  const line = head.slice(0, head.search(/\S/)).split('\n').length;
  throw new SourceError(
    `line ${line}: none of the formats that hold papers: a text export of a Hugging Face Papers page, JSON ({"title": …, "abstract": …}), CSV with a header, BibTeX or a feed (RSS, Atom, JSON Feed)`,
  );
}

/** `block` ends with a line end, but for the last one. */
export async function pushLines(
  reader: Pick<PaperReader, 'push'>,
  block: string,
  breathe: () => Promise<void> | undefined,
) {
  const lines = block.split(block.includes('\r') ? /\r\n|\n|\r/ : '\n');
  if (lines.at(-1) === '') lines.pop();
  for (const line of lines) {
    reader.push(line);
    const pause = breathe();
    if (pause) await pause;
  }
}

function* blocksOf(text: string): Generator<string> {
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start + BLOCK) + 1 || text.length;
    yield text.slice(start, end);
    start = end;
  }
}
