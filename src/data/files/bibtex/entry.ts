import { defined } from '../../../shared/defined.ts';
import type { Paper } from '../../paper.ts';
import { arxivIdOf, arxivPaperId, arxivPdfUrl, doiOf, titlePaperId } from '../../paper-id.ts';
import { arxivIdOfPaper } from '../../paper-url.ts';
import { monthOf, partialDateOf } from '../date.ts';
import { httpAddressOf } from '../web-address.ts';
import { citedFields } from './cited-fields.ts';
import type { BibtexItem, Fields } from './item.ts';
import { journalOf } from './journals.ts';
import { namesIn } from './names.ts';
import { plain, rawAddress, unwrapped, withoutBraces } from './text.ts';

const LONGEST_ID = 200;
const ADDRESS = /https?:\/\/[^\s{}]+/;
const MONTH_NAME = /jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec/i;

/** The paper of an entry, or what is wrong with it; `fields` are its own and those it inherits. */
export function readEntry(item: BibtexItem, fields: Fields): Paper | string {
  const key = item.key.trim().toWellFormed();
  const title = plain(fields.get('title') ?? '');
  const abstract = withoutBraces(unwrapped(fields.get('abstract') ?? ''));
  if (title === '' && abstract === '') return `${key || 'an entry'} has neither title nor abstract`;
  if (key.length > LONGEST_ID) return 'a citation key that is far too long';
  const { arxivId, ...places } = placesIn(fields);
  const id = arxivId === undefined ? titlePaperId({ title, abstract }) : arxivPaperId(arxivId);
  const paper = {
    id: key || id,
    title,
    abstract,
    authors: namesIn(fields.get('author') ?? item.fields.get('editor') ?? ''),
    ...defined({ ...places, published: dateIn(fields), venue: venueIn(fields) }),
    entry: { type: item.type, key, fields: citedFields(fields) },
  };
  return arxivIdOfPaper(paper) === arxivId || arxivId === undefined ? paper : { ...paper, arxivId };
}

function placesIn(fields: Fields) {
  const arxivId = arxivIdIn(fields);
  const doi = doiOf(rawAddress(fields.get('doi') ?? ''))?.toWellFormed();
  const url = pageIn(fields, { arxivId, doi });
  return { arxivId, doi, url, pdfUrl: arxivId && arxivPdfUrl(arxivId) };
}

/** Wherever writers and exporters put it: eprint, address, DOI, `CoRR abs/…`, `arXiv preprint arXiv:…`. */
function arxivIdIn(fields: Fields): string | undefined {
  const at = (name: string) => rawAddress(fields.get(name) ?? '');
  const archive = at('archiveprefix') || at('eprinttype') || 'arxiv';
  const whole = [archive.toLowerCase() === 'arxiv' ? at('eprint') : '', at('url'), at('doi')];
  const within = ['journal', 'journaltitle', 'volume', 'number', 'howpublished', 'note', 'eprint'];
  const words = within.flatMap((name) => at(name).split(/[\s,;()[\]{}]+/));
  const named = words
    .filter((word) => /arxiv|^abs\//i.test(word))
    .map((word) => word.replace(/^abs\//i, '').replace(/\.$/, ''));
  return [...whole, ...named].map(arxivIdOf).find((id) => id !== undefined);
}

function pageIn(
  fields: Fields,
  { arxivId, doi }: { readonly arxivId: string | undefined; readonly doi: string | undefined },
): string | undefined {
  const published = ADDRESS.exec(rawAddress(fields.get('howpublished') ?? ''))?.[0];
  const given = httpAddressOf(rawAddress(fields.get('url') ?? '')) ?? published;
  if (given !== undefined && httpAddressOf(given)) return given;
  if (arxivId !== undefined) return `https://arxiv.org/abs/${arxivId}`;
  return doi && httpAddressOf(`https://doi.org/${doi}`);
}

const venueOf = (text: string): string => journalOf(unwrapped(text)) ?? plain(text);

function venueIn(fields: Fields): string | undefined {
  const names = ['journal', 'journaltitle', 'booktitle', 'publisher', 'school', 'institution'];
  return names.map((name) => venueOf(fields.get(name) ?? '')).find((venue) => venue !== '');
}

function dateIn(fields: Fields): string | undefined {
  const date = partialDateOf(plain(fields.get('date') ?? ''));
  if (date !== undefined) return date;
  const year = /\d{4}/.exec(fields.get('year') ?? '')?.[0];
  if (year === undefined) return undefined;
  const told = plain(fields.get('month') ?? '');
  const month = monthOf(MONTH_NAME.exec(told)?.[0] ?? told);
  const parts = [year, month, month && dayIn(told, fields)].filter(Boolean);
  return (
    partialDateOf(parts.join('-')) ?? (month ? partialDateOf(`${year}-${month}`) : year) ?? year
  );
}

/** Beside the month's name, or by itself; of several days none is the one. */
function dayIn(month: string, fields: Fields): string | undefined {
  const [day, more] = MONTH_NAME.test(month) ? (month.match(/\d{1,2}/g) ?? []) : [];
  return more === undefined ? (day ?? fields.get('day')?.trim()) : undefined;
}
