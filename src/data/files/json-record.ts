import type { Paper } from '../paper.ts';
import { arxivIdOf, arxivPaperId, titlePaperId } from '../paper-id.ts';
import { httpAddressOf } from './web-address.ts';

/** A record read; `doubts` are fields that were left out because they made no sense. */
export interface ReadRecord {
  readonly paper: Paper;
  readonly doubts: readonly string[];
}

const LONGEST_ID = 200;
const PARTIAL_DATE = /^(\d{4}(?:-\d{2}(?:-\d{2})?)?)(?:T.*)?$/;

/**
 * A paper from one parsed JSON value, or what is wrong with it. It is checked by hand, to the same
 * contract as PaperSchema (a property test compares the two): corpora have a hundred thousand lines.
 * Broken UTF-16 in strings is made well-formed, since Discord and SQLite take nothing else.
 */
export function readRecord(value: unknown): ReadRecord | string {
  if (!isObject(value)) return 'not a JSON object';
  const title = textOf(value.title);
  const abstract = textOf(value.abstract ?? value.text);
  if (title === undefined) return 'the title is not a text';
  if (abstract === undefined) return 'the abstract is not a text';
  if (title === '' && abstract === '') return 'neither title nor abstract';
  const id = idOf(value, title, abstract);
  if (typeof id !== 'string') return id.wrong;
  const { fields, doubts } = optionalFields(value);
  return { paper: { id, title, abstract, ...fields }, doubts };
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const textOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? value.toWellFormed() : value == null ? '' : undefined;

function idOf(
  record: Readonly<Record<string, unknown>>,
  title: string,
  abstract: string,
): string | { readonly wrong: string } {
  const given = record.id ?? record._id;
  if (given === undefined || given === null || given === '') {
    const arxivId = typeof record.url === 'string' ? arxivIdOf(record.url) : undefined;
    return arxivId === undefined ? titlePaperId({ title, abstract }) : arxivPaperId(arxivId);
  }
  if (Number.isSafeInteger(given)) return String(given);
  if (typeof given === 'number') return { wrong: 'the id is a number and may have lost digits' };
  if (typeof given !== 'string') return { wrong: 'the id is not a text' };
  if (given.length > LONGEST_ID) return { wrong: `the id is longer than ${LONGEST_ID} characters` };
  return given.toWellFormed();
}

type Optional = Omit<Paper, 'id' | 'title' | 'abstract'>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

function optionalFields(record: Readonly<Record<string, unknown>>) {
  const fields: Mutable<Optional> = { authors: [] };
  const doubts: string[] = [];
  const read = <T>(name: string, parse: (value: unknown) => T | undefined): T | undefined => {
    const value = record[name];
    if (value === undefined || value === null || value === '') return undefined;
    const parsed = parse(value);
    if (parsed === undefined) doubts.push(`${name} makes no sense and was left out`);
    return parsed;
  };
  const set = <K extends keyof Optional>(key: K, value: Optional[K] | undefined) => {
    if (value !== undefined) fields[key] = value;
  };
  set('authors', read('authors', authorsOf));
  set('authorCount', read('authorCount', positive));
  set('organisation', read('organisation', filled));
  set('published', read('published', dateOf) ?? read('year', dateOf));
  set('url', read('url', addressOf));
  set('pdfUrl', read('pdfUrl', addressOf));
  set('codeUrl', read('codeUrl', addressOf));
  set('venue', read('venue', filled));
  set('votes', read('votes', count));
  set('comments', read('comments', count));
  return { fields, doubts };
}

const filled = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.toWellFormed() : undefined;

const count = (value: unknown): number | undefined =>
  typeof value === 'number' && Number.isSafeInteger(value) && value >= 0 ? value : undefined;

const positive = (value: unknown): number | undefined => count(value) || undefined;

function dateOf(value: unknown): string | undefined {
  if (typeof value !== 'string' && typeof value !== 'number') return undefined;
  return PARTIAL_DATE.exec(String(value))?.[1];
}

const addressOf = (value: unknown): string | undefined =>
  typeof value === 'string' ? httpAddressOf(value.trim()) : undefined;

/** Names as a list of texts or of `{ name }`, or in one text parted by ` and ` or `;`. */
function authorsOf(value: unknown): readonly string[] | undefined {
  const list = typeof value === 'string' ? value.split(/;|\sand\s/) : value;
  if (!Array.isArray(list)) return undefined;
  const names: string[] = [];
  for (const author of list) {
    const name: unknown = isObject(author) ? author.name : author;
    if (typeof name !== 'string') return undefined;
    if (name.trim() !== '') names.push(name.trim().toWellFormed());
  }
  return names;
}
