import type { Paper } from '../../paper.ts';
import { arxivIdOf, arxivPaperId, arxivPdfUrl, titlePaperId } from '../../paper-id.ts';
import type { SourceWarning } from '../source.ts';

/** A line that is not blank, trimmed, with its 1-based place in the file. */
export interface Line {
  readonly number: number;
  readonly text: string;
}

/** One result of the page as a layout tells it; what is missing is undefined. */
export interface PageRecord {
  readonly line: number;
  readonly title: string;
  readonly abstract: string;
  readonly arxivId?: string | undefined;
  readonly votes?: number | undefined;
  readonly authorCount?: number | undefined;
  readonly organisation?: string | undefined;
  readonly published?: string | undefined;
  readonly comments?: number | undefined;
  readonly codeUrl?: string | undefined;
}

export interface PageRecords {
  readonly records: readonly PageRecord[];
  readonly warnings: readonly SourceWarning[];
}

const PAGE = 'https://huggingface.co/papers/';
const PAGE_LINK = /^https?:\/\/(?:www\.)?huggingface\.co\/papers\/([^\s?#/]+)\/?$/;
const LOGIN_LINK = /\/login\?next=(?:%2F|\/)papers(?:%2F|\/)([^\s?#&)]+)/i;

/** The arXiv id in the address of a paper's page; undefined for the listing's other pages. */
export const pageIdOf = (address: string): string | undefined =>
  arxivIdOf(PAGE_LINK.exec(address)?.[1] ?? '');

/** The arXiv id in the log-in link that stands behind the votes. */
export const loginIdOf = (text: string): string | undefined =>
  arxivIdOf(LOGIN_LINK.exec(text)?.[1] ?? '');

const VOTES = /^(?:\[[-\sx]?\]\s*)?(-|\d[\d,]*(?:\.\d+)?)(k?)$/i;

const LONGEST_COUNT = 16;

/** `19`, `1,024`, `1.2k`, `-` for none, also behind the check box `[-]`; undefined for other text. */
export function votesOf(text: string): number | undefined {
  if (text.length > LONGEST_COUNT) return undefined;
  const [, digits, thousands] = VOTES.exec(text.trim()) ?? [];
  if (digits === undefined) return undefined;
  if (digits === '-') return 0;
  return Math.round(Number(digits.replaceAll(',', '')) * (thousands ? 1000 : 1));
}

/** `3 authors`, wherever it stands in the text. */
export function authorCountOf(text: string): number | undefined {
  const count = Number(/(?:^|\s)(\d{1,5}) authors?\b/.exec(text)?.[1] ?? 0);
  return count > 0 ? count : undefined;
}

/** The number of comments in what stands behind a date: `6`, `**6**`, `[6](…)`. */
export function gluedCountOf(rest: string | undefined): number | undefined {
  const digits = /^\D{0,3}(\d{1,7})/.exec(rest ?? '')?.[1];
  return digits === undefined ? undefined : Number(digits);
}

/** arXiv titles keep a stray `\` and two blanks where the line was wrapped; that is no part of the title. */
export const unwrapTitle = (title: string): string =>
  title.replace(/[\s\\]+/g, (gap) => gap.replace(/^[\s\\]*\\\s{2,}/, ' ')).trim();

/** A line without the backslashes that a capture puts where a paragraph was hard-wrapped. */
export function withoutWrapMark(line: string): string {
  let end = line.length;
  while (line.charAt(end - 1) === '\\') end -= 1;
  return end === line.length ? line : line.slice(0, end).trimEnd();
}

export function toPaper(record: PageRecord): Paper {
  const { line: _line, arxivId, ...rest } = record;
  const known = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined));
  return {
    ...known,
    id: arxivId === undefined ? titlePaperId(record) : arxivPaperId(arxivId),
    title: record.title,
    abstract: record.abstract,
    authors: [],
    ...(arxivId !== undefined && { url: PAGE + arxivId, pdfUrl: arxivPdfUrl(arxivId) }),
  };
}
