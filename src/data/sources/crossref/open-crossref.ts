import type { z } from 'zod';
import { defined } from '../../../shared/defined.ts';
import { readMarkup } from '../../../shared/markup/read-markup.ts';
import { authorsOf } from '../../files/authors.ts';
import { partialDateOf } from '../../files/date.ts';
import type { Paper } from '../../paper.ts';
import { doiOf } from '../../paper-id.ts';
import type { HttpClient } from '../http/http-client.ts';
import { readJson, unreadable } from '../read-json.ts';
import { openRecordReader } from '../record-reader.ts';
import type { LookupOptions } from '../source.ts';
import { under } from '../under.ts';
import { CrossrefAnswer, crossrefWork } from './schema.ts';

/** What publishers tell of a DOI. Rejects with a SourceFailure where no answer comes. */
export interface Crossref {
  /** Undefined for a DOI that it does not know; the abstract is often empty. */
  byDoi(doi: string, options: LookupOptions): Promise<Paper | undefined>;
}

export const openCrossref = (http: HttpClient, base: URL): Crossref => ({
  byDoi: async (doi, options) => {
    const url = under(base, `/works/${encodeURIComponent(doi)}`);
    const answer = await http.get({ url, expect: 'json', answers: [404], ...options });
    if (answer.status === 404) return undefined;
    const { data } = CrossrefAnswer.safeParse(readJson(answer.text, http.from));
    const work = openRecordReader(crossrefWork).read(data?.message);
    if (work === undefined) throw unreadable(http.from);
    return toPaper(work);
  },
});

type Optional = typeof crossrefWork.optional;
type Work = { readonly DOI: string } & { readonly [K in keyof Optional]?: z.output<Optional[K]> };

function toPaper(work: Work): Paper | undefined {
  const doi = doiOf(work.DOI)?.toWellFormed();
  const title = plain([work.title?.[0], work.subtitle?.[0]].filter(Boolean).join(': '));
  const abstract = plain(work.abstract ?? '');
  if (doi === undefined || (title === '' && abstract === '')) return undefined;
  const venue = plain(work['container-title']?.[0] ?? '');
  const date = work.issued?.['date-parts'][0]?.filter((part) => part !== null).join('-');
  return defined({
    id: `doi:${doi.toLowerCase()}`,
    doi,
    title,
    abstract,
    authors: authorsOf(work.author ?? []) ?? [],
    published: partialDateOf(date),
    venue: venue === '' ? undefined : venue,
    citations: work['is-referenced-by-count'],
  });
}

const plain = (text: string): string => readMarkup(text).replace(/\s+/g, ' ').trim().toWellFormed();
