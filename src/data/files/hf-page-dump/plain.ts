import type { SourceWarning } from '../source.ts';
import { datedIn, type PageDate } from './date.ts';
import { isOwnWords } from './own-words.ts';
import { looksLikeTitle, type PageLine, pairUp } from './pairs.ts';
import {
  authorCountOf,
  gluedCountOf,
  type Line,
  type PageRecord,
  type PageRecords,
  unwrapTitle,
  votesOf,
} from './shared.ts';

const BANNERS = /^(?:get (?:the )?trending papers in your email inbox(?: once a day)?!?\s*)+/i;
/** The button's word, also glued to a title; not the beginning of “Subscribers …” or “Subscribe to …”. */
const SUBSCRIBE = /^subscribe(?!(?:d|rs?)\b)(?!\s+[a-z])\s*/i;
const AUTHORS = /^\d{1,5} authors?$/;
/** Perhaps a number of comments, glued to a date. */
const GLUED = /^[·\s]*\d{0,5}$/;
const LONGEST_FACT = 100;
const SHORTEST_PHRASE = 60;
const SENTENCE_END = /[.!?…。]["'”’)\]]*$/;
/** What arXiv keeps of papers that are no more. */
const IN_A_WORD = /^(?:withdrawn|retracted|none|n\/a|tba)$/i;
const NUMBERED = /^\(?(\d{1,4})[.)]\s+(?=\S)/;
const FEWEST_NUMBERED = 3;
/** Above the banner may stand a menu, and a sentence about cookies. */
const MOST_SENTENCES_ABOVE = 2;

/**
 * Titles and abstracts alternate, a line each; a copy of the page as it is shown has votes before
 * them and authors, date and comments behind. Only a damaged record is lost.
 */
export function plainRecords(lines: readonly Line[], now: Date): PageRecords {
  const content = withoutBanner(lines);
  const page = content.map((line, at) => ({ ...line, furniture: isFurniture(content, at, now) }));
  const titles = pairUp(page).filter((at) => isParagraph(page[at + 1]?.text ?? ''));
  const records = titles.map((at, index) => readRecord(page, at, titles[index + 1], now));
  const taken = new Set(titles.flatMap((at) => [at, at + 1]));
  const warnings = page
    .filter(({ furniture }, at) => !(furniture || taken.has(at)))
    .map((line) => lost(line));
  return isTwisted(page, taken)
    ? { records: [], warnings: [] }
    : { records: unnumbered(records), warnings };
}

/** What is no sentence and as short as a button is the page's own. */
const isParagraph = (text: string): boolean =>
  text.length >= SHORTEST_PHRASE || SENTENCE_END.test(text) || IN_A_WORD.test(text);

/** Abstracts that stand before their titles must not come under those of others. */
function isTwisted(page: readonly PageLine[], taken: ReadonlySet<number>): boolean {
  const isAlone = ({ furniture }: PageLine, at: number) => !(furniture || taken.has(at));
  const filled = page.flatMap((line, at) =>
    line.furniture ? [] : [{ text: line.text, alone: isAlone(line, at) }],
  );
  const [first] = filled;
  const last = filled.at(-1);
  if (!first?.alone || !last?.alone) return false;
  return !looksLikeTitle(first) && looksLikeTitle(last);
}

/** Titles without the numbers of a list, where each has its own. */
function unnumbered(records: readonly PageRecord[]): readonly PageRecord[] {
  const isNumbered = records.every(({ title }, at) => Number(NUMBERED.exec(title)?.[1]) === at + 1);
  if (!isNumbered || records.length < FEWEST_NUMBERED) return records;
  return records.map((record) => ({ ...record, title: record.title.replace(NUMBERED, '') }));
}

const lost = ({ number, text }: Line): SourceWarning => {
  const what = looksLikeTitle({ text })
    ? 'a title without an abstract'
    : 'an abstract without a title';
  return { line: number, dropped: true, message: `${what}, dropped: “${text.slice(0, 60)}”` };
};

function readRecord(
  page: readonly PageLine[],
  at: number,
  next: number | undefined,
  now: Date,
): PageRecord {
  const [title, abstract, ...behind] = page.slice(at, next);
  return {
    line: title?.number ?? 0,
    title: unwrapTitle(title?.text ?? ''),
    abstract: abstract?.text ?? '',
    votes: votesOf(page[at - 1]?.text ?? ''),
    ...readFacts(
      behind.map(({ text }) => text),
      next === undefined,
      now,
    ),
  };
}

/** What stands between two records: authors, date, comments, and the votes of the next one. */
function readFacts(texts: readonly string[], isLast: boolean, now: Date): Partial<PageRecord> {
  const dated = texts.findIndex((text) => dateOf(text, now) !== undefined);
  if (dated < 0) return {};
  const people = texts.slice(0, dated);
  const date = dateOf(texts[dated] ?? '', now);
  const counts = texts.slice(dated + 1).flatMap((text) => votesOf(text) ?? []);
  return {
    authorCount: people.map(authorCountOf).find((count) => count !== undefined),
    organisation: people.find(
      (text, index) => text !== '·' && !AUTHORS.test(text) && people[index + 1] === '·',
    ),
    published: date?.published,
    comments:
      gluedCountOf(date?.rest) ?? (counts.length > (isLast ? 0 : 1) ? counts[0] : undefined),
  };
}

function dateOf(text: string, now: Date): PageDate | undefined {
  if (text.length > LONGEST_FACT) return undefined;
  const date = datedIn(text, now);
  return date && GLUED.test(date.rest) ? date : undefined;
}

function isFurniture(lines: readonly Line[], at: number, now: Date): boolean {
  const text = lines[at]?.text ?? '';
  if (isOwnWords(text)) return true;
  if (text.length > LONGEST_FACT) return false;
  const isOrganisation = at > 0 && lines[at + 1]?.text === '·';
  if (isOrganisation || AUTHORS.test(text)) return true;
  return votesOf(text) !== undefined || dateOf(text, now) !== undefined;
}

/** The banner stands twice at the top; the button's “Subscribe” is glued to the first title. */
function withoutBanner(lines: readonly Line[]): readonly Line[] {
  const banner = lines.findIndex(({ text }) => BANNERS.test(text));
  const above = lines.slice(0, Math.max(banner, 0));
  const isLong = ({ text }: Line) => text.length > LONGEST_FACT;
  const long = above.filter(isLong).length;
  const isHeader =
    long === 0 || (long <= MOST_SENTENCES_ABOVE && lines.filter(isLong).length > 2 * long);
  const content = lines.slice(isHeader ? above.length : 0);
  const [button, ...rest] = content.flatMap((line) => stripped(line, BANNERS));
  return button === undefined ? [] : [...stripped(button, SUBSCRIBE), ...rest];
}

function stripped({ number, text }: Line, prefix: RegExp): readonly Line[] {
  const rest = text.replace(prefix, '');
  return rest === '' ? [] : [{ number, text: rest }];
}
