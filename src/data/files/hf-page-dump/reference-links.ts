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

const LINK_END = /\]\[(\d{1,5})\]$/;
const HEADING = /^#{1,6}\s+\[(?!\[)/;
const REFERENCE = /^(?:\[(\d{1,5})\]:?|(\d{1,5})\.)\s*(https?:\/\/\S+)$/;
const ALONE = /^\[\s*([^\]]{1,16}?)\s*\]\[\d{1,5}\]$/;
const GLUED_LINK = /\s*\[\s*([^\]]{0,16}?)\s*\]\[\d{1,5}\]$/;
const ORGANISATION = /^\[(?:\[[^\]]*\]\s*)?([^\]\n]+)\]\[\d{1,5}\]$/;
/** A title, or what stands between two brackets, is never wrapped over more lines than this. */
const LONGEST_HEADING = 8;
const LONGEST_COUNT = 4;
const FEWEST_LINKS = 3;

/** Whether the page is written with numbers for its links: `[text][12]`. */
export const hasReferenceLinks = (lines: readonly Line[]): boolean =>
  lines.filter(({ text }) => LINK_END.test(text)).length >= FEWEST_LINKS &&
  lines.some(({ text }) => HEADING.test(text));

/**
 * Links have numbers, and perhaps a list of addresses at the end. A result is: `[votes][1]`,
 * `### [title][2]`, `[abstract][3]`, authors or `[[logo] organisation][4]`, `·`, date with
 * `[comments][5]`; the text of a link may stand on lines of its own.
 */
export function referenceRecords(lines: readonly Line[], now: Date): PageRecords {
  const addresses = addressesIn(lines);
  const warnings: SourceWarning[] = [];
  const headings = headingsIn(lines);
  const records = headings.map((heading, index) => {
    const next = headings[index + 1];
    const end = next === undefined ? lines.length : next.at - next.votesLines;
    const record = readRecord(heading, lines.slice(heading.after, end), now);
    const arxivId = idIn(addresses, heading.links);
    if (record.abstract === '')
      warnings.push({ line: record.line, message: 'a title without an abstract', dropped: false });
    return { ...record, arxivId };
  });
  return { records, warnings };
}

function addressesIn(lines: readonly Line[]): ReadonlyMap<string, string> {
  const addresses = new Map<string, string>();
  for (const { text } of lines) {
    const [, bracketed, listed, address] = REFERENCE.exec(text) ?? [];
    if (address !== undefined) addresses.set(bracketed ?? listed ?? '', address);
  }
  return addresses;
}

const idIn = (addresses: ReadonlyMap<string, string>, links: readonly string[]) =>
  links
    .map((link) => addresses.get(link) ?? '')
    .map((address) => pageIdOf(address) ?? loginIdOf(address))
    .find((id) => id !== undefined);

interface Heading {
  /** Of its first line, and of the line behind it. */
  readonly at: number;
  readonly after: number;
  readonly line: number;
  readonly title: string;
  readonly votes: number | undefined;
  /** On so many lines before it stand its votes. */
  readonly votesLines: number;
  readonly links: readonly string[];
}

const headingsIn = (lines: readonly Line[]): readonly Heading[] =>
  lines.flatMap((_, at) => readHeading(lines, at) ?? []);

function readHeading(lines: readonly Line[], at: number): Heading | undefined {
  const first = lines[at];
  if (first === undefined || !HEADING.test(first.text)) return undefined;
  const length = lines.slice(at, at + LONGEST_HEADING).findIndex(({ text }) => LINK_END.test(text));
  if (length < 0) return undefined;
  const after = at + length + 1;
  const whole = joined(lines.slice(at, after));
  const title = unwrapTitle(whole.replace(HEADING, '').replace(LINK_END, ''));
  const links = [LINK_END.exec(whole)?.[1] ?? ''];
  return { at, after, line: first.number, title, links, ...votesBefore(lines, at) };
}

/** `[`, `65`, `][35]` before a heading, on one line or several. */
function votesBefore(lines: readonly Line[], at: number) {
  for (let count = 1; count <= LONGEST_COUNT && count <= at; count += 1) {
    const votes = votesOf(ALONE.exec(joined(lines.slice(at - count, at)))?.[1] ?? '');
    if (votes !== undefined) return { votes, votesLines: count };
  }
  return { votes: undefined, votesLines: 0 };
}

const joined = (lines: readonly Line[]): string => lines.map(({ text }) => text).join(' ');

function readRecord(
  { line, title, votes }: Heading,
  lines: readonly Line[],
  now: Date,
): PageRecord {
  const end = lines[0]?.text.startsWith('[')
    ? lines.findIndex(({ text }) => LINK_END.test(text)) + 1
    : 0;
  const linked = joined(lines.slice(0, end)).replace(LINK_END, '').replace(/^\[/, '').trim();
  // Without a paragraph the first link is that of the authors.
  const abstract = authorCountOf(linked) !== undefined && linked.length < 40 ? '' : linked;
  const facts = lines.slice(abstract === '' ? 0 : end).map(({ text }) => text);
  return { line, title, abstract, votes, ...readFacts(facts, now) };
}

function readFacts(texts: readonly string[], now: Date): Partial<PageRecord> {
  const dot = texts.indexOf('·');
  const people = texts.slice(0, Math.max(dot, 0));
  const dates = texts.slice(dot + 1).flatMap((text) => pageDateOf(text, now) ?? []);
  return {
    authorCount: people.map(authorCountOf).find((count) => count !== undefined),
    organisation: people
      .filter((text) => authorCountOf(text) === undefined)
      .flatMap((text) => ORGANISATION.exec(text)?.[1]?.trim() || [])[0],
    published: dates[0]?.published,
    comments: gluedCountOf(GLUED_LINK.exec(dates[0]?.rest ?? '')?.[1]),
  };
}
