import { alternates } from './hf-page-dump/alternates.ts';
import { linkRecords } from './hf-page-dump/links.ts';
import { looksLikePapers } from './hf-page-dump/looks-like-papers.ts';
import { markdownRecords } from './hf-page-dump/markdown.ts';
import { plainRecords } from './hf-page-dump/plain.ts';
import { hasReferenceLinks, referenceRecords } from './hf-page-dump/reference-links.ts';
import { type Line, loginIdOf, type PageRecords, pageIdOf } from './hf-page-dump/shared.ts';
import { shownOnce } from './hf-page-dump/shown-once.ts';
import type { FileSource, PaperReader, ParsedPapers, ParseOptions } from './source.ts';
import { SourceError } from './source.ts';

const UNKNOWN_LAYOUT =
  'a Hugging Face Papers page in a layout that is not known; read are its text as a browser copies it, text with its links (on lines of their own or numbered), and Markdown';
const BANNER = /trending papers in your email inbox/i;
const HEADING = /^#{1,6}\s+\[.*\]\(https?:\/\/(?:www\.)?huggingface\.co\/papers\/\d/m;
const MARKDOWN = /^#{1,6}\s+\S/;
/** A page shows 120 papers at most, in about 200 KB. What is far larger is something else. */
const LARGEST_PAGE = 32 * 1024 * 1024;

/**
 * Text exports of the Hugging Face Papers page: copied as text, with links on lines of their own or
 * numbered, or as Markdown. Which it is is told by what the file holds, not by where it comes from.
 */
export const hfPageDump: FileSource = {
  name: 'hf-page-dump',
  detects: (head) =>
    BANNER.test(head) || loginIdOf(head) !== undefined || HEADING.test(head) || alternates(head),
  open: async (options) => openReader(options),
};

function openReader({ now }: ParseOptions): PaperReader {
  const lines: Line[] = [];
  let count = 0;
  let size = 0;
  return {
    push: (line) => {
      count += 1;
      size += line.length;
      if (size > LARGEST_PAGE)
        throw new SourceError(`line ${count}: too long for an export of one page of papers`);
      const text = line.trim();
      if (text !== '') lines.push({ number: count, text });
    },
    finish: () => toPapers(recordsOf(unquoted(lines), now)),
  };
}

/** A page that was sent on in a mail has a mark before each line. */
function unquoted(lines: readonly Line[]): readonly Line[] {
  if (!lines.every(({ text }) => text.startsWith('>'))) return lines;
  return lines
    .map(({ number, text }) => ({ number, text: text.slice(1).trim() }))
    .filter(({ text }) => text !== '');
}

function recordsOf(lines: readonly Line[], now: Date): PageRecords {
  const has = (test: (text: string) => boolean) => lines.some(({ text }) => test(text));
  const markdown = has((text) => MARKDOWN.test(text)) ? markdownRecords(lines, now) : undefined;
  if (markdown && markdown.records.length > 0) return markdown;
  if (hasReferenceLinks(lines)) return referenceRecords(lines, now);
  if (has((text) => pageIdOf(text) !== undefined)) return linkRecords(lines, now);
  return plainRecords(lines, now);
}

function toPapers(page: PageRecords): ParsedPapers {
  const { records, warnings } = page;
  if (records.length === 0) {
    const [first] = warnings;
    if (!first) throw new SourceError(UNKNOWN_LAYOUT);
    throw new SourceError(
      `line ${first.line}: a Hugging Face Papers page without a single whole paper`,
    );
  }
  if (!looksLikePapers(page)) throw new SourceError(UNKNOWN_LAYOUT);
  const unique = shownOnce(records);
  return { papers: unique.papers, warnings: [...warnings, ...unique.warnings] };
}
