import type { Paper } from '../../paper.ts';
import { doiOf } from '../../paper-id.ts';
import { authorsOf } from '../authors.ts';
import { partialDateOf } from '../date.ts';
import { httpAddressOf } from '../web-address.ts';
import type { NAMES } from './names.ts';
import { type Found, isObject, type JsonObject, valuesOf } from './values-of.ts';

type Named = Exclude<keyof Paper & keyof typeof NAMES, 'id' | 'title' | 'abstract' | 'arxivId'>;
type Optional = Pick<Paper, Named>;
type Mutable<T> = { -readonly [K in keyof T]: T[K] };

/** What programs write where they know nothing. */
const NOTHING = /^\s*(?:n\/?a|none|null|nan|unknown|-*)\s*$/i;

/**
 * The fields that a record may lack. What makes no sense under our own name for a field leaves a
 * doubt; other programs may mean something else by their names.
 */
export function optionalFields(record: JsonObject) {
  const fields: Mutable<Optional> = { authors: [] };
  const doubts: string[] = [];
  const set = <K extends Named>(key: K, parse: (value: unknown) => Optional[K] | undefined) => {
    for (const { name, value } of valuesOf(record, key).filter(isSomething)) {
      const parsed = parse(value);
      if (parsed !== undefined) {
        fields[key] = parsed;
        return;
      }
      if (name === key && !isRemark(key, value))
        doubts.push(`${key} makes no sense and was left out`);
    }
  };
  set('authors', authorsOf);
  set('authorCount', positive);
  set('organisation', filled);
  set('published', (value) => dateOf(value));
  set('doi', (value) => (typeof value === 'string' ? doiOf(value)?.toWellFormed() : undefined));
  set('url', addressOf);
  set('pdfUrl', addressOf);
  set('codeUrl', addressOf);
  set('venue', filled);
  set('votes', count);
  set('comments', count);
  return { fields, doubts };
}

const isSomething = ({ value }: Found): boolean =>
  typeof value !== 'string' || !NOTHING.test(value);

/** arXiv's comments on a paper are a text, such as “37 pages”; others list what people said. */
const isRemark = (key: string, value: unknown): boolean =>
  key === 'doi' || (key === 'comments' && (typeof value === 'string' || Array.isArray(value)));

/** The first of several. */
function filled(value: unknown): string | undefined {
  const text: unknown = Array.isArray(value) ? value[0] : value;
  return typeof text === 'string' && text.trim() !== '' ? text.toWellFormed() : undefined;
}

function count(value: unknown): number | undefined {
  const number = typeof value === 'string' && /^\d{1,15}$/.test(value) ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) && number >= 0
    ? number
    : undefined;
}

const positive = (value: unknown): number | undefined => count(value) || undefined;

/** Under these names objects hold dates: Crossref's and CSL's, MongoDB's. */
const DATES = ['date-parts', 'date-time', 'raw', 'literal', 'value', '$date', '$numberLong'];
const DEEPEST = 3;

/** Also the lists of numbers that Crossref writes, `{"date-parts": [[2021, 6, 17]]}`. */
function dateOf(value: unknown, depth = 0): string | undefined {
  if (depth > DEEPEST) return undefined;
  if (isObject(value))
    return DATES.map((name) => dateOf(value[name], depth + 1)).find((date) => date !== undefined);
  if (!Array.isArray(value)) return partialDateOf(value);
  const [first]: readonly unknown[] = value;
  return Array.isArray(first)
    ? dateOf(first, depth + 1)
    : partialDateOf(value.slice(0, 3).join('-'));
}

/** The first address of several; not every text under a name such as `code` is one. */
function addressOf(value: unknown): string | undefined {
  const first: unknown = Array.isArray(value) ? value[0] : value;
  const text = isObject(first) ? (first.url ?? first.href ?? first.URL ?? first.value) : first;
  return typeof text === 'string' ? httpAddressOf(text.trim()) : undefined;
}
