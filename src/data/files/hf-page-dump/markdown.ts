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
  withoutWrapMark,
} from './shared.ts';

const HEADING = /^#{1,6}\s+\[/;
const LINK_TARGET = /^\]\((\S+?)(?:\s+"[^"]*")?\)$/;
/** An address and its title are shorter than this. */
const LONGEST_TARGET = 500;
const VOTES_LINK = /^\[([^\]]{1,20})\]\(/;
const COMMENTS_LINK = /\[(\d+)\]\(\S+#community\)/;
const ORGANISATION =
  /^\[!\[[^\]]*\]\([^)]*\)\s*([^\]\n]+)\]\(https?:\/\/(?:www\.)?huggingface\.co\/[^/)\s]+\)$/;
/** The dot before the date, pictures of authors or of an organisation, or their number. */
const FACT = /^(?:·|\[!\[|\[?-\s+!\[|(?:\[|-\s+|\[-\s+)?\d{1,5} authors?(?:\]|\\|$))/;
/** Facts stand on short lines. */
const LONGEST_FACT = 4000;
/** A title is never wrapped over more lines than this. */
const LONGEST_HEADING = 8;

/**
 * Markdown as crawlers write it. A result is: `[votes](log-in)`, `### [title](page)`,
 * `[abstract](page)`, authors or `[![logo](…)organisation](…)`, `·`, date with `[comments](…)` glued to it.
 */
export function markdownRecords(lines: readonly Line[], now: Date): PageRecords {
  const warnings: SourceWarning[] = [];
  const headings = headingsIn(lines);
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

/** A line of a wrapped abstract that begins like a heading seems to lead to the same paper again. */
const headingsIn = (lines: readonly Line[]): readonly Heading[] =>
  lines
    .flatMap((_, index) => readHeading(lines, index) ?? [])
    .filter(({ arxivId }, index, all) => all[index - 1]?.arxivId !== arxivId);

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

/** Where the link that a line ends with begins to name its target; -1 for other lines. */
function targetAt(text: string): number {
  const at = text.lastIndexOf('](');
  const isTarget = text.length - at <= LONGEST_TARGET && LINK_TARGET.test(text.slice(at));
  return at >= 0 && isTarget ? at : -1;
}

/** The paper whose page a line's last link leads to, when the line ends with that link. */
function linkedIdOf(text: string): string | undefined {
  const at = targetAt(text);
  return at < 0 ? undefined : pageIdOf(LINK_TARGET.exec(text.slice(at))?.[1] ?? '');
}

/** The text of a link that may run over several lines, without its opening bracket. */
function unlinked(lines: readonly Line[]): string {
  const texts = lines.map(({ text }) => withoutWrapMark(text)).filter((text) => text !== '');
  const whole = texts.join(' ');
  const end = targetAt(whole);
  return (end < 0 ? whole : whole.slice(0, end)).replace(/^\[/, '');
}

function votesBefore(line: Line | undefined): number | undefined {
  if (line === undefined || loginIdOf(line.text) === undefined) return undefined;
  return votesOf(VOTES_LINK.exec(line.text)?.[1] ?? '');
}

function readRecord(heading: Heading, lines: readonly Line[], now: Date): PageRecord {
  const end = endOfAbstract(heading, lines);
  const facts = lines.slice(end).filter(({ text }) => text.length <= LONGEST_FACT);
  return {
    line: heading.line,
    title: heading.title,
    arxivId: heading.arxivId,
    abstract: unlinked(lines.slice(0, end)).trim(),
    ...readFacts(facts, now),
  };
}

/** Behind the link that holds the abstract, or before what follows it where that link is missing. */
function endOfAbstract({ arxivId }: Heading, lines: readonly Line[]): number {
  if (FACT.test(lines[0]?.text ?? '')) return 0;
  const link = lines.findIndex(({ text }) => linkedIdOf(text) === arxivId);
  const votes = lines.findIndex(({ text }) => loginIdOf(text) !== undefined);
  const end = link >= 0 && lines[0]?.text.startsWith('[') ? link + 1 : lines.findIndex(isFact);
  if (end >= 0) return end;
  return votes >= 0 ? votes : lines.length;
}

const isFact = ({ text }: Line): boolean => FACT.test(text);

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
