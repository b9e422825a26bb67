import { defined } from '../../../shared/defined.ts';
import { readMarkup } from '../../../shared/markup/read-markup.ts';
import type { Paper } from '../../paper.ts';
import { arxivIdOf, arxivPaperId, doiOf, titlePaperId } from '../../paper-id.ts';
import { authorsOf } from '../authors.ts';
import { partialDateOf } from '../date.ts';
import { isObject, type JsonObject } from '../json/values-of.ts';
import { SourceError } from '../source.ts';
import { httpAddressOf } from '../web-address.ts';

/** Where the kinds of feeds keep what is read, the most telling first; a dot leads into an object. */
const FIELDS = {
  title: ['title.value', 'title'],
  text: [
    'content_text',
    'summary.value',
    'summary',
    'description',
    'content.value',
    'content_html',
  ],
  link: ['url', 'links.0.href', 'link', 'rdf.about', 'external_url'],
  date: [
    'date_published',
    'published',
    'pubDate',
    'dc.dates.0',
    'prism.publicationDate',
    'updated',
  ],
  authors: ['authors', 'dc.creators'],
  venue: ['arxiv.journalRef', 'prism.publicationName'],
} as const;
/** Where an item may name its paper. */
const NAMES = [
  'id',
  'guid.value',
  'url',
  'links.0.href',
  'link',
  'prism.doi',
  'dc.identifiers.0',
  'arxiv.doi',
];
const ARXIV_PREFIX = /^\s*arXiv:\S+\s+Announce Type:\s*[\w-]+\s+(?:Abstract:\s*)?/i;

export interface FeedItems {
  readonly papers: readonly Paper[];
  readonly dropped: number;
}

/** The papers of a parsed feed of any kind. */
export function readFeed(feed: unknown): FeedItems {
  const list = isObject(feed) ? (feed.entries ?? feed.items) : undefined;
  const items: readonly unknown[] = Array.isArray(list) ? list : [];
  const error = items.filter(isObject).find(isError);
  if (error !== undefined)
    throw new SourceError(`an error that arXiv answered: ${plain(firstText(error, FIELDS.text))}`);
  const papers = items.flatMap((item) => (isObject(item) ? (paperOf(item) ?? []) : []));
  return { papers, dropped: items.length - papers.length };
}

/** arXiv answers what it does not understand with an entry of its own. */
const isError = (item: JsonObject): boolean => textAt(item, 'id').includes('arxiv.org/api/errors');

function paperOf(item: JsonObject): Paper | undefined {
  const title = plain(firstText(item, FIELDS.title));
  const abstract = plain(firstText(item, FIELDS.text).replace(ARXIV_PREFIX, ''));
  if (title === '' && abstract === '') return undefined;
  const names = NAMES.map((path) => textAt(item, path).replace(/^oai:arXiv\.org:/i, ''));
  const arxivId = names.map(arxivIdOf).find((id) => id !== undefined);
  const dois = names.filter((name) => arxivIdOf(name) === undefined).map(doiOf);
  const links = linksIn(item);
  return defined({
    id: arxivId === undefined ? titlePaperId({ title, abstract }) : arxivPaperId(arxivId),
    title,
    abstract,
    authors: authorsIn(item),
    doi: dois.find((found) => found !== undefined)?.toWellFormed(),
    published: partialDateOf(firstText(item, FIELDS.date)),
    url: httpAddressOf(links.page ?? firstText(item, FIELDS.link)),
    pdfUrl: links.pdf && httpAddressOf(links.pdf),
    venue: plain(firstText(item, FIELDS.venue)) || undefined,
  });
}

/** Atom's links say what they lead to; the first need not be the page. */
function linksIn({ links }: JsonObject) {
  const all: readonly unknown[] = Array.isArray(links) ? links : [];
  const leading = (name: string, value: string): string | undefined =>
    all
      .filter(isObject)
      .filter((link) => link[name] === value)
      .map((link) => textAt(link, 'href'))[0];
  return { page: leading('rel', 'alternate'), pdf: leading('type', 'application/pdf') };
}

/** As names, objects with names, or all in one text. */
function authorsIn(item: JsonObject): readonly string[] {
  for (const path of FIELDS.authors) {
    const value = at(item, path);
    const alone = Array.isArray(value) && value.length === 1 ? value[0] : value;
    const names = authorsOf(typeof alone === 'string' ? alone : value);
    if (names !== undefined && names.length > 0) return names;
  }
  return [];
}

const plain = (text: string): string => readMarkup(text).replace(/\s+/g, ' ').trim().toWellFormed();

function firstText(item: JsonObject, paths: readonly string[]): string {
  return paths.map((path) => textAt(item, path)).find((text) => text.trim() !== '') ?? '';
}

function textAt(item: JsonObject, path: string): string {
  const value = at(item, path);
  return typeof value === 'string' ? value : '';
}

const at = (item: JsonObject, path: string): unknown =>
  path
    .split('.')
    .reduce<unknown>(
      (value, key) =>
        Array.isArray(value) ? value[Number(key)] : isObject(value) ? value[key] : undefined,
      item,
    );
