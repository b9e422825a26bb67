import type { SourceWarning } from '../source.ts';
import { pageDateOf } from './date.ts';
import {
  authorCountOf,
  gluedCountOf,
  type Line,
  loginIdOf,
  type PageRecord,
  type PageRecords,
  pageIdOf,
  unwrapTitle,
  votesOf,
} from './shared.ts';

const HEADING = /^#{1,6}\s+\[/;
const LINK_END = /\]\((\S+?)(?:\s+"[^"]*")?\)$/;
const VOTES_LINK = /^\[([^\]]{1,20})\]\(/;
const COMMENTS_LINK = /\[(\d+)\]\(\S+#community\)/;
const ORGANISATION =
  /^\[!\[[^\]]*\]\([^)]*\)\s*([^\]\n]+)\]\(https?:\/\/(?:www\.)?huggingface\.co\/[^/)\s]+\)$/;
const FACT = /^(?:·|\[!\[|\[?-\s+!\[|\[?(?:-\s+)?\d{1,5} authors?\b)/;
/** Where the text was hard-wrapped, the capture put backslashes before the line end. */
const WRAP_MARK = /\s*\\+$/;
/** A title is never wrapped over more lines than this. */
const LONGEST_HEADING = 8;

/**
 * Markdown as crawlers write it. A result is: `[votes](log-in)`, `### [title](page)`,
 * `[abstract](page)`, authors or `[![logo](…)organisation](…)`, `·`, date with `[comments](…)` glued to it.
 */
export function markdownRecords(lines: readonly Line[], now: Date): PageRecords {
  const warnings: SourceWarning[] = [];
  const headings = lines.flatMap((_, index) => readHeading(lines, index) ?? []);
  const records = headings.map((heading, index) => {
    const next = headings[index + 1]?.at;
    const record = readRecord(heading, lines.slice(heading.after, next), now);
    if (record.abstract === '')
      warnings.push({
        line: record.line,
        message: `${heading.arxivId} has no abstract`,
        dropped: false,
      });
    return { ...record, votes: votesBefore(lines[heading.at - 1]) };
  });
  return { records, warnings };
}

interface Heading {
  readonly at: number;
  readonly after: number;
  readonly line: number;
  readonly title: string;
  readonly arxivId: string;
}

function readHeading(lines: readonly Line[], at: number): Heading | undefined {
  const first = lines[at];
  if (first === undefined || !HEADING.test(first.text)) return undefined;
  for (let after = at + 1; after <= at + LONGEST_HEADING && after <= lines.length; after += 1) {
    const arxivId = linkedIdOf(lines[after - 1]?.text ?? '');
    if (arxivId === undefined) continue;
    const title = unwrapTitle(unlinked(lines.slice(at, after)).replace(HEADING, ''));
    return { at, after, line: first.number, title, arxivId };
  }
  return undefined;
}

/** The paper whose page a line's last link leads to, when the line ends with that link. */
const linkedIdOf = (text: string): string | undefined => pageIdOf(LINK_END.exec(text)?.[1] ?? '');

/** The text of a link that may run over several lines, without its opening bracket. */
const unlinked = (lines: readonly Line[]): string =>
  lines
    .map(({ text }) => text.replace(WRAP_MARK, ''))
    .join(' ')
    .replace(LINK_END, '')
    .replace(/^\[/, '');

function votesBefore(line: Line | undefined): number | undefined {
  if (line === undefined || loginIdOf(line.text) === undefined) return undefined;
  return votesOf(VOTES_LINK.exec(line.text)?.[1] ?? '');
}

function readRecord(heading: Heading, lines: readonly Line[], now: Date): PageRecord {
  const fact = lines.findIndex(({ text }) => FACT.test(text));
  const beforeFacts = lines.slice(0, fact < 0 ? undefined : fact);
  const end = beforeFacts.findIndex(({ text }) => linkedIdOf(text) === heading.arxivId);
  const votes = beforeFacts.findIndex(({ text }) => loginIdOf(text) !== undefined);
  const abstract = beforeFacts.slice(0, end >= 0 ? end + 1 : votes < 0 ? undefined : votes);
  return {
    line: heading.line,
    title: heading.title,
    arxivId: heading.arxivId,
    abstract: unlinked(abstract).trim(),
    ...readFacts(fact < 0 ? [] : lines.slice(fact), now),
  };
}

function readFacts(lines: readonly Line[], now: Date): Partial<PageRecord> {
  const texts = lines.map(({ text }) => text);
  const dot = texts.indexOf('·');
  const dates = texts.slice(dot + 1).flatMap((text) => pageDateOf(text, now) ?? []);
  const comments = texts.flatMap((text) => COMMENTS_LINK.exec(text)?.[1] ?? [])[0];
  return {
    authorCount: texts.map(authorCountOf).find((count) => count !== undefined),
    organisation: texts.flatMap((text) => ORGANISATION.exec(text)?.[1]?.trim() || [])[0],
    published: dates[0]?.published,
    comments: comments === undefined ? gluedCountOf(dates[0]?.rest) : Number(comments),
  };
}
