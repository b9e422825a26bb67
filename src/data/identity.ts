import { createHash } from 'node:crypto';
import { isCommonTitle, isCommonTitleInKeys } from './common-titles.ts';
import { type Paper, yearOf } from './paper.ts';
import { normaliseTitle } from './paper-id.ts';
import { arxivIdOfPaper } from './paper-url.ts';

/** Of the words of the shorter abstract, so many stand in the other where both are of one work. */
const ALIKE = 0.8;
/** The beginning of an abstract tells which one it is. */
const COMPARED_LETTERS = 2_000;
const ABSTRACT_IN_KEY = 100;
const LONGEST_ID = 200;

type Identifying = Pick<
  Paper,
  | 'id'
  | 'title'
  | 'abstract'
  | 'authors'
  | 'published'
  | 'doi'
  | 'arxivId'
  | 'url'
  | 'pdfUrl'
  | 'example'
>;

/**
 * Whether two records are of one work: their arXiv ids or DOIs are equal, or their titles are and the
 * abstracts are alike or the first author is the same. Where neither can be compared the title alone
 * decides, unless it is a common one or another DOI or arXiv id speaks against it. An id decides nothing by itself: a citation key or a row's
 * number is a name within its file. An invented paper is never one with a real one.
 */
export const areOneWork = (a: Identifying, b: Identifying): boolean =>
  a.example === b.example && areAlike(a, b);

function areAlike(a: Identifying, b: Identifying): boolean {
  const ids = [compare(arxivIdOfPaper(a), arxivIdOfPaper(b)), compare(a.doi, b.doi)];
  if (ids.includes('same')) return true;
  const title = normaliseTitle(a.title);
  if (title !== normaliseTitle(b.title)) return false;
  const abstracts = compareAbstracts(a.abstract, b.abstract);
  if (abstracts === 'same') return true;
  const author = compare(firstAuthor(a), firstAuthor(b));
  const nothingAgainst = author === undefined && abstracts === undefined;
  if (isCommonTitle(title) && ids.includes('other')) return false;
  if (isCommonTitle(title))
    return author === 'same' ? yearOf(a) === yearOf(b) : nothingAgainst && a.id === b.id;
  return author === 'same' || (title !== '' && nothingAgainst && !ids.includes('other'));
}

/** Hashing is most of an ingest's work, and each step of it asks again; papers never change. */
const known = new WeakMap<Identifying, readonly string[]>();

/**
 * Keys of which two records of one work share at least one, so that they are found without comparing
 * every two. Records that share a key need not be of one work. Stores keep them: a change needs a
 * migration that computes them again.
 */
export function identityKeys(paper: Identifying): readonly string[] {
  const keys = known.get(paper) ?? keysOf(paper);
  known.set(paper, keys);
  return keys;
}

function keysOf(paper: Identifying): readonly string[] {
  const arxivId = arxivIdOfPaper(paper);
  return [
    ...(arxivId === undefined ? [] : [`arxiv:${arxivId}`]),
    ...(paper.doi === undefined ? [] : [`doi:${paper.doi.toLowerCase()}`]),
    ...titleKeys(paper),
  ];
}

/** Thousands may share a common title, so it is no key without what stands under it. */
function titleKeys(paper: Identifying): readonly string[] {
  const title = normaliseTitle(paper.title);
  if (title !== '' && !isCommonTitleInKeys(title)) return [`title:${hash(title)}`];
  const abstract = normaliseTitle(paper.abstract.slice(0, ABSTRACT_IN_KEY));
  const below = [abstract, firstAuthor(paper) ?? ''].filter((text) => text !== '');
  return below.map((text) => `title:${hash(`${title}|${text}`)}`);
}

/** The id of a second work that came under an id which is taken: always the same for the same record. */
export function ownId({ id, title, abstract, authors }: Identifying): string {
  const mark = `~${hash(JSON.stringify([title, abstract, authors])).slice(0, 8)}`;
  return id.slice(0, LONGEST_ID - mark.length).toWellFormed() + mark;
}

/** Below that many words nearly any text holds most of them. */
const ENOUGH_WORDS = 20;

/**
 * Whether two records are of one work beyond doubt: one title over abstracts that are alike and long
 * enough to tell. For whoever takes values over from a record that was only searched for.
 */
export function areSurelyOneWork(a: Identifying, b: Identifying): boolean {
  const enough = [a, b].every(({ abstract }) => wordsIn(abstract).size >= ENOUGH_WORDS);
  return (
    enough &&
    a.example === b.example &&
    normaliseTitle(a.title) === normaliseTitle(b.title) &&
    compareAbstracts(a.abstract, b.abstract) === 'same' &&
    compare(a.doi, b.doi) !== 'other' &&
    compare(arxivIdOfPaper(a), arxivIdOfPaper(b)) !== 'other'
  );
}

/** Undefined where one of them is not known. */
type Comparison = 'same' | 'other' | undefined;

function compare(a: string | undefined, b: string | undefined): Comparison {
  if (a === undefined || b === undefined) return undefined;
  return a.toLowerCase() === b.toLowerCase() ? 'same' : 'other';
}

function compareAbstracts(a: string, b: string): Comparison {
  const [words, others] = [wordsIn(a), wordsIn(b)];
  if (words.size === 0 || others.size === 0) return undefined;
  const common = words.intersection(others).size;
  return common >= ALIKE * Math.min(words.size, others.size) ? 'same' : 'other';
}

const wordsIn = (abstract: string): ReadonlySet<string> =>
  new Set(normaliseTitle(abstract.slice(0, COMPARED_LETTERS)).split(' ').filter(Boolean));

/** The last name, without accents: sources differ in how much they tell of the others. */
function firstAuthor({ authors: [first = ''] }: Identifying): string | undefined {
  const [family = ''] = first
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .split(',');
  return normaliseTitle(family).split(' ').at(-1) || undefined;
}

const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
