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

const ADDRESS = /^https?:\/\/\S+$/;
const COMMUNITY = /^https?:\/\/\S+#community$/;
const ORGANISATION_PAGE = /^https?:\/\/(?:www\.)?huggingface\.co\/[^/\s?#]+$/;

/**
 * Every address on a line of its own. A result is: votes, log-in link, title, page, abstract, page,
 * authors or an organisation with its page, `·`, date, and perhaps the number of comments with its link.
 */
export function linkRecords(lines: readonly Line[], now: Date): PageRecords {
  const warnings: SourceWarning[] = [];
  const starts = recordStarts(lines);
  const records = starts.flatMap(({ at, arxivId }, index) => {
    const record = readRecord(lines.slice(at, starts[index + 1]?.at), arxivId, now);
    const missing = record.title === '' ? 'title' : record.abstract === '' ? 'abstract' : undefined;
    if (missing)
      warnings.push({
        line: record.line,
        message: `${arxivId} has no ${missing}`,
        dropped: record.title + record.abstract === '',
      });
    return record.title === '' && record.abstract === '' ? [] : [record];
  });
  return { records, warnings };
}

interface Start {
  readonly at: number;
  readonly arxivId: string;
}

/**
 * A log-in link begins a result. Where that link is missing, the page of another paper does, if it
 * comes twice as pages of results do: behind the title and behind the abstract.
 */
function recordStarts(lines: readonly Line[]): readonly Start[] {
  const starts: Start[] = [];
  const twice = repeated(lines.flatMap(({ text }) => pageIdOf(text) ?? []));
  for (const [index, { text }] of lines.entries()) {
    const login = loginIdOf(text);
    const arxivId = login ?? pageIdOf(text);
    if (arxivId === undefined) continue;
    if (login === undefined && starts.at(-1)?.arxivId === arxivId) continue;
    if (login === undefined && !twice.has(arxivId)) continue;
    starts.push({ at: beginning(lines, login === undefined ? index - 1 : index), arxivId });
  }
  return starts;
}

const repeated = (ids: readonly string[]): ReadonlySet<string> =>
  new Set(ids.filter((id, index) => ids[index - 1] === id));

/** One line back where the votes stand there. */
const beginning = (lines: readonly Line[], index: number): number =>
  Math.max(0, votesOf(lines[index - 1]?.text ?? '') === undefined ? index : index - 1);

function readRecord(lines: readonly Line[], arxivId: string, now: Date): PageRecord {
  const [first] = lines;
  const votes = votesOf(first?.text ?? '');
  const isPage = ({ text }: Line) => pageIdOf(text) === arxivId;
  const body = lines.slice(votes === undefined ? 0 : 1).filter(({ text }) => !loginIdOf(text));
  const page = body.findIndex(isPage);
  const afterPage = page < 0 ? [] : body.slice(page + 1);
  const again = afterPage.findIndex(isPage);
  const facts = again >= 0 ? again : afterPage.findIndex(({ text }) => isFact(text));
  return {
    line: first?.number ?? 0,
    title: unwrapTitle(titleOf(body.slice(0, Math.max(page, 0)))),
    abstract: joined(afterPage.slice(0, facts < 0 ? undefined : facts), '\n'),
    arxivId,
    votes,
    ...readFacts(facts < 0 ? [] : afterPage.slice(facts), now),
  };
}

const titleOf = (lines: readonly Line[]): string =>
  lines.map(({ text }, at) => (at < lines.length - 1 ? withoutWrapMark(text) : text)).join(' ');

const joined = (lines: readonly Line[], by: string): string =>
  lines.map(({ text }) => text).join(by);

const isFact = (text: string): boolean =>
  text === '[' || text === '·' || /^\d+ authors?\b/.test(text);

function readFacts(lines: readonly Line[], now: Date): Partial<PageRecord> {
  const texts = lines.map(({ text }) => text);
  const dot = texts.indexOf('·');
  const people = texts.slice(0, dot < 0 ? undefined : dot);
  const dates = texts
    .slice(dot + 1)
    .flatMap((text) => pageDateOf(text.replace(/^·\s*/, ''), now) ?? []);
  const community = texts.findIndex((text) => COMMUNITY.test(text));
  const comments = votesOf(texts[community - 1] ?? '') ?? gluedCountOf(dates[0]?.rest);
  return {
    authorCount: people.map(authorCountOf).find((count) => count !== undefined),
    organisation: people.find((text, index) => isOrganisation(text, people[index + 1])),
    published: dates[0]?.published,
    comments,
  };
}

const isOrganisation = (text: string, next: string | undefined): boolean =>
  !ADDRESS.test(text) && next !== undefined && ORGANISATION_PAGE.test(next);
