import type { SourceWarning } from '../source.ts';
import { datedIn } from './date.ts';
import { type Heading, headingsIn, linkedIdOf, unlinked } from './markdown-headings.ts';
import {
  authorCountOf,
  gluedCountOf,
  type Line,
  loginIdOf,
  type PageRecord,
  type PageRecords,
  votesOf,
} from './shared.ts';

/** The votes are what stands last in the text of a log-in link: `[65](…)`, `[Upvote 65](…)`. */
const VOTES_LINK = /(?:^|[[\s\\])(-|\d[\d.,]*k?)\]\(https?:\/\/\S*\/login\?/;
const COMMENTS_LINK = /\[(\d+)\]\(\S+#community\)/;
const CODE_LINK = /\[GitHub[^\]]{0,20}\]\((https?:\/\/[^\s)]+)\)/;
const ORGANISATION =
  /^\[!\[[^\]]*\]\([^)]*\)\s*([^\]\n]+)\]\(https?:\/\/(?:www\.)?huggingface\.co\/[^/)\s]+\)$/;
/** What follows an abstract: date, votes, code, people with their pictures or their number. */
const FACT =
  /^(?:·|\[!\[|\[?-\s+!\[|(?:\[|-\s+|\[-\s+)?\d{1,5} authors?(?:\]|\\|$)|\[Upvote\b|\[GitHub(?: [\d.,]+k?)?\]|\[arXiv Page\]|Submitted by\b|Published on [A-Z])/;
/** Between title and abstract the page of trending papers shows a picture and who sent it in. */
const BEFORE_ABSTRACT = /^(?:\[?!\[[^\]]*\]\([^)]*\)(?:\]\([^)]*\))?$|Submitted by\b)/;
const GLUED =
  /(?<=\S)\s*(?=·\s*Published (?:on )?[A-Z][a-z]{2})|(?=\[Upvote\b)|(?=\[GitHub(?: [\d.,]+k?)?\]\()|(?=\[arXiv Page\]\()/;
/** Facts stand on short lines. */
const LONGEST_FACT = 4000;

/**
 * Markdown as crawlers write it. A result is: `[votes](log-in)`, `### [title](page)`,
 * `[abstract](page)`, authors or `[![logo](…)organisation](…)`, `·`, date with `[comments](…)` glued to
 * it. On the page of trending papers a heading may be no link, and `· Published on …`, `[Upvote 65](…)`
 * and `[GitHub 1.2k](…)` are glued to what stands before them.
 */
export function markdownRecords(page: readonly Line[], now: Date): PageRecords {
  const lines = page.flatMap(unglued);
  const warnings: SourceWarning[] = [];
  const headings = headingsIn(lines);
  const votes = votesIn(lines);
  const records = headings.map((heading, index) => {
    const next = headings[index + 1]?.at;
    const record = readRecord(heading, lines.slice(heading.after, next), now);
    if (record.abstract === '')
      warnings.push({
        line: record.line,
        message: `${heading.arxivId} has no abstract`,
        dropped: false,
      });
    return { ...record, votes: votes.get(heading.arxivId) };
  });
  return { records, warnings };
}

const unglued = ({ number, text }: Line): readonly Line[] =>
  text
    .split(GLUED)
    .map((part) => ({ number, text: part.trim() }))
    .filter((part) => part.text !== '');

/** The votes that are told first for each paper. */
function votesIn(lines: readonly Line[]): ReadonlyMap<string, number> {
  const votes = new Map<string, number>();
  for (const { text } of lines) {
    const arxivId = text.length > LONGEST_FACT ? undefined : loginIdOf(text);
    const count = votesOf(VOTES_LINK.exec(text)?.[1] ?? '');
    if (arxivId !== undefined && count !== undefined && !votes.has(arxivId))
      votes.set(arxivId, count);
  }
  return votes;
}

function readRecord(heading: Heading, section: readonly Line[], now: Date): PageRecord {
  const begin = section.findIndex(({ text }) => !BEFORE_ABSTRACT.test(text));
  const lines = section.slice(Math.max(begin, 0));
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
  const dates = texts.slice(dot + 1).flatMap((text) => datedIn(text, now) ?? []);
  const comments = texts.flatMap((text) => COMMENTS_LINK.exec(text)?.[1] ?? [])[0];
  return {
    authorCount: texts.map(authorCountOf).find((count) => count !== undefined),
    organisation: texts.flatMap((text) => ORGANISATION.exec(text)?.[1]?.trim() || [])[0],
    published: dates[0]?.published,
    comments: comments === undefined ? gluedCountOf(dates[0]?.rest) : Number(comments),
    codeUrl: texts.flatMap((text) => CODE_LINK.exec(text)?.[1] ?? [])[0],
  };
}
