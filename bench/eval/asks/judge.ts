import type { Answer } from '../../../src/search/library.ts';
import { folded, normalisedTitle } from '../measures.ts';
import type { AskItem, Expectation } from './items.ts';

/** A reply as a person reads it. */
export interface Reply {
  readonly answer: Answer;
  /** The whole of it in plain words. */
  readonly text: string;
}

const NUMBER_WORDS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'.split(
    ' ',
  );
/** A long title may be cut where it is shown. */
const TITLE_SHOWN = 48;

/** Whether a reply is all that is expected of it. */
export function isAsExpected({ expect }: AskItem, reply: Reply): boolean {
  const { any_of: ways, ...all } = expect;
  return meets(all, reply) && (ways === undefined || ways.some((one) => meets(one, reply)));
}

const meets = (expect: Expectation, reply: Reply): boolean =>
  hasState(expect, reply) &&
  quotesAs(expect, reply) &&
  showsAs(expect, reply) &&
  saysAs(expect, reply);

/** A refusal may be as sure as it likes. */
function hasState(
  { status, reply: kinds, max_confidence: most = 1 }: Expectation,
  { answer }: Reply,
): boolean {
  const isRefusal =
    answer.status === 'refused' || answer.kind === 'refusal' || answer.kind === 'small_talk';
  if (status === 'answered' && isRefusal) return false;
  if (status === 'refused' && !isRefusal) return false;
  if (kinds !== undefined && !kinds.includes(answer.kind)) return false;
  return isRefusal || answer.confidence <= most;
}

function quotesAs(expect: Expectation, { answer: { sentences } }: Reply): boolean {
  const titles = sentences.map(({ title }) => normalisedTitle(title));
  const of = (wanted: readonly string[]) => new Set(wanted.map(normalisedTitle));
  const { quotes_from: from, quotes_all: all = [], quotes_none: none = [] } = expect;
  const [first] = sentences;
  const { first_from: leads, first_says: says } = expect;
  return (
    (from === undefined || titles.every((title) => of(from).has(title))) &&
    all.every((title) => titles.includes(normalisedTitle(title))) &&
    none.every((source) => !sentences.some(({ text }) => matches(source, text))) &&
    (leads === undefined || of(leads).has(titles[0] ?? '')) &&
    (says === undefined || first === undefined || matches(says, first.text))
  );
}

function showsAs(expect: Expectation, reply: Reply): boolean {
  const { papers_all: all = [], papers_some: some, papers_first: first, max_hits: most } = expect;
  const { hits, sentences } = reply.answer;
  const isSeen = seenIn(reply);
  const leading = [hits[0]?.paper.title, sentences[0]?.title].map((title) =>
    normalisedTitle(title ?? ''),
  );
  return (
    all.every(isSeen) &&
    (some === undefined || some.titles.filter(isSeen).length >= some.at_least) &&
    (first === undefined || first.some((title) => leading.includes(normalisedTitle(title)))) &&
    (most === undefined || shownTitles(reply).size <= most)
  );
}

/** Quoted, among the hits, or named in the text. */
function seenIn({ answer: { hits, sentences }, text }: Reply): (title: string) => boolean {
  const known = new Set(
    [...hits.map(({ paper }) => paper.title), ...sentences.map(({ title }) => title)].map(
      normalisedTitle,
    ),
  );
  return (title) => known.has(normalisedTitle(title)) || isNamed(title, text);
}

const shownTitles = ({ answer: { hits, sentences }, text }: Reply): ReadonlySet<string> =>
  new Set([
    ...hits
      .map(({ paper }) => paper.title)
      .filter((title) => isNamed(title, text))
      .map(normalisedTitle),
    ...sentences.map(({ title }) => normalisedTitle(title)),
  ]);

function isNamed(title: string, text: string): boolean {
  const wanted = normalisedTitle(title);
  const whole = ` ${normalisedTitle(text)} `;
  return whole.includes(
    wanted.length > TITLE_SHOWN ? ` ${wanted.slice(0, TITLE_SHOWN)}` : ` ${wanted} `,
  );
}

function saysAs(expect: Expectation, reply: Reply): boolean {
  const { says_all: all = [], says_any: any, says_none: none = [], number } = expect;
  const text = plain(reply.text);
  const [low, high] = number ?? [0, 0];
  return (
    all.every((source) => matches(source, text)) &&
    none.every((source) => !matches(source, text)) &&
    (any === undefined || any.some((source) => matches(source, text))) &&
    (number === undefined || numbersOf(reply).some((one) => one >= low && one <= high))
  );
}

/** The numbers of the reply itself, in digits or words: quotations, titles and list numbers do not count. */
function numbersOf({ text, answer: { hits, sentences } }: Reply): readonly number[] {
  const others = [
    ...sentences.flatMap((sentence) => [sentence.text, sentence.title]),
    ...hits.map(({ paper }) => paper.title),
  ];
  const unnumbered = text.replace(/^\s*\**\d+[.)]\s/gm, '');
  const own = others
    .map(plain)
    .filter((other) => other !== '')
    .reduce((rest, other) => rest.replaceAll(other, ' '), plain(unnumbered));
  const digits = own.match(/(?<![\w.,/:#-])\d{1,6}(?![\w/:-]|[.,]\d)/g) ?? [];
  const words = (own.toLowerCase().match(/[a-z]+/g) ?? []).map((word) =>
    NUMBER_WORDS.indexOf(word),
  );
  const none = /\bno papers?\b|\bnone\b/i.test(own) ? [0] : [];
  return [...digits.map(Number), ...words.filter((word) => word >= 0), ...none];
}

const matches = (source: string, text: string): boolean =>
  new RegExp(source, 'iu').test(plain(text));

/** Quotation marks and dashes in one form. */
const plain = (text: string): string =>
  folded(text)
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/[‐-―−]/g, '-');
