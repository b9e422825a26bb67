import { OwnError } from '../../shared/own-error.ts';
import type { Paper } from '../paper.ts';

/** One record that was dropped, or a doubt about one that was kept. */
export interface SourceWarning {
  /** 1-based line in the file; absent for a doubt about the file as a whole. */
  readonly line?: number;
  readonly message: string;
  /** Whether the record was left out. */
  readonly dropped: boolean;
}

export interface ParsedPapers {
  readonly papers: readonly Paper[];
  readonly warnings: readonly SourceWarning[];
}

export interface ParseOptions {
  /** Dates without a year belong to the year of this moment, or to the year before if they lie ahead of it. */
  readonly now: Date;
  /** BibTeX's `@string` macros, by names in small letters: those of a file hold in the next one, too. */
  readonly macros?: Map<string, string>;
}

/** Takes a file line by line, so that a large one is never in memory as a whole. */
export interface PaperReader {
  /** The next line, without its line end. Throws a SourceError when the file as a whole is bad. */
  push(line: string): void;
  /** What was read and not yet drained; throws a SourceError when there was no paper at all. */
  finish(): ParsedPapers;
}

/** A reader that need not keep what it has read. */
export interface DrainingReader extends PaperReader {
  /** What was read since the last time, which is then forgotten. */
  drain(): ParsedPapers;
}

/** A file format that papers come in. */
export interface FileSource {
  readonly name: 'hf-page-dump' | 'json-lines' | 'bibtex' | 'csv' | 'feed';
  /** Whether a text that begins with `head` (up to 64 KB) is in this format. */
  detects(head: string): boolean;
  /** A new reader; slow parts of a format are loaded here, when they are needed. */
  open(options: ParseOptions): Promise<PaperReader>;
}

/** A file that cannot be read as papers; the message is for people and names file and line. */
export class SourceError extends OwnError {
  override readonly name = 'SourceError';
}
