import type { z } from 'zod';
import { defined } from '../../../shared/defined.ts';
import { cleanName } from '../../files/author-name.ts';
import { httpAddressOf } from '../../files/web-address.ts';
import type { Paper } from '../../paper.ts';
import { arxivIdOf, arxivPaperId, doiOf } from '../../paper-id.ts';
import type { s2Paper } from './schema.ts';

type Optional = typeof s2Paper.optional;
export type S2Paper = { readonly paperId: string } & {
  readonly [K in keyof Optional]?: z.output<Optional[K]>;
};

export const SEMANTIC_SCHOLAR = 'Semantic Scholar';

/** Undefined for a record with neither title nor abstract. */
export function toPaper(record: S2Paper): Paper | undefined {
  const title = (record.title ?? '').trim().toWellFormed();
  const abstract = (record.abstract ?? '').trim().toWellFormed();
  if (title === '' && abstract === '') return undefined;
  const { ArXiv = '', DOI = '' } = record.externalIds ?? {};
  const [arxivId, doi] = [arxivIdOf(ArXiv), doiOf(DOI)?.toWellFormed()];
  return defined({
    id: idOf(arxivId, doi) ?? `s2:${record.paperId}`,
    title,
    abstract,
    authors: (record.authors ?? []).map(({ name }) => cleanName(name)).filter(Boolean),
    doi,
    published: record.publicationDate ?? yearOf(record.year),
    url: arxivId === undefined ? httpAddressOf(record.url ?? '') : undefined,
    pdfUrl: httpAddressOf(record.openAccessPdf?.url ?? ''),
    ...additions(record),
  });
}

/** What it adds to a paper from elsewhere. */
export const additions = ({ venue, citationCount, tldr }: S2Paper): Partial<Paper> =>
  defined({
    venue: venue?.trim() ? venue.trim().toWellFormed() : undefined,
    citations: citationCount,
    aiSummaries:
      tldr === undefined ? undefined : [{ by: SEMANTIC_SCHOLAR, text: tldr.text.toWellFormed() }],
  });

const idOf = (arxivId: string | undefined, doi: string | undefined): string | undefined =>
  arxivId === undefined ? doi && `doi:${doi.toLowerCase()}` : arxivPaperId(arxivId);

const yearOf = (year: number | undefined): string | undefined =>
  year !== undefined && year >= 1000 && year <= 9999 ? String(year) : undefined;
