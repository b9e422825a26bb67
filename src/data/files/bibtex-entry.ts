import { defined } from '../../shared/defined.ts';
import { readable } from '../../shared/readable.ts';
import type { Paper } from '../paper.ts';
import { arxivIdOf, arxivPaperId, arxivPdfUrl, titlePaperId } from '../paper-id.ts';
import type { Fields } from './bibtex-item.ts';
import { httpAddressOf } from './web-address.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONGEST_ID = 200;

/** The paper of an entry, or what is wrong with it. */
export function readEntry(key: string, fields: Fields): Paper | string {
  const title = plain(fields.get('title') ?? '');
  const abstract = unwrapped(fields.get('abstract') ?? '');
  if (title === '' && abstract === '') return `${key || 'an entry'} has neither title nor abstract`;
  if (key.length > LONGEST_ID) return 'a citation key that is far too long';
  const arxivId = arxivIdIn(fields);
  const id = arxivId === undefined ? titlePaperId({ title, abstract }) : arxivPaperId(arxivId);
  return {
    id: key.trim().toWellFormed() || id,
    title,
    abstract,
    authors: authorsIn(fields.get('author') ?? fields.get('editor') ?? ''),
    ...defined({
      published: dateIn(fields),
      url: pageIn(fields, arxivId),
      pdfUrl: arxivId && arxivPdfUrl(arxivId),
      venue: venueIn(fields),
    }),
  };
}

const unwrapped = (text: string): string => text.replace(/\s+/g, ' ').trim().toWellFormed();

/** Accents and symbols as Unicode; protecting braces go. */
const plain = (text: string): string => readable(unwrapped(text)).trim();

function arxivIdIn(fields: Fields): string | undefined {
  const archive = (
    fields.get('archiveprefix') ??
    fields.get('eprinttype') ??
    'arxiv'
  ).toLowerCase();
  const eprint = archive === 'arxiv' ? fields.get('eprint') : undefined;
  const named = [eprint, fields.get('url'), fields.get('doi')].filter((text) => text !== undefined);
  return named.map(arxivIdOf).find((id) => id !== undefined);
}

function pageIn(fields: Fields, arxivId: string | undefined): string | undefined {
  const given = httpAddressOf(plain(fields.get('url') ?? ''));
  if (given !== undefined) return given;
  if (arxivId !== undefined) return `https://arxiv.org/abs/${arxivId}`;
  const name = /10\.\d{4,9}\/\S+$/.exec(plain(fields.get('doi') ?? ''))?.[0];
  return name && httpAddressOf(`https://doi.org/${name}`);
}

function venueIn(fields: Fields): string | undefined {
  const names = ['journal', 'journaltitle', 'booktitle', 'publisher'];
  return names.map((name) => plain(fields.get(name) ?? '')).find((venue) => venue !== '');
}

function dateIn(fields: Fields): string | undefined {
  const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?/.exec(fields.get('date') ?? '');
  if (date) return date[0];
  const year = /\b\d{4}\b/.exec(fields.get('year') ?? '')?.[0];
  const month = monthOf(fields.get('month') ?? '');
  return year && month ? `${year}-${month}` : year;
}

function monthOf(text: string): string | undefined {
  const named = MONTHS.indexOf(text.trim().slice(0, 3).toLowerCase()) + 1;
  const month = named || Number(/^\d{1,2}$/.exec(text.trim())?.[0] ?? 0);
  return month >= 1 && month <= 12 ? String(month).padStart(2, '0') : undefined;
}

/** `Last, First and {The Group} and others` → First Last, The Group. */
function authorsIn(text: string): readonly string[] {
  return splitOutsideBraces(unwrapped(text))
    .filter((name) => name !== '' && name !== 'others')
    .map((name) => firstNameFirst(name))
    .filter((name) => name !== '');
}

function firstNameFirst(name: string): string {
  if (/^\{[^{}]*\}$/.test(name)) return plain(name);
  const parts = name.split(',').map((part) => plain(part));
  const [last = '', first = '', ...more] = parts;
  if (more.length > 0) return `${more.join(' ')} ${last}, ${first}`.trim();
  return `${first} ${last}`.trim();
}

function splitOutsideBraces(text: string): readonly string[] {
  const names: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: mark, index } of text.matchAll(/[{}]| and /g)) {
    if (mark === '{') depth += 1;
    else if (mark === '}') depth -= 1;
    else if (depth <= 0) {
      names.push(text.slice(start, index));
      start = index + mark.length;
    }
  }
  return [...names, text.slice(start)].map((name) => name.trim());
}
