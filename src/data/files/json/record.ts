import type { Paper } from '../../paper.ts';
import { arxivIdOf, arxivPaperId, titlePaperId } from '../../paper-id.ts';
import { arxivIdOfPaper } from '../../paper-url.ts';
import { withKnownNames } from './known-names.ts';
import type { NAMES } from './names.ts';
import { optionalFields } from './optional-fields.ts';
import { isObject, type JsonObject, valuesOf } from './values-of.ts';

/** A record read; `doubts` are fields that were left out because they made no sense. */
export interface ReadRecord {
  readonly paper: Paper;
  readonly doubts: readonly string[];
}

const LONGEST_ID = 200;
/** An inverted index names positions; a hostile one must not make an endless text. */
const MOST_WORDS = 20_000;

/** What programs write for an abstract that they do not have. */
const NO_ABSTRACT = /^\W*no abstract(?: (?:is )?(?:available|provided))?\W*$/i;
/** What libraries keep beside papers. */
const BESIDE_PAPERS: ReadonlySet<unknown> = new Set(['attachment', 'note', 'annotation']);

/** Zotero's attachments have titles, too, and so have OpenReview's reviews. */
const isBesidePapers = (value: JsonObject): boolean =>
  BESIDE_PAPERS.has(value.itemType) || typeof value.replyto === 'string';

/** CORD-19 has the abstract beside what it knows of the paper. */
const withMetadata = (value: JsonObject): JsonObject =>
  isObject(value.metadata) && value.title === undefined ? { ...value.metadata, ...value } : value;

/**
 * A paper from one parsed JSON value, or what is wrong with it. It is checked by hand, to the same
 * contract as PaperSchema (a property test compares the two): corpora have a hundred thousand lines.
 * Broken UTF-16 in strings is made well-formed, since Discord and SQLite take nothing else.
 */
export function readRecord(value: unknown): ReadRecord | string {
  if (!isObject(value)) return 'not a JSON object';
  if (isBesidePapers(value)) return 'an attachment, a note or a reply, not a paper';
  const record = withKnownNames(withMetadata(value));
  const title = textOf(record, 'title');
  const given = textOf(record, 'abstract');
  if (title === undefined) return 'the title is not a text';
  if (given === undefined) return 'the abstract is not a text';
  const abstract = (NO_ABSTRACT.test(given) ? '' : given) || uninverted(record);
  if (title === '' && abstract === '') return 'neither title nor abstract';
  const { fields, doubts } = optionalFields(record);
  const id = idOf(record, { id: '', title, abstract, ...fields });
  if (typeof id !== 'string') return id.wrong;
  return { paper: withArxivId({ id, title, abstract, ...fields }, record), doubts };
}

/** The first text under one of the names; empty for none, undefined where all are something else. */
function textOf(record: JsonObject, field: keyof typeof NAMES): string | undefined {
  let others = false;
  for (const { value } of valuesOf(record, field)) {
    if (typeof value === 'string') return value.toWellFormed();
    const paragraphs = field === 'abstract' ? paragraphsIn(value) : undefined;
    if (paragraphs !== undefined) return paragraphs.toWellFormed();
    others ||= !isObject(value);
  }
  return others ? undefined : '';
}

/** S2ORC and CORD-19 keep a text as its paragraphs, each with its section. */
function paragraphsIn(value: unknown): string | undefined {
  if (!Array.isArray(value) || value.length === 0) return undefined;
  const texts = value.map((one: unknown) => (isObject(one) ? one.text : one));
  return texts.every((text) => typeof text === 'string') ? texts.join('\n\n') : undefined;
}

/** OpenAlex gives an abstract as the places of each of its words. */
function uninverted(record: JsonObject): string {
  const [found] = valuesOf(record, 'invertedAbstract');
  if (!isObject(found?.value)) return '';
  const placed = Object.entries(found.value).flatMap(([word, places]) =>
    Array.isArray(places) ? places.map((at: unknown) => ({ word, at: Number(at) })) : [],
  );
  return placed
    .filter(({ at }) => at >= 0 && at < MOST_WORDS)
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word)
    .join(' ')
    .toWellFormed();
}

/** What is neither a text nor a number names nothing. */
function idOf(record: JsonObject, paper: Paper): string | { readonly wrong: string } {
  const given = [...valuesOf(record, 'id')].map(({ value }) => value).find(isName);
  if (given === undefined) {
    const arxivId = arxivIdOfPaper(paper) ?? arxivIdIn(record);
    return arxivId === undefined ? titlePaperId(paper) : arxivPaperId(arxivId);
  }
  if (Number.isSafeInteger(given)) return String(given);
  if (typeof given === 'number') return { wrong: 'the id is a number and may have lost digits' };
  if (given.length > LONGEST_ID) return { wrong: `the id is longer than ${LONGEST_ID} characters` };
  // PostgreSQL takes no text with a zero, and a batch must not be lost for one.
  return given.replaceAll('\0', '').toWellFormed();
}

const isName = (value: unknown): value is string | number =>
  typeof value === 'number' ||
  (typeof value === 'string' && value.replaceAll('\0', '').trim() !== '');

/** Kept apart only where neither the id nor an address tells it. */
function withArxivId(paper: Paper, record: JsonObject): Paper {
  if (arxivIdOfPaper(paper) !== undefined) return paper;
  const arxivId = arxivIdIn(record);
  return arxivId === undefined ? paper : { ...paper, arxivId };
}

function arxivIdIn(record: JsonObject): string | undefined {
  for (const { value } of valuesOf(record, 'arxivId')) {
    const arxivId = typeof value === 'string' ? arxivIdOf(value) : undefined;
    if (arxivId !== undefined) return arxivId;
  }
  return undefined;
}
