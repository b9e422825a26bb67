import type { z } from 'zod';
import { defined } from '../../../shared/defined.ts';
import { cleanName } from '../../files/author-name.ts';
import { authorsOf } from '../../files/authors.ts';
import type { Paper } from '../../paper.ts';
import { arxivIdOf, arxivPaperId, doiOf } from '../../paper-id.ts';
import { inNewYork } from '../new-york.ts';
import type { arxivEntry } from './schema.ts';
import { isWithdrawn } from './withdrawn.ts';

type Optional = typeof arxivEntry.optional;
export type ArxivEntry = { readonly id: string; readonly title: string } & {
  readonly [K in keyof Optional]?: z.output<Optional[K]>;
};

const VERSION = /v(\d{1,4})$/;
const ANNOUNCED =
  /^\s*arXiv:\S+\s+Announce Type:\s*(new|cross|replace|replace-cross)\s+(?:Abstract:\s*)?/i;

/** A paper from an entry of the query API or of a feed; undefined where its id is none of arXiv's. */
export function toPaper(entry: ArxivEntry): Paper | undefined {
  const named = entry.id.replace(/^oai:arXiv\.org:/i, '');
  const arxivId = arxivIdOf(named);
  const title = oneLine(entry.title);
  const abstract = (entry.summary ?? '').replace(ANNOUNCED, '').trim().toWellFormed();
  if (arxivId === undefined || (title === '' && abstract === '')) return undefined;
  const { comment, journalRef, doi } = entry.arxiv ?? {};
  const version = Number(VERSION.exec(named)?.[1] ?? 0) || undefined;
  return defined({
    id: arxivPaperId(arxivId),
    title,
    abstract,
    authors: authorsIn(entry),
    ...datesOf(entry, version),
    doi: doi === undefined ? undefined : doiOf(doi)?.toWellFormed(),
    url: `https://arxiv.org/abs/${arxivId}`,
    pdfUrl: `https://arxiv.org/pdf/${arxivId}`,
    venue: journalRef?.trim() ? oneLine(journalRef) : undefined,
    categories: categoriesOf(entry),
    version,
    withdrawn: isWithdrawn(comment, abstract) ? (true as const) : undefined,
  });
}

const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim().toWellFormed();

const authorsIn = ({ authors, dc }: ArxivEntry): readonly string[] =>
  authors === undefined
    ? (authorsOf(dc?.creators?.join(', ') ?? []) ?? [])
    : authors.map(({ name }) => cleanName(name)).filter((name) => name !== '');

/**
 * A feed's dates are those of the announcement, by New York: of the paper itself where it is new, else
 * of this version. The query API tells both.
 */
function datesOf({ id, summary, published, updated }: ArxivEntry, version: number | undefined) {
  if (!id.startsWith('oai:')) {
    return {
      published: published?.slice(0, 10),
      updated: version === 1 ? undefined : updated?.slice(0, 10),
    };
  }
  const at = Date.parse(published ?? '');
  const announced = Number.isNaN(at) ? undefined : inNewYork(at).day;
  const type = ANNOUNCED.exec(summary ?? '')?.[1]?.toLowerCase();
  return {
    published: type === 'new' ? announced : undefined,
    updated: type?.startsWith('replace') ? announced : undefined,
  };
}

/** The primary one first. */
function categoriesOf({ categories = [], arxiv }: ArxivEntry): readonly string[] | undefined {
  const primary = arxiv?.primaryCategory?.term;
  const terms = [...(primary ? [primary] : []), ...categories.map(({ term }) => term)];
  const all = [...new Set(terms.filter((term) => term !== ''))];
  return all.length === 0 ? undefined : all;
}
